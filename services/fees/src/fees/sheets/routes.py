"""The repair summary sheet, by HTTP."""

import asyncio
import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Annotated
from urllib.parse import quote

from fastapi import Depends, Query, Response

from chassis.reader import Reader
from chassis.web import Page, Routes
from contracts.orders import Payer
from contracts.permissions import Permission
from contracts.refusals import Invalid
from fees.sheets.collection import SheetFilter
from fees.sheets.queries.rows import TITLE, SheetRowView, exported_rows, sheet

routes = Routes("/sheets")

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])")


class MonthNotReadable(Invalid):
    """A month is a year and a month."""

    zh = "月份“{month}”有误。请按 2026-11 的格式填写。"
    en = "There is no month {month}. Give it as 2026-11."


def asked_for(
    month: Annotated[str | None, Query(description="2026-11", max_length=7)] = None,
    day: date | None = None,
    payer: Payer | None = None,
    unpaid: bool = False,
    disputed: bool = False,
) -> SheetFilter:
    """What of the sheet is asked for; a day counts before a month. Raises MonthNotReadable."""
    since = through = day
    if day is None and month is not None:
        found = _MONTH.fullmatch(month)
        if found is None:
            raise MonthNotReadable(month=month)
        since = date(int(found[1]), int(found[2]), 1)
        through = (since + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return SheetFilter(since=since, through=through, payer=payer, unpaid=unpaid, disputed=disputed)


Wanted = Annotated[SheetFilter, Depends(asked_for)]


@routes.query("", needs=Permission.SEE_FEES)
async def show_sheet(
    reader: Reader,
    wanted: Wanted,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[SheetRowView]:
    """报修（服务）汇总表 (F08): posted orders with their marked columns, newest first."""
    return await sheet(reader, wanted, limit=limit, cursor=cursor)


@routes.query("/export.xlsx", needs=Permission.SEE_FEES)
async def export_sheet(reader: Reader, wanted: Wanted) -> Response:
    """The same rows as a workbook with sums, oldest first; at most 20,000 of them."""
    rows = [row async for row in exported_rows(reader, wanted)]
    estate = (await reader.estate_card()).name
    period = _period(wanted)
    # Not on the loop: a month of a large estate takes a second, and a gate must not wait for it.
    content = await asyncio.to_thread(_workbook, estate, period, rows)
    name = quote(f"{TITLE} {period}.xlsx")
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(content, media_type=XLSX, headers=headers)


def _period(wanted: SheetFilter) -> str:
    if wanted.since is None or wanted.through is None:
        return "全部"
    if wanted.since == wanted.through:
        return wanted.since.isoformat()
    return f"{wanted.since.isoformat()} 至 {wanted.through.isoformat()}"


def _workbook(estate: str, period: str, rows: Sequence[SheetRowView]) -> bytes:
    # Loaded for the first workbook: what writes them is a part of what every start would load.
    from fees.sheets.queries.workbook import workbook

    return workbook(estate, period, rows)
