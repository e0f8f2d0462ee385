"""What was read at a gate lately, with the words the guard acts on."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from chassis.reader import Reader
from chassis.web import Page
from gate.known.commands import Known, known_plate
from gate.readings.model import PlateReading


class ReadingView(PlateReading):
    """A reading, and what is known of its plate now; None once the plate is forgotten."""

    known: Known | None


async def list_readings(
    reader: Reader,
    *,
    gate: str | None,
    undecided: bool,
    since: datetime | None,
    limit: int,
    cursor: str | None,
) -> Page[ReadingView]:
    """The last first; `undecided`: those a guard decides about."""
    where: dict[str, Any] = {}
    if gate is not None:
        where["gate"] = gate
    if undecided:
        where["passage_id"] = None
    if since is not None:
        where["at"] = {"$gte": since}
    found, following = await reader.page(
        PlateReading, where, sort=["-at"], limit=limit, cursor=cursor
    )
    return Page(items=await _views(found, reader), next=following)


async def show_reading(reading_id: str, reader: Reader) -> ReadingView:
    """Raises Missing."""
    return (await _views([await reader.load(PlateReading, reading_id)], reader))[0]


async def _views(readings: Sequence[PlateReading], reader: Reader) -> list[ReadingView]:
    return [
        ReadingView(
            **dict(each), known=await known_plate(each.plate, reader) if each.plate else None
        )
        for each in readings
    ]
