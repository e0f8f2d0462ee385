"""Follow-ups and rectification notices, by HTTP."""

from datetime import date
from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import FollowUpId, NoticeId, OrderId, UnitId
from reception.callers.commands import must_be_allowed_to_reveal, record_reveal
from reception.callers.model import RevealReason
from reception.followups.commands import calling, notices, planning, rain
from reception.followups.queries.listing import CallFilter, Wanted, list_calls
from reception.followups.queries.notices import (
    NoticeCard,
    NoticeView,
    list_notices,
    notice_view,
    show_notice,
)
from reception.followups.queries.showing import (
    FollowUpCard,
    FollowUpView,
    call_view,
    show_call,
)

routes = Routes("/follow-ups")
notice_routes = Routes("/notices")


@routes.query("", needs=Permission.SEE_FOLLOW_UPS)
async def list_follow_ups(
    reader: Reader,
    wanted: Wanted = Wanted.OPEN,
    mine: bool = False,
    unassigned: bool = False,
    day: date | None = None,
    unit_id: UnitId | None = None,
    order_id: OrderId | None = None,
    text: Annotated[str, Query(max_length=50)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
    cursor: str | None = None,
) -> Page[FollowUpCard]:
    """The calls, the one due first in front; `mine`, `unassigned`, by day due, unit, order or a
    part of the order's number or the room.
    """
    asked = CallFilter(
        wanted=wanted,
        mine=mine,
        unassigned=unassigned,
        day=day,
        unit_id=unit_id,
        order_id=order_id,
        text=text,
    )
    return await list_calls(reader, asked, limit=limit, cursor=cursor)


@routes.command("/rain", needs=Permission.FOLLOW_UP)
async def record_rain(body: rain.RecordRain, work: Work) -> rain.RainRecorded:
    """It rained: the second calls about leaks are due within a moment (T14)."""
    return await rain.record_rain(body, work)


@routes.query("/{follow_up_id}", needs=Permission.SEE_FOLLOW_UPS)
async def show(
    follow_up_id: FollowUpId,
    reader: Reader,
    reveal: bool = False,
    reason: RevealReason | None = None,
) -> FollowUpView:
    """One call; `reveal` with a `reason` shows the phone in full to who may see it."""
    if reveal:
        must_be_allowed_to_reveal(reader, reason)
    call = await show_call(follow_up_id, reader, full_phone=reveal)
    if reveal:
        record_reveal(reader, reason, [follow_up_id])
    return call


@routes.command("/{follow_up_id}/take", needs=Permission.FOLLOW_UP)
async def take(follow_up_id: FollowUpId, work: Work) -> FollowUpView:
    """领取: be the one who calls."""
    return await call_view(await calling.take_follow_up(follow_up_id, work), work)


@routes.command("/{follow_up_id}/assign", needs=Permission.ASSIGN_FOLLOW_UPS)
async def assign(
    follow_up_id: FollowUpId, body: calling.AssignFollowUp, work: Work
) -> FollowUpView:
    """分派: make somebody the one who calls."""
    return await call_view(await calling.assign_follow_up(follow_up_id, body, work), work)


@routes.command("/{follow_up_id}/result", needs=Permission.FOLLOW_UP)
async def result(follow_up_id: FollowUpId, body: calling.RecordResult, work: Work) -> FollowUpView:
    """The owner is satisfied, or not and says why."""
    return await call_view(await calling.record_result(follow_up_id, body, work), work)


@routes.command("/{follow_up_id}/not-reached", needs=Permission.FOLLOW_UP)
async def not_reached(
    follow_up_id: FollowUpId, body: calling.RecordVainCall, work: Work
) -> FollowUpView:
    """Nobody answered; when to try again."""
    return await call_view(await calling.record_vain_call(follow_up_id, body, work), work)


@routes.command("/{follow_up_id}/appoint-reply", needs=Permission.FOLLOW_UP)
async def appoint_reply(
    follow_up_id: FollowUpId, body: calling.AppointReply, work: Work
) -> FollowUpView:
    """A question nobody can answer now: when the owner will be told (T20)."""
    return await call_view(await calling.appoint_reply(follow_up_id, body, work), work)


@routes.command("/{follow_up_id}/current-limits", needs=Permission.ASSIGN_FOLLOW_UPS)
async def current_limits(follow_up_id: FollowUpId, work: Work) -> FollowUpView:
    """Put it under the estate's limits of now."""
    return await call_view(await planning.apply_current_limits(follow_up_id, work), work)


@routes.command("/{follow_up_id}/notice", needs=Permission.FOLLOW_UP)
async def issue_notice(follow_up_id: FollowUpId, work: Work) -> NoticeView:
    """The written notice a failed call still owes (T17)."""
    return await notice_view(await notices.issue_notice(follow_up_id, work), work)


@notice_routes.query("", needs=Permission.SEE_FOLLOW_UPS)
async def list_rectification_notices(
    reader: Reader,
    unit_id: UnitId | None = None,
    order_id: OrderId | None = None,
    text: Annotated[str, Query(max_length=50)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
    cursor: str | None = None,
) -> Page[NoticeCard]:
    """The notices, the last issued first; by unit, order, or a part of a number or the room."""
    return await list_notices(
        reader, unit_id=unit_id, order_id=order_id, text=text, limit=limit, cursor=cursor
    )


@notice_routes.query("/{notice_id}", needs=Permission.SEE_FOLLOW_UPS)
async def show_rectification_notice(notice_id: NoticeId, reader: Reader) -> NoticeView:
    """A notice with the lines of its paper (F16)."""
    return await show_notice(notice_id, reader)
