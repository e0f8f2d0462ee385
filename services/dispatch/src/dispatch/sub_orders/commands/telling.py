"""What every change of a sub-order does to its order: its history tells it, and all are told."""

from chassis.work import Work
from contracts.event import Event
from dispatch.beside.model import note_beside
from dispatch.orders.commands import report_of, say_of
from dispatch.orders.model.order import WorkOrder
from dispatch.sub_orders.model.sub_order import SubOrder, Told


async def tell_of(order: WorkOrder, part: SubOrder, told: Told, event: Event, work: Work) -> None:
    """Note it with the order, which is written so that two decisions about it meet."""
    note_beside(
        order,
        told.note,
        report_of(work, None),
        kind=told.kind,
        vendor=part.vendor_name,
        via_link=told.via_link,
    )
    await say_of(order, event, work)
