"""What vendors are still to do of an order that is over is withdrawn, without anybody's thinking of
it.
"""

from chassis.work import Work
from contracts.dispatch.orders import OrderEvent
from dispatch.orders.model.order import WorkOrder
from dispatch.sub_orders.collection import parts_of
from dispatch.sub_orders.commands.telling import tell_of
from dispatch.sub_orders.events import vendor_withdrawn
from dispatch.sub_orders.model.sub_order import SubOrder
from dispatch.vendors.model import Vendor


async def withdraw_what_is_over(event: OrderEvent, work: Work) -> None:
    """Compared with the order as it is now: cancelled, a duplicate of another, or ended by force.

    What a vendor has reported done stays: it is checked, and paid for, all the same.
    """
    parts = [each for each in await parts_of(event.order_id, work) if each.owed]
    if not parts:
        return
    order = await work.load(WorkOrder, event.order_id)
    if order.open:
        return
    for each in parts:
        part = await work.load(SubOrder, each.id)
        vendor = await work.load(Vendor, part.vendor_id)
        reason = order.history[-1].note
        told = part.withdraw(reason, work.actor, work.now)
        await tell_of(
            order, part, told, vendor_withdrawn(order, part, vendor, reason, work.now), work
        )
