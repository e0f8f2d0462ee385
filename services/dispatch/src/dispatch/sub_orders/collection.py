"""Sub-orders, by order, by what somebody still owes something for, and by a link."""

from chassis.links import digest_of
from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.links import LinkToken, LinkUnknown
from contracts.words import OrderId
from dispatch.sub_orders.model.link import PURPOSE, opens
from dispatch.sub_orders.model.sub_order import MOST_PARTS, SubOrder

SUB_ORDERS = Collection(
    SubOrder,
    "sub_orders",
    indexes=[
        Index("order_id", "place"),
        Index("open", "finish_by", "_id"),
        Index("vendor_id", "open", "finish_by", "_id"),
    ],
)


async def parts_of(order_id: OrderId, reader: Reader) -> list[SubOrder]:
    """An order's sub-orders, the first first. Whoever decides by them writes the order, as all do
    who change one: so two decisions meet.
    """
    return await reader.select(
        SubOrder, {"order_id": order_id}, sort=["place"], limit=MOST_PARTS + 1
    )


async def part_of_link(token: LinkToken, reader: Reader) -> SubOrder:
    """What a link opens. The same work is done whether there is such a sub-order, another secret or
    none, so that no answer's time tells which. Raises LinkUnknown.
    """
    part = await reader.find(SubOrder, token.id)
    digest = digest_of(token, PURPOSE, reader)
    if not opens(part.link if part else None, digest, reader.now) or part is None:
        raise LinkUnknown
    return part
