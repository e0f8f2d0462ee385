"""Courtesies, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from gate.courtesies.commands import (
    AskCourtesy,
    WithdrawCourtesy,
    ask_courtesy,
    withdraw_courtesy,
)
from gate.courtesies.queries import CourtesyView, courtesy_view, list_courtesies

routes = Routes("/courtesies")


@routes.command("", needs=Permission.WATCH_PEOPLE, status=201)
async def ask(body: AskCourtesy, work: Work) -> CourtesyView:
    """Ask the gates for a courtesy (礼遇): an ambulance, a funeral, a wedding, the elderly."""
    return courtesy_view(await ask_courtesy(body, work), work.now)


@routes.command("/{courtesy_id}/withdraw", needs=Permission.WATCH_PEOPLE)
async def withdraw(courtesy_id: str, body: WithdrawCourtesy, work: Work) -> CourtesyView:
    """It is not asked any more."""
    return courtesy_view(await withdraw_courtesy(courtesy_id, body, work), work.now)


@routes.query("", needs=Permission.SEE_GATE)
async def courtesies(
    reader: Reader,
    over: bool = False,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[CourtesyView]:
    """What is on or coming; with `over`, what has been."""
    return await list_courtesies(reader, over=over, limit=limit, cursor=cursor)
