"""What an order's vendors mean to the order itself."""

from chassis.reader import Reader
from contracts.words import OrderId
from dispatch.sub_orders.collection import parts_of
from dispatch.sub_orders.model.sub_order import SubOrder, must_be_settled


async def must_have_vendors_back(order_id: OrderId, number: str, reader: Reader) -> None:
    """Raises VendorStillOut."""
    must_be_settled(await parts_of(order_id, reader), number)


async def outside_parts(order_id: OrderId, reader: Reader) -> list[SubOrder]:
    """What vendors were asked to do of an order, the first first."""
    return await parts_of(order_id, reader)
