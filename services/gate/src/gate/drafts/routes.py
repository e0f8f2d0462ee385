"""Half-done acts, by HTTP. Leaving and taking one are acts of a tablet."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from contracts.permissions import Permission
from gate.drafts.queries import DraftView, waiting_drafts

routes = Routes("/drafts")


@routes.query("", needs=Permission.ACT_AT_GATE)
async def drafts(
    reader: Reader, gate: Annotated[str | None, Query(min_length=1, max_length=40)] = None
) -> Page[DraftView]:
    """Half-done acts that wait for the next guard, at one gate or at all."""
    return Page(items=await waiting_drafts(reader, gate=gate))
