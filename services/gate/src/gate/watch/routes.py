"""The watch list, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from gate.watch.commands import StopWatching, WatchFor, stop_watching, watch_for
from gate.watch.queries import WatchView, list_watched, watch_view

routes = Routes("/watch")


@routes.command("", needs=Permission.WATCH_PEOPLE, status=201)
async def watch(body: WatchFor, work: Work) -> WatchView:
    """Put a person or a plate on the watch list (关注名单)."""
    return watch_view(await watch_for(body, work), work.now)


@routes.command("/{entry_id}/end", needs=Permission.WATCH_PEOPLE)
async def end(entry_id: str, body: StopWatching, work: Work) -> WatchView:
    """Take somebody off the list."""
    return watch_view(await stop_watching(entry_id, body, work), work.now)


@routes.query("", needs=Permission.SEE_GATE)
async def watched(
    reader: Reader,
    over: bool = False,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[WatchView]:
    """Whom to watch for; with `over`, whom one had to."""
    return await list_watched(reader, over=over, limit=limit, cursor=cursor)
