"""Routes and plans, and the rounds a plan makes for each day."""

from datetime import date, time
from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.work import Command, Work
from contracts.dispatch.patrols import RoundState
from contracts.words import PersonalText, StaffId
from dispatch.orders.commands import Reason
from dispatch.patrols.collection import must_touch, route_in_reach
from dispatch.patrols.events import patrol_round_changed
from dispatch.patrols.model.plan import MOST_TIMES, PatrolPlan, moment, on_the_minute, round_id
from dispatch.patrols.model.refusals import RouteWithdrawn
from dispatch.patrols.model.round import PatrolRound
from dispatch.patrols.model.route import MOST_POINTS, PatrolRoute, PointSaid, points_of
from dispatch.recurring.model.rule import PlannedDay, Weekday

Name = Annotated[PersonalText, StringConstraints(min_length=1, max_length=60)]
Points = Annotated[tuple[PointSaid, ...], Field(min_length=1, max_length=MOST_POINTS)]


class SayRoute(Command):
    """What a route is called, and its points in the order they are walked."""

    name: Name
    points: Points


class WithdrawRoute(Command):
    """Why it is walked no longer."""

    reason: Reason


class SayPatrolPlan(Command):
    """At which times, on which weekdays (none: every day), by whom, until which day."""

    name: Name
    staff_ids: Annotated[tuple[StaffId, ...], Field(max_length=50)] = ()
    times: Annotated[tuple[time, ...], Field(min_length=1, max_length=MOST_TIMES)]
    weekdays: Annotated[tuple[Weekday, ...], Field(max_length=7)] = ()
    grace_minutes: int = Field(default=30, ge=5, le=720)
    last_day: PlannedDay | None = None


class MakePatrolPlan(SayPatrolPlan):
    """The same, of which route, from which day on."""

    route_id: str
    first_day: PlannedDay | None = None


async def make_route(command: SayRoute, work: Work) -> PatrolRoute:
    """Keep it; each point gets a code of its own."""
    must_touch(work, {point.building for point in command.points})
    id_ = work.new_id()
    route = PatrolRoute(
        id=id_,
        name=command.name,
        points=points_of(id_, command.points),
        made_by=work.actor,
        made_at=work.now,
    )
    work.add(route)
    return route


async def change_route(route_id: str, command: SayRoute, work: Work) -> PatrolRoute:
    """Other points, or another order. Rounds that have fallen due keep theirs."""
    route = await route_in_reach(work, route_id)
    route.name = command.name
    route.lead_by(command.points)
    return route


async def withdraw_route(route_id: str, command: WithdrawRoute, work: Work) -> PatrolRoute:
    """Walked no longer; its plans make nothing more, what was walked stays."""
    route = await route_in_reach(work, route_id)
    route.walked, route.withdrawn_reason = False, command.reason
    return route


async def make_patrol_plan(command: MakePatrolPlan, work: Work) -> PatrolPlan:
    """From today on, or from its first day. Raises Missing, RouteWithdrawn."""
    route = await route_in_reach(work, command.route_id)
    if not route.walked:
        raise RouteWithdrawn(name=route.name)
    calendar = (await work.estate_card()).calendar
    today = calendar.local_day(work.now)
    first = max(command.first_day or today, today)
    plan = PatrolPlan(
        id=work.new_id(),
        **command.model_dump(exclude={"first_day", "times"}),
        times=on_the_minute(command.times),
        first_day=first,
        looked_through=date.fromordinal(first.toordinal() - 1),
        made_by=work.actor,
        made_at=work.now,
    )
    plan.look_ahead(work.now, calendar)
    work.add(plan)
    return plan


async def change_patrol_plan(plan_id: str, command: SayPatrolPlan, work: Work) -> PatrolPlan:
    """From the next day on that has no rounds yet. Raises PlanEnded."""
    plan = await _plan_in_reach(plan_id, work)
    plan.become(
        command.name,
        command.staff_ids,
        command.times,
        command.weekdays,
        command.grace_minutes,
        command.last_day,
    )
    plan.look_ahead(work.now, (await work.estate_card()).calendar)
    return plan


async def end_patrol_plan(plan_id: str, command: WithdrawRoute, work: Work) -> PatrolPlan:
    """No more rounds. Raises PlanEnded."""
    plan = await _plan_in_reach(plan_id, work)
    plan.end(command.reason)
    return plan


async def _plan_in_reach(plan_id: str, work: Work) -> PatrolPlan:
    plan = await work.load(PatrolPlan, plan_id)
    await route_in_reach(work, plan.route_id)
    return plan


async def make_rounds(plan_id: str, work: Work) -> None:
    """The rounds of the days that have begun, each once: a round's id follows from plan, day and
    time. After a stop those of the days between are made too: they were planned (N16).
    """
    plan = await work.load(PatrolPlan, plan_id)
    route = await work.load(PatrolRoute, plan.route_id)
    card = await work.estate_card()
    if not route.walked:
        plan.end(route.withdrawn_reason)
        return
    slots = {
        round_id(plan.id, day, at): (day, at)
        for day in plan.days_due(card.calendar.local_day(work.now))
        for at in plan.times
    }
    there = await work.find_many(PatrolRound, list(slots))
    for id_, (day, at) in slots.items():
        planned_at = moment(day, at, card.zone)
        # Times that passed before the plan was made were not planned.
        if id_ in there or planned_at < plan.made_at:
            continue
        walk = round_of(id_, route, day)
        walk.plan_id, walk.staff_ids = plan.id, plan.staff_ids
        walk.planned_at, walk.late_at = planned_at, planned_at + plan.grace
        walk.look_at = walk.late_at
        work.add(walk)
    plan.look_ahead(work.now, card.calendar)


async def miss_round(round_id: str, work: Work) -> None:
    """A round nobody has begun when its time is up is missed, until it is entered."""
    walk = await work.load(PatrolRound, round_id)
    if walk.run_out(work.now):
        work.say(patrol_round_changed(walk))


def round_of(id_: str, route: PatrolRoute, day: date) -> PatrolRound:
    """A round of a route as its points are now."""
    return PatrolRound(
        id=id_,
        route_id=route.id,
        route_name=route.name,
        points=route.points,
        buildings=tuple(sorted({point.building for point in route.points})),
        day=day,
        planned_at=route.made_at,
        state=RoundState.DUE,
    )
