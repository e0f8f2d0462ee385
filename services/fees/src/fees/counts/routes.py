"""Drawers and counts, by HTTP."""

from datetime import date
from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import StaffId
from fees.counts import commands
from fees.counts.queries import CountView, DrawerCard, count_view, counts, drawers

routes = Routes("/counts")


@routes.query("", needs=Permission.SEE_FEES)
async def list_counts(
    reader: Reader,
    collector: StaffId | None = None,
    day: date | None = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[CountView]:
    """The counts made, newest first."""
    return await counts(reader, collector=collector, day=day, limit=limit, cursor=cursor)


@routes.query("/drawers", needs=Permission.SEE_FEES)
async def list_drawers(reader: Reader) -> list[DrawerCard]:
    """Whose cash is to be counted, who has held it longest first (T29)."""
    return await drawers(reader)


@routes.command("", needs=Permission.COUNT_CASH, status=201)
async def count(body: commands.CountCash, work: Work) -> CountView:
    """清点: count a collector's cash and take it over, a difference with its reason (E12)."""
    return await count_view(await commands.count_cash(body, work), work)
