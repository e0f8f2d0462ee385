"""Slips, by HTTP: applied for, stamped, looked up by their code, printed."""

import asyncio
from typing import Annotated
from urllib.parse import quote

from fastapi import Query, Response

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import UnitId
from gate.slips.commands.night import ConfirmSlip, StampByNight, confirm_slip, stamp_by_night
from gate.slips.commands.office import (
    ApplyForSlip,
    ApproveSlip,
    RejectSlip,
    WithdrawSlip,
    apply_for_slip,
    approve_slip,
    reject_slip,
    withdraw_slip,
)
from gate.slips.model.slip import SlipStatus
from gate.slips.queries.papers import SlipPaper, slip_paper
from gate.slips.queries.views import (
    SlipShown,
    SlipView,
    as_shown,
    list_slips,
    show_slip,
    slip_by_code,
    slip_view,
)

routes = Routes("/slips")


@routes.command("", needs=Permission.APPLY_FOR_SLIPS, status=201)
async def apply(body: ApplyForSlip, work: Work) -> SlipView:
    """Apply for a slip; the signer's authority is checked (A11, P22)."""
    return slip_view(await apply_for_slip(body, work))


@routes.command("/{slip_id}/approve", needs=Permission.APPROVE_SLIPS)
async def approve(slip_id: str, body: ApproveSlip, work: Work) -> SlipView:
    """The office's stamp."""
    return slip_view(await approve_slip(slip_id, body, work))


@routes.command("/{slip_id}/reject", needs=Permission.APPROVE_SLIPS)
async def reject(slip_id: str, body: RejectSlip, work: Work) -> SlipView:
    """No stamp, with the reason."""
    return slip_view(await reject_slip(slip_id, body, work))


@routes.command("/{slip_id}/withdraw", needs=Permission.APPLY_FOR_SLIPS)
async def withdraw(slip_id: str, body: WithdrawSlip, work: Work) -> SlipView:
    """Take it back before the goods have left."""
    return slip_view(await withdraw_slip(slip_id, body, work))


@routes.command("/{slip_id}/night-stamp", needs=Permission.APPROVE_SLIPS)
async def stamp_at_night(slip_id: str, body: StampByNight, work: Work) -> SlipView:
    """Stamped by night duty while the office is closed; the owner is asked next day (E09)."""
    return slip_view(await stamp_by_night(slip_id, body, work))


@routes.command("/{slip_id}/confirm", needs=Permission.APPLY_FOR_SLIPS)
async def confirm(slip_id: str, body: ConfirmSlip, work: Work) -> SlipView:
    """What the owner says next day about a stamp of the night (E09)."""
    return slip_view(await confirm_slip(slip_id, body, work))


@routes.query("", needs=Permission.SEE_GATE)
async def slips(
    reader: Reader,
    status: SlipStatus | None = None,
    unit_id: UnitId | None = None,
    awaiting_owner: bool = False,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[SlipShown]:
    """Slips, the last applied for first; a move-out with what its unit owes (E10)."""
    return await list_slips(
        reader,
        status=status,
        unit_id=unit_id,
        awaiting_owner=awaiting_owner,
        limit=limit,
        cursor=cursor,
    )


@routes.query("/by-code/{code}", needs=Permission.SEE_GATE)
async def by_code(code: str, reader: Reader) -> SlipView:
    """The slip of a code as somebody typed it."""
    return slip_view(await slip_by_code(code, reader))


@routes.query("/{slip_id}", needs=Permission.SEE_GATE)
async def one_slip(slip_id: str, reader: Reader) -> SlipShown:
    """One slip; a move-out with what its unit owes (E10)."""
    (shown,) = await as_shown([await show_slip(slip_id, reader)], reader)
    return shown


@routes.query("/{slip_id}/slip.pdf", needs=Permission.SEE_GATE)
async def print_slip(slip_id: str, reader: Reader) -> Response:
    """放行条 on A5, with its picture; marked where it is good for nothing any more."""
    paper = await slip_paper(await show_slip(slip_id, reader), reader)
    # Not on the loop: cutting the font down to the glyphs used takes a third of a second.
    content = await asyncio.to_thread(_drawn, paper)
    name = quote(f"放行条 {paper.number}.pdf")
    headers = {"Content-Disposition": f"inline; filename*=UTF-8''{name}"}
    return Response(content, media_type="application/pdf", headers=headers)


def _drawn(paper: SlipPaper) -> bytes:
    # Loaded for the first paper: drawing and fonts are a tenth of what every start would load.
    from gate.slips.queries.drawing import draw

    return draw(paper)
