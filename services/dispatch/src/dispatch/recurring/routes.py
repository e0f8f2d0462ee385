"""Recurring work, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.dispatch.recurring import PeriodState, PlanState, VisitState
from contracts.permissions import Permission
from dispatch.recurring import queries
from dispatch.recurring.collection import plan_in_reach
from dispatch.recurring.commands import periods, plans, visits
from dispatch.recurring.model.rule import OffDays, PlannedDay, Rule, Step, Weekday
from dispatch.recurring.model.visit import CallOutcome, PlannedVisit
from dispatch.recurring.queries import DayAhead, PeriodView, PlannedVisitView, PlanView

routes = Routes("/recurring")

Limit = Annotated[int, Query(ge=1, le=200)]


@routes.query("/preview", needs=Permission.MANAGE_RECURRING)
async def preview(
    reader: Reader,
    every: Annotated[int, Query(ge=1, le=366)],
    step: Step,
    first_day: PlannedDay,
    weekdays: Annotated[list[Weekday] | None, Query(max_length=7)] = None,
    day: Annotated[int | None, Query(ge=1, le=31)] = None,
    last_day: PlannedDay | None = None,
    off_days: OffDays = OffDays.AFTER,
) -> list[DayAhead]:
    """The next dates of a rule, before it is saved; none where it gives none any more."""
    rule = Rule(
        every=every,
        step=step,
        weekdays=tuple(weekdays or ()),
        day=day,
        first_day=first_day,
        last_day=last_day,
        off_days=off_days,
    )
    return await queries.preview(rule, reader)


@routes.query("/plans", needs=Permission.SEE_ORDERS)
async def list_plans(
    reader: Reader,
    state: PlanState | None = None,
    limit: Limit = 50,
    cursor: str | None = None,
) -> Page[PlanView]:
    """计划: what is done again and again, with its next dates."""
    return await queries.list_plans(reader, state=state, limit=limit, cursor=cursor)


@routes.query("/plans/{plan_id}", needs=Permission.SEE_ORDERS)
async def show_plan(plan_id: str, reader: Reader) -> PlanView:
    """One plan."""
    return await queries.plan_view(await plan_in_reach(reader, plan_id), reader)


@routes.command("/plans", needs=Permission.MANAGE_RECURRING, status=201)
async def make_plan(body: plans.MakePlan, work: Work) -> PlanView:
    """新建计划: its dates from today on fall due by themselves."""
    return await queries.plan_view(await plans.make_plan(body, work), work)


@routes.command("/plans/{plan_id}/alter", needs=Permission.MANAGE_RECURRING)
async def alter(plan_id: str, body: plans.AlterPlan, work: Work) -> PlanView:
    """修改计划: otherwise from now on; what has fallen due stays as it was made."""
    return await queries.plan_view(await plans.alter_plan(plan_id, body, work), work)


@routes.command("/plans/{plan_id}/pause", needs=Permission.MANAGE_RECURRING)
async def pause(plan_id: str, body: plans.StopPlan, work: Work) -> PlanView:
    """暂停: nothing new falls due; what was made stays."""
    plan = await plans.stop_plan(plan_id, PlanState.PAUSED, body, work)
    return await queries.plan_view(plan, work)


@routes.command("/plans/{plan_id}/go-on", needs=Permission.MANAGE_RECURRING)
async def go_on(plan_id: str, body: plans.GoOnWithPlan, work: Work) -> PlanView:
    """恢复: from today on; dates that passed meanwhile are not made up for."""
    plan = await plans.stop_plan(plan_id, PlanState.GOING, body, work)
    return await queries.plan_view(plan, work)


@routes.command("/plans/{plan_id}/end", needs=Permission.MANAGE_RECURRING)
async def end(plan_id: str, body: plans.StopPlan, work: Work) -> PlanView:
    """结束: for good; what was made stays."""
    plan = await plans.stop_plan(plan_id, PlanState.ENDED, body, work)
    return await queries.plan_view(plan, work)


@routes.command("/plans/{plan_id}/pass-over", needs=Permission.MANAGE_RECURRING)
async def pass_over_all(plan_id: str, body: periods.PassOver, work: Work) -> PlanView:
    """全部不补: nothing it missed so far is made up for."""
    plan = await periods.pass_over_all(plan_id, body, work)
    view = await queries.plan_view(plan, work)
    # The count reads what is stored, which is what was before this change.
    return view.model_copy(update={"missed": 0})


@routes.query("/periods", needs=Permission.SEE_ORDERS)
async def list_periods(
    reader: Reader,
    plan_id: str | None = None,
    state: PeriodState | None = None,
    limit: Limit = 20,
    cursor: str | None = None,
) -> Page[PeriodView]:
    """各期进度: of a plan, the latest first; or all in a state, such as what was missed."""
    return await queries.list_periods(
        reader, plan_id=plan_id, state=state, limit=limit, cursor=cursor
    )


@routes.query("/periods/{period_id}", needs=Permission.SEE_ORDERS)
async def show_period(period_id: str, reader: Reader) -> PeriodView:
    """One period and how far it is."""
    return await queries.show_period(period_id, reader)


@routes.query("/periods/{period_id}/visits", needs=Permission.SEE_ORDERS)
async def list_visits(
    period_id: str,
    reader: Reader,
    state: VisitState | None = None,
    not_done: bool = False,
    limit: Limit = 50,
    cursor: str | None = None,
) -> Page[PlannedVisitView]:
    """The visits of a period by unit; `not_done`: what is left."""
    return await queries.list_visits(
        reader, period_id, state=state, not_done=not_done, limit=limit, cursor=cursor
    )


@routes.command("/periods/{period_id}/make-up", needs=Permission.MANAGE_RECURRING)
async def make_up(period_id: str, body: periods.MakeUp, work: Work) -> PeriodView:
    """补办: what was missed is done on another day."""
    (view,) = await queries.period_views([await periods.make_up(period_id, body, work)], work)
    return view


@routes.command("/periods/{period_id}/pass-over", needs=Permission.MANAGE_RECURRING)
async def pass_over(period_id: str, body: periods.PassOver, work: Work) -> PeriodView:
    """不再补办: what was missed is not made up for, and why."""
    (view,) = await queries.period_views([await periods.pass_over(period_id, body, work)], work)
    return view


@routes.query("/calls", needs=Permission.ASSIGN_ORDERS)
async def list_calls(
    reader: Reader, limit: Limit = 50, cursor: str | None = None
) -> Page[PlannedVisitView]:
    """待约: whom to call today, of all plans."""
    return await queries.list_calls(reader, limit=limit, cursor=cursor)


@routes.command("/visits/{planned_id}/agree", needs=Permission.ASSIGN_ORDERS)
async def agree(planned_id: str, body: visits.AgreeWithOwner, work: Work) -> PlannedVisitView:
    """约定: the owner agreed to a time; the order is opened, or gets another time (T34)."""
    return await _view(await visits.agree_with_owner(planned_id, body, work), work)


@routes.command("/visits/{planned_id}/not-reached", needs=Permission.ASSIGN_ORDERS)
async def not_reached(planned_id: str, body: visits.TryAgain, work: Work) -> PlannedVisitView:
    """未联系上: nobody answered; when somebody tries again."""
    visit = await visits.try_again(planned_id, CallOutcome.NOT_REACHED, body, work)
    return await _view(visit, work)


@routes.command("/visits/{planned_id}/not-at-home", needs=Permission.ASSIGN_ORDERS)
async def not_at_home(planned_id: str, body: visits.TryAgain, work: Work) -> PlannedVisitView:
    """上门未遇: somebody came as agreed and nobody was there; its order stays open."""
    visit = await visits.try_again(planned_id, CallOutcome.NOT_AT_HOME, body, work)
    return await _view(visit, work)


@routes.command("/visits/{planned_id}/decline", needs=Permission.ASSIGN_ORDERS)
async def decline(planned_id: str, body: visits.OwnerDeclines, work: Work) -> PlannedVisitView:
    """业主不需要: with the reason; an order that is open for it is cancelled."""
    return await _view(await visits.owner_declines(planned_id, body, work), work)


async def _view(visit: PlannedVisit, work: Work) -> PlannedVisitView:
    (view,) = await queries.visit_views([visit], work)
    return view
