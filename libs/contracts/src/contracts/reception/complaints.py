"""Complaints: registered, dealt with step by step, taken up the ladder, closed; and their clocks.

Of a complaint whose client is hidden (E13) no event names the client's unit.
"""

from datetime import datetime
from typing import ClassVar

from contracts.complaints import (
    ComplaintAct,
    ComplaintChannel,
    ComplaintClock,
    ComplaintKind,
    ComplaintState,
    Ending,
    Level,
)
from contracts.event import Event
from contracts.orders import Department
from contracts.words import ContactId, SeriesNumber, StaffId, UnitId


class ComplaintEvent(Event, common=True):
    """What every event about a complaint says."""

    about: ClassVar[str] = "complaint_id"

    complaint_id: str
    number: SeriesNumber
    kind: ComplaintKind
    at: datetime
    responsible_id: StaffId
    """Who owns the step: whoever handles it, before that whoever took it."""
    unit_id: UnitId | None = None
    building: str = ""


class ComplaintRegistered(ComplaintEvent):
    """It stands in the register, under the number of its notice and its original (F10, F14)."""

    channel: ComplaintChannel
    contact_id: ContactId | None = None
    requested_at: datetime


class ComplaintStepTaken(ComplaintEvent):
    """An act of its history that has no event of its own; `state` is the one after it."""

    act: ComplaintAct
    state: ComplaintState
    round: int
    """Which plan it is at; one more for each time the client was not satisfied."""


class ComplaintReferred(ComplaintEvent):
    """Somebody got it to handle, with the notice (F11): for a department, or for the desk."""

    department: Department | None = None
    round: int


class ComplaintEscalated(ComplaintEvent):
    """It went up the ladder (W03, A13, A14), to be decided by `decider_role`, None while the estate
    has named none (未设定).
    """

    level: Level
    decider_role: str | None = None
    major: bool = False


class ComplaintGroupGrew(ComplaintEvent):
    """More households complain of the same than the estate's setting lets pass untold (E14)."""

    households: int


class ComplaintClosed(ComplaintEvent):
    """It is over; a merged one goes on in another."""

    ending: Ending
    valid: bool | None = None
    round: int
    households: int
    """One case however many they are."""


class ComplaintClockWarned(ComplaintEvent):
    """A clock reached 80, 100 or 150 percent of its limit; said once for each.

    `which` tells clocks of one kind apart: of which household, handing over or action.
    """

    clock: ComplaintClock
    which: str = ""
    percent: int
    deadline: datetime
    level: Level
