"""Rounds done against those planned (N16), by day or month and route."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.dispatch.patrols import RoundState
from contracts.refusals import Invalid
from dispatch.patrols.collection import touching
from dispatch.patrols.model.round import PatrolRound

MOST_DAYS = 93
_PAGE = 500


class RangeTooLong(Invalid):
    """A count goes over so many days at most, the last not before the first."""

    zh = "统计区间 {since} 至 {until} 无效：须先后无误，且不超过 93 天。"
    en = "From {since} to {until} cannot be counted: at most 93 days, in order."


class By(StrEnum):
    """What a row is about."""

    DAY = "day"
    MONTH = "month"


class PatrolCount(BaseModel):
    """Rounds of a route on a day, or in a month; `late`: of those that were walked. Points are
    those of planned rounds that are over.
    """

    when: str
    route_id: str
    route_name: str
    planned: int = 0
    done: int = 0
    late: int = 0
    missed: int = 0
    open: int = 0
    unplanned: int = 0
    points: int = 0
    reached: int = 0

    @property
    def rate(self) -> float | None:
        """How many of the points were reached, in percent; None where there were none."""
        return round(100 * self.reached / self.points, 1) if self.points else None


class PatrolReport(BaseModel):
    """Rows by time, then route; `total` over all of them."""

    since: date
    until: date
    by: By
    rows: list[PatrolCount]
    total: PatrolCount


async def patrol_report(reader: Reader, since: date, until: date, by: By) -> PatrolReport:
    """Counted afresh from the rounds of these days. Raises RangeTooLong."""
    if not 0 <= (until - since).days < MOST_DAYS:
        raise RangeTooLong(since=since.isoformat(), until=until.isoformat())
    rows: dict[tuple[str, str], PatrolCount] = {}
    where: dict[str, Any] = {"day": {"$gte": since.isoformat(), "$lte": until.isoformat()}}
    cursor: str | None = None
    while True:
        walks, cursor = await reader.page(
            PatrolRound,
            where | touching(reader, "buildings"),
            sort=["day", "planned_at"],
            limit=_PAGE,
            cursor=cursor,
        )
        for walk in walks:
            when = walk.day.isoformat()[: 10 if by is By.DAY else 7]
            fresh = PatrolCount(when=when, route_id=walk.route_id, route_name=walk.route_name)
            count(rows.setdefault((when, walk.route_id), fresh), walk)
        if cursor is None:
            break
    found = [rows[key] for key in sorted(rows, key=lambda key: (key[0], rows[key].route_name))]
    return PatrolReport(since=since, until=until, by=by, rows=found, total=total_of(found))


def count(row: PatrolCount, walk: PatrolRound) -> None:
    """One round more. What is planned is done, missed, or still open; nothing else."""
    done, missed = walk.state is RoundState.DONE, walk.state is RoundState.MISSED
    if walk.plan_id is None:
        row.unplanned += 1
        return
    row.planned += 1
    row.done += done
    row.late += walk.late
    row.missed += missed
    row.open += not done and not missed
    if done or missed:
        row.points += len(walk.points)
        row.reached += len(walk.ticks)


def total_of(rows: Iterable[PatrolCount]) -> PatrolCount:
    """The sum of rows."""
    total = PatrolCount(when="", route_id="", route_name="")
    for row in rows:
        for name in ("planned", "done", "late", "missed", "open", "unplanned", "points", "reached"):
            setattr(total, name, getattr(total, name) + getattr(row, name))
    return total
