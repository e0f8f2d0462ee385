"""Recurring work as the office reads it: plans, their periods, whom to call, what is left."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.calendars import WorkingCalendar
from contracts.dispatch.recurring import (
    PERIOD_STATE_TEXTS,
    PLAN_STATE_TEXTS,
    VISIT_STATE_TEXTS,
    PeriodState,
    PlanState,
    VisitState,
)
from contracts.orders import ORDER_KIND_TEXTS, ORDER_STATE_TEXTS
from contracts.words import Actor, Discreet, OrderId, PersonalText, SeriesNumber, UnitId
from dispatch.orders.model.order import WorkOrder
from dispatch.recurring.collection import of_buildings, period_in_reach, plan_in_reach
from dispatch.recurring.model.period import ServicePeriod
from dispatch.recurring.model.plan import Scope, ServicePlan
from dispatch.recurring.model.rule import DueDay, Rule, next_days
from dispatch.recurring.model.visit import NOT_DONE, TO_CALL, PlannedVisit, Try
from dispatch.words.model import Named, named

SHOWN_DAYS = 6
"""How many of the next dates are shown."""


class DayAhead(BaseModel):
    """A date to come: by the rule, and when it is done. `provisional`: the holidays of its year are
    not out yet, so it may still move.
    """

    on_rule: date
    day: date
    provisional: bool


class PlanView(Discreet):
    """A plan, its next dates, and how many of its days were missed and wait for a choice."""

    id: str
    name: PersonalText
    matter: PersonalText
    kind: Named
    complex_work: bool
    scope: Scope
    rule: Rule
    ahead_days: int
    state: Named
    reason: PersonalText
    """Why it is paused or ended."""
    by: Actor
    next_days: list[DayAhead]
    missed: int


class PeriodView(Discreet):
    """One date of a plan and how far its visits are: `tally` counts those that stand otherwise than
    in no state at all; they add up to `units`.
    """

    id: str
    plan_id: str
    name: PersonalText
    on_rule: date
    day: date
    state: Named
    units: int
    done: int
    tally: dict[VisitState, int]
    reason: PersonalText


class PlannedVisitView(Discreet):
    """A visit, what was tried, and its order. `agreed_from` and `agreed_until` as the order has
    them now.
    """

    id: str
    plan_id: str
    period_id: str
    name: PersonalText
    day: date
    unit_id: UnitId | None
    where: PersonalText
    building: str
    state: Named
    call_on: date
    tries: list[Try]
    order_id: OrderId | None
    order_number: SeriesNumber | None
    order_state: Named | None
    agreed_from: datetime | None
    agreed_until: datetime | None
    done_at: datetime | None


def days_ahead(days: Sequence[DueDay], calendar: WorkingCalendar) -> list[DayAhead]:
    """Dates as they are shown."""
    return [
        DayAhead(on_rule=each.on_rule, day=each.day, provisional=calendar.is_provisional(each.day))
        for each in days
    ]


async def preview(rule: Rule, reader: Reader) -> list[DayAhead]:
    """The next dates of a rule that nobody has saved yet."""
    calendar = (await reader.estate_card()).calendar
    found = next_days(rule, calendar, calendar.local_day(reader.now), SHOWN_DAYS)
    return days_ahead(found, calendar)


async def plan_view(plan: ServicePlan, reader: Reader) -> PlanView:
    """A plan with its next dates; those of one that stands still are none."""
    calendar = (await reader.estate_card()).calendar
    going = plan.state is PlanState.GOING
    ahead = list(islice(plan.due_days(calendar), SHOWN_DAYS)) if going else []
    missed = {"plan_id": plan.id, "state": PeriodState.MISSED.value}
    return PlanView(
        id=plan.id,
        name=plan.service.name,
        matter=plan.service.matter,
        kind=named(plan.service.kind.value, ORDER_KIND_TEXTS[plan.service.kind]),
        complex_work=plan.service.complex_work,
        scope=plan.scope,
        rule=plan.rule,
        ahead_days=plan.ahead_days,
        state=named(plan.state.value, PLAN_STATE_TEXTS[plan.state]),
        reason=plan.reason,
        by=plan.changes[0].by,
        next_days=days_ahead(ahead, calendar),
        missed=await reader.count(ServicePeriod, missed),
    )


async def list_plans(
    reader: Reader, *, state: PlanState | None, limit: int, cursor: str | None
) -> Page[PlanView]:
    """Plans of the caller's buildings, of one state or of all."""
    where = {"state": state.value} if state else {}
    found, following = await reader.page(
        ServicePlan, where | of_buildings(reader), limit=limit, cursor=cursor
    )
    return Page(items=[await plan_view(plan, reader) for plan in found], next=following)


