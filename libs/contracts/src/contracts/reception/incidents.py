"""Incidents over whole buildings (E08): one for everybody, however many call about it."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar, NewType

from contracts.event import Event
from contracts.words import ContactId, SeriesNumber, UnitId

IncidentId = NewType("IncidentId", str)


class IncidentKind(StrEnum):
    """What has failed."""

    WATER = "water"
    POWER = "power"
    GAS = "gas"
    LIFT = "lift"
    HEATING = "heating"
    DRAINS = "drains"
    NETWORK = "network"
    OTHER = "other"


class IncidentDeclared(Event):
    """Something failed for the households of some buildings; `restore_at` is None while nobody can
    say.
    """

    about: ClassVar[str] = "incident_id"

    incident_id: IncidentId
    number: SeriesNumber
    kind: IncidentKind
    buildings: tuple[str, ...]
    restore_at: datetime | None = None
    at: datetime


class IncidentRestated(Event):
    """What callers are told, or when it will be restored, is another now."""

    about: ClassVar[str] = "incident_id"

    incident_id: IncidentId
    buildings: tuple[str, ...]
    restore_at: datetime | None = None
    at: datetime


class IncidentRestored(Event):
    """It works again; whoever was told of it, or called, is to be told so."""

    about: ClassVar[str] = "incident_id"

    incident_id: IncidentId
    buildings: tuple[str, ...]
    at: datetime


class IncidentReopened(Event):
    """It had not been restored, or failed again."""

    about: ClassVar[str] = "incident_id"

    incident_id: IncidentId
    buildings: tuple[str, ...]
    at: datetime


class IncidentContactLinked(Event):
    """A contact is about this incident, or, `linked` being false, was put there by mistake."""

    about: ClassVar[str] = "incident_id"

    incident_id: IncidentId
    contact_id: ContactId
    linked: bool = True
    at: datetime


class HouseholdTold(Event):
    """Somebody of a unit was told of an incident, or, `told` being false, the tick was taken back;
    `restored`: told that it is over.
    """

    about: ClassVar[str] = "call_list_id"

    call_list_id: str
    """Of one building's part of the call list."""
    incident_id: IncidentId
    unit_id: UnitId
    building: str
    restored: bool
    told: bool = True
    at: datetime
