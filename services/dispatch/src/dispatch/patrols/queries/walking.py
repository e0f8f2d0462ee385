"""Routes, plans, rounds and findings as the office and whoever walks read them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from chassis.reader import Reader
from chassis.web import Page
from contracts.dispatch.patrols import (
    FINDING_STATE_TEXTS,
    ROUND_STATE_TEXTS,
    FindingState,
    RoundState,
)
from contracts.orders import ORDER_STATE_TEXTS
from contracts.words import Discreet, FileId, OrderId, PersonalText, SeriesNumber, StaffId
from dispatch.colleagues.model import Colleague
from dispatch.orders.model.order import WorkOrder
from dispatch.patrols.collection import touching
from dispatch.patrols.model.finding import Finding
from dispatch.patrols.model.plan import PatrolPlan
from dispatch.patrols.model.round import PatrolRound
from dispatch.patrols.model.route import PatrolPoint, PatrolRoute
from dispatch.words.model import Named, named


class RouteView(Discreet):
    """A route and its points with their codes."""

    id: str
    name: PersonalText
    points: list[PatrolPoint]
    walked: bool
    withdrawn_reason: PersonalText


class PatrolPlanView(Discreet):
    """When a route is walked, and by whom."""

    id: str
    name: PersonalText
    route_id: str
    route_name: PersonalText
    staff_ids: list[StaffId]
    staff: list[PersonalText]
    """Their names, in the same order."""
    times: list[time]
    weekdays: list[int]
    grace_minutes: int
    first_day: date
    last_day: date | None
    ended: bool
    ended_reason: PersonalText


class PointView(Discreet):
    """A point of a round; reached or not."""

    id: str
    name: PersonalText
    building: str
    look_at: PersonalText
    reached_at: datetime | None
    entered_later: bool
    note: PersonalText


class PatrolRoundView(Discreet):
    """A round and its points, in the order of the route. `yours`: it is the caller's task."""

    id: str
    route_id: str
    route_name: PersonalText
    plan_id: str | None
    day: date
    planned_at: datetime
    late_at: datetime | None
    state: Named
    late: bool
    staff: list[PersonalText]
    walked_by: PersonalText
    started_at: datetime | None
    finished_at: datetime | None
    points: list[PointView]
    reached: int
    left_out_reason: PersonalText
    yours: bool


class SecondLookView(Discreet):
    """Somebody looked again."""

    satisfied: bool
    at: datetime
    by: PersonalText
    note: PersonalText


class FindingView(Discreet):
    """What was found, its order as it is now, and who looked again."""

    id: str
    round_id: str
    place: PersonalText
    building: str
    matter: PersonalText
    file_ids: list[FileId]
    found_at: datetime
    found_by: PersonalText
    state: Named
    order_id: OrderId
    order_number: SeriesNumber
    order_state: Named | None
    ended_at: datetime | None
    looks: list[SecondLookView]


_ENTERED_LATER_SECONDS = 120


def route_view(route: PatrolRoute) -> RouteView:
    """A route."""
    return RouteView(**route.model_dump(exclude={"points"}), points=list(route.points))


async def list_routes(reader: Reader, *, walked: bool, cursor: str | None) -> Page[RouteView]:
    """Routes that are walked, or were."""
    where = {"walked": walked} | touching(reader, "points.building")
    found, following = await reader.page(PatrolRoute, where, limit=50, cursor=cursor)
    return Page(items=[route_view(route) for route in found], next=following)


async def plan_views(plans: Sequence[PatrolPlan], reader: Reader) -> list[PatrolPlanView]:
    """Plans with the names of their routes and of whose task they are."""
    routes = await reader.find_many(PatrolRoute, sorted({plan.route_id for plan in plans}))
    names = await _names({id_ for plan in plans for id_ in plan.staff_ids}, reader)
    return [
        PatrolPlanView(
            **plan.model_dump(exclude={"staff_ids", "times", "weekdays"}),
            staff_ids=list(plan.staff_ids),
            times=list(plan.times),
            weekdays=list(plan.weekdays),
            route_name=routes[plan.route_id].name,
            staff=[names.get(each, each) for each in plan.staff_ids],
        )
        for plan in plans
    ]


async def list_plans(reader: Reader, *, ended: bool, cursor: str | None) -> Page[PatrolPlanView]:
    """Plans that go on, or have ended."""
    found, following = await reader.page(PatrolPlan, {"ended": ended}, limit=50, cursor=cursor)
    return Page(items=await plan_views(found, reader), next=following)


