"""A period's visits, made a part at a time; and what is chosen for a day that was missed."""

from collections.abc import Sequence
from datetime import date, datetime

from chassis.work import Command, Work
from contracts.calendars import WorkingCalendar
from contracts.dispatch.recurring import PeriodState
from dispatch.directory.model import Unit
from dispatch.orders.commands import Reason
from dispatch.recurring.collection import period_in_reach, plan_in_reach
from dispatch.recurring.commands.opening import open_planned_order
from dispatch.recurring.events import service_period_changed
from dispatch.recurring.model.period import ServicePeriod
from dispatch.recurring.model.plan import ServicePlan
from dispatch.recurring.model.visit import PlannedVisit, visit_id
from dispatch.slips.model import Slip

AT_ONCE = 100
"""Visits made in one change set."""
MOST_PASSED_OVER = 400


class MakeUp(Command):
    """On which day what was missed is done instead; None: today."""

    day: date | None = None


class PassOver(Command):
    """Why what was missed is not made up for."""

    reason: Reason


async def make_up(period_id: str, command: MakeUp, work: Work) -> ServicePeriod:
    """What was missed is done on another day. Raises PeriodSettled, DayPast."""
    period = await period_in_reach(work, period_id)
    today = (await work.estate_card()).calendar.local_day(work.now)
    period.make_up(command.day or today, by=work.actor, now=work.now, today=today)
    work.say(service_period_changed(period))
    return period


async def pass_over(period_id: str, command: PassOver, work: Work) -> ServicePeriod:
    """What was missed is not made up for. Raises PeriodSettled."""
    period = await period_in_reach(work, period_id)
    period.pass_over(command.reason, by=work.actor, now=work.now)
    work.say(service_period_changed(period))
    return period


async def pass_over_all(plan_id: str, command: PassOver, work: Work) -> ServicePlan:
    """Nothing that a plan missed so far is made up for; after a long stop there may be many."""
    plan = await plan_in_reach(work, plan_id)
    missed = await work.select(
        ServicePeriod,
        {"plan_id": plan_id, "state": PeriodState.MISSED.value},
        sort=["day"],
        limit=MOST_PASSED_OVER,
    )
    periods = await work.find_many(ServicePeriod, [period.id for period in missed])
    for period in periods.values():
        period.pass_over(command.reason, by=work.actor, now=work.now)
        work.say(service_period_changed(period))
    return plan


async def make_visits(period_id: str, work: Work) -> None:
    """The next part of a period's visits; those that are there already are left alone."""
    period = await work.load(ServicePeriod, period_id)
    plan = await work.load(ServicePlan, period.plan_id)
    if period.state is not PeriodState.MAKING:
        return
    if plan.scope.place:
        await _make_place(plan, period, work)
        there = period.made(up_to="", more=False, now=work.now)
    else:
        units, following = await _next_units(plan, period, work)
        await _make_units(plan, period, units, work)
        there = period.made(up_to=following or "", more=following is not None, now=work.now)
    if there:
        work.say(service_period_changed(period))


async def _next_units(
    plan: ServicePlan, period: ServicePeriod, work: Work
) -> tuple[Sequence[Unit], str | None]:
    if plan.scope.whole_building:
        return await work.page(
            Unit,
            {"building": plan.scope.whole_building},
            limit=AT_ONCE,
            cursor=period.made_up_to or None,
        )
    begin = int(period.made_up_to or 0)
    ids = plan.scope.unit_ids[begin : begin + AT_ONCE]
    units = await work.find_many(Unit, ids)
    more = begin + AT_ONCE < len(plan.scope.unit_ids)
    return list(units.values()), str(begin + AT_ONCE) if more else None


async def _make_units(
    plan: ServicePlan, period: ServicePeriod, units: Sequence[Unit], work: Work
) -> None:
    ids = {visit_id(plan.id, period.on_rule, unit.id): unit for unit in units}
    there = await work.find_many(PlannedVisit, list(ids))
    for id_, unit in ids.items():
        if id_ in there:
            continue
        visit = _visit(id_, plan, period)
        visit.unit_id, visit.unit_label, visit.building = unit.id, unit.label, unit.building
        work.add(visit)
        period.count(visit.state)


async def _make_place(plan: ServicePlan, period: ServicePeriod, work: Work) -> None:
    id_ = visit_id(plan.id, period.on_rule, "")
    if await work.find(PlannedVisit, id_) is not None:
        return
    calendar = (await work.estate_card()).calendar
    visit = _visit(id_, plan, period)
    visit.place, visit.building = plan.scope.place, plan.scope.place_building
    slip = Slip(
        matter=plan.service.matter,
        kind=plan.service.kind,
        complex_work=plan.service.complex_work,
        requested_at=work.now,
        place=visit.place,
        building=visit.building,
        appointment_at=_by_when(calendar, period.day, work.now),
    )
    await open_planned_order(visit, slip, work)
    work.add(visit)
    period.count(visit.state)


def _visit(id_: str, plan: ServicePlan, period: ServicePeriod) -> PlannedVisit:
    return PlannedVisit(
        id=id_,
        plan_id=plan.id,
        period_id=period.id,
        day=period.day,
        name=plan.service.name,
        call_on=period.day - plan.ahead,
    )


def _by_when(calendar: WorkingCalendar, day: date, now: datetime) -> datetime | None:
    """The end of work on the day; None once it has passed."""
    spans = calendar.spans(day)
    return spans[-1].end if spans and spans[-1].end > now else None
