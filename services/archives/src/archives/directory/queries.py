"""Looking things up: by room as typed, by name, pinyin or initials, by phone or plate."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from unicodedata import normalize
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from archives.directory.model import Person, Unit, is_current, masked_phone, unit_id
from chassis.reader import Reader
from chassis.sealing import query_tokens
from chassis.web import Page
from contracts.refusals import Missing
from contracts.words import PersonId, Relation, UnitId

MOST_PEOPLE = 50
_MOST_READ = 200
"""Rows looked at before those outside the caller's area fall away."""
_MOST_UNITS = 40
_BETWEEN = re.compile(r"(?:号楼|单元|门洞|[栋幢座楼室房号户#\W_])+")
_LONGEST_ROOM = 12
"""Characters of a room with building and entrance; more is a phone number."""


class UnitCard(BaseModel):
    """A unit in a list; the area in hundredths of a square metre, the day it was handed over."""

    id: UnitId
    label: str
    building: str
    entrance: str
    room: str
    area_hundredths: int | None
    use: str
    delivered_on: date | None
    gone: bool


class TieCard(BaseModel):
    """What somebody is to a unit; `current` tells whether that holds today."""

    unit_id: UnitId
    label: str
    relation: Relation
    since: date | None
    until: date | None
    current: bool


class PersonCard(BaseModel):
    """Somebody with all their units (E15); phones masked unless revealed."""

    id: PersonId
    name: str
    phones: list[str]
    plates: list[str]
    ties: list[TieCard]
    gone: bool


class FoundPeople(BaseModel):
    """Whoever fits, those of a room first; `more` says that others fit as well."""

    items: list[PersonCard]
    more: bool


class UnitView(UnitCard):
    """A unit and everybody tied to it, owners first."""

    people: list[PersonCard]


async def find_people(text: str, reader: Reader, *, full_phones: bool) -> FoundPeople:
    """Who may be meant by what was typed."""
    units = await units_typed(text, reader)
    residents = await _tied_to([unit.id for unit in units], reader)
    tokens = query_tokens(text)
    named = await reader.select(Person, tokens=tokens, limit=_MOST_READ) if tokens else []
    people = list({person.id: person for person in [*residents, *named]}.values())
    cards = await _cards(people, reader, full_phones=full_phones)
    more = len(cards) > MOST_PEOPLE or max(len(residents), len(named)) == _MOST_READ
    return FoundPeople(items=cards[:MOST_PEOPLE], more=more)


async def show_person(id_: PersonId, reader: Reader, *, full_phones: bool) -> PersonCard:
    """One person. Raises Missing, also where no unit of theirs lies in the caller's area (P07)."""
    cards = await _cards([await reader.load(Person, id_)], reader, full_phones=full_phones)
    if not cards:
        raise Missing(kind=Person.__name__, id=id_)
    return cards[0]


async def show_unit(id_: UnitId, reader: Reader, *, full_phones: bool) -> UnitView:
    """One unit with its people. Raises Missing, also outside the caller's area."""
    unit = await reader.load(Unit, id_)
    if reader.caller is not None and not reader.caller.covers(unit.building):
        raise Missing(kind=Unit.__name__, id=id_)
    people = await _tied_to([id_], reader)
    order = list(Relation)
    people.sort(
        key=lambda person: min(
            order.index(tie.relation) for tie in person.ties if tie.unit_id == id_
        )
    )
    cards = await _cards(people, reader, full_phones=full_phones)
    return UnitView(**_unit_card(unit).model_dump(), people=cards)


async def list_units(
    reader: Reader, *, building: str, text: str, limit: int, cursor: str | None
) -> Page[UnitCard]:
    """Units by label, of a building or fitting what was typed."""
    if text:
        typed = await units_typed(text, reader)
        here = [unit for unit in typed if not unit.gone and building in ("", unit.building)]
        return Page(items=[_unit_card(unit) for unit in here])
    where = {"gone": False} | ({"building": building} if building else {})
    units, following = await reader.page(
        Unit, _in_area(where, reader), sort=["label"], limit=limit, cursor=cursor
    )
    return Page(items=[_unit_card(unit) for unit in units], next=following)


