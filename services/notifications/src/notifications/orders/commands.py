"""What the other features ask about a work order."""

from chassis.reader import Reader
from contracts.words import OrderId
from notifications.directory.model import Unit
from notifications.orders.model import Known, Order, OrderClass, OrderUnknown


async def known_order(reader: Reader, order_id: OrderId) -> Known:
    """An order as messages name it. Raises OrderUnknown until its opening has come."""
    order = await reader.find(Order, order_id)
    class_ = await reader.find(OrderClass, order_id)
    if order is None or class_ is None:
        raise OrderUnknown(reason="order", id=order_id)
    unit = await reader.find(Unit, order.unit_id) if order.unit_id else None
    return Known(
        order_id=order_id,
        number=order.number,
        where=unit.label if unit else order.building,
        building=order.building,
        unit_id=order.unit_id,
        urgency=class_.urgency,
    )
