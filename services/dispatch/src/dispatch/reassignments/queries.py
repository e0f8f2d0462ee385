"""The record of reassignments as it is read (F48)."""

from datetime import datetime

from chassis.reader import Reader
from chassis.web import Page
from contracts.orders import Department
from contracts.words import Actor, Discreet, OrderId, PersonalText, SeriesNumber, StaffId
from dispatch.colleagues.model import Colleague
from dispatch.orders.model.order import WorkOrder
from dispatch.reassignments.model import Reassignment


class ReassignmentView(Discreet):
    """One entry; `stands`: they are there now. `order_number` of the order it was for, if any."""

    id: str
    staff_id: StaffId
    name: PersonalText
    from_department: Department | None
    to_department: Department
    reason: PersonalText
    order_id: OrderId | None
    order_number: SeriesNumber | None
    by: Actor
    by_name: PersonalText
    at: datetime
    until: datetime
    released_at: datetime | None
    stands: bool


async def list_reassignments(
    reader: Reader, *, limit: int, cursor: str | None
) -> Page[ReassignmentView]:
    """The newest first."""
    found, following = await reader.page(
        Reassignment, sort=["-at", "_id"], limit=limit, cursor=cursor
    )
    return Page(items=await reassignment_views(found, reader), next=following)


async def reassignment_views(entries: list[Reassignment], reader: Reader) -> list[ReassignmentView]:
    """Entries with names and numbers, in the same order."""
    ids = {each.staff_id for each in entries} | {each.by.id for each in entries}
    people = await reader.find_many(Colleague, sorted(ids))
    wanted = sorted({each.order_id for each in entries if each.order_id})
    orders = await reader.find_many(WorkOrder, wanted)
    return [_view(each, people, orders, reader.now) for each in entries]


def _view(
    entry: Reassignment,
    people: dict[str, Colleague],
    orders: dict[str, WorkOrder],
    now: datetime,
) -> ReassignmentView:
    order = orders.get(entry.order_id or "")
    return ReassignmentView(
        **entry.model_dump(exclude={"released_by"}),
        name=_name(entry.staff_id, people),
        by_name=_name(entry.by.id, people),
        order_number=order.number if order else None,
        stands=entry.stands(now),
    )


def _name(id_: str, people: dict[str, Colleague]) -> str:
    colleague = people.get(id_)
    return colleague.name if colleague else id_
