"""Orders on paper, by HTTP: printed, sent out, taken back, registered."""

import asyncio
from datetime import date
from typing import Annotated

from fastapi import Query, Response

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import OrderId
from dispatch.paper_slips import commands
from dispatch.paper_slips.model import MOST_AT_ONCE, PaperDay
from dispatch.paper_slips.queries.papers import OrderPaper, order_papers
from dispatch.paper_slips.queries.register import (
    PaperSlipList,
    PaperSlipView,
    Shown,
    list_paper_slips,
    paper_slip_list,
    papers_of,
)

routes = Routes("/paper-slips")
of_orders = Routes("/orders", tag="paper_slips")


@routes.command("/send", needs=Permission.ASSIGN_ORDERS)
async def send(body: commands.SendOnPaper, work: Work) -> PaperSlipList:
    """派出: these orders leave on paper; what is out already stays so."""
    return await paper_slip_list(await commands.send_on_paper(body, work), work)


@routes.command("/take-back", needs=Permission.ASSIGN_ORDERS)
async def take_back(body: commands.TakeBackPaper, work: Work) -> PaperSlipList:
    """回单: a paper came back; its number scanned or typed, a photo of it put before."""
    return await paper_slip_list([await commands.take_back_paper(body, work)], work)


@routes.command("/{slip_id}/write-off", needs=Permission.ASSIGN_ORDERS)
async def write_off(slip_id: str, body: commands.MindSlip, work: Work) -> PaperSlipList:
    """遗失或作废: it will not come back, and why."""
    return await paper_slip_list([await commands.write_off_slip(slip_id, body, work)], work)


@routes.command("/{slip_id}/undo", needs=Permission.ASSIGN_ORDERS)
async def undo(slip_id: str, body: commands.MindSlip, work: Work) -> PaperSlipList:
    """撤销回单: it is still out."""
    return await paper_slip_list([await commands.undo_slip(slip_id, body, work)], work)


@routes.query("", needs=Permission.SEE_ORDERS)
async def paper_slips(
    reader: Reader,
    shown: Shown = Shown.MISSING,
    day: date | None = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 100,
    cursor: str | None = None,
) -> Page[PaperSlipView]:
    """报修日登记: what went out or came back on a day, or what is still out."""
    return await list_paper_slips(reader, shown=shown, day=day, limit=limit, cursor=cursor)


@routes.query("/day", needs=Permission.SEE_ORDERS)
async def day_counts(reader: Reader, day: date | None = None) -> PaperDay:
    """A day's counts (N12): out, back, written off; and what is still out now."""
    return await commands.paper_day(reader, day)


@routes.query("/print.pdf", needs=Permission.ASSIGN_ORDERS)
async def print_papers(
    reader: Reader,
    order_id: Annotated[list[OrderId], Query(min_length=1, max_length=MOST_AT_ONCE)],
) -> Response:
    """派工单 on A5, a sheet to each order; printing alone sends nothing out."""
    papers = await order_papers(order_id, reader)
    # Not on the loop: cutting the font down to the glyphs used takes a third of a second.
    content = await asyncio.to_thread(_drawn, papers)
    headers = {"Content-Disposition": 'inline; filename="slips.pdf"'}
    return Response(content, media_type="application/pdf", headers=headers)


@of_orders.query("/{order_id}/paper-slips", needs=Permission.SEE_ORDERS)
async def of_order(order_id: OrderId, reader: Reader) -> PaperSlipList:
    """The papers of an order."""
    return await papers_of(order_id, reader)


def _drawn(papers: list[OrderPaper]) -> bytes:
    # Loaded for the first paper: drawing and fonts are a tenth of what every start would load.
    from dispatch.paper_slips.queries.drawing import draw

    return draw(papers)
