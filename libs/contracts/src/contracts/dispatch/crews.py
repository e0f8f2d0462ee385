"""Who does the work: crews, who is on duty, and who was sent to another department at night."""

from datetime import datetime
from typing import ClassVar

from contracts.dispatch.orders import OrderEvent
from contracts.event import Event
from contracts.orders import Department
from contracts.words import OrderId, PersonalText, StaffId


class SkillAsked(OrderEvent):
    """Whoever goes to an order should be able to do something; empty: nothing in particular."""

    skill: str


class CrewChanged(Event):
    """A crew (班组) is new, is another one now, or is dissolved."""

    about: ClassVar[str] = "crew_id"

    crew_id: str


class DutyChanged(Event):
    """Somebody's shifts or leave are others now."""

    about: ClassVar[str] = "staff_id"

    staff_id: StaffId


class SkillsChanged(Event):
    """Somebody can do something else now."""

    about: ClassVar[str] = "staff_id"

    staff_id: StaffId


class StaffReassigned(Event):
    """In an emergency somebody works for another department until a time, at the latest
    (F48, P09).
    """

    about: ClassVar[str] = "reassignment_id"

    reassignment_id: str
    staff_id: StaffId
    from_department: Department | None
    """None where no department is known to be theirs."""
    to_department: Department
    reason: PersonalText
    order_id: OrderId | None = None
    at: datetime
    until: datetime


class StaffReleased(Event):
    """They are back before the time."""

    about: ClassVar[str] = "reassignment_id"

    reassignment_id: str
    staff_id: StaffId
    at: datetime
