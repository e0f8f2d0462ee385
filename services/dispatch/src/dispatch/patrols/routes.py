"""Patrols, by HTTP."""

import asyncio
from datetime import date
from typing import Annotated

from fastapi import Query, Response

from chassis.reader import Reader
from chassis.web import Call, Page, Routes
from chassis.work import Work
from contracts.dispatch.patrols import FindingState, RoundState
from contracts.permissions import Permission
from dispatch.patrols.collection import round_in_reach, route_in_reach
from dispatch.patrols.commands import findings, plans, rounds
from dispatch.patrols.model.route import PatrolRoute
from dispatch.patrols.queries import walking
from dispatch.patrols.queries.counting import By, PatrolReport, patrol_report
from dispatch.patrols.queries.walking import FindingView, PatrolPlanView, PatrolRoundView, RouteView

routes = Routes("/patrols")

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Limit = Annotated[int, Query(ge=1, le=200)]
Since = Annotated[date, Query(alias="from", description="First day, the estate's.")]
Until = Annotated[date, Query(description="Last day, included; at most 93 days.")]


@routes.query("/routes", needs=Permission.SEE_PATROLS)
async def list_routes(
    reader: Reader, walked: bool = True, cursor: str | None = None
) -> Page[RouteView]:
    """路线: with their points and codes."""
    return await walking.list_routes(reader, walked=walked, cursor=cursor)


@routes.query("/routes/{route_id}", needs=Permission.SEE_PATROLS)
async def show_route(route_id: str, reader: Reader) -> RouteView:
    """One route."""
    return walking.route_view(await route_in_reach(reader, route_id))


@routes.raw("/routes/{route_id}/codes.pdf", method="GET", needs=Permission.MANAGE_PATROLS)
async def print_codes(call: Call, route_id: str) -> Response:
    """点位二维码: to cut out and hang up."""
    route = await route_in_reach(await call.reader(), route_id)
    content = await asyncio.to_thread(_drawn, route)
    return _file(content, "application/pdf", "patrol-codes.pdf")


@routes.command("/routes", needs=Permission.MANAGE_PATROLS, status=201)
async def make_route(body: plans.SayRoute, work: Work) -> RouteView:
    """新建路线: each point gets a code."""
    return walking.route_view(await plans.make_route(body, work))


@routes.command("/routes/{route_id}/change", needs=Permission.MANAGE_PATROLS)
async def change_route(route_id: str, body: plans.SayRoute, work: Work) -> RouteView:
    """修改路线: points that stay keep their codes."""
    return walking.route_view(await plans.change_route(route_id, body, work))


@routes.command("/routes/{route_id}/withdraw", needs=Permission.MANAGE_PATROLS)
async def withdraw_route(route_id: str, body: plans.WithdrawRoute, work: Work) -> RouteView:
    """停用路线: its plans end; what was walked stays."""
    return walking.route_view(await plans.withdraw_route(route_id, body, work))


@routes.query("/plans", needs=Permission.SEE_PATROLS)
async def list_plans(
    reader: Reader, ended: bool = False, cursor: str | None = None
) -> Page[PatrolPlanView]:
    """巡查计划: which route at which times, by whom."""
    return await walking.list_plans(reader, ended=ended, cursor=cursor)


@routes.command("/plans", needs=Permission.MANAGE_PATROLS, status=201)
async def make_plan(body: plans.MakePatrolPlan, work: Work) -> PatrolPlanView:
    """新建计划: its rounds are made day by day."""
    (view,) = await walking.plan_views([await plans.make_patrol_plan(body, work)], work)
    return view


@routes.command("/plans/{patrol_plan_id}/change", needs=Permission.MANAGE_PATROLS)
async def change_plan(patrol_plan_id: str, body: plans.SayPatrolPlan, work: Work) -> PatrolPlanView:
    """修改计划: from the next day on; rounds that are made stay as they are."""
    plan = await plans.change_patrol_plan(patrol_plan_id, body, work)
    (view,) = await walking.plan_views([plan], work)
    return view


@routes.command("/plans/{patrol_plan_id}/end", needs=Permission.MANAGE_PATROLS)
async def end_plan(patrol_plan_id: str, body: plans.WithdrawRoute, work: Work) -> PatrolPlanView:
    """结束计划: no more rounds; those that are made stay."""
    plan = await plans.end_patrol_plan(patrol_plan_id, body, work)
    (view,) = await walking.plan_views([plan], work)
    return view


