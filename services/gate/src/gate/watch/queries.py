"""The watch list as the gate and the office see it."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import Actor
from gate.passes.model import Named
from gate.watch.model import WATCH_KIND_TEXTS, WatchEntry

MOST_WATCHED = 1_000


class WatchView(BaseModel):
    """Whom to watch for, why, what to do and who decided it; `over` once it has ended."""

    id: str
    kind: Named
    text: str
    reason: str
    instruction: str
    decided_by: str
    until: datetime | None
    made_by: Actor
    made_at: datetime
    ended_at: datetime | None
    ended_because: str
    over: bool


async def list_watched(
    reader: Reader, *, over: bool, limit: int, cursor: str | None
) -> Page[WatchView]:
    """Those on the list, or with `over` those that were; the last made first."""
    where: dict[str, Any] = {"over_at": {"$lte": reader.now}} if over else _lasting(reader)
    found, following = await reader.page(
        WatchEntry, where, sort=["-made_at"], limit=limit, cursor=cursor
    )
    return Page(items=[watch_view(each, reader.now) for each in found], next=following)


async def watched_on_tablets(reader: Reader) -> list[WatchEntry]:
    """The list as it is in force, for the tablets' snapshot."""
    return await reader.select(WatchEntry, _lasting(reader), sort=["made_at"], limit=MOST_WATCHED)


def watch_view(entry: WatchEntry, now: datetime) -> WatchView:
    """One entry with its words."""
    zh, en = WATCH_KIND_TEXTS[entry.kind]
    return WatchView(
        **entry.model_dump(exclude={"kind", "ended", "over_at", "erase_at"}),
        kind=Named(code=entry.kind.value, zh=zh, en=en),
        ended_at=entry.ended.at if entry.ended else None,
        ended_because=entry.ended.reason if entry.ended else "",
        over=not entry.in_force(now),
    )


def _lasting(reader: Reader) -> dict[str, Any]:
    return {"$or": [{"over_at": None}, {"over_at": {"$gt": reader.now}}]}
