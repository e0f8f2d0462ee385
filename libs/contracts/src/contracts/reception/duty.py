"""The desk's duty: what is still to be done, and one shift handing over to the next."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from contracts.event import Event
from contracts.words import SeriesNumber, StaffId


class EmergencyKind(StrEnum):
    """The seven kinds the rule book has plans for (001 ch. 7), and any other major event."""

    LIFT = "lift"
    POWER = "power"
    GAS = "gas"
    FLOOD = "flood"
    FIRE = "fire"
    THEFT = "theft"
    INJURY = "injury"
    OTHER = "other"


class DeskTaskEntered(Event):
    """Something the desk has to do that stands nowhere else."""

    about: ClassVar[str] = "task_id"

    task_id: str
    responsible_id: StaffId | None = None
    """None: whoever is at the desk."""
    due_at: datetime | None = None
    at: datetime


class DeskTaskAssigned(Event):
    """Somebody is responsible for it now."""

    about: ClassVar[str] = "task_id"

    task_id: str
    responsible_id: StaffId
    at: datetime


class DeskTaskDone(Event):
    """It is done, or, `done` being false, it was not after all."""

    about: ClassVar[str] = "task_id"

    task_id: str
    done: bool = True
    at: datetime


class DeskHandOverBegun(Event):
    """Somebody hands the desk over (F17): every open thing of it stands in the list."""

    about: ClassVar[str] = "hand_over_id"

    hand_over_id: str
    from_staff_id: StaffId
    lines: int
    at: datetime


class DeskHandOverAnswered(Event):
    """Lines were accepted, or left with somebody for a reason; or the list was made anew."""

    about: ClassVar[str] = "hand_over_id"

    hand_over_id: str
    answered: int
    lines: int
    at: datetime


class DeskHandOverWithdrawn(Event):
    """Whoever handed over stays; what was open stays open."""

    about: ClassVar[str] = "hand_over_id"

    hand_over_id: str
    at: datetime


class DeskHandedOver(Event):
    """The next shift is on. `left` lines were not accepted: they stay with whom they name."""

    about: ClassVar[str] = "hand_over_id"

    hand_over_id: str
    from_staff_id: StaffId
    to_staff_id: StaffId
    lines: int
    left: int
    at: datetime


class DutyLogged(Event):
    """Something stands in the duty log of a day (F19)."""

    about: ClassVar[str] = "entry_id"

    entry_id: str
    day: date
    at: datetime


class DutyDayRead(Event):
    """A supervisor has read a day of the log (T42)."""

    about: ClassVar[str] = "day_id"

    day_id: str
    day: date
    remarked: bool
    at: datetime


class MajorEventReported(Event):
    """A major event was reported (T41): the chain of calls begins."""

    about: ClassVar[str] = "major_id"

    major_id: str
    number: SeriesNumber
    kind: EmergencyKind
    building: str = ""
    at: datetime


class MajorEventFollowed(Event):
    """Somebody of the chain was called or skipped, or a step of the checklist was done."""

    about: ClassVar[str] = "major_id"

    major_id: str
    building: str = ""
    at: datetime


class MajorEventClosed(Event):
    """It is over and its report stands (W30)."""

    about: ClassVar[str] = "major_id"

    major_id: str
    building: str = ""
    at: datetime
