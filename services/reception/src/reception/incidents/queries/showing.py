"""Incidents in lists, whole, and as the caller's card shows them."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import ContactId, SeriesNumber, UnitId
from reception.callers.model import Unit
from reception.cases.model.shown import Named, named
from reception.colleagues.model import Colleague, name_of
from reception.contacts.model import Contact
from reception.incidents.collection import incident_in_reach, touching
from reception.incidents.model.calls import CallList, call_list_id
from reception.incidents.model.incident import KIND_TEXTS, Incident

MOST_KNOWN = 10


class IncidentCard(BaseModel):
    """An incident as lists and the caller's card show it."""

    id: str
    number: SeriesNumber
    kind: Named
    matter: str
    buildings: list[str]
    began_at: datetime
    open: bool
    restored_at: datetime | None
    cause: str
    tell_callers: str
    restore_at: datetime | None
    overdue: bool
    """The time callers were told has passed."""
    callers: int
    """Households that called, each once."""
    households: int


class StatementView(BaseModel):
    """What was said from when on."""

    at: datetime
    by: str
    cause: str
    tell_callers: str
    restore_at: datetime | None


class TurnView(BaseModel):
    """When it was restored, or opened again."""

    restored: bool
    at: datetime
    by: str
    note: str


class LinkedView(BaseModel):
    """A contact that counts for it."""

    contact_id: ContactId
    number: SeriesNumber
    who: str
    where: str
    at: datetime


class BuildingCalls(BaseModel):
    """How far the calls of one building are."""

    building: str
    households: int
    told: int
    told_restored: int
    left: int
    """Calls still to be made now: of the failure, or, once restored, that it is over."""


class IncidentView(IncidentCard):
    """The whole incident; the call list is asked for by building."""

    declared_at: datetime
    declared_by: str
    statements: list[StatementView]
    """The last one first."""
    turns: list[TurnView]
    contacts: list[LinkedView]
    calls: list[BuildingCalls]


async def list_incidents(
    reader: Reader, *, only_open: bool | None, limit: int, cursor: str | None
) -> Page[IncidentCard]:
    """The last begun first, of the caller's buildings."""
    where = touching(reader) | ({} if only_open is None else {"open": only_open})
    found, following = await reader.page(
        Incident, where, sort=["-began_at"], limit=limit, cursor=cursor
    )
    return Page(items=[_card(each, reader.now) for each in found], next=following)


async def known_incidents(buildings: Sequence[str], reader: Reader) -> list[IncidentCard]:
    """What is open in some buildings, for whoever answers a call from there; the last one first."""
    where = {"buildings": {"$in": sorted(set(buildings))}, "open": True}
    found = await reader.select(Incident, where, sort=["-began_at"], limit=MOST_KNOWN)
    return [_card(each, reader.now) for each in found]


async def incidents_of_unit(unit_id: UnitId, reader: Reader) -> list[IncidentCard]:
    """What is open where a unit is. Raises Missing, NotAllowed."""
    unit = await reader.load(Unit, unit_id)
    if reader.caller is not None:
        reader.caller.must_cover(unit.building)
    return await known_incidents([unit.building], reader)


async def show_incident(incident_id: str, reader: Reader) -> IncidentView:
    """The whole incident. Raises Missing, NotAllowed."""
    return await incident_view(await incident_in_reach(reader, incident_id), reader)


async def incident_view(incident: Incident, reader: Reader) -> IncidentView:
    """An incident as the caller may see it now: calls of their own buildings only (P07)."""
    people = {incident.declared_by.id} | {each.by.id for each in incident.statements}
    people |= {turn.by.id for turn in incident.turns}
    names = await reader.find_many(Colleague, sorted(people))
    contacts = await reader.find_many(Contact, [each.contact_id for each in incident.contacts])
    places = range(len(incident.buildings))
    parts = await reader.find_many(CallList, [call_list_id(incident.id, each) for each in places])
    seen = sorted(
        (each for each in parts.values() if _covers(reader, each.building)),
        key=lambda each: incident.buildings.index(each.building),
    )
    return IncidentView(
        **dict(_card(incident, reader.now)),
        declared_at=incident.declared_at,
        declared_by=name_of(names, incident.declared_by.id),
        statements=_statements(incident, names),
        turns=[
            TurnView(
                restored=turn.restored, at=turn.at, by=name_of(names, turn.by.id), note=turn.note
            )
            for turn in incident.turns
        ],
        contacts=[
            LinkedView(
                contact_id=each.contact_id,
                number=contact.number,
                who=contact.requester.name,
                where=contact.unit_label or contact.place,
                at=each.at,
            )
            for each in incident.contacts
            if (contact := contacts.get(each.contact_id)) and _covers(reader, contact.building)
        ],
        calls=[_progress(part, incident) for part in seen],
    )


def _covers(reader: Reader, building: str) -> bool:
    return reader.caller is None or reader.caller.covers(building)


def _statements(incident: Incident, names: Mapping[str, Colleague]) -> list[StatementView]:
    return [
        StatementView(
            at=each.at,
            by=name_of(names, each.by.id),
            cause=each.cause,
            tell_callers=each.tell_callers,
            restore_at=each.restore_at,
        )
        for each in reversed(incident.statements)
    ]


def _progress(part: CallList, incident: Incident) -> BuildingCalls:
    return BuildingCalls(
        building=part.building,
        households=len(part.households),
        told=sum(each.told is not None for each in part.households),
        told_restored=sum(each.told_restored is not None for each in part.households),
        left=sum(1 for _ in part.owed(restored=not incident.open)),
    )


def _card(incident: Incident, now: datetime) -> IncidentCard:
    says = incident.says
    return IncidentCard(
        id=incident.id,
        number=incident.number,
        kind=named(incident.kind, KIND_TEXTS),
        matter=incident.matter,
        buildings=list(incident.buildings),
        began_at=incident.began_at,
        open=incident.open,
        restored_at=incident.restored_at,
        cause=says.cause,
        tell_callers=says.tell_callers,
        restore_at=says.restore_at,
        overdue=incident.overdue(now),
        callers=incident.callers,
        households=incident.households,
    )