async def list_periods(
    reader: Reader,
    *,
    plan_id: str | None,
    state: PeriodState | None,
    limit: int,
    cursor: str | None,
) -> Page[PeriodView]:
    """Periods of a plan, the latest day first; or of all plans in one state, the oldest first."""
    if plan_id is not None:
        await plan_in_reach(reader, plan_id)
    where: dict[str, Any] = {"plan_id": plan_id} if plan_id else {}
    if state is not None:
        where["state"] = state.value
    found, following = await reader.page(
        ServicePeriod,
        where | of_buildings(reader),
        sort=["-day"] if plan_id else ["day"],
        limit=limit,
        cursor=cursor,
    )
    return Page(items=await _views(found, reader), next=following)


async def show_period(period_id: str, reader: Reader) -> PeriodView:
    """One period."""
    (view,) = await _views([await period_in_reach(reader, period_id)], reader)
    return view


async def period_views(periods: Sequence[ServicePeriod], reader: Reader) -> list[PeriodView]:
    """Periods with the names of their plans."""
    return await _views(periods, reader)


async def list_visits(
    reader: Reader,
    period_id: str,
    *,
    state: VisitState | None,
    not_done: bool,
    limit: int,
    cursor: str | None,
) -> Page[PlannedVisitView]:
    """The visits of a period by unit: all, those of one state, or what is left of it."""
    await period_in_reach(reader, period_id)
    where: dict[str, Any] = {"period_id": period_id}
    if state is not None:
        where["state"] = state.value
    elif not_done:
        where["state"] = {"$in": sorted(NOT_DONE)}
    found, following = await reader.page(
        PlannedVisit, where, sort=["unit_label"], limit=limit, cursor=cursor
    )
    return Page(items=await visit_views(found, reader), next=following)


async def list_calls(reader: Reader, *, limit: int, cursor: str | None) -> Page[PlannedVisitView]:
    """Whom to call today, of all plans: whoever has waited longest first."""
    calendar = (await reader.estate_card()).calendar
    where: dict[str, Any] = {
        "state": {"$in": sorted(TO_CALL)},
        "call_on": {"$lte": calendar.local_day(reader.now).isoformat()},
        "unit_id": {"$ne": None},
    }
    if reader.caller is not None and reader.caller.areas:
        where["building"] = {"$in": sorted(reader.caller.areas)}
    found, following = await reader.page(
        PlannedVisit, where, sort=["call_on", "unit_label"], limit=limit, cursor=cursor
    )
    return Page(items=await visit_views(found, reader), next=following)


async def visit_views(visits: Sequence[PlannedVisit], reader: Reader) -> list[PlannedVisitView]:
    """Visits with their orders as those are now."""
    ids = [visit.order_id for visit in visits if visit.order_id is not None]
    orders = await reader.find_many(WorkOrder, ids)
    return [_visit(visit, orders.get(visit.order_id or "")) for visit in visits]


async def _views(periods: Sequence[ServicePeriod], reader: Reader) -> list[PeriodView]:
    plans = await reader.find_many(ServicePlan, sorted({each.plan_id for each in periods}))
    return [
        PeriodView(
            **period.model_dump(
                include={"id", "plan_id", "on_rule", "day", "units", "reason", "tally"}
            ),
            name=plans[period.plan_id].service.name,
            state=named(period.state.value, PERIOD_STATE_TEXTS[period.state]),
            done=period.tally.get(VisitState.DONE, 0),
        )
        for period in periods
    ]


def _visit(visit: PlannedVisit, order: WorkOrder | None) -> PlannedVisitView:
    window = order.round.appointment if order and visit.state is VisitState.AGREED else None
    return PlannedVisitView(
        **visit.model_dump(
            include={
                "id",
                "plan_id",
                "period_id",
                "name",
                "day",
                "unit_id",
                "building",
                "call_on",
                "order_id",
                "done_at",
            }
        ),
        where=visit.where,
        order_number=visit.order_number,
        state=named(visit.state.value, VISIT_STATE_TEXTS[visit.state]),
        tries=list(visit.tries),
        order_state=named(order.state.value, ORDER_STATE_TEXTS[order.state]) if order else None,
        agreed_from=window.starts_at if window else None,
        agreed_until=window.ends_at if window else None,
    )
