"""Visits, by HTTP: the register, and letting somebody in or out from a desk."""

import asyncio
from collections.abc import Callable
from datetime import date
from typing import Annotated
from urllib.parse import quote

from fastapi import Query, Response

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.gate import VisitClass
from contracts.permissions import Permission
from gate.telling.commands import at_the_desk
from gate.visits.commands.admitting import admit_visitor
from gate.visits.commands.leaving import depart_visitor
from gate.visits.commands.told import AdmitVisitor, DepartVisitor
from gate.visits.model.visit import VisitState
from gate.visits.queries.papers import register_paper, visit_paper
from gate.visits.queries.views import (
    VisitCard,
    VisitView,
    Wanted,
    list_visits,
    show_visit,
    visit_view,
)

routes = Routes("/visits")

Day = Annotated[date, Query(ge=date(1970, 1, 1), lt=date(2200, 1, 1))]
"""A day of the estate."""


@routes.query("", needs=Permission.SEE_GATE)
async def visits(
    reader: Reader,
    state: Annotated[list[VisitState] | None, Query()] = None,
    visit_class: VisitClass | None = None,
    unit: Annotated[str, Query(max_length=60)] = "",
    day: Day | None = None,
    text: Annotated[str, Query(max_length=50)] = "",
    overstayed: bool = False,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[VisitCard]:
    """The register (F36, F39), the last that came first: by state, class, unit's label, the
    estate's day, name or plate; `overstayed` those who should have left.
    """
    wanted = Wanted(
        states=state or (),
        visit_class=visit_class,
        unit_label=unit.strip(),
        day=day,
        text=text,
        overstayed=overstayed,
    )
    return await list_visits(reader, wanted, limit=limit, cursor=cursor)


@routes.query("/register.pdf", needs=Permission.SEE_GATE)
async def register(reader: Reader, day: Day) -> Response:
    """The register of a day of the estate on paper, A5 across."""
    paper = await register_paper(day, reader)

    def drawn() -> bytes:
        # Loaded for the first paper: drawing and fonts are a tenth of what every start would load.
        from gate.visits.queries.drawing import draw_register

        return draw_register(paper)

    return await _pdf(drawn, f"来访登记 {day}.pdf")


@routes.query("/{visit_id}/paper.pdf", needs=Permission.SEE_GATE)
async def paper(visit_id: str, reader: Reader) -> Response:
    """One visit on paper, A5."""
    found = await visit_paper(visit_id, reader)

    def drawn() -> bytes:
        # Loaded for the first paper, as above.
        from gate.visits.queries.drawing import draw_visit

        return draw_visit(found)

    return await _pdf(drawn, "来访登记.pdf")


@routes.query("/{visit_id}", needs=Permission.SEE_GATE)
async def one(visit_id: str, reader: Reader) -> VisitView:
    """One visit with everything told of it."""
    return await show_visit(visit_id, reader)


@routes.command("", needs=Permission.ACT_AT_GATE, status=201)
async def admit(body: AdmitVisitor, work: Work) -> VisitView:
    """Let somebody in from a desk, where there is no tablet."""
    return await visit_view(await admit_visitor(body, work, at_the_desk(work)), work)


@routes.command("/depart", needs=Permission.ACT_AT_GATE)
async def depart(body: DepartVisitor, work: Work) -> VisitView:
    """Let somebody out from a desk."""
    return await visit_view(await depart_visitor(body, work, at_the_desk(work)), work)


async def _pdf(drawn: Callable[[], bytes], name: str) -> Response:
    content = await asyncio.to_thread(drawn)
    headers = {"Content-Disposition": f"inline; filename*=UTF-8''{quote(name)}"}
    return Response(content, media_type="application/pdf", headers=headers)
