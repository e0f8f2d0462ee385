"""Papers, by HTTP: the receipt of a payment and the slip of a charge, as PDF."""

import asyncio
from urllib.parse import quote

from fastapi import Response

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from contracts.words import ChargeId, PaymentId
from fees.documents.model import Paper
from fees.documents.queries.papers import receipt_paper, slip_paper

routes = Routes("", tag="documents")


@routes.query("/payments/{payment_id}/receipt.pdf", needs=Permission.SEE_FEES)
async def print_receipt(payment_id: PaymentId, reader: Reader) -> Response:
    """收据: the receipt of a payment, marked where it is void."""
    return await _pdf(await receipt_paper(payment_id, reader))


@routes.query("/charges/{charge_id}/slip.pdf", needs=Permission.SEE_FEES)
async def print_slip(charge_id: ChargeId, reader: Reader) -> Response:
    """收费单: the slip for the door (F09)."""
    return await _pdf(await slip_paper(charge_id, reader))


async def _pdf(paper: Paper) -> Response:
    # Not on the loop: cutting the font down to the glyphs used takes a third of a second.
    content = await asyncio.to_thread(_drawn, paper)
    name = quote(f"{paper.title} {paper.number}.pdf")
    headers = {"Content-Disposition": f"inline; filename*=UTF-8''{name}"}
    return Response(content, media_type="application/pdf", headers=headers)


def _drawn(paper: Paper) -> bytes:
    # Loaded for the first paper: drawing and fonts are a tenth of what every start would load.
    from fees.documents.queries.drawing import draw

    return draw(paper)
