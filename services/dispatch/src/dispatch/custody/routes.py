"""代管 (洗衣), by HTTP (W11)."""

import asyncio
from typing import Annotated
from urllib.parse import quote

from fastapi import Query, Response

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import OrderId
from dispatch.custody import commands
from dispatch.custody.model.stages import Stage
from dispatch.custody.queries.receipt import Receipt, receipt_of
from dispatch.custody.queries.slips import (
    CustodyCard,
    CustodyView,
    Wanted,
    custody_view,
    list_custody,
    show_custody,
)

routes = Routes("", tag="custody")


@routes.query("/custody", needs=Permission.SEE_ORDERS)
async def custody_slips(
    reader: Reader,
    stage: Stage | None = None,
    overdue: bool = False,
    order_id: OrderId | None = None,
    text: Annotated[str, Query(max_length=50)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[CustodyCard]:
    """代管单, what is due first, first; closed ones only where asked for, or of one order. `text`:
    a number, a tag, a room, or the owner's name, pinyin or initials.
    """
    wanted = Wanted(stage=stage, overdue=overdue, order_id=order_id, text=text.strip())
    return await list_custody(reader, wanted, limit=limit, cursor=cursor)


@routes.query("/custody/{custody_id}", needs=Permission.SEE_ORDERS)
async def custody_slip(custody_id: str, reader: Reader) -> CustodyView:
    """One slip with its pieces and everything that happened to them."""
    return await show_custody(custody_id, reader)


@routes.query("/custody/{custody_id}/receipt.pdf", needs=Permission.SEE_ORDERS)
async def custody_receipt(custody_id: str, reader: Reader) -> Response:
    """收据（客户联）: price and count (F26)."""
    receipt = await receipt_of(custody_id, reader)
    content = await asyncio.to_thread(_drawn, receipt)
    name = quote(f"代管收据 {receipt.number}.pdf")
    headers = {"Content-Disposition": f"inline; filename*=UTF-8''{name}"}
    return Response(content, media_type="application/pdf", headers=headers)


@routes.command("/orders/{order_id}/custody", needs=Permission.KEEP_CUSTODY, status=201)
async def take_in(order_id: OrderId, body: commands.TakeIn, work: Work) -> CustodyView:
    """收件: pieces are counted in, each with its tag, damage with a photo."""
    return await custody_view(await commands.take_in(order_id, body, work), work)


@routes.command("/custody/{custody_id}/send-out", needs=Permission.KEEP_CUSTODY)
async def send_out(custody_id: str, body: commands.SendOut, work: Work) -> CustodyView:
    """送洗交接: to the vendor; both have counted the same."""
    return await custody_view(await commands.send_out(custody_id, body, work), work)


@routes.command("/custody/{custody_id}/come-back", needs=Permission.KEEP_CUSTODY)
async def come_back(custody_id: str, body: commands.ComeBack, work: Work) -> CustodyView:
    """取回交接: from the vendor; what is missing is told."""
    return await custody_view(await commands.come_back(custody_id, body, work), work)


@routes.command("/custody/{custody_id}/find", needs=Permission.KEEP_CUSTODY)
async def find(custody_id: str, body: commands.FindPieces, work: Work) -> CustodyView:
    """找回: missing pieces turned up."""
    return await custody_view(await commands.find_pieces(custody_id, body, work), work)


@routes.command("/custody/{custody_id}/check", needs=Permission.KEEP_CUSTODY)
async def check(custody_id: str, body: commands.CheckPieces, work: Work) -> CustodyView:
    """复查: how they look after the vendor had them; damage with a photo."""
    return await custody_view(await commands.check_pieces(custody_id, body, work), work)


@routes.command("/custody/{custody_id}/give-back", needs=Permission.KEEP_CUSTODY)
async def give_back(custody_id: str, body: commands.GiveBack, work: Work) -> CustodyView:
    """交还: to the household, against a signature."""
    return await custody_view(await commands.give_back(custody_id, body, work), work)


@routes.command("/custody/{custody_id}/settle", needs=Permission.SETTLE_CUSTODY)
async def settle(custody_id: str, body: commands.SettlePieces, work: Work) -> CustodyView:
    """了结差件: made good for, by somebody who never had it in hand."""
    return await custody_view(await commands.settle_pieces(custody_id, body, work), work)


def _drawn(receipt: Receipt) -> bytes:
    # Loaded for the first paper: drawing and fonts are a tenth of what every start would load.
    from dispatch.custody.queries.drawing import draw

    return draw(receipt)
