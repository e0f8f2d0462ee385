"""People in need (E25): who is called again and again. No names, no reasons."""

from datetime import date, datetime
from typing import ClassVar

from contracts.event import Event
from contracts.words import StaffId, UnitId


class CareBegun(Event):
    """Somebody of a unit is on the care list, or what is kept of them has changed."""

    about: ClassVar[str] = "care_id"

    care_id: str
    unit_id: UnitId
    building: str
    responsible_id: StaffId | None = None
    next_on: date | None = None
    at: datetime


class CareCalled(Event):
    """They were called; `next_on` is the day of the next call."""

    about: ClassVar[str] = "care_id"

    care_id: str
    unit_id: UnitId
    building: str
    reached: bool
    next_on: date | None = None
    at: datetime


class CareEnded(Event):
    """They are not on the list any more."""

    about: ClassVar[str] = "care_id"

    care_id: str
    unit_id: UnitId
    building: str
    at: datetime
