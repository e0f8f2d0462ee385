"""A visit stands as its order does: signed, ended without the work, or taken up again."""

from chassis.work import Work
from contracts.dispatch.orders import OrderEvent
from dispatch.orders.model.order import WorkOrder
from dispatch.recurring.events import service_visit_changed
from dispatch.recurring.model.period import ServicePeriod
from dispatch.recurring.model.visit import PlannedVisit


async def follow_planned_order(event: OrderEvent, work: Work) -> None:
    """Compare the visit with its order as it is now, whatever the event says and however late."""
    found = await work.select(PlannedVisit, {"order_id": event.order_id}, limit=1)
    if not found:
        return
    visit = await work.load(PlannedVisit, found[0].id)
    order = await work.load(WorkOrder, event.order_id)
    before = visit.state
    visit.follow(order)
    if visit.state is before:
        return
    work.rely_on(order)
    period = await work.load(ServicePeriod, visit.period_id)
    period.count(visit.state, before)
    work.say(service_visit_changed(visit), about=visit)
