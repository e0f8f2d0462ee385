"""Shifts and leave, by HTTP."""

import asyncio
from datetime import date
from typing import Annotated
from urllib.parse import quote

from fastapi import Query, Response

from chassis.reader import Reader
from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from dispatch.rosters import commands
from dispatch.rosters.queries.paper import roster_paper
from dispatch.rosters.queries.week import WeekView, show_week

routes = Routes("/rosters")

Crew = Annotated[str, Query(max_length=64)]


@routes.query("", needs=Permission.SEE_ORDERS)
async def week(reader: Reader, day: date | None = None, crew_id: Crew = "") -> WeekView:
    """排班: the week a day of the estate lies in, or this one."""
    return await show_week(reader, day, crew_id)


@routes.query("/week.pdf", needs=Permission.SEE_ORDERS)
async def paper(reader: Reader, day: date | None = None, crew_id: Crew = "") -> Response:
    """值班表: the week on paper, A5 across."""
    found = await roster_paper(reader, day, crew_id)

    def drawn() -> bytes:
        # Loaded for the first paper: drawing and fonts are a tenth of what every start would load.
        from dispatch.rosters.queries.drawing import draw_roster

        return draw_roster(found)

    content = await asyncio.to_thread(drawn)
    name = quote(f"值班表 {found.first}.pdf")
    headers = {"Content-Disposition": f"inline; filename*=UTF-8''{name}"}
    return Response(content, media_type="application/pdf", headers=headers)


@routes.command("/weeks", needs=Permission.MANAGE_CREWS)
async def repeat(body: commands.RepeatWeek, work: Work) -> commands.Planned:
    """The same week for some people from a day on."""
    return await commands.repeat_week(body, work)


@routes.command("/days", needs=Permission.MANAGE_CREWS)
async def plan(body: commands.PlanDays, work: Work) -> commands.Planned:
    """Single days for some people: other shifts, a day off, or again as the week says."""
    return await commands.plan_days(body, work)


@routes.command("/leave", needs=Permission.MANAGE_CREWS, status=201)
async def go_on_leave(body: commands.GoOnLeave, work: Work) -> commands.Planned:
    """请假; its id is the Idempotency-Key."""
    return await commands.go_on_leave(body, work)


@routes.command("/leave/withdraw", needs=Permission.MANAGE_CREWS)
async def withdraw(body: commands.WithdrawLeave, work: Work) -> commands.Planned:
    """销假: they are there as planned."""
    return await commands.withdraw_leave(body, work)
