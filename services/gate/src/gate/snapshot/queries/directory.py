"""Units, whom one visits in them, and their plates, by building: names masked, no phones (E07)."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from weakref import WeakKeyDictionary
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.policies import PolicyHistory
from chassis.reader import Reader
from chassis.sealing import name_keys
from contracts.words import PersonId, UnitId
from gate.directory.model import Person, Unit, masked_name, plate_as_read
from gate.expected.model import ExpectedKind, ExpectedVisit
from gate.passes.commands import parking_rules
from gate.passes.model import Pass, PassKind
from gate.snapshot.model import Part, Rows
from gate.snapshot.queries.parts import MOST_ROWS

_FRESH_SECONDS = 20.0
"""An import changes thousands of rows a minute; tablets need not follow each."""
_AT_ONCE = 100
"""Rows opened without giving way to others: some ten milliseconds."""
_STANDING = {"kind": ExpectedKind.STANDING.value, "withdrawn": None}
_PARKING = {"kind": PassKind.PARKING_CARD.value}
CARDS_PIECE = "cards"


@dataclass(frozen=True, slots=True)
class _Households:
    units: Mapping[str, Sequence[Unit]]
    """Building → its units."""
    people: Sequence[Person]


_READ: WeakKeyDictionary[Reader, dict[frozenset[str] | None, _Households]] = WeakKeyDictionary()


class UnitRow(BaseModel):
    """Where a visitor goes."""

    id: UnitId
    label: str
    building: str
    entrance: str
    room: str


class HostUnit(BaseModel):
    """A unit somebody belongs to today."""

    unit_id: UnitId
    relation: str


class HostRow(BaseModel):
    """Who may be visited. `keys`: surname and initials as one types them; `standing`: they have let
    somebody come at any time.
    """

    id: PersonId
    name: str
    keys: list[str]
    units: list[HostUnit]
    standing: bool


class PlateRow(BaseModel):
    """A plate as a guard reads it, and whose: the labels of its units, or a parking card, which
    counts until its grace is over (E16); then the car is a visitor's, and not here.
    """

    plate: str
    units: list[str]
    kind: str
    valid_until: date | None = None
    grace_until: date | None = None


async def _units(reader: Reader, buildings: Collection[str] | None) -> dict[str, list[Unit]]:
    where = None if buildings is None else {"building": {"$in": sorted(buildings)}}
    found: dict[str, list[Unit]] = defaultdict(list)
    cursor: str | None = None
    while True:
        page, cursor = await reader.page(
            Unit, where, sort=["building"], limit=_AT_ONCE, cursor=cursor
        )
        for unit in page:
            found[unit.building].append(unit)
        if cursor is None:
            return {
                name: sorted(units, key=lambda unit: (unit.entrance, unit.room, unit.id))
                for name, units in found.items()
            }


async def _households(reader: Reader, buildings: Collection[str] | None) -> _Households:
    """Once for all parts of an answer (a reader is one moment): opening names takes time."""
    key = None if buildings is None else frozenset(buildings)
    read = _READ.setdefault(reader, {})
    if key not in read:
        units = await _units(reader, buildings)
        read[key] = _Households(units, await _people(units, reader))
    return read[key]


async def _people(units: Mapping[str, Sequence[Unit]], reader: Reader) -> list[Person]:
    """Who is tied to any of these units."""
    ids = [unit.id for each in units.values() for unit in each]
    people: dict[str, Person] = {}
    for start in range(0, len(ids), _AT_ONCE):
        where = {"ties.unit_id": {"$in": ids[start : start + _AT_ONCE]}}
        cursor: str | None = None
        while True:
            page, cursor = await reader.page(Person, where, limit=_AT_ONCE, cursor=cursor)
            people |= {person.id: person for person in page}
            if cursor is None:
                break
    return [people[id_] for id_ in sorted(people)]


async def _with_pauses(people: Sequence[Person]) -> AsyncIterator[Person]:
    for place, person in enumerate(people):
        if place % _AT_ONCE == 0:
            await asyncio.sleep(0)
        yield person


async def unit_rows(reader: Reader, wanted: Collection[str] | None) -> Rows:
    """Building → its units."""
    return {
        building: [UnitRow(**dict(unit)) for unit in units]
        for building, units in (await _units(reader, wanted)).items()
    }


async def host_rows(reader: Reader, wanted: Collection[str] | None) -> Rows:
    """Building → who lives or owns there today, with their units in it."""
    homes_here, today = await _households(reader, wanted), await estate_day(reader)
    units = homes_here.units
    standing = {
        each.host_id for each in await reader.select(ExpectedVisit, _STANDING, limit=MOST_ROWS)
    }
    building_of = {unit.id: name for name, each in units.items() for unit in each}
    rows: dict[str, list[BaseModel]] = {name: [] for name in units}
    async for person in _with_pauses(homes_here.people):
        homes: dict[str, list[HostUnit]] = defaultdict(list)
        for tie in person.ties_on(today):
            if tie.unit_id in building_of:
                home = HostUnit(unit_id=tie.unit_id, relation=tie.relation.value)
                homes[building_of[tie.unit_id]].append(home)
        for building, here in homes.items():
            host = HostRow(
                id=person.id,
                name=masked_name(person.name),
                keys=name_keys(person.name),
                units=here,
                standing=person.id in standing,
            )
            rows[building].append(host)
    return rows


async def plate_rows(reader: Reader, wanted: Collection[str] | None) -> Rows:
    """Building → plates of who lives there; `cards`: those with a parking card."""
    buildings = None if wanted is None else [name for name in wanted if name != CARDS_PIECE]
    homes_here, today = await _households(reader, buildings), await estate_day(reader)
    units = homes_here.units
    labels = {unit.id: (name, unit.label) for name, each in units.items() for unit in each}
    rows: dict[str, list[BaseModel]] = {name: [] for name in units}
    async for person in _with_pauses(homes_here.people):
        homes: dict[str, set[str]] = defaultdict(set)
        for tie in person.ties_on(today):
            if tie.unit_id in labels:
                building, label = labels[tie.unit_id]
                homes[building].add(label)
        for plate in person.plates:
            for building, here in homes.items():
                row = PlateRow(plate=plate_as_read(plate), units=sorted(here), kind="resident")
                rows[building].append(row)
    if wanted is None or CARDS_PIECE in wanted:
        rows[CARDS_PIECE] = await _carded(reader, today)
    return rows


async def _carded(reader: Reader, today: date) -> list[BaseModel]:
    grace = timedelta(days=(await parking_rules(reader)).grace_days)
    where = {**_PARKING, "revoked": None, "valid_until": {"$gte": (today - grace).isoformat()}}
    found = await reader.select(Pass, where, sort=["number"], limit=MOST_ROWS)
    units = await reader.find_many(Unit, sorted({each.unit_id for each in found if each.unit_id}))
    return [
        PlateRow(
            plate=plate_as_read(each.plate),
            units=[units[each.unit_id].label] if each.unit_id in units else [],
            kind="card" if each.unit_id else "company",
            valid_until=each.valid_until,
            grace_until=each.valid_until + grace,
        )
        for each in found
    ]


async def estate_day(reader: Reader) -> date:
    """Today in the estate."""
    return reader.now.astimezone(ZoneInfo((await reader.estate_card()).zone)).date()


_OF_UNITS = ((Unit, None),)
_OF_PEOPLE = ((Unit, None), (Person, None), (ExpectedVisit, _STANDING))
_OF_PLATES = ((Unit, None), (Person, None), (Pass, _PARKING), (PolicyHistory, None))

DIRECTORY_PARTS = (
    Part("units", _OF_UNITS, unit_rows, _FRESH_SECONDS),
    Part("people", _OF_PEOPLE, host_rows, _FRESH_SECONDS),
    Part("plates", _OF_PLATES, plate_rows, _FRESH_SECONDS),
)
