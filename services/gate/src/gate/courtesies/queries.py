"""Courtesies as the gate and the office see them."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import Actor, UnitId
from gate.courtesies.model import COURTESY_KIND_TEXTS, Courtesy
from gate.passes.model import Named

MOST_AT_GATE = 200


class CourtesyView(BaseModel):
    """A courtesy: what is to be done and about whom; `over` once it has ended or was withdrawn."""

    id: str
    kind: Named
    text: str
    about: str
    plate: str
    unit_id: UnitId | None
    unit_label: str
    gates: tuple[str, ...]
    since: datetime
    until: datetime
    made_by: Actor
    made_at: datetime
    withdrawn_at: datetime | None
    over: bool


async def list_courtesies(
    reader: Reader, *, over: bool, limit: int, cursor: str | None
) -> Page[CourtesyView]:
    """Those that are on or coming, the next to end first; or those over, the latest first."""
    where: dict[str, Any] = {"over_at": {"$lte" if over else "$gt": reader.now}}
    areas = reader.caller.areas if reader.caller else frozenset()
    if areas:
        where["building"] = {"$in": ["", *sorted(areas)]}
    sort = ["-over_at"] if over else ["over_at"]
    found, following = await reader.page(Courtesy, where, sort=sort, limit=limit, cursor=cursor)
    return Page(items=[courtesy_view(each, reader.now) for each in found], next=following)


async def courtesies_for_gates(reader: Reader) -> list[Courtesy]:
    """What tablets are to know: on now or coming."""
    return await reader.select(
        Courtesy, {"over_at": {"$gt": reader.now}}, sort=["over_at"], limit=MOST_AT_GATE
    )


def courtesy_view(shown: Courtesy, now: datetime) -> CourtesyView:
    """One courtesy with the words of its kind."""
    zh, en = COURTESY_KIND_TEXTS[shown.kind]
    return CourtesyView(
        **shown.model_dump(exclude={"kind", "withdrawn", "over_at", "erase_at", "building"}),
        kind=Named(code=shown.kind.value, zh=zh, en=en),
        withdrawn_at=shown.withdrawn.at if shown.withdrawn else None,
        over=shown.over_at <= now,
    )