@routes.query("/rounds", needs=Permission.SEE_PATROLS)
async def list_rounds(
    reader: Reader,
    day: date | None = None,
    state: RoundState | None = None,
    limit: Limit = 50,
    cursor: str | None = None,
) -> Page[PatrolRoundView]:
    """各轮: of a day by their time (today unless said), or all in a state."""
    return await walking.list_rounds(reader, day=day, state=state, limit=limit, cursor=cursor)


@routes.query("/rounds/{round_id}", needs=Permission.SEE_PATROLS)
async def show_round(round_id: str, reader: Reader) -> PatrolRoundView:
    """One round and its points."""
    (view,) = await walking.round_views([await round_in_reach(reader, round_id)], reader)
    return view


@routes.command("/rounds", needs=Permission.WALK_PATROLS, status=201)
async def start_round(body: rounds.StartRound, work: Work) -> PatrolRoundView:
    """临时巡查: walk a route now, without a plan."""
    (view,) = await walking.round_views([await rounds.start_round(body, work)], work)
    return view


@routes.command("/rounds/{round_id}/tick", needs=Permission.WALK_PATROLS)
async def tick(round_id: str, body: rounds.TickPoint, work: Work) -> PatrolRoundView:
    """打点: somebody is at a point, or was at a true time; twice is once."""
    (view,) = await walking.round_views([await rounds.tick_point(round_id, body, work)], work)
    return view


@routes.command("/rounds/{round_id}/finish", needs=Permission.WALK_PATROLS)
async def finish(round_id: str, body: rounds.FinishRound, work: Work) -> PatrolRoundView:
    """结束本轮: with the reason for points that were left out."""
    (view,) = await walking.round_views([await rounds.finish_round(round_id, body, work)], work)
    return view


@routes.command("/rounds/{round_id}/findings", needs=Permission.WALK_PATROLS, status=201)
async def record_finding(round_id: str, body: rounds.RecordFinding, work: Work) -> FindingView:
    """登记发现: a work order by place is opened for it (W29, E01); its id is the caller's key."""
    (view,) = await walking.finding_views([await rounds.record_finding(round_id, body, work)], work)
    return view


@routes.query("/findings", needs=Permission.SEE_PATROLS)
async def list_findings(
    reader: Reader,
    state: FindingState | None = None,
    round_id: str | None = None,
    limit: Limit = 50,
    cursor: str | None = None,
) -> Page[FindingView]:
    """发现: the latest first, with their orders as those are now."""
    return await walking.list_findings(
        reader, state=state, round_id=round_id, limit=limit, cursor=cursor
    )


@routes.command("/findings/{finding_id}/follow-up", needs=Permission.WALK_PATROLS)
async def follow_up(finding_id: str, body: findings.LookAgain, work: Work) -> FindingView:
    """复查: somebody looks at the repair; not satisfied, it is done again."""
    (view,) = await walking.finding_views([await findings.look_again(finding_id, body, work)], work)
    return view


@routes.query("/report", needs=Permission.SEE_PATROLS)
async def show_report(reader: Reader, since: Since, until: Until, by: By = By.DAY) -> PatrolReport:
    """巡查完成情况 (N16): done against planned, by day or month and route."""
    return await patrol_report(reader, since, until, by)


@routes.raw("/report.xlsx", method="GET", needs=Permission.SEE_PATROLS)
async def print_report(call: Call, since: Since, until: Until, by: By = By.DAY) -> Response:
    """The same to print, in the caller's language."""
    reader = await call.reader()
    report = await patrol_report(reader, since, until, by)
    estate = (await reader.estate_card()).name
    content = await asyncio.to_thread(_printed, report, estate, call.language)
    return _file(content, _XLSX, f"patrols-{since}-{until}.xlsx")


def _file(content: bytes, media_type: str, name: str) -> Response:
    return Response(
        content,
        media_type=media_type,
        headers={
            "Content-Disposition": f"attachment; filename={name}",
            "Cache-Control": "private, no-store",
        },
    )


def _drawn(route: PatrolRoute) -> bytes:
    # Loaded for the first sheet: the font and what draws are a tenth of a start.
    from dispatch.patrols.queries.drawing import draw_codes

    return draw_codes(route)


def _printed(report: PatrolReport, estate: str, language: str) -> bytes:
    # Loaded for the first workbook, as above.
    from dispatch.patrols.queries.printing import printed

    return printed(report, estate, language)
