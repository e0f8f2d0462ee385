"""A unit's history, by HTTP and on paper."""

import asyncio
from datetime import date
from typing import Annotated
from urllib.parse import quote
from zoneinfo import ZoneInfo

from fastapi import Query, Response

from archives.history.model.entries import EntryKind
from archives.history.queries.reading import Order, UnitHistory, Wanted, unit_history
from chassis.reader import Reader
from chassis.web import Call, Routes
from contracts.permissions import Permission
from contracts.words import UnitId

routes = Routes("/units", tag="history")

MOST_PRINTED = 500
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

Kinds = Annotated[list[EntryKind] | None, Query(description="None: all kinds.")]


@routes.query("/{unit_id}/history", needs=Permission.SEE_HISTORY)
async def show_history(
    unit_id: UnitId,
    reader: Reader,
    kind: Kinds = None,
    since: date | None = None,
    until: date | None = None,
    order: Order = Order.NEWEST,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> UnitHistory:
    """What has happened to a unit; days are the estate's, both included."""
    wanted = Wanted(kinds=kind or (), since=since, until=until, order=order)
    return await unit_history(unit_id, reader, wanted, limit=limit, cursor=cursor)


@routes.raw("/{unit_id}/history.xlsx", method="GET", needs=Permission.SEE_HISTORY)
async def print_history(
    call: Call,
    unit_id: UnitId,
    kind: Kinds = None,
    since: date | None = None,
    until: date | None = None,
    order: Order = Order.OLDEST,
) -> Response:
    """The same to print, in the caller's language, at most 500 entries."""
    reader = await call.reader()
    wanted = Wanted(kinds=kind or (), since=since, until=until, order=order)
    history = await unit_history(unit_id, reader, wanted, limit=MOST_PRINTED)
    zone = ZoneInfo((await reader.estate_card()).zone)
    content = await asyncio.to_thread(_printed, history, zone, call.language)
    names = f"filename=history.xlsx; filename*=UTF-8''{quote(f'history-{history.label}.xlsx')}"
    return Response(
        content,
        media_type=_XLSX,
        headers={
            "Content-Disposition": f"attachment; {names}",
            "Cache-Control": "private, no-store",
        },
    )


def _printed(history: UnitHistory, zone: ZoneInfo, language: str) -> bytes:
    # Loaded for the first workbook: what writes them is a part of what every start would load.
    from archives.history.queries.printing import printed

    return printed(history, zone, language)
