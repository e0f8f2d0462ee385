"""What is said when an order is posted, done again or settled."""

from contracts.dispatch.orders import WorkOrderClosed, WorkOrderPosted, WorkOrderReopened
from dispatch.orders.model.order import WorkOrder


def work_order_posted(order: WorkOrder) -> WorkOrderPosted:
    """Finance has it."""
    return WorkOrderPosted(**order.about(order.history[-1].at), round=order.round.number)


def work_order_closed(order: WorkOrder) -> WorkOrderClosed:
    """The owner is satisfied."""
    at = order.history[-1].at
    return WorkOrderClosed(**order.about(at), round=order.round.number, satisfied=True)


def work_order_reopened(order: WorkOrder) -> WorkOrderReopened:
    """It is to be done again."""
    return WorkOrderReopened(
        **order.about(order.history[-1].at),
        number=order.number,
        round=order.round.number,
        notice_number=order.round.notice_number,
        reason=order.round.reason,
        technician_id=order.round.proposed_id,
    )
