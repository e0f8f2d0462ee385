"""The catalogue, and who can do what."""

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.words import StaffId
from dispatch.skills.collection import catalogue_in_force
from dispatch.skills.model import Skill, SkillSheet

MOST_SHEETS = 500
"""How many are read at once: no estate has more staff."""


class SheetView(BaseModel):
    """What somebody can do: codes of the catalogue, those it has no longer left out."""

    staff_id: StaffId
    skills: list[str]


class SkillsView(BaseModel):
    """The catalogue in its order, and who can do what; `unset` shows 未设定."""

    unset: bool
    skills: list[Skill]
    sheets: list[SheetView]


async def show_skills(reader: Reader) -> SkillsView:
    """All skills, and the sheets of all the staff who have one."""
    catalogue = await catalogue_in_force(reader)
    sheets = await reader.select(SkillSheet, limit=MOST_SHEETS)
    return SkillsView(
        unset=not catalogue,
        skills=list(catalogue),
        sheets=[sheet_view(each, catalogue) for each in sheets],
    )


def sheet_view(sheet: SkillSheet, catalogue: tuple[Skill, ...]) -> SheetView:
    """One sheet, in the catalogue's order."""
    codes = [skill.code for skill in catalogue if skill.code in sheet.skills]
    return SheetView(staff_id=sheet.id, skills=codes)
