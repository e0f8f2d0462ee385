"""What is said about a work order: one event for every step of its history, and the warnings."""

from contracts.dispatch import (
    TechnicianArrived,
    TechnicianSetOut,
    WorkOrderAccepted,
    WorkOrderAssigned,
    WorkOrderCancelled,
    WorkOrderClockWarned,
    WorkOrderCompleted,
    WorkOrderHandedOver,
    WorkOrderOpened,
    WorkOrderReclassified,
    WorkOrderReturned,
)
from contracts.event import Event
from dispatch.acts.model import Act
from dispatch.clocks.model import Reached
from dispatch.orders.model import WorkOrder

_TECHNICIANS_STEP = {
    Act.ASSIGN: WorkOrderAssigned,
    Act.ACCEPT: WorkOrderAccepted,
    Act.SET_OUT: TechnicianSetOut,
    Act.ARRIVE: TechnicianArrived,
    Act.FINISH: WorkOrderCompleted,
}


def work_order_opened(order: WorkOrder) -> WorkOrderOpened:
    """It has a number, and its clocks run."""
    return WorkOrderOpened(
        order_id=order.id,
        number=order.number,
        contact_id=order.contact_id,
        urgency=order.urgency,
        requested_at=order.slip.requested_at,
        at=order.history[0].entered_at,
        unit_id=order.slip.unit_id,
        place=order.slip.place,
    )


def step_taken(order: WorkOrder) -> Event:
    """What the last step of its history says."""
    step = order.history[-1]
    if step.act is Act.HAND_OVER:
        return WorkOrderHandedOver(
            order_id=order.id,
            contact_id=order.contact_id,
            at=step.at,
            late=order.handed_over_late,
        )
    if step.act is Act.CANCEL:
        return WorkOrderCancelled(
            order_id=order.id, contact_id=order.contact_id, reason=step.note, at=step.at
        )
    if step.act is Act.RECLASSIFY:
        return WorkOrderReclassified(
            order_id=order.id,
            contact_id=order.contact_id,
            urgency=order.urgency,
            reason=step.note,
            at=step.at,
        )
    if step.technician_id is None:
        raise ValueError(f"a step of a technician without one: {step.act}")
    if step.act is Act.GIVE_BACK:
        return WorkOrderReturned(
            order_id=order.id,
            contact_id=order.contact_id,
            technician_id=step.technician_id,
            reason=step.note,
            at=step.at,
        )
    return _TECHNICIANS_STEP[step.act](
        order_id=order.id,
        contact_id=order.contact_id,
        technician_id=step.technician_id,
        at=step.at,
    )


def clock_warned(order: WorkOrder, reached: Reached) -> WorkOrderClockWarned:
    """A share of a clock's limit is used up."""
    return WorkOrderClockWarned(
        order_id=order.id,
        contact_id=order.contact_id,
        clock=reached.clock,
        percent=reached.percent,
        at=reached.at,
        deadline=reached.deadline,
        provisional=reached.provisional,
    )
