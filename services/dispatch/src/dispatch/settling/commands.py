"""An order reopened on site, for the features that find it unsatisfactory."""

from chassis.work import Work
from dispatch.acts.model.steps import Report
from dispatch.orders.commands import say_of
from dispatch.orders.model.order import WorkOrder
from dispatch.settling.events import work_order_reopened
from dispatch.settling.model import reopen


async def reopen_order(order: WorkOrder, reason: str, report: Report, work: Work) -> WorkOrder:
    """Rework at once, without a notice (E11)."""
    reopen(order, reason, report)
    return await say_of(order, work_order_reopened(order), work)
