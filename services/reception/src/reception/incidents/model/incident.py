"""An incident (E08): what happened, what callers are told, when it will be over; each later call
counts once.
"""

from collections.abc import Sequence
from datetime import datetime

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.reception.incidents import IncidentKind
from contracts.words import Actor, ContactId, Discreet, PersonalText, SeriesNumber, UnitId
from reception.incidents.model.refusals import (
    IncidentIsOpen,
    IncidentIsOver,
    NothingRestated,
    NotLinked,
    RestoredBeforeBegun,
    RestoreTimePast,
)

KIND_TEXTS: dict[IncidentKind, tuple[str, str]] = {
    IncidentKind.WATER: ("停水", "water"),
    IncidentKind.POWER: ("停电", "power"),
    IncidentKind.GAS: ("停气", "gas"),
    IncidentKind.LIFT: ("电梯停运", "lift"),
    IncidentKind.HEATING: ("供暖故障", "heating"),
    IncidentKind.DRAINS: ("排水堵塞", "drains"),
    IncidentKind.NETWORK: ("网络中断", "network"),
    IncidentKind.OTHER: ("其他", "other"),
}
"""Kind → (Chinese, English), as staff read them."""


class Saying(Discreet):
    """What is told about it: the cause as far as known, what callers hear, when it should be over;
    None while nobody can say.
    """

    model_config = ConfigDict(frozen=True)

    cause: PersonalText = ""
    tell_callers: PersonalText
    restore_at: Instant | None = None


class Statement(Saying):
    """What was said from a moment on, and by whom. The last one holds; the others are history."""

    at: Instant
    by: Actor


class Turn(Discreet):
    """It was restored, or, with a reason, it was not after all."""

    model_config = ConfigDict(frozen=True)

    restored: bool
    at: Instant
    entered_at: Instant
    by: Actor
    note: PersonalText = ""


class Linked(BaseModel):
    """A contact about it."""

    model_config = ConfigDict(frozen=True)

    contact_id: ContactId
    unit_id: UnitId | None
    at: Instant
    by: Actor


class Incident(Discreet):
    """One failure over one or several buildings."""

    id: str
    number: SeriesNumber
    kind: IncidentKind
    matter: PersonalText
    buildings: tuple[str, ...]
    began_at: Instant
    declared_at: Instant
    declared_by: Actor
    statements: tuple[Statement, ...]
    contacts: tuple[Linked, ...] = ()
    turns: tuple[Turn, ...] = ()
    households: int = 0
    """How many units its call list holds."""
    open: bool = True

    @property
    def says(self) -> Statement:
        """What is told now."""
        return self.statements[-1]

    @property
    def restored_at(self) -> datetime | None:
        """Since when it works again; None while it does not."""
        return self.turns[-1].at if self.turns and not self.open else None

    @property
    def callers(self) -> int:
        """How many households called: a unit counts once, however often; a contact without a unit
        counts for itself.
        """
        return len({linked.unit_id or linked.contact_id for linked in self.contacts})

    def overdue(self, at: datetime) -> bool:
        """Whether the time callers were told has passed."""
        promised = self.says.restore_at
        return self.open and promised is not None and promised < at

    def must_be_open(self) -> None:
        """Raises IncidentIsOver."""
        if not self.open:
            raise IncidentIsOver(number=str(self.number))

    def restate(self, statement: Statement) -> None:
        """Say something else from now on. Raises IncidentIsOver, RestoreTimePast,
        NothingRestated.
        """
        self.must_be_open()
        must_lie_ahead(statement.restore_at, statement.at)
        now, then = statement, self.says
        if (now.cause, now.tell_callers, now.restore_at) == (
            then.cause,
            then.tell_callers,
            then.restore_at,
        ):
            raise NothingRestated
        self.statements = (*self.statements, statement)

    def restore(self, turn: Turn) -> None:
        """It works again. Raises IncidentIsOver, RestoredBeforeBegun."""
        self.must_be_open()
        if turn.at < self.began_at:
            raise RestoredBeforeBegun(at=turn.at.isoformat())
        self.turns, self.open = (*self.turns, turn), False

    def reopen(self, turn: Turn) -> None:
        """It has failed again, or never worked. Raises IncidentIsOpen."""
        if self.open:
            raise IncidentIsOpen(number=str(self.number))
        self.turns, self.open = (*self.turns, turn), True

    def link(self, contact: Linked) -> bool:
        """Count a contact; whether it is a new one."""
        if any(each.contact_id == contact.contact_id for each in self.contacts):
            return False
        self.contacts = (*self.contacts, contact)
        return True

    def unlink(self, contact_id: ContactId) -> None:
        """Raises NotLinked."""
        left = tuple(each for each in self.contacts if each.contact_id != contact_id)
        if len(left) == len(self.contacts):
            raise NotLinked
        self.contacts = left


def must_lie_ahead(restore_at: datetime | None, at: datetime) -> None:
    """Raises RestoreTimePast."""
    if restore_at is not None and restore_at <= at:
        raise RestoreTimePast(at=restore_at.isoformat())


def touches(incident: Incident, buildings: Sequence[str] | frozenset[str]) -> bool:
    """Whether somebody with these buildings has to do with it; none means all."""
    return not buildings or bool(set(buildings) & set(incident.buildings))
