"""Reports of a month, by HTTP and on paper."""

import asyncio
from typing import Annotated

from fastapi import Query, Response

from chassis.reader import Reader
from chassis.web import Call, Routes
from contracts.permissions import Permission
from dispatch.reports.queries.performance import PerformanceReport, performance_report
from dispatch.reports.queries.periods import first_of
from dispatch.reports.queries.repairs import RepairsReport, repairs_report

routes = Routes("/reports")

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Month = Annotated[str, Query(description="2026-11", max_length=7)]
Months = Annotated[int, Query(ge=1, le=24, description="How many, up to that one.")]
Building = Annotated[str, Query(max_length=50)]


@routes.query("/repairs", needs=Permission.SEE_ORDER_REPORTS)
async def show_repairs(
    reader: Reader, month: Month, months: Months = 12, building: Building = ""
) -> RepairsReport:
    """维修统计: repairs per month by kind, trade, cause, finding and building (N10)."""
    return await repairs_report(reader, first_of(month), months, building)


@routes.query("/performance", needs=Permission.SEE_ORDER_REPORTS)
async def show_performance(
    reader: Reader, month: Month, building: Building = ""
) -> PerformanceReport:
    """及时率、返修率、维修人员: recomputed from what is recorded."""
    return await performance_report(reader, first_of(month), building)


@routes.raw("/month.xlsx", method="GET", needs=Permission.SEE_ORDER_REPORTS)
async def print_month(
    call: Call, month: Month, months: Months = 12, building: Building = ""
) -> Response:
    """Both to print, in the caller's language."""
    reader = await call.reader()
    first = first_of(month)
    repairs = await repairs_report(reader, first, months, building)
    performance = await performance_report(reader, first, building)
    estate = (await reader.estate_card()).name
    content = await asyncio.to_thread(_printed, repairs, performance, estate, call.language)
    return Response(
        content,
        media_type=_XLSX,
        headers={
            "Content-Disposition": f"attachment; filename=repairs-{performance.month}.xlsx",
            "Cache-Control": "private, no-store",
        },
    )


def _printed(
    repairs: RepairsReport, performance: PerformanceReport, estate: str, language: str
) -> bytes:
    # Loaded for the first workbook: what writes them is a part of what every start would load.
    from dispatch.reports.queries.printing import printed

    return printed(repairs, performance, estate, "en" if language == "en" else "zh")
