"""What is said about a work order on its way to the site, and the warnings; what is agreed, signed
and settled is said by the features of these names.
"""

from contracts.dispatch.agreements import UnsignedUndecided
from contracts.dispatch.beside import WorkOrderClockWarned
from contracts.dispatch.orders import (
    TechnicianArrived,
    TechnicianSetOut,
    WorkOrderAccepted,
    WorkOrderAssigned,
    WorkOrderCancelled,
    WorkOrderHandedOver,
    WorkOrderOpened,
    WorkOrderReclassified,
    WorkOrderReturned,
)
from contracts.event import Event
from contracts.orders import DispatchMode
from dispatch.acts.model.table import Act
from dispatch.clocks.model import Reached
from dispatch.orders.model.order import WorkOrder

_TECHNICIANS_STEP = {
    Act.ACCEPT: WorkOrderAccepted,
    Act.SET_OUT: TechnicianSetOut,
    Act.ARRIVE: TechnicianArrived,
}


def work_order_opened(order: WorkOrder) -> WorkOrderOpened:
    """It has a number, and its clocks run."""
    return WorkOrderOpened(
        **order.about(order.history[0].entered_at),
        number=order.number,
        urgency=order.urgency,
        requested_at=order.slip.requested_at,
        place=order.slip.place,
        kind=order.slip.kind,
    )


def step_taken(order: WorkOrder) -> Event:
    """What the last step of its history says."""
    step = order.history[-1]
    about = order.about(step.at)
    if step.act is Act.HAND_OVER:
        return WorkOrderHandedOver(**about, late=order.handed_over_late)
    if step.act is Act.CANCEL:
        return WorkOrderCancelled(**about, reason=step.note, technician_id=step.technician_id)
    if step.act is Act.RECLASSIFY:
        return WorkOrderReclassified(**about, urgency=order.urgency, reason=step.note)
    if step.technician_id is None:
        raise ValueError(f"a step of a technician without one: {step.act}")
    if step.act is Act.GIVE_BACK:
        return WorkOrderReturned(**about, technician_id=step.technician_id, reason=step.note)
    if step.act is Act.ASSIGN:
        mode = step.assigned.mode if step.assigned else DispatchMode.ASSIGN
        return WorkOrderAssigned(**about, technician_id=step.technician_id, mode=mode)
    return _TECHNICIANS_STEP[step.act](**about, technician_id=step.technician_id)


def clock_warned(order: WorkOrder, reached: Reached) -> WorkOrderClockWarned:
    """A share of a clock's limit is used up."""
    return WorkOrderClockWarned(
        **order.about(reached.at),
        clock=reached.clock,
        percent=reached.percent,
        deadline=reached.deadline,
        provisional=reached.provisional,
        technician_id=order.technician_id,
    )


def unsigned_undecided(order: WorkOrder) -> UnsignedUndecided:
    """The day is over and no supervisor has decided on an order nobody signed (E11)."""
    unsigned = order.round.unsigned
    if unsigned is None or unsigned.decide_by is None:
        raise ValueError(f"nothing to decide: {order.id}")
    return UnsignedUndecided(
        **order.about(unsigned.decide_by),
        number=order.number,
        round=order.round.number,
        reason=unsigned.reason,
        decide_by=unsigned.decide_by,
    )
