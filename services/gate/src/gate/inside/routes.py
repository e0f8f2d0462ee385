"""Who is inside, by HTTP."""

import asyncio
from urllib.parse import quote

from fastapi import Response

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from gate.inside.queries.emergency import EmergencySheet, emergency_sheet
from gate.inside.queries.now import InsideNow, inside_now

routes = Routes("/inside")


@routes.query("", needs=Permission.SEE_GATE)
async def inside(reader: Reader) -> InsideNow:
    """Who is inside now: people and cars by class, overstays, cards out, pledges held."""
    return await inside_now(reader)


@routes.query("/emergency", needs=Permission.SEE_GATE)
async def emergency(reader: Reader) -> EmergencySheet:
    """Everybody inside, by where they went, for whoever must find them."""
    return await emergency_sheet(reader)


@routes.query("/emergency.pdf", needs=Permission.SEE_GATE)
async def emergency_paper(reader: Reader) -> Response:
    """The same on paper, A5."""
    content = await asyncio.to_thread(_drawn, await emergency_sheet(reader))
    name = quote("在园人员应急清单.pdf")
    headers = {"Content-Disposition": f"inline; filename*=UTF-8''{name}"}
    return Response(content, media_type="application/pdf", headers=headers)


def _drawn(sheet: EmergencySheet) -> bytes:
    # Loaded for the first paper: drawing and fonts are a tenth of what every start would load.
    from gate.inside.queries.drawing import draw

    return draw(sheet)
