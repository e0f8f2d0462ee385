"""Follow-ups of what was repaired, until the owner is satisfied."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from contracts.event import Event
from contracts.words import (
    ContactId,
    FollowUpId,
    NoticeId,
    OrderId,
    PersonalText,
    SeriesNumber,
    StaffId,
    UnitId,
)


class FollowUpPlanned(Event):
    """A finished repair is to be followed up (W09), by the limit of its kind; `due_at` is None
    while the estate has set no limit (未设定), and of a call that waits for rain (T14).
    """

    about: ClassVar[str] = "follow_up_id"

    follow_up_id: FollowUpId
    order_id: OrderId
    contact_id: ContactId | None
    round: int
    due_at: datetime | None
    responsible_id: StaffId | None = None
    """The one who calls, so that the owner is called once; None until somebody is named."""
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class FollowUpAssigned(Event):
    """Another person is responsible for the call."""

    about: ClassVar[str] = "follow_up_id"

    follow_up_id: FollowUpId
    order_id: OrderId
    contact_id: ContactId | None
    responsible_id: StaffId
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class Rescheduling(StrEnum):
    """Why a call is due at another time."""

    NOT_REACHED = "not_reached"
    REPLY_APPOINTED = "reply_appointed"
    """A question nobody could answer at once has an appointed time (T20)."""
    RAIN = "rain"
    """It rained, so the second call about a leak can be made (T14)."""
    LIMITS = "limits"
    """The estate's current limits were applied."""


class FollowUpRescheduled(Event):
    """A call is due at another time, or will be tried again at `next_at`; `due_at` is its limit,
    None while the estate has set none (未设定).
    """

    about: ClassVar[str] = "follow_up_id"

    follow_up_id: FollowUpId
    order_id: OrderId
    contact_id: ContactId | None
    round: int
    why: Rescheduling
    due_at: datetime | None
    next_at: datetime | None = None
    responsible_id: StaffId | None = None
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class FollowUpDone(Event):
    """The owner was asked (F05) and is satisfied or not; not satisfied leads to a notice (F16)."""

    about: ClassVar[str] = "follow_up_id"

    follow_up_id: FollowUpId
    order_id: OrderId
    contact_id: ContactId | None
    round: int
    satisfied: bool
    opinion: PersonalText = ""
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class FollowUpOverdue(Event):
    """A call was not made by its limit; said once for each."""

    about: ClassVar[str] = "follow_up_id"

    follow_up_id: FollowUpId
    order_id: OrderId
    contact_id: ContactId | None
    responsible_id: StaffId | None = None
    due_at: datetime
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class RectificationNoticeIssued(Event):
    """The written notice to the repairer after a failed follow-up (F16, T17): the order is to be
    done again.
    """

    about: ClassVar[str] = "notice_id"

    notice_id: NoticeId
    number: SeriesNumber
    order_id: OrderId
    contact_id: ContactId | None
    round: int
    """The round that failed."""
    opinion: PersonalText
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class RepairSatisfied(Event):
    """All follow-ups of an order's last round found the owner satisfied: the case is settled."""

    about: ClassVar[str] = "case_id"

    case_id: str
    order_id: OrderId
    contact_id: ContactId | None
    round: int
    technician_id: StaffId | None = None
    """Who did the last round."""
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""