async def round_views(walks: Sequence[PatrolRound], reader: Reader) -> list[PatrolRoundView]:
    """Rounds with the names of whoever walks them."""
    people = {id_ for walk in walks for id_ in walk.staff_ids}
    people |= {StaffId(walk.walked_by.id) for walk in walks if walk.walked_by}
    names = await _names(people, reader)
    mine = reader.caller.staff_id if reader.caller else ""
    return [_round(walk, names, mine) for walk in walks]


async def list_rounds(
    reader: Reader, *, day: date | None, state: RoundState | None, limit: int, cursor: str | None
) -> Page[PatrolRoundView]:
    """Rounds of a day by their time (today unless said), or all in a state, the oldest first."""
    where: dict[str, Any] = {"state": state.value} if state else {}
    if state is None or day is not None:
        today = (await reader.estate_card()).calendar.local_day(reader.now)
        where["day"] = (day or today).isoformat()
    found, following = await reader.page(
        PatrolRound,
        where | touching(reader, "buildings"),
        sort=["planned_at"],
        limit=limit,
        cursor=cursor,
    )
    return Page(items=await round_views(found, reader), next=following)


async def list_findings(
    reader: Reader,
    *,
    state: FindingState | None,
    round_id: str | None,
    limit: int,
    cursor: str | None,
) -> Page[FindingView]:
    """What was found, the latest first; in a state, or on a round."""
    where: dict[str, Any] = {"state": state.value} if state else {}
    if round_id is not None:
        where["round_id"] = round_id
    found, following = await reader.page(
        Finding,
        where | touching(reader, "building"),
        sort=["-found_at"],
        limit=limit,
        cursor=cursor,
    )
    return Page(items=await finding_views(found, reader), next=following)


async def finding_views(findings: Sequence[Finding], reader: Reader) -> list[FindingView]:
    """Findings with their orders as those are now."""
    orders = await reader.find_many(WorkOrder, [finding.order_id for finding in findings])
    people = {StaffId(each.by.id) for each in findings}
    people |= {StaffId(look.by.id) for each in findings for look in each.looks}
    names = await _names(people, reader)
    return [_finding(each, orders.get(each.order_id), names) for each in findings]


def _round(walk: PatrolRound, names: Mapping[str, str], mine: str) -> PatrolRoundView:
    ticks = {tick.point_id: tick for tick in walk.ticks}
    points = []
    for point in walk.points:
        tick = ticks.get(point.id)
        waited = (tick.entered_at - tick.at).total_seconds() if tick else 0
        points.append(
            PointView(
                **point.model_dump(include={"id", "name", "building", "look_at"}),
                reached_at=tick.at if tick else None,
                entered_later=waited > _ENTERED_LATER_SECONDS,
                note=tick.note if tick else "",
            )
        )
    by = walk.walked_by
    return PatrolRoundView(
        **walk.model_dump(
            include={
                "id",
                "route_id",
                "route_name",
                "plan_id",
                "day",
                "planned_at",
                "late_at",
                "started_at",
                "finished_at",
                "left_out_reason",
            }
        ),
        late=walk.late,
        state=named(walk.state.value, ROUND_STATE_TEXTS[walk.state]),
        staff=[names.get(each, each) for each in walk.staff_ids],
        walked_by=names.get(by.id, by.id) if by else "",
        points=points,
        reached=len(walk.ticks),
        yours=mine in walk.staff_ids,
    )


def _finding(finding: Finding, order: WorkOrder | None, names: Mapping[str, str]) -> FindingView:
    return FindingView(
        **finding.model_dump(
            include={
                "id",
                "round_id",
                "place",
                "building",
                "matter",
                "found_at",
                "order_id",
                "ended_at",
            }
        ),
        file_ids=list(finding.file_ids),
        order_number=finding.order_number,
        found_by=names.get(finding.by.id, finding.by.id),
        state=named(finding.state.value, FINDING_STATE_TEXTS[finding.state]),
        order_state=named(order.state.value, ORDER_STATE_TEXTS[order.state]) if order else None,
        looks=[
            SecondLookView(
                satisfied=look.satisfied,
                at=look.at,
                by=names.get(look.by.id, look.by.id),
                note=look.note,
            )
            for look in finding.looks
        ],
    )


async def _names(ids: Iterable[StaffId], reader: Reader) -> Mapping[str, str]:
    found = await reader.find_many(Colleague, sorted(set(ids)))
    return {id_: colleague.name for id_, colleague in found.items()}
