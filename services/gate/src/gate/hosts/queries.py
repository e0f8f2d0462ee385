"""Whom a visitor may mean: by room, name, pinyin, initials, or the end of a phone."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sealing import query_tokens
from chassis.web import Page
from contracts.words import Actor, DeviceId, PersonId, Relation, UnitId
from gate.directory.model import Person, Unit, masked_name
from gate.expected.model import ExpectedKind, ExpectedVisit
from gate.hosts.model import (
    Because,
    PhoneShown,
    SearchForOneThing,
    masked_phone,
    places_typed,
)

MOST_HOSTS = 30
_MOST_READ = 200
_MOST_UNITS = 40


class UnitFound(BaseModel):
    """A unit as it was looked for, whoever lives there."""

    unit_id: UnitId
    label: str


class HostUnit(BaseModel):
    """A unit somebody belongs to today."""

    unit_id: UnitId
    label: str
    relation: Relation


class Host(BaseModel):
    """Somebody who may be visited; name and phones are masked (E07). `standing`: they have let
    somebody come at any time.
    """

    person_id: PersonId
    name: str
    phones: list[str]
    units: list[HostUnit]
    standing: bool


class HostPhones(BaseModel):
    """A host's phones in full, the one to try first in front."""

    phones: list[str]


class PhoneShownView(BaseModel):
    """That a phone was shown: whose, why, when, to whom, at which gate."""

    id: str
    person_id: PersonId
    because: Because
    at: datetime
    by: Actor
    gate: str
    device: DeviceId


async def find_hosts(reader: Reader, *, typed: str | None, tail: str | None) -> list[Host]:
    """Who lives here today and may be meant, those of a room first, owners before others.

    Raises SearchForOneThing.
    """
    match typed, tail:
        case str(typed), None:
            units = await _units_typed(typed, reader)
            people = [*await _tied_to([unit.id for unit in units], reader)]
            tokens = query_tokens(typed)
            people += await reader.select(Person, tokens=tokens, limit=_MOST_READ) if tokens else []
        case None, str(tail):
            people = await reader.select(Person, tokens=query_tokens(tail), limit=_MOST_READ)
        case _:
            raise SearchForOneThing
    return await _hosts({person.id: person for person in people}.values(), reader)


async def find_units(reader: Reader, typed: str) -> list[UnitFound]:
    """Units by room as typed, also empty ones; for whoever has areas those in them (P07)."""
    caller, found = reader.caller, await _units_typed(typed, reader)
    return [
        UnitFound(unit_id=unit.id, label=unit.label)
        for unit in found
        if caller is None or caller.covers(unit.building)
    ]


async def phones_shown(
    reader: Reader, *, person_id: str | None, limit: int, cursor: str | None
) -> Page[PhoneShownView]:
    """Which phones were shown to whom, the last first."""
    where: dict[str, Any] = {"person_id": person_id} if person_id else {}
    found, following = await reader.page(
        PhoneShown, where, sort=["-at"], limit=limit, cursor=cursor
    )
    return Page(items=[PhoneShownView(**dict(each)) for each in found], next=following)


async def _units_typed(text: str, reader: Reader) -> list[Unit]:
    found: list[Unit] = []
    for place in places_typed(text):
        where: dict[str, Any] = {"room": {"$in": list(place.rooms)}}
        if place.building:
            where["building"] = place.building
        if place.entrance:
            where["entrance"] = place.entrance
        found += await reader.select(Unit, where, sort=["label"], limit=_MOST_UNITS)
    return found


async def _tied_to(units: Sequence[UnitId], reader: Reader) -> list[Person]:
    if not units:
        return []
    return await reader.select(Person, {"ties.unit_id": {"$in": list(units)}}, limit=_MOST_READ)


async def _hosts(people: Iterable[Person], reader: Reader) -> list[Host]:
    today = reader.now.astimezone(ZoneInfo((await reader.estate_card()).zone)).date()
    ties = {person.id: person.ties_on(today) for person in people}
    ids = sorted({tie.unit_id for held in ties.values() for tie in held})
    units = await reader.find_many(Unit, ids)
    caller = reader.caller
    near = {
        id_: unit for id_, unit in units.items() if caller is None or caller.covers(unit.building)
    }
    standing = await _with_standing_permissions([person.id for person in people], reader)
    hosts = [_host(person, today, near, person.id in standing) for person in people]
    return [host for host in hosts if host.units][:MOST_HOSTS]


def _host(person: Person, today: date, units: dict[str, Unit], standing: bool) -> Host:
    order = list(Relation)
    ties = sorted(person.ties_on(today), key=lambda tie: order.index(tie.relation))
    return Host(
        person_id=person.id,
        name=masked_name(person.name),
        phones=[masked_phone(phone) for phone in person.phones],
        units=[
            HostUnit(unit_id=tie.unit_id, label=units[tie.unit_id].label, relation=tie.relation)
            for tie in ties
            if tie.unit_id in units
        ],
        standing=standing,
    )


async def _with_standing_permissions(people: Sequence[str], reader: Reader) -> set[str]:
    where = {
        "host_id": {"$in": list(people)},
        "kind": ExpectedKind.STANDING.value,
        "withdrawn": None,
    }
    found = await reader.select(ExpectedVisit, where, limit=_MOST_READ)
    return {each.host_id for each in found if each.host_id is not None}
