"""A visit's work order: opened once, and in the dispatcher's hands from the beginning."""

from chassis.work import Work
from dispatch.orders.commands import open_order, take_in_hand
from dispatch.orders.model.order import WorkOrder
from dispatch.recurring.model.visit import PlannedVisit
from dispatch.slips.model import Slip


async def open_planned_order(visit: PlannedVisit, slip: Slip, work: Work) -> WorkOrder:
    """Open it under the id that follows from plan, date and unit. Nobody hands over a slip: the
    plan is the dispatcher's own (T09).
    """
    order = await open_order(visit.next_order_id, slip, work)
    await take_in_hand(order, slip.requested_at, work)
    visit.open_by(order)
    return order
