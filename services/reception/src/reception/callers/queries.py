"""Who is calling: by room as it is typed, by name, pinyin or initials, by the end of a phone."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sealing import query_tokens
from chassis.sought import literally
from contracts.words import PersonId, Relation, UnitId
from reception.callers.model import (
    RELATION_TEXTS,
    Fit,
    Person,
    RoomQuery,
    Unit,
    is_current,
    masked_phone,
    room_query,
)

MOST_CALLERS = 20
_MOST_READ = 200
"""Rows looked at before those outside the caller's area fall away."""
_RELATIONS = list(RELATION_TEXTS)
_BY_NAME = len(Fit)
"""Ranks whoever was found by name or phone after those found by room."""


class RelationName(BaseModel):
    """A relation as staff read it."""

    code: Relation
    zh: str
    en: str


class UnitOfCaller(BaseModel):
    """What somebody is to a unit; `current` tells whether that holds today."""

    unit_id: UnitId
    label: str
    relation: RelationName | None
    since: date | None = None
    until: date | None = None
    current: bool = True


class CallerCard(BaseModel):
    """A possible caller with all their units (E15), or a unit nobody is known for."""

    person_id: PersonId | None
    name: str
    phones: list[str]
    units: list[UnitOfCaller]


class FoundCallers(BaseModel):
    """At most twenty, whoever fits best first; `more` says that others fit as well."""

    items: list[CallerCard]
    more: bool


class _Rank(NamedTuple):
    fit: int
    label: str
    relation: int
    name: str


class _Found(NamedTuple):
    """The rooms that fit, best first, and the units that people found are tied to.

    Units outside the caller's area are in neither (P07).
    """

    rooms: Mapping[str, Fit]
    units: Mapping[str, Unit]
    day: date


async def find_callers(text: str, reader: Reader, *, full_phones: bool) -> FoundCallers:
    """Who may be meant by what was typed, whoever lives in exactly that room first."""
    room = room_query(text)
    rooms = await _rooms(room, reader) if room else {}
    residents = await _residents(list(rooms), reader)
    named = [] if _only_rooms(room, rooms) else await _named(text, reader)
    people = list({person.id: person for person in [*residents, *named]}.values())
    found = _Found(rooms, await _units([*rooms], people, reader), await _today(reader))
    cards = [
        (_rank(person, found), _card(person, found, full_phones=full_phones))
        for person in people
        if _visible(person, found, reader)
    ]
    cards += _unknown_residents(found, residents)
    cards.sort(key=lambda card: card[0])
    more = len(cards) > MOST_CALLERS or max(len(residents), len(named)) == _MOST_READ
    return FoundCallers(items=[card for _, card in cards[:MOST_CALLERS]], more=more)


async def _rooms(room: RoomQuery, reader: Reader) -> dict[str, Fit]:
    spelled = {"spellings": {"$in": [room.joined, room.run_together]}}
    begun = {"spellings": {"$regex": f"^{literally(room.run_together)}"}}
    fits: dict[str, Fit] = {}
    for where in (spelled, begun):
        if len(fits) <= MOST_CALLERS:
            units = await reader.select(
                Unit, _area(reader) | where, sort=["label"], limit=MOST_CALLERS + 1
            )
            fits = {unit.id: room.fit(unit) for unit in units} | fits
    return fits


async def _residents(units: Sequence[str], reader: Reader) -> list[Person]:
    if not units:
        return []
    return await reader.select(Person, {"ties.unit_id": {"$in": units}}, limit=_MOST_READ)


async def _named(text: str, reader: Reader) -> list[Person]:
    tokens = query_tokens(text)
    return await reader.select(Person, tokens=tokens, limit=_MOST_READ) if tokens else []


async def _units(
    rooms: Sequence[str], people: Iterable[Person], reader: Reader
) -> Mapping[str, Unit]:
    ids = {tie.unit_id for person in people for tie in person.ties} | set(rooms)
    found = await reader.find_many(Unit, sorted(ids))
    caller = reader.caller
    return {
        id_: unit for id_, unit in found.items() if caller is None or caller.covers(unit.building)
    }


async def _today(reader: Reader) -> date:
    return reader.now.astimezone(ZoneInfo((await reader.estate_card()).zone)).date()


def _area(reader: Reader) -> dict[str, Any]:
    areas = reader.caller.areas if reader.caller else frozenset()
    return {"building": {"$in": sorted(areas)}} if areas else {}


def _only_rooms(room: RoomQuery | None, rooms: Mapping[str, Fit]) -> bool:
    """Whether the search is over with the rooms: a digit or two of a phone was not meant."""
    if room is None:
        return False
    return room.only_a_room or any(fit < Fit.ROOM_ONLY for fit in rooms.values())


def _visible(person: Person, found: _Found, reader: Reader) -> bool:
    """Whether the caller's area reaches a unit of theirs (P07)."""
    if reader.caller is None or not reader.caller.areas:
        return True
    return any(tie.unit_id in found.units for tie in person.ties)


def _rank(person: Person, found: _Found) -> _Rank:
    """By room, then owners before others, then by name; those found by name or phone last."""
    ranks = [
        _Rank(
            found.rooms.get(tie.unit_id, _BY_NAME),
            found.units[tie.unit_id].label,
            _RELATIONS.index(tie.relation) + len(_RELATIONS) * (not is_current(tie, found.day)),
            person.name,
        )
        for tie in person.ties
        if tie.unit_id in found.units
    ]
    return min(ranks, default=_Rank(_BY_NAME, "", 0, person.name))


def _card(person: Person, found: _Found, *, full_phones: bool) -> CallerCard:
    return CallerCard(
        person_id=person.id,
        name=person.name,
        phones=[phone if full_phones else masked_phone(phone) for phone in person.phones],
        units=[
            UnitOfCaller(
                unit_id=tie.unit_id,
                label=found.units[tie.unit_id].label,
                relation=_relation(tie.relation),
                since=tie.since,
                until=tie.until,
                current=is_current(tie, found.day),
            )
            for tie in person.ties
            if tie.unit_id in found.units
        ],
    )


def _unknown_residents(
    found: _Found, residents: Iterable[Person]
) -> list[tuple[_Rank, CallerCard]]:
    """Units that fit and that nobody is known for: a call from them can still be logged."""
    inhabited = {tie.unit_id for person in residents for tie in person.ties}
    empty = [unit for unit in found.units.values() if unit.id in found.rooms.keys() - inhabited]
    return [
        (
            _Rank(found.rooms[unit.id], unit.label, 0, ""),
            CallerCard(
                person_id=None,
                name="",
                phones=[],
                units=[UnitOfCaller(unit_id=unit.id, label=unit.label, relation=None)],
            ),
        )
        for unit in empty
    ]


def _relation(relation: Relation) -> RelationName:
    zh, en = RELATION_TEXTS[relation]
    return RelationName(code=relation, zh=zh, en=en)
