"""Making plans, stopping them, and what they make when a date falls due."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.work import Command, Work
from contracts.calendars import WorkingCalendar
from contracts.dispatch.recurring import PlanState
from contracts.orders import OrderKind
from contracts.refusals import Missing
from contracts.words import PersonalText
from dispatch.directory.model import Unit
from dispatch.orders.commands import Note, Reason
from dispatch.recurring.collection import must_reach, plan_in_reach
from dispatch.recurring.events import service_period_changed, service_plan_changed
from dispatch.recurring.model.period import ServicePeriod, period_id
from dispatch.recurring.model.plan import Scope, Service, ServicePlan
from dispatch.recurring.model.rule import Rule


class SayPlan(Command):
    """What is done again and again, by which rule, and how long before it is arranged."""

    name: Annotated[PersonalText, StringConstraints(min_length=1, max_length=60)]
    matter: Annotated[PersonalText, StringConstraints(min_length=1, max_length=2000)]
    kind: OrderKind = OrderKind.FREE_SERVICE
    complex_work: bool = False
    rule: Rule
    ahead_days: int = Field(default=3, ge=0, le=60)

    @property
    def service(self) -> Service:
        """What is done."""
        return Service(
            name=self.name, matter=self.matter, kind=self.kind, complex_work=self.complex_work
        )


class MakePlan(SayPlan):
    """The same, and where it is done."""

    scope: Scope


class AlterPlan(SayPlan):
    """What it says from now on, whole, and why. Elsewhere is another plan."""

    reason: Note = ""


class StopPlan(Command):
    """Why it is paused or ended."""

    reason: Reason


class GoOnWithPlan(Command):
    """It goes on."""

    note: Note = ""


async def make_plan(command: MakePlan, work: Work) -> ServicePlan:
    """Keep a plan; its dates from today on fall due by themselves.

    Raises Missing (a unit, or a building without any), NoService, NoDates, NotAllowed.
    """
    calendar = (await work.estate_card()).calendar
    buildings = await _buildings_of(command.scope, work)
    must_reach(work, buildings)
    plan = ServicePlan.made(
        work.new_id(),
        command.service,
        command.scope,
        buildings,
        command.rule,
        ahead_days=command.ahead_days,
        by=work.actor,
        at=work.now,
        calendar=calendar,
    )
    work.add(plan)
    return _look_ahead(plan, calendar, work)


async def stop_plan(
    plan_id: str, state: PlanState, command: StopPlan | GoOnWithPlan, work: Work
) -> ServicePlan:
    """Pause it, end it, or let it go on. What it has made stays. Raises PlanNotGoing."""
    plan = await plan_in_reach(work, plan_id)
    calendar = (await work.estate_card()).calendar
    today = calendar.local_day(work.now)
    why = command.reason if isinstance(command, StopPlan) else command.note
    plan.change(state, why, by=work.actor, at=work.now, today=today)
    return _look_ahead(plan, calendar, work)


async def alter_plan(plan_id: str, command: AlterPlan, work: Work) -> ServicePlan:
    """修改计划: it says something else from now on. Raises PlanNotGoing, NoService, NoDates."""
    plan = await plan_in_reach(work, plan_id)
    calendar = (await work.estate_card()).calendar
    plan.alter(
        command.service,
        command.rule,
        ahead_days=command.ahead_days,
        reason=command.reason,
        by=work.actor,
        at=work.now,
        calendar=calendar,
    )
    return _look_ahead(plan, calendar, work)


async def make_what_falls_due(plan_id: str, work: Work) -> None:
    """Dates of a plan become periods, each once: a period's id follows from plan and date.

    A date whose day has passed becomes a question to somebody, not a flood of calls.
    """
    plan = await work.load(ServicePlan, plan_id)
    calendar = (await work.estate_card()).calendar
    today = calendar.local_day(work.now)
    due = plan.fall_due(today, calendar)
    there = await work.find_many(ServicePeriod, [period_id(plan.id, each.on_rule) for each in due])
    for each in due:
        if period_id(plan.id, each.on_rule) in there:
            continue
        period = ServicePeriod.fallen_due(plan, each, today, work.now)
        work.add(period)
        work.say(service_period_changed(period))
    plan.look_ahead(work.now, calendar)


def _look_ahead(plan: ServicePlan, calendar: WorkingCalendar, work: Work) -> ServicePlan:
    plan.look_ahead(work.now, calendar)
    work.say(service_plan_changed(plan))
    return plan


async def _buildings_of(scope: Scope, work: Work) -> tuple[str, ...]:
    if scope.place:
        return (scope.place_building,) if scope.place_building else ()
    if scope.whole_building:
        if not await work.count(Unit, {"building": scope.whole_building}):
            raise Missing(kind="Building", id=scope.whole_building)
        return (scope.whole_building,)
    units = await work.find_many(Unit, scope.unit_ids)
    if missing := [each for each in scope.unit_ids if each not in units]:
        raise Missing(kind="Unit", id=missing[0])
    return tuple(sorted({unit.building for unit in units.values()}))
