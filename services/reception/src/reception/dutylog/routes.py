"""The duty log, by HTTP."""

from datetime import date
from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from reception.dutylog import commands
from reception.dutylog.queries import (
    DayCard,
    DayView,
    EntryView,
    day_view,
    entry_view,
    list_days,
    show_day,
    today_of,
)

routes = Routes("/duty-log")

SEE = Permission.SEE_DUTY


@routes.command("", needs=Permission.KEEP_DUTY, status=201)
async def write(body: commands.WriteEntry, work: Work) -> EntryView:
    """登记日志 (F19)."""
    return await entry_view(await commands.write_entry(body, work), work)


@routes.query("", needs=SEE)
async def one_day(reader: Reader, day: date | None = None) -> DayView:
    """值班日志: one day of it, today unless said, with what else happened."""
    return await show_day(day or await today_of(reader), reader)


@routes.query("/days", needs=SEE)
async def days(
    reader: Reader,
    unread: bool = False,
    limit: Annotated[int, Query(ge=1, le=200)] = 31,
    cursor: str | None = None,
) -> Page[DayCard]:
    """各日: the last first; `unread` those somebody still has to read."""
    return await list_days(reader, unread=unread, limit=limit, cursor=cursor)


@routes.command("/read", needs=Permission.REVIEW_DUTY)
async def read(body: commands.ReadDay, work: Work) -> DayView:
    """审阅 (T42): read, and what is to be done becomes a task."""
    return await day_view(await commands.read_day(body, work), work)
