"""The desk and its hand-overs, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from reception.handovers.commands import handing
from reception.handovers.commands.gathering import open_things
from reception.handovers.queries import (
    DeskNow,
    HandOverCard,
    HandOverView,
    desk_now,
    hand_over_view,
    list_hand_overs,
    show_hand_over,
)

routes = Routes("/desk-hand-overs")

SEE, KEEP = Permission.SEE_DUTY, Permission.KEEP_DUTY


@routes.query("", needs=SEE)
async def hand_overs(
    reader: Reader,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: str | None = None,
) -> Page[HandOverCard]:
    """交接班记录: the last first."""
    return await list_hand_overs(reader, limit=limit, cursor=cursor)


@routes.query("/now", needs=SEE)
async def now(reader: Reader) -> DeskNow:
    """当班: who is on, and everything that is open."""
    return await desk_now(await open_things(reader), reader)


@routes.command("", needs=KEEP, status=201)
async def begin(body: handing.BeginHandOver, work: Work) -> HandOverView:
    """交班: make the list of everything that is open (F17)."""
    return await hand_over_view(await handing.begin_hand_over(body, work), work)


@routes.query("/{desk_hand_over_id}", needs=SEE)
async def show(desk_hand_over_id: str, reader: Reader) -> HandOverView:
    """One hand-over, to go through, read or print."""
    return await show_hand_over(desk_hand_over_id, reader)


@routes.command("/{desk_hand_over_id}/refresh", needs=KEEP)
async def refresh(desk_hand_over_id: str, work: Work) -> HandOverView:
    """刷新清单: what came up or was done since stands in it; answers stay."""
    return await hand_over_view(await handing.refresh_hand_over(desk_hand_over_id, work), work)


@routes.command("/{desk_hand_over_id}/answer", needs=KEEP)
async def answer(desk_hand_over_id: str, body: handing.AnswerLines, work: Work) -> HandOverView:
    """逐项确认: accepted; or not, with a reason, and with whom it stays."""
    return await hand_over_view(await handing.answer_lines(desk_hand_over_id, body, work), work)


@routes.command("/{desk_hand_over_id}/take-over", needs=KEEP)
async def take_over(desk_hand_over_id: str, work: Work) -> HandOverView:
    """接班: every line has its answer (W28)."""
    return await hand_over_view(await handing.take_over(desk_hand_over_id, work), work)


@routes.command("/{desk_hand_over_id}/withdraw", needs=KEEP)
async def withdraw(desk_hand_over_id: str, work: Work) -> HandOverView:
    """撤回: whoever handed over stays on."""
    return await hand_over_view(await handing.withdraw_hand_over(desk_hand_over_id, work), work)
