"""What dispatch says: the life of a work order (W06)."""

from datetime import datetime
from typing import ClassVar

from contracts.event import Event
from contracts.urgency import UrgencyClass
from contracts.words import ContactId, OrderId, SeriesNumber, StaffId, UnitId


class WorkOrderOpened(Event):
    """A repair slip became a numbered work order; its clocks run from `requested_at`."""

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    number: SeriesNumber
    contact_id: ContactId | None
    urgency: UrgencyClass
    requested_at: datetime
    unit_id: UnitId | None = None
    place: str = ""


class WorkOrderHandedOver(Event):
    """The engineering dispatcher has the slip in hand (T09)."""

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    contact_id: ContactId | None
    at: datetime
    late: bool


class WorkOrderAssigned(Event):
    """A technician was dispatched."""

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    contact_id: ContactId | None
    technician_id: StaffId
    at: datetime


class WorkOrderAccepted(Event):
    """The technician took it on."""

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    contact_id: ContactId | None
    technician_id: StaffId
    at: datetime


class TechnicianArrived(Event):
    """The technician is on site."""

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    contact_id: ContactId | None
    technician_id: StaffId
    at: datetime


class WorkOrderCompleted(Event):
    """The work is finished on site."""

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    contact_id: ContactId | None
    technician_id: StaffId
    at: datetime


class WorkOrderCancelled(Event):
    """The order was cancelled, with a reason; its number stays used."""

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    contact_id: ContactId | None
    reason: str
    at: datetime


class WorkOrderClockWarned(Event):
    """A clock of the order reached a share of its limit (80, 100, 150 percent)."""

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    contact_id: ContactId | None
    clock: str
    percent: int
    deadline: datetime
