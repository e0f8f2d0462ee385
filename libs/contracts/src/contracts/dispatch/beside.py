"""What goes on beside the course of an order: appointments, helpers, delays, urging, clocks."""

from datetime import datetime

from contracts.dispatch.orders import OrderEvent
from contracts.orders import (
    OrderClock,
    OrderRelation,
)
from contracts.words import (
    OrderId,
    PersonalText,
    SeriesNumber,
    StaffId,
)


class WorkOrderRelated(OrderEvent):
    """What it is to another order, or no longer where `undone`; the other says the counterpart."""

    relation: OrderRelation
    other_id: OrderId
    other_number: SeriesNumber
    undone: bool
    reason: PersonalText
    technician_id: StaffId | None = None
    """Who had it when it was merged into another, and need not go."""


class WorkOrderUrged(OrderEvent):
    """The owner asks where it stays (催单): the responsible one is told, and it moves up."""

    times: int
    """How often in this round by now."""
    technician_id: StaffId | None = None
    """Who has it; None where it waits for the dispatcher."""
    note: PersonalText = ""


class WorkOrderCommented(OrderEvent):
    """Somebody wrote something about it, which changes nothing else."""

    note: PersonalText


class ChecklistTicked(OrderEvent):
    """Points of the order's checklist were ticked, or taken back where not `done`."""

    round: int
    codes: tuple[str, ...]
    done: bool
    open_points: int
    """How many obligatory ones are open still."""


class AppointmentAgreed(OrderEvent):
    """The visit is agreed with the owner, between two times (T11); another one takes its place."""

    technician_id: StaffId | None = None
    starts_at: datetime
    ends_at: datetime
    note: PersonalText = ""
    contact_name: PersonalText = ""
    contact_phone: PersonalText = ""


class AssistantJoined(OrderEvent):
    """Somebody helps the technician, who stays the one responsible (E19)."""

    technician_id: StaffId
    assistant_id: StaffId
    share_percent: int


class AssistantLeft(OrderEvent):
    """Somebody helps no longer, while the work goes on (E19)."""

    technician_id: StaffId
    assistant_id: StaffId


class WorkOrderClockWarned(OrderEvent):
    """A clock reached 80, 100 or 150 percent of its limit at `at`; said once for each."""

    clock: OrderClock
    percent: int
    deadline: datetime
    provisional: bool = False
    """The deadline lies in a year whose holidays are not out yet."""
    technician_id: StaffId | None = None
    """Who has the order."""


class TechnicianDelayed(OrderEvent):
    """The technician cannot come in time: owner and building manager are to be told (T10)."""

    number: SeriesNumber
    technician_id: StaffId | None
    reason: PersonalText
    expected_at: datetime
    contact_name: PersonalText = ""
    contact_phone: PersonalText = ""
