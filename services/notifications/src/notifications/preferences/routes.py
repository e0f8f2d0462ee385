"""How people want to be told, by HTTP."""

from chassis.reader import Reader
from chassis.web import SIGNED_IN, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import PersonId, StaffId
from notifications.preferences import commands
from notifications.preferences.queries import (
    PreferenceView,
    my_preference,
    person_preference,
    preference_view,
    staff_preference,
)

routes = Routes("/preferences")


@routes.query("/mine", needs=SIGNED_IN)
async def show_mine(reader: Reader) -> PreferenceView:
    """The caller's own."""
    return await my_preference(reader)


@routes.command("/mine", needs=SIGNED_IN)
async def set_mine(body: commands.SetStaffPreference, work: Work) -> PreferenceView:
    """Set the caller's own, duty included."""
    staff_id = StaffId(work.actor.id)
    return preference_view(await commands.set_staff_preference(staff_id, body, work))


@routes.query("/people/{person_id}", needs=Permission.MANAGE_NOTICES)
async def show_person(person_id: PersonId, reader: Reader) -> PreferenceView:
    """How somebody of the directory wants to be told."""
    return await person_preference(reader, person_id)


@routes.command("/people/{person_id}", needs=Permission.MANAGE_NOTICES)
async def set_person(
    person_id: PersonId, body: commands.SetPersonPreference, work: Work
) -> PreferenceView:
    """Set it for somebody of the directory."""
    return preference_view(await commands.set_person_preference(person_id, body, work))


@routes.query("/staff/{staff_id}", needs=Permission.MANAGE_NOTICES)
async def show_staff(staff_id: StaffId, reader: Reader) -> PreferenceView:
    """How a member of staff wants to be told."""
    return await staff_preference(reader, staff_id)


@routes.command("/staff/{staff_id}", needs=Permission.MANAGE_NOTICES)
async def set_staff(
    staff_id: StaffId, body: commands.SetStaffPreference, work: Work
) -> PreferenceView:
    """Set it for a member of staff."""
    await commands.must_be_staff(staff_id, work)
    return preference_view(await commands.set_staff_preference(staff_id, body, work))
