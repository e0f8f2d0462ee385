"""What is said when an order leaves its course."""

from contracts.dispatch.orders import WorkOrderForced, WorkOrderRecalled, WorkOrderTransferred
from dispatch.orders.model.order import WorkOrder


def work_order_transferred(order: WorkOrder) -> WorkOrderTransferred:
    """To which department, why, and who had it."""
    step = order.history[-1]
    return WorkOrderTransferred(
        **order.about(step.at),
        department=order.department,
        reason=step.note,
        technician_id=step.technician_id,
    )


def work_order_recalled(order: WorkOrder) -> WorkOrderRecalled:
    """Who had it and need not go."""
    step = order.history[-1]
    if step.technician_id is None:
        raise ValueError(f"an assignment of nobody taken back: {order.id}")
    return WorkOrderRecalled(**order.about(step.at), technician_id=step.technician_id)


def work_order_forced(order: WorkOrder) -> WorkOrderForced:
    """Where it stands now, why, and who had it."""
    step = order.history[-1]
    return WorkOrderForced(
        **order.about(step.at),
        state=step.state,
        reason=step.note,
        technician_id=step.technician_id,
    )
