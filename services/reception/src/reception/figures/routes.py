"""The figures of complaints, by HTTP and on paper."""

import asyncio
from collections.abc import Callable
from datetime import date
from typing import Annotated

from fastapi import Query, Response

from chassis.reader import Reader
from chassis.web import Call, Routes
from contracts.permissions import Permission
from reception.figures.model import Span
from reception.figures.queries.figures import ComplaintFigures, complaint_figures

routes = Routes("/reports/complaints")

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Day = Annotated[date, Query(description="A day of the period, the estate's.")]


@routes.query("", needs=Permission.SEE_COMPLAINTS)
async def show(reader: Reader, day: Day, span: Span = Span.MONTH) -> ComplaintFigures:
    """投诉统计: a week, month, half-year or year (T25, N01, N09)."""
    return await complaint_figures(reader, span, day)


@routes.raw("/book.xlsx", method="GET", needs=Permission.SEE_COMPLAINTS)
async def workbook(call: Call, day: Day, span: Span = Span.MONTH) -> Response:
    """The same as a workbook, in the caller's language."""
    return await _paper(call, span, day, _printed, "xlsx", _XLSX)


@routes.raw("/paper.pdf", method="GET", needs=Permission.SEE_COMPLAINTS)
async def paper(call: Call, day: Day, span: Span = Span.MONTH) -> Response:
    """The same as a paper, in Chinese."""
    return await _paper(call, span, day, _drawn, "pdf", "application/pdf")


async def _paper(
    call: Call,
    span: Span,
    day: date,
    make: Callable[[ComplaintFigures, str, str], bytes],
    ending: str,
    media_type: str,
) -> Response:
    reader = await call.reader()
    figures = await complaint_figures(reader, span, day)
    estate = (await reader.estate_card()).name
    content = await asyncio.to_thread(make, figures, estate, call.language)
    name = f"complaints-{figures.since}-{figures.until}.{ending}"
    return Response(
        content,
        media_type=media_type,
        headers={
            "Content-Disposition": f"attachment; filename={name}",
            "Cache-Control": "private, no-store",
        },
    )


def _printed(figures: ComplaintFigures, estate: str, language: str) -> bytes:
    # Loaded for the first workbook: what writes them is a part of what every start would load.
    from reception.figures.queries.printing import printed

    return printed(figures, estate, language)


def _drawn(figures: ComplaintFigures, estate: str, language: str) -> bytes:  # noqa: ARG001 - the paper is Chinese
    # Loaded for the first paper, for the same reason.
    from reception.figures.queries.drawing import draw_figures

    return draw_figures(figures, estate)
