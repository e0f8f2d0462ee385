"""What the receiver of a matter passes on: questions, decisions, requests outside their scope."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from contracts.event import Event
from contracts.words import ContactId, ReferralId, SeriesNumber, StaffId, UnitId


class ReferralKind(StrEnum):
    """What is wanted of whom a matter is passed on to."""

    QUESTION = "question"
    """An answer nobody at the desk has now (E24)."""
    DECISION = "decision"
    """The department head's decision, the same day (T08, W08)."""
    REQUEST = "request"
    """Somebody whose work it is, for a request outside the receiver's scope (W32)."""


class ReferralEvent(Event, common=True):
    """Which matter was passed on, by whom, to whom."""

    about: ClassVar[str] = "referral_id"

    referral_id: ReferralId
    contact_id: ContactId
    contact_number: SeriesNumber
    kind: ReferralKind
    receiver_id: StaffId | None
    """Who took the matter first and answers for it to the owner; None before anybody of us did."""
    to_id: StaffId | None
    """Whom it was passed on to; None: the desk."""
    due_at: datetime
    """When the owner hears."""
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class MatterReferred(ReferralEvent):
    """Somebody is asked."""


class ReferralTaken(ReferralEvent):
    """Somebody at the desk took it upon themselves: `to_id`."""


class AnswerAppointed(ReferralEvent):
    """The owner was told another time (T20)."""


class MatterAnswered(ReferralEvent):
    """It was answered or decided, and the first receiver is told, to tell the owner (W08)."""


class AnswerTold(ReferralEvent):
    """The owner has been told."""


class ReferralOverdue(ReferralEvent):
    """The owner has not been told by the appointed time; once for each."""
