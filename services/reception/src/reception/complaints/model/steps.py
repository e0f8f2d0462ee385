"""The steps a complaint's history consists of: what is recorded of each act, and when it was."""

from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.complaints import ComplaintAct, ComplaintCause, ComplaintState, Level
from contracts.orders import Department
from contracts.words import Actor, Discreet, FileId, PersonalText, PersonId, StaffId, UnitId
from reception.complaints.model.plan import Action
from reception.complaints.model.refusals import BeforePrevious, InFuture

CLOCKS_DIFFER = timedelta(minutes=1)
"""How far a desk's clock may be ahead of ours; what it calls later than now counts as now."""

LEAD = ""
"""The household that complained first, where acts name one of a group."""


class How(StrEnum):
    """How the client was spoken to."""

    PHONE = "phone"
    IN_PERSON = "in_person"
    LETTER = "letter"
    MESSAGE = "message"


HOW_TEXTS: dict[How, tuple[str, str]] = {
    How.PHONE: ("电话", "by phone"),
    How.IN_PERSON: ("当面", "in person"),
    How.LETTER: ("书面", "in writing"),
    How.MESSAGE: ("信息", "by message"),
}
"""How → (Chinese, English), as staff read them."""


class Household(Discreet):
    """One of a group that complains of the same (E14)."""

    model_config = ConfigDict(frozen=True)

    id: str
    """The unit's id where there is one; LEAD is whoever complained first."""
    unit_id: UnitId | None = None
    unit_label: str = ""
    person_id: PersonId | None = None
    name: PersonalText = ""
    phone: PersonalText = ""
    anonymous: bool = False
    joined_at: Instant


class Meeting(Discreet):
    """The meeting that decided (A13, W03: those responsible are called together)."""

    model_config = ConfigDict(frozen=True)

    held_at: Instant
    who: PersonalText
    said: PersonalText = ""


class Report(BaseModel):
    """Who enters an act, when, and when it happened if that was earlier."""

    model_config = ConfigDict(frozen=True)

    by: Actor
    now: Instant
    at: Instant | None = None


class Step(Discreet):
    """One act of a complaint's history; which fields say something follows from the act."""

    model_config = ConfigDict(frozen=True)

    act: ComplaintAct
    at: Instant
    entered_at: Instant
    by: Actor
    state: ComplaintState
    """After it."""
    note: PersonalText = ""
    """What was found, explained, told, answered, decided; why; the client's opinion."""
    proposal: PersonalText = ""
    """How whoever checked it would have it handled (T05)."""
    files: tuple[FileId, ...] = ()
    how: How | None = None
    valid: bool | None = None
    major: bool = False
    department: Department | None = None
    responsible_id: StaffId | None = None
    actions: tuple[Action, ...] = ()
    action: str | None = None
    household: str | None = None
    satisfied: bool | None = None
    joined: Household | None = None
    level: Level | None = None
    meeting: Meeting | None = None
    cause: ComplaintCause | None = None
    other_id: str | None = None
    other_number: str = ""


def time_of(report: Report, not_before: datetime) -> datetime:
    """When something was done. Raises InFuture, BeforePrevious."""
    if report.at is None:
        # Two workers' clocks may differ by a little; what is done to a complaint never goes back.
        return max(report.now, not_before)
    if report.at > report.now + CLOCKS_DIFFER:
        raise InFuture(at=report.at.isoformat())
    at = min(report.at, report.now)
    if at < not_before:
        raise BeforePrevious(at=report.at.isoformat(), previous_at=not_before.isoformat())
    return at