async def units_typed(text: str, reader: Reader) -> list[Unit]:
    """Units meant by a room as typed: `8-2-0101`, `8栋2单元101室`, `8-101`, `0101`."""
    parts = [part for part in _BETWEEN.split(normalize("NFKC", text).upper()) if part]
    if not parts or len(parts) > 3 or not any(map(str.isdigit, "".join(parts))):
        return []
    if len("".join(parts)) > _LONGEST_ROOM:
        return []
    places = [parts] if len(parts) == 3 else [[parts[0], "", parts[1]]] if len(parts) == 2 else []
    exact = await reader.find_many(Unit, [unit_id(reader.estate, *place) for place in places])
    found = [unit for unit in exact.values() if _covers(reader, unit)]
    if found:
        return found
    room = {"room": {"$in": _with_and_without_zeros(parts[-1])}}
    where = {"building": parts[0]} | room if len(parts) == 2 else room
    if len(parts) == 3:
        return []
    return await reader.select(Unit, _in_area(where, reader), sort=["label"], limit=_MOST_UNITS)


async def _tied_to(units: Sequence[UnitId], reader: Reader) -> list[Person]:
    if not units:
        return []
    return await reader.select(
        Person, {"ties.unit_id": {"$in": list(units)}, "gone": False}, limit=_MOST_READ
    )


async def _cards(
    people: Iterable[Person], reader: Reader, *, full_phones: bool
) -> list[PersonCard]:
    people = list(people)
    ids = sorted({tie.unit_id for person in people for tie in person.ties})
    found = await reader.find_many(Unit, ids)
    units = {id_: unit for id_, unit in found.items() if _covers(reader, unit)}
    day = reader.now.astimezone(ZoneInfo((await reader.estate_card()).zone)).date()
    return [
        _person_card(person, units, day, full_phones=full_phones)
        for person in people
        if _is_seen(person, units, reader)
    ]


def _person_card(
    person: Person, units: Mapping[str, Unit], day: date, *, full_phones: bool
) -> PersonCard:
    return PersonCard(
        id=person.id,
        name=person.name,
        phones=[phone if full_phones else masked_phone(phone) for phone in person.phones],
        plates=list(person.plates),
        ties=[
            TieCard(
                unit_id=tie.unit_id,
                label=units[tie.unit_id].label,
                relation=tie.relation,
                since=tie.since,
                until=tie.until,
                current=is_current(tie, day),
            )
            for tie in person.ties
            if tie.unit_id in units
        ],
        gone=person.gone,
    )


def _unit_card(unit: Unit) -> UnitCard:
    return UnitCard(
        id=unit.id,
        label=unit.label,
        building=unit.building,
        entrance=unit.entrance,
        room=unit.room,
        area_hundredths=unit.area_hundredths,
        use=unit.use,
        delivered_on=unit.delivered_on,
        gone=unit.gone,
    )


def _is_seen(person: Person, units: Mapping[str, Unit], reader: Reader) -> bool:
    """Whether the caller's area reaches a unit of theirs (P07)."""
    if reader.caller is None or not reader.caller.areas:
        return True
    return any(tie.unit_id in units for tie in person.ties)


def _covers(reader: Reader, unit: Unit) -> bool:
    return reader.caller is None or reader.caller.covers(unit.building)


def _in_area(where: Mapping[str, Any], reader: Reader) -> dict[str, Any]:
    areas = reader.caller.areas if reader.caller else frozenset()
    if not areas:
        return dict(where)
    return {"$and": [dict(where), {"building": {"$in": sorted(areas)}}]}


def _with_and_without_zeros(room: str) -> list[str]:
    bare = room.lstrip("0") or room
    return list(dict.fromkeys([room, bare, *(bare.zfill(width) for width in (2, 3, 4))]))
