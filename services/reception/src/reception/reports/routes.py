"""Reports, by HTTP and on paper."""

import asyncio
from datetime import date
from typing import Annotated

from fastapi import Query, Response

from chassis.reader import Reader
from chassis.web import Call, Routes
from contracts.permissions import Permission
from reception.reports.queries.rate import FollowUpRate, follow_up_rate

routes = Routes("/reports")

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

Since = Annotated[date, Query(alias="from", description="First day, the estate's.")]
Until = Annotated[date, Query(description="Last day, included.")]


@routes.query("/follow-up-rate", needs=Permission.SEE_FOLLOW_UPS)
async def show_follow_up_rate(reader: Reader, since: Since, until: Until) -> FollowUpRate:
    """回访处理率 (N02): by month, by kind of repair, by who is responsible."""
    return await follow_up_rate(reader, since, until)


@routes.raw("/follow-up-rate.xlsx", method="GET", needs=Permission.SEE_FOLLOW_UPS)
async def print_follow_up_rate(call: Call, since: Since, until: Until) -> Response:
    """The same to print, in the caller's language."""
    reader = await call.reader()
    report = await follow_up_rate(reader, since, until)
    estate = (await reader.estate_card()).name
    content = await asyncio.to_thread(_printed, report, estate, call.language)
    name = f"follow-up-rate-{since}-{until}.xlsx"
    return Response(
        content,
        media_type=_XLSX,
        headers={
            "Content-Disposition": f"attachment; filename={name}",
            "Cache-Control": "private, no-store",
        },
    )


def _printed(report: FollowUpRate, estate: str, language: str) -> bytes:
    # Loaded for the first workbook: what writes them is a part of what every start would load.
    from reception.reports.queries.printing import printed

    return printed(report, estate, language)
