"""The life of a work order (W06); free text rides as ciphertext."""

from datetime import datetime
from typing import ClassVar

from contracts.event import Event
from contracts.orders import (
    Department,
    DispatchMode,
    OrderKind,
    OrderState,
    PauseReason,
)
from contracts.urgency import UrgencyClass
from contracts.words import (
    ContactId,
    OrderId,
    PersonalText,
    SeriesNumber,
    StaffId,
    UnitId,
)


class OrderEvent(Event, common=True):
    """Which order, for which contact, where, and when it happened: maybe before it was said."""

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    contact_id: ContactId | None
    """None where the engineering room took the call itself (E21)."""
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class WorkOrderOpened(OrderEvent):
    """A repair slip became a numbered work order; its clocks run from `requested_at`."""

    number: SeriesNumber
    urgency: UrgencyClass
    requested_at: datetime
    place: PersonalText = ""
    kind: OrderKind = OrderKind.REPAIR


class WorkOrderHandedOver(OrderEvent):
    """The engineering dispatcher has the slip in hand (T09)."""

    late: bool


class WorkOrderAssigned(OrderEvent):
    """A technician was dispatched, or another one in their place."""

    technician_id: StaffId
    mode: DispatchMode = DispatchMode.ASSIGN


class WorkOrderAccepted(OrderEvent):
    """The technician took it on."""

    technician_id: StaffId


class WorkOrderReturned(OrderEvent):
    """The technician gave it back, with a reason; it waits for another one."""

    technician_id: StaffId
    reason: PersonalText


class WorkOrderRecalled(OrderEvent):
    """The dispatcher took the assignment back before the technician had taken it on."""

    technician_id: StaffId
    """Who was told of it, and need not go."""


class TechnicianSetOut(OrderEvent):
    """The technician is on the way."""

    technician_id: StaffId


class TechnicianArrived(OrderEvent):
    """The technician is on site."""

    technician_id: StaffId


class WorkOrderCompleted(OrderEvent):
    """The work is finished on site."""

    technician_id: StaffId
    round: int = 1
    """Which time the work was done: 2 and more are rework (T19)."""


class WorkOrderCancelled(OrderEvent):
    """The order was cancelled, with a reason; its number stays used."""

    reason: PersonalText
    technician_id: StaffId | None = None
    """Who had it, and need not go."""


class WorkOrderReclassified(OrderEvent):
    """It was put into another class, with a reason; its clocks keep their start (clocks 2)."""

    urgency: UrgencyClass
    reason: PersonalText


class WorkOrderPaused(OrderEvent):
    """The work and its clocks stand still for a reason, at the latest until `ends_at`."""

    technician_id: StaffId
    reason: PauseReason
    note: PersonalText = ""
    ends_at: datetime


class WorkOrderResumed(OrderEvent):
    """The work goes on from where it stood, or the pause has reached its cap."""

    technician_id: StaffId
    state: OrderState
    """Where it stands again."""
    ran_out: bool
    """Nobody resumed it: its longest time is over."""


class WorkOrderTransferred(OrderEvent):
    """It goes to another department, whose dispatcher has still to take it in hand (W32, T22)."""

    department: Department
    reason: PersonalText
    technician_id: StaffId | None = None
    """Who had it, and need not go."""


class WorkOrderForced(OrderEvent):
    """Somebody who may took it from everybody, or ended it as it stands, against its course."""

    state: OrderState
    """HANDED_OVER, for the dispatcher to begin anew, or FORCED."""
    reason: PersonalText
    technician_id: StaffId | None = None
    """Who had it, and need not go on."""


class WorkStarted(OrderEvent):
    """The technician began the work."""

    technician_id: StaffId
    round: int


class WorkOrderReopened(OrderEvent):
    """The owner is not satisfied: the order is to be done again (T19, F16)."""

    number: SeriesNumber
    round: int
    """The round that begins; the first rework is 2."""
    notice_number: str = ""
    """The rectification notice's; empty where the owner refused to sign on site."""
    reason: PersonalText
    technician_id: StaffId | None = None
    """Who did the round before."""


class WorkOrderPosted(OrderEvent):
    """Finance has it in the summary sheet (F08)."""

    round: int


class WorkOrderClosed(OrderEvent):
    """Settled: the owner was satisfied at the follow-up, or the quote was declined for good."""

    round: int
    satisfied: bool
    """False where the quote was declined and nothing was done."""
