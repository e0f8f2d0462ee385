"""Sending somebody to another department, and letting them go back."""

from collections.abc import Mapping, Sequence
from typing import Annotated

from pydantic import StringConstraints

from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.orders import Department
from contracts.words import OrderId, PersonalText, StaffId
from dispatch.colleagues.model import Colleague, must_all_work_here
from dispatch.crews.model import NotATechnician, Technician
from dispatch.orders.commands import order_in_reach
from dispatch.orders.model.order import WorkOrder
from dispatch.reassignments.events import staff_reassigned, staff_released
from dispatch.reassignments.model import Posting, Reassignment

_MOST_POSTED = 500


class ReassignStaff(Command):
    """Who goes where, why, for which order if for one, and until when."""

    staff_id: StaffId
    to_department: Department
    reason: Annotated[PersonalText, StringConstraints(min_length=1, max_length=500)]
    order_id: OrderId | None = None
    until: Instant


class ReleaseStaff(Command):
    """归队: which entry of the record."""

    reassignment_id: str


async def reassign_staff(command: ReassignStaff, work: Work) -> Reassignment:
    """Raises Missing, NotAtWorkHere, NotWithinADay, TheirOwnDepartment, ReassignedAlready."""
    colleague = await work.load(Colleague, command.staff_id)
    must_all_work_here([colleague.id], {colleague.id: colleague})
    if command.order_id is not None:
        await order_in_reach(work, command.order_id)
    entry = Reassignment(
        **dict(command),
        id=work.new_id(),
        from_department=colleague.department,
        by=work.actor,
        at=work.now,
    )
    entry.must_make_sense()
    await _post(entry, work)
    work.add(entry)
    work.say(staff_reassigned(entry))
    return entry


async def release_staff(command: ReleaseStaff, work: Work) -> Reassignment:
    """Raises Missing, ReleasedAlready."""
    entry = await work.load(Reassignment, command.reassignment_id)
    entry.release(work.now, work.actor)
    posting = await work.load(Posting, entry.staff_id)
    if posting.reassignment_id == entry.id:
        posting.until = work.now
    work.say(staff_released(entry))
    return entry


async def posted(reader: Reader, ids: Sequence[StaffId]) -> Mapping[str, Department]:
    """Of these the ones who work elsewhere now, and where."""
    found = await reader.find_many(Posting, list(ids))
    return {id_: each.department for id_, each in found.items() if each.stands(reader.now)}


async def sent_to(reader: Reader, department: Department) -> list[StaffId]:
    """Whoever was sent to a department and is there now."""
    found = await reader.select(Posting, {"until": {"$gt": reader.now}}, limit=_MOST_POSTED)
    return [each.id for each in found if each.department is department]


async def who_may_be_sent(
    staff_id: StaffId, order: WorkOrder, work: Work
) -> Technician | Colleague:
    """A technician; or somebody who was sent to the order's department for now (P09).

    Raises NotATechnician.
    """
    technician = await work.find(Technician, staff_id)
    if technician is not None and technician.active:
        return technician
    if (await posted(work, [staff_id])).get(staff_id) is order.department:
        return await work.load(Colleague, staff_id)
    raise NotATechnician(technician_id=staff_id)


async def _post(entry: Reassignment, work: Work) -> None:
    """Of two who send the same person at once the second meets the first's posting."""
    new = Posting(
        id=entry.staff_id,
        reassignment_id=entry.id,
        department=entry.to_department,
        until=entry.until,
    )
    posting = await work.find(Posting, entry.staff_id)
    if posting is None:
        work.add(new)
        return
    posting.must_be_over(work.now)
    posting.reassignment_id, posting.department, posting.until = (
        new.reassignment_id,
        new.department,
        new.until,
    )
