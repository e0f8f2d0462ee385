"""Skills, by HTTP."""

from chassis.reader import Reader
from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import StaffId
from dispatch.skills.collection import catalogue_in_force
from dispatch.skills.commands import SetSkills, set_skills
from dispatch.skills.queries import SheetView, SkillsView, sheet_view, show_skills

routes = Routes("/skills")


@routes.query("", needs=Permission.SEE_ORDERS)
async def skills(reader: Reader) -> SkillsView:
    """The catalogue in force, and who can do what."""
    return await show_skills(reader)


@routes.command("/of/{staff_id}", needs=Permission.MANAGE_CREWS)
async def set_(staff_id: StaffId, body: SetSkills, work: Work) -> SheetView:
    """All that somebody can do, in place of what stood there."""
    sheet = await set_skills(staff_id, body, work)
    return sheet_view(sheet, await catalogue_in_force(work))
