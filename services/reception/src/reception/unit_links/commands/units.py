"""The units of an estate: by a room as it is typed, and a building at a time."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sought import literally
from contracts.words import UnitId
from reception.callers.model import Unit, room_query

MOST_FOUND = 12
_AT_A_TIME = 500


class RoomFound(BaseModel):
    """A unit whose room fits what was typed."""

    unit_id: UnitId
    label: str
    building: str


async def rooms_typed(text: str, reader: Reader, buildings: Sequence[str] = ()) -> list[RoomFound]:
    """The units meant, whichever fits best first; of these buildings and the caller's own."""
    query = room_query(text)
    if query is None:
        return []
    begun = {"spellings": {"$regex": f"^{literally(query.run_together)}"}}
    spelled = {"spellings": {"$in": [query.joined, query.run_together]}}
    found: dict[UnitId, Unit] = {}
    for where in (spelled, begun):
        if len(found) < MOST_FOUND:
            narrowed = where | within(reader, buildings)
            for unit in await reader.select(Unit, narrowed, sort=["label"], limit=MOST_FOUND):
                found.setdefault(unit.id, unit)
    best = sorted(found.values(), key=lambda unit: (query.fit(unit), unit.label))[:MOST_FOUND]
    return [RoomFound(unit_id=each.id, label=each.label, building=each.building) for each in best]


def within(reader: Reader, buildings: Sequence[str] = ()) -> dict[str, Any]:
    """The filter that leaves these buildings, none of them meaning all, and the caller's (P07)."""
    areas = reader.caller.areas if reader.caller else frozenset[str]()
    if not areas and not buildings:
        return {}
    left = set(buildings) & areas if areas and buildings else areas or set(buildings)
    return {"building": {"$in": sorted(left)}}


async def units_of(building: str, reader: Reader) -> AsyncIterator[list[Unit]]:
    """Pages of a building's units, by label."""
    cursor: str | None = None
    while True:
        found, cursor = await reader.page(
            Unit, {"building": building}, sort=["label"], limit=_AT_A_TIME, cursor=cursor
        )
        if found:
            yield found
        if cursor is None:
            return
