"""Meetings, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from reception.meetings import commands
from reception.meetings.model.meeting import MeetingState
from reception.meetings.queries import (
    MeetingCard,
    MeetingPlan,
    MeetingView,
    list_meetings,
    meeting_plan,
    meeting_view,
    show_meeting,
)

routes = Routes("/meetings")

SEE, HOLD = Permission.SEE_MEETINGS, Permission.HOLD_MEETINGS


@routes.query("", needs=SEE)
async def meetings(
    reader: Reader,
    state: MeetingState | None = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: str | None = None,
) -> Page[MeetingCard]:
    """会议: the last first."""
    return await list_meetings(reader, state=state, limit=limit, cursor=cursor)


@routes.query("/plan", needs=SEE)
async def plan(reader: Reader) -> MeetingPlan:
    """会议计划 (T26): what is to be held each week and month, and what was missed."""
    return await meeting_plan(reader)


@routes.command("", needs=HOLD, status=201)
async def call(body: commands.CallMeeting, work: Work) -> MeetingView:
    """召集会议."""
    return await meeting_view(await commands.call_meeting(body, work), work)


@routes.query("/{meeting_id}", needs=SEE)
async def show(meeting_id: str, reader: Reader) -> MeetingView:
    """One meeting, to keep or to print."""
    return await show_meeting(meeting_id, reader)


@routes.command("/{meeting_id}/sign", needs=SEE)
async def sign(meeting_id: str, body: commands.SignMeeting, work: Work) -> MeetingView:
    """签到 (F44): for oneself; whoever holds meetings signs and excuses others."""
    for_others = work.caller is not None and work.caller.may(HOLD)
    meeting = await commands.sign_meeting(meeting_id, body, work, for_others=for_others)
    return await meeting_view(meeting, work)


@routes.command("/{meeting_id}/decide", needs=HOLD)
async def decide(meeting_id: str, body: commands.Decide, work: Work) -> MeetingView:
    """议定 (A13): it stands in the case it is about, and as a task of whoever does it."""
    return await meeting_view(await commands.decide(meeting_id, body, work), work)


@routes.command("/{meeting_id}/end", needs=HOLD)
async def end(meeting_id: str, body: commands.EndMeeting, work: Work) -> MeetingView:
    """结束会议: the minutes stand; or why it was not held."""
    return await meeting_view(await commands.end_meeting(meeting_id, body, work), work)
