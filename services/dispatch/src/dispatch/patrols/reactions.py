"""A finding stands as its order does; whoever found it is told when the order has ended (W29)."""

from chassis.work import Work
from contracts.dispatch.orders import OrderEvent
from dispatch.orders.model.order import WorkOrder
from dispatch.patrols.events import patrol_finding_repaired
from dispatch.patrols.model.finding import Finding


async def follow_findings_order(event: OrderEvent, work: Work) -> None:
    """Compare the finding with its order as it is now, whatever the event says and however late."""
    found = await work.select(Finding, {"order_id": event.order_id}, limit=1)
    if not found:
        return
    finding = await work.load(Finding, found[0].id)
    order = await work.load(WorkOrder, event.order_id)
    work.rely_on(order)
    if finding.follow(order):
        work.say(patrol_finding_repaired(finding, work.now))
