"""A repair asked for at the desk becomes a work order."""

from chassis.work import Work
from contracts.reception.contacts import RepairRequested
from contracts.words import OrderId
from dispatch.orders.commands import open_order
from dispatch.orders.model.order import WorkOrder
from dispatch.slips.model import Slip


async def open_requested_order(event: RepairRequested, work: Work) -> None:
    """Open the order under the contact's id, so that a request heard again finds it."""
    order_id = OrderId(event.contact_id)
    if await work.find(WorkOrder, order_id) is not None:
        return
    slip = Slip(
        matter=event.matter,
        requested_at=event.requested_at,
        emergency=event.emergency,
        complex_work=event.complex_work,
        unit_id=event.unit_id,
        unit_label=event.unit_label,
        building=event.building,
        place=event.place,
        contact_name=event.contact_name,
        contact_phone=event.contact_phone,
        appointment_at=event.appointment_at,
        files=event.files,
    )
    await open_order(
        order_id,
        slip,
        work,
        contact_id=event.contact_id,
        contact_number=str(event.contact_number),
    )
