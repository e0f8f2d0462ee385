"""Whose cash is to be counted, and the counts that were made."""

from datetime import date, datetime

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import Fen, StaffId
from fees.counts.model import CashCount, Drawer
from fees.staff.model import Colleague, name_of

MOST_DRAWERS = 200


class DrawerCard(BaseModel):
    """Cash that waits to be counted; `overdue` where some of it is of an earlier day (T29)."""

    collector_id: StaffId
    collector: str
    holding_fen: Fen
    since: datetime
    overdue: bool


class CountView(BaseModel):
    """A count: what should have been there, what was, and why they differ."""

    id: str
    collector_id: StaffId
    collector: str
    day: date
    at: datetime
    by_id: str
    by: str
    since: datetime
    expected_fen: Fen
    counted_fen: Fen
    difference_fen: Fen
    reason: str


async def drawers(reader: Reader) -> list[DrawerCard]:
    """The collectors with uncounted cash, who has held it longest first."""
    found = await reader.select(
        Drawer, {"since": {"$ne": None}}, sort=["since"], limit=MOST_DRAWERS
    )
    calendar = (await reader.estate_card()).calendar
    names = await reader.find_many(Colleague, [drawer.id for drawer in found])
    today = calendar.local_day(reader.now)
    return [
        DrawerCard(
            collector_id=drawer.id,
            collector=name_of(names, drawer.id),
            holding_fen=drawer.holding_fen,
            since=drawer.since,
            overdue=calendar.local_day(drawer.since) < today,
        )
        for drawer in found
        if drawer.since is not None
    ]


async def counts(
    reader: Reader,
    *,
    collector: StaffId | None,
    day: date | None,
    limit: int,
    cursor: str | None,
) -> Page[CountView]:
    """The counts made, newest first."""
    where: dict[str, str] = {}
    if collector is not None:
        where["collector_id"] = collector
    if day is not None:
        where["day"] = day.isoformat()
    found, following = await reader.page(CashCount, where, sort=["-at"], limit=limit, cursor=cursor)
    views = [await count_view(count, reader) for count in found]
    return Page(items=views, next=following)


async def count_view(count: CashCount, reader: Reader) -> CountView:
    """A count with the names of who held and who counted."""
    names = await reader.find_many(Colleague, [count.collector_id, count.by.id])
    return CountView(
        id=count.id,
        collector_id=count.collector_id,
        collector=name_of(names, count.collector_id),
        day=count.day,
        at=count.at,
        by_id=count.by.id,
        by=name_of(names, count.by.id),
        since=count.since,
        expected_fen=count.expected_fen,
        counted_fen=count.counted_fen,
        difference_fen=count.difference_fen,
        reason=count.reason,
    )
