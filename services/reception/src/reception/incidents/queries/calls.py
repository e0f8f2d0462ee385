"""The call list of one building: whom to call under which number, and who has been told."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.refusals import Missing
from contracts.words import UnitId
from reception.callers.model import RELATION_TEXTS, Person, is_current, masked_phone
from reception.colleagues.model import Colleague, name_of
from reception.incidents.collection import incident_in_reach
from reception.incidents.model.calls import CallList, Household, Told, call_list_id

_RELATIONS = list(RELATION_TEXTS)


class Resident(BaseModel):
    """Somebody who may answer there; phones in full only where they were revealed."""

    name: str
    phones: list[str]


class ToldView(BaseModel):
    """Who told them when."""

    at: datetime
    by: str
    called_in: bool
    note: str


class CallLine(BaseModel):
    """A line of the call list."""

    unit_id: UnitId
    label: str
    residents: list[Resident]
    told: ToldView | None
    told_restored: ToldView | None
    owed: bool
    """A call is to be made now."""


class CallPage(BaseModel):
    """A part of a building's call list; `next` is where the following part begins."""

    building: str
    restored: bool
    """The calls are about its being over."""
    items: list[CallLine]
    next: int | None


async def show_calls(
    incident_id: str,
    building: str,
    reader: Reader,
    *,
    only_owed: bool,
    start: int,
    limit: int,
    full_phones: bool,
) -> CallPage:
    """Lines of a building from one place on, in order of the rooms. Raises Missing, NotAllowed."""
    incident = await incident_in_reach(reader, incident_id)
    if building not in incident.buildings:
        raise Missing(kind="CallList", id=building)
    if reader.caller is not None:
        reader.caller.must_cover(building)
    place = incident.buildings.index(building)
    calls = await reader.load(CallList, call_list_id(incident.id, place))
    restored = not incident.open
    lines = list(calls.owed(restored=restored)) if only_owed else list(calls.households)
    shown = lines[start : start + limit]
    residents = await _residents(shown, reader, full_phones=full_phones)
    told = {each.by.id for line in shown for each in (line.told, line.told_restored) if each}
    names = await reader.find_many(Colleague, sorted(told))
    return CallPage(
        building=building,
        restored=restored,
        items=[
            CallLine(
                unit_id=line.unit_id,
                label=line.label,
                residents=residents.get(line.unit_id, []),
                told=_told(line.told, names),
                told_restored=_told(line.told_restored, names),
                owed=line.owed(restored=restored),
            )
            for line in shown
        ],
        next=start + limit if start + limit < len(lines) else None,
    )


async def _residents(
    lines: list[Household], reader: Reader, *, full_phones: bool
) -> Mapping[UnitId, list[Resident]]:
    """Who lives there today, owners first."""
    wanted = {line.unit_id for line in lines}
    people = await reader.select(
        Person, {"ties.unit_id": {"$in": sorted(wanted)}}, limit=max(len(wanted), 1) * 6
    )
    zone = ZoneInfo((await reader.estate_card()).zone)
    today = reader.now.astimezone(zone).date()
    found: dict[UnitId, list[tuple[int, Person]]] = {}
    for person in people:
        for unit_id, rank in _homes(person, today).items():
            if unit_id in wanted:
                found.setdefault(unit_id, []).append((rank, person))
    return {
        unit_id: [
            Resident(
                name=person.name,
                phones=[p if full_phones else masked_phone(p) for p in person.phones],
            )
            for _, person in sorted(ranked, key=lambda each: (each[0], each[1].name))
        ]
        for unit_id, ranked in found.items()
    }


def _homes(person: Person, day: date) -> dict[UnitId, int]:
    ranks: dict[UnitId, int] = {}
    for tie in person.ties:
        if is_current(tie, day):
            rank = _RELATIONS.index(tie.relation)
            ranks[tie.unit_id] = min(rank, ranks.get(tie.unit_id, rank))
    return ranks


def _told(told: Told | None, names: Mapping[str, Colleague]) -> ToldView | None:
    if told is None:
        return None
    return ToldView(
        at=told.at, by=name_of(names, told.by.id), called_in=told.called_in, note=told.note
    )
