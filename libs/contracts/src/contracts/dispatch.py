"""What dispatch says: the life of a work order (W06). Free text people typed rides as
ciphertext.
"""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from contracts.event import Event
from contracts.urgency import UrgencyClass
from contracts.words import ContactId, OrderId, PersonalText, SeriesNumber, StaffId, UnitId


class OrderState(StrEnum):
    """Where a work order stands (W06). Which act leads from where to where is dispatch's table."""

    OPENED = "opened"
    HANDED_OVER = "handed_over"
    DISPATCHED = "dispatched"
    ACCEPTED = "accepted"
    ON_THE_WAY = "on_the_way"
    ON_SITE = "on_site"
    QUOTED = "quoted"
    CONSENTED = "consented"
    DECLINED = "declined"
    WORKING = "working"
    PAUSED = "paused"
    AWAITING_SIGNATURE = "awaiting_signature"
    DONE = "done"
    POSTED = "posted"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    TRANSFERRED = "transferred"
    RETURNED = "returned"
    FORCED = "forced"


ORDER_STATE_TEXTS: dict[OrderState, tuple[str, str]] = {
    OrderState.OPENED: ("已开单", "opened"),
    OrderState.HANDED_OVER: ("已接单", "handed over"),
    OrderState.DISPATCHED: ("已派工", "dispatched"),
    OrderState.ACCEPTED: ("已接受", "accepted"),
    OrderState.ON_THE_WAY: ("在途", "on the way"),
    OrderState.ON_SITE: ("已到场", "on site"),
    OrderState.QUOTED: ("已报价", "quoted"),
    OrderState.CONSENTED: ("业主同意", "consented"),
    OrderState.DECLINED: ("业主不同意", "declined"),
    OrderState.WORKING: ("维修中", "working"),
    OrderState.PAUSED: ("暂停", "paused"),
    OrderState.AWAITING_SIGNATURE: ("待签字", "awaiting signature"),
    OrderState.DONE: ("已完工", "done"),
    OrderState.POSTED: ("已入账", "posted"),
    OrderState.CLOSED: ("已关闭", "closed"),
    OrderState.CANCELLED: ("已取消", "cancelled"),
    OrderState.TRANSFERRED: ("已转出", "transferred"),
    OrderState.RETURNED: ("已退回", "returned"),
    OrderState.FORCED: ("强制结单", "forced"),
}
"""State → (Chinese, English), as staff read them."""


class OrderClock(StrEnum):
    """What is measured on every work order, from the time of the request (levels.md,
    Work orders).
    """

    HAND_OVER = "hand_over"
    DISPATCHED = "dispatched"
    ON_SITE = "on_site"
    DONE = "done"


ORDER_CLOCK_TEXTS: dict[OrderClock, tuple[str, str]] = {
    OrderClock.HAND_OVER: ("交接单", "hand-over"),
    OrderClock.DISPATCHED: ("派工", "person dispatched"),
    OrderClock.ON_SITE: ("到场", "on site"),
    OrderClock.DONE: ("完工", "done"),
}
"""Clock → (Chinese, English), as staff read them."""


class WorkOrderOpened(Event):
    """A repair slip became a numbered work order; its clocks run from `requested_at`."""

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    number: SeriesNumber
    contact_id: ContactId | None
    """None where the engineering room took the call itself (E21)."""
    urgency: UrgencyClass
    requested_at: datetime
    at: datetime
    unit_id: UnitId | None = None
    place: PersonalText = ""


class WorkOrderHandedOver(Event):
    """The engineering dispatcher has the slip in hand (T09)."""

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    contact_id: ContactId | None
    at: datetime
    late: bool


class WorkOrderAssigned(Event):
    """A technician was dispatched, or another one in their place."""

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


class WorkOrderReturned(Event):
    """The technician gave it back, with a reason; it waits for another one."""

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    contact_id: ContactId | None
    technician_id: StaffId
    reason: PersonalText
    at: datetime


class TechnicianSetOut(Event):
    """The technician is on the way."""

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
    reason: PersonalText
    at: datetime


class WorkOrderReclassified(Event):
    """A dispatcher put it into another class, with a reason; its clocks keep their start
    (levels.md, clocks 2).
    """

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    contact_id: ContactId | None
    urgency: UrgencyClass
    reason: PersonalText
    at: datetime


class WorkOrderClockWarned(Event):
    """A clock of the order reached a share of its limit (80, 100, 150 percent); said
    once for each.
    """

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    contact_id: ContactId | None
    clock: OrderClock
    percent: int
    at: datetime
    """When the share was reached; it may be said later, after a stop."""
    deadline: datetime
    provisional: bool = False
    """The deadline lies in a year whose holidays are not out yet."""
