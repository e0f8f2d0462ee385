"""What is said when work stands still and when it goes on."""

from contracts.dispatch.orders import WorkOrderPaused, WorkOrderResumed
from contracts.words import StaffId
from dispatch.acts.model.steps import Step
from dispatch.orders.model.order import WorkOrder
from dispatch.pauses.model import pause_ends, ran_out


def work_order_paused(order: WorkOrder) -> WorkOrderPaused:
    """Why, and until when at the latest."""
    step = order.history[-1]
    if step.pause is None:
        raise ValueError(f"not a pause: {order.id}")
    return WorkOrderPaused(
        **order.about(step.at),
        technician_id=_technician(step),
        reason=step.pause.reason,
        note=step.note,
        ends_at=pause_ends(order),
    )


def work_order_resumed(order: WorkOrder) -> WorkOrderResumed:
    """Where it goes on."""
    step = order.history[-1]
    return WorkOrderResumed(
        **order.about(step.at),
        technician_id=_technician(step),
        state=step.state,
        ran_out=ran_out(order),
    )


def _technician(step: Step) -> StaffId:
    if step.technician_id is None:
        raise ValueError("paused without a technician")
    return step.technician_id
