"""Meetings (T26, F44): held, and what they decided about which case."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar, NewType

from contracts.event import Event
from contracts.words import SeriesNumber

MeetingId = NewType("MeetingId", str)


class MeetingKind(StrEnum):
    """Which meeting it is."""

    WEEKLY = "weekly"
    """Of the department (例会)."""
    MONTHLY = "monthly"
    """Of all departments (总结会)."""
    SPECIAL = "special"
    """About a matter that cannot wait (A13)."""


class MeetingCalled(Event):
    """A meeting is to be held."""

    about: ClassVar[str] = "meeting_id"

    meeting_id: MeetingId
    number: SeriesNumber
    kind: MeetingKind
    begins_at: datetime
    at: datetime


class MeetingSigned(Event):
    """Who is there, or is excused, is another now."""

    about: ClassVar[str] = "meeting_id"

    meeting_id: MeetingId
    present: int
    at: datetime


class MeetingDecided(Event):
    """Something was decided; `case_id` where it is about one case (A13)."""

    about: ClassVar[str] = "meeting_id"

    meeting_id: MeetingId
    decision_id: str
    case_id: str | None = None
    at: datetime


class MeetingEnded(Event):
    """Its minutes stand, or, `held` being false, it was not held."""

    about: ClassVar[str] = "meeting_id"

    meeting_id: MeetingId
    held: bool
    at: datetime
