"""Passages, by HTTP; they are logged by acts and by plate readers."""

from datetime import date
from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from contracts.calendars import Instant
from contracts.permissions import Permission
from contracts.words import UnitId
from gate.passages.model import PassageKind
from gate.passages.queries import PassageView, PassedInHour, list_passages, passed_on

routes = Routes("/passages")


@routes.query("", needs=Permission.SEE_GATE)
async def passages(
    reader: Reader,
    what: PassageKind | None = None,
    unit_id: UnitId | None = None,
    plate: Annotated[str | None, Query(min_length=4, max_length=20)] = None,
    since: Instant | None = None,
    until: Instant | None = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[PassageView]:
    """Passages, the last first."""
    return await list_passages(
        reader,
        what=what,
        unit_id=unit_id,
        plate=plate,
        since=since,
        until=until,
        limit=limit,
        cursor=cursor,
    )


@routes.query("/counts", needs=Permission.SEE_GATE)
async def counts(day: date, reader: Reader) -> list[PassedInHour]:
    """How many passed in each hour of a day of the estate."""
    return await passed_on(day, reader)
