"""Dispatch tells the life of a work order; notifications keeps what its messages say of it."""

from contracts.dispatch.orders import WorkOrderOpened, WorkOrderReclassified
from notifications.orders.model import Order, OrderClass


def order_row(event: WorkOrderOpened) -> Order:
    """Its number and place."""
    return Order(
        id=event.order_id,
        number=str(event.number),
        unit_id=event.unit_id,
        building=event.building,
    )


def class_row(event: WorkOrderOpened | WorkOrderReclassified) -> OrderClass:
    """Its class, as opened or as changed."""
    return OrderClass(id=event.order_id, urgency=event.urgency)
