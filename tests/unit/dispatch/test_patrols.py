"""Patrols: points keep their codes, each round is made once, and is what it was."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.dispatch.patrols import FindingState, RoundState
from contracts.words import OrderId, SeriesNumber
from dispatch.acts.model.table import Act
from dispatch.patrols.model.finding import Finding, SecondLook
from dispatch.patrols.model.plan import PatrolPlan, round_id
from dispatch.patrols.model.refusals import (
    NoSuchPoint,
    NotRepairedYet,
    OutsideRound,
    PlanEnded,
    PointsLeft,
    RoundOver,
)
from dispatch.patrols.model.round import PatrolRound
from dispatch.patrols.model.route import PatrolRoute, PointSaid, points_of
from dispatch.patrols.queries.counting import PatrolCount, count, total_of
from tests.unit.dispatch.builders import (
    CALENDAR,
    DISPATCHER,
    MONDAY,
    SIGNED_OFF,
    TO_THE_SITE,
    a_place,
    an_order,
    report,
    taken_to,
)

TODAY = CALENDAR.local_day(MONDAY)
POINTS = [PointSaid(name=name, building="8") for name in ("水泵房", "配电房", "屋面")]


def a_route() -> PatrolRoute:
    """Three points of building 8."""
    return PatrolRoute(
        id="route-1",
        name="设备房日巡",
        points=points_of("route-1", POINTS),
        made_by=DISPATCHER,
        made_at=MONDAY,
    )


def a_round(**more: Any) -> PatrolRound:
    """Planned at 10:00, late half an hour later."""
    given: dict[str, Any] = {
        "id": "round-1",
        "route_id": "route-1",
        "route_name": "设备房日巡",
        "plan_id": "plan-1",
        "points": a_route().points,
        "day": TODAY,
        "planned_at": MONDAY,
        "late_at": MONDAY + timedelta(minutes=30),
    }
    return PatrolRound(**(given | more))


def state_of(walk: PatrolRound) -> RoundState:
    """How it stands now: a type checker takes an attribute for unchanged."""
    return walk.state


@pytest.mark.rule("F18")
def test_points_keep_their_codes_whatever_becomes_of_the_route() -> None:
    route = a_route()
    codes = {point.name: point.code for point in route.points}
    assert len(set(codes.values())) == 3

    pump, power, roof = route.points
    kept = [PointSaid(id=each.id, name=each.name, building="8") for each in (roof, pump)]
    route.lead_by([*kept, PointSaid(name="屋面", building="8")])

    assert [point.code for point in route.points[:2]] == [codes["屋面"], codes["水泵房"]]
    assert route.points[2].code not in codes.values()
    assert power.id not in {point.id for point in route.points}


@pytest.mark.rule("F18", "N16")
def test_a_round_is_what_it_really_was_also_when_it_is_entered_later() -> None:
    walk = a_round()
    first, second, third = (point.code for point in walk.points)
    evening = MONDAY + timedelta(hours=8)
    assert not walk.run_out(MONDAY)
    assert walk.run_out(evening)
    assert state_of(walk) is RoundState.MISSED

    def tick(code: str, at: datetime | None) -> bool:
        return walk.tick(code, at, "", by=DISPATCHER, now=evening, scanned=False)

    assert tick(f" {second.lower()} ", MONDAY + timedelta(minutes=20))
    assert tick(first, MONDAY + timedelta(minutes=9))
    assert not tick(first, MONDAY + timedelta(minutes=15))
    assert (state_of(walk), walk.late) == (RoundState.UNDER_WAY, False)
    assert walk.started_at == MONDAY + timedelta(minutes=9)
    with pytest.raises(NoSuchPoint):
        tick("ZZZZZZ", None)
    with pytest.raises(OutsideRound):
        tick(third, MONDAY - timedelta(days=2))
    with pytest.raises(OutsideRound):
        tick(third, evening + timedelta(hours=1))
    with pytest.raises(PointsLeft) as left:
        walk.finish(None, "", by=DISPATCHER, now=evening)
    assert "屋面" in left.value.message("zh")
    walk.finish(MONDAY + timedelta(minutes=40), "屋面门锁未开", by=DISPATCHER, now=evening)
    assert state_of(walk) is RoundState.DONE
    with pytest.raises(RoundOver):
        tick(third, None)
    assert not walk.run_out(evening)


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.integers(-20, 90), max_size=10),
    st.integers(0, 10),
    st.sets(st.integers(0, 6), max_size=6),
)
def test_each_day_of_a_plan_is_made_once_whatever_clocks_do(
    moves: list[int], ahead: int, weekdays: set[int]
) -> None:
    plan = PatrolPlan(
        id="plan-1",
        name="日巡",
        route_id="route-1",
        times=(time(9), time(15)),
        weekdays=tuple(weekdays),
        grace_minutes=30,
        first_day=TODAY + timedelta(days=ahead),
        looked_through=TODAY + timedelta(days=ahead - 1),
        made_by=DISPATCHER,
        made_at=MONDAY,
    )
    now, made, latest = MONDAY, list[date](), TODAY
    plan.look_ahead(now, CALENDAR)
    for days in [0, *moves]:
        now = max(now + timedelta(days=days), MONDAY)
        while plan.look_at is not None and plan.look_at <= now:
            made += plan.days_due(CALENDAR.local_day(now))
            plan.look_ahead(now, CALENDAR)
        latest = max(latest, CALENDAR.local_day(now))

    days_planned = (latest - plan.first_day).days + 1
    every = [plan.first_day + timedelta(days=each) for each in range(max(days_planned, 0))]
    expected = [day for day in every if not weekdays or day.weekday() in weekdays]
    assert made == expected
    assert len({round_id(plan.id, day, at) for day in made for at in plan.times}) == 2 * len(made)
    plan.become("夜巡", (), (time(22, 30, 7), time(21)), (), 10, None)
    assert (plan.days_due(latest), plan.times) == ([], (time(21), time(22, 30)))
    begun = max(latest, plan.first_day - timedelta(days=1))
    assert plan.days_due(begun + timedelta(days=1)) == [begun + timedelta(days=1)]
    plan.end("路线改造")
    with pytest.raises(PlanEnded):
        plan.become("夜巡", (), (time(21),), (), 10, None)
    assert plan.days_due(latest + timedelta(days=9)) == []
    with pytest.raises(PlanEnded):
        plan.end("再一次")


@pytest.mark.rule("W29")
def test_a_finding_stands_as_its_order_does_and_is_looked_at_again() -> None:
    order = taken_to(a_place(), *TO_THE_SITE)
    finding = Finding(
        id="finding-1",
        round_id="round-1",
        place="地下水泵房",
        matter="水泵渗水",
        found_at=MONDAY,
        entered_at=MONDAY,
        by=DISPATCHER,
        order_id=OrderId(order.id),
        order_number=SeriesNumber("WX-20261123-0001"),
    )
    look = SecondLook(satisfied=False, at=MONDAY, by=DISPATCHER, note="仍渗水")

    assert not finding.follow(order)
    with pytest.raises(NotRepairedYet):
        finding.look_again(look)
    signed = taken_to(an_order(), *SIGNED_OFF)
    assert finding.follow(signed)
    assert not finding.follow(signed)
    finding.look_again(look)
    assert finding.state is FindingState.REPORTED
    assert finding.follow(signed)
    finding.look_again(look.model_copy(update={"satisfied": True}))
    assert not finding.follow(signed)
    ended = a_place()
    ended.take(Act.HAND_OVER, report(MONDAY))
    ended.cancel("改由改造工程处理", report(MONDAY))
    assert finding.follow(ended)
    assert [each.satisfied for each in finding.looks] == [False, True]


@pytest.mark.rule("N16")
def test_planned_rounds_are_done_missed_or_open_and_nothing_else() -> None:
    row = PatrolCount(when="2026-11-23", route_id="route-1", route_name="设备房日巡")
    done = a_round()
    late = done.late_at
    assert late is not None
    done.tick(
        done.points[0].code,
        late + timedelta(minutes=1),
        "",
        by=DISPATCHER,
        now=late + timedelta(minutes=2),
        scanned=True,
    )
    done.finish(None, "下雨", by=DISPATCHER, now=late + timedelta(minutes=3))
    for walk in (done, a_round(state=RoundState.MISSED), a_round(), a_round(plan_id=None)):
        count(row, walk)

    assert (row.planned, row.done, row.late, row.missed, row.open, row.unplanned) == (
        3,
        1,
        1,
        1,
        1,
        1,
    )
    assert (row.points, row.reached, row.rate) == (6, 1, 16.7)
    assert total_of([row, row]).planned == 6
