"""Saying what somebody can do, and what an order asks for."""

from collections.abc import Collection
from typing import Annotated

from pydantic import Field

from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.words import OrderId, StaffId
from dispatch.colleagues.model import Colleague, must_all_work_here
from dispatch.orders.commands import Happened, order_in_reach, report_of, say_of
from dispatch.orders.model.order import WorkOrder
from dispatch.skills.collection import catalogue_in_force
from dispatch.skills.events import skill_asked, skills_changed
from dispatch.skills.model import SkillCode, SkillSheet, ask_for, must_be_known


class SetSkills(Command):
    """All that somebody can do."""

    skills: Annotated[frozenset[SkillCode], Field(max_length=50)]


class AskSkill(Happened):
    """What whoever goes should be able to do; None: nothing in particular."""

    skill: SkillCode | None = None


async def must_be_in_catalogue(asked: Collection[str], reader: Reader) -> None:
    """Raises SkillUnknown."""
    must_be_known(asked, await catalogue_in_force(reader))


async def set_skills(staff_id: StaffId, command: SetSkills, work: Work) -> SkillSheet:
    """Raises Missing, NotAtWorkHere, SkillUnknown: a code taken out of the catalogue goes too."""
    colleague = await work.load(Colleague, staff_id)
    must_all_work_here([staff_id], {staff_id: colleague})
    await must_be_in_catalogue(command.skills, work)
    sheet = await work.find(SkillSheet, staff_id)
    if sheet is None:
        sheet = SkillSheet(id=staff_id)
        work.add(sheet)
    sheet.skills = command.skills
    work.say(skills_changed(sheet), about=sheet)
    return sheet


async def ask_skill(order_id: OrderId, command: AskSkill, work: Work) -> WorkOrder:
    """Raises Missing, NotAllowed (P07), SkillUnknown, SkillAskedAlready, IllegalMove."""
    order = await order_in_reach(work, order_id)
    catalogue = await catalogue_in_force(work)
    must_be_known([command.skill] if command.skill else [], catalogue)
    skill = next((each for each in catalogue if each.code == command.skill), None)
    ask_for(order, skill, report_of(work, command.at))
    return await say_of(order, skill_asked(order), work)
