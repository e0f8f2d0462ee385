"""The clocks of a work order: levels.md, "How clocks behave", and T09."""

from datetime import UTC, datetime, timedelta

import pytest

from contracts.clocks import Basis, ClockState
from contracts.dispatch.orders import WorkOrderHandedOver
from contracts.orders import OrderClock
from contracts.urgency import Emergency, UrgencyClass
from dispatch.acts.model.table import Act
from dispatch.board.queries.clocks import clock_view
from dispatch.clocks.model import LOOK_AGAIN, NEVER, OrderLimits, read_clock
from dispatch.orders.collection import ClockPolicy
from dispatch.orders.events import step_taken
from dispatch.orders.model.order import WorkOrder
from dispatch.orders.model.refusals import AlreadyInClass
from tests.unit.dispatch.builders import (
    CALENDAR,
    GRADE_1,
    MONDAY,
    WANG,
    an_order,
    minutes,
    report,
    taken_to,
)

FRIDAY_EVENING = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)


def shown(order: WorkOrder, name: OrderClock, at: datetime) -> ClockState:
    return order.clock(name).state(at, CALENDAR)


def deadline(order: WorkOrder, name: OrderClock) -> datetime | None:
    found = order.clock(name).deadline(CALENDAR)
    return found.instant if found else None


@pytest.mark.rule("T09")
def test_the_five_minutes_of_the_hand_over_apply_without_any_setting() -> None:
    order = an_order(limits=None)

    assert deadline(order, OrderClock.HAND_OVER) == MONDAY + minutes(5)
    assert order.runs_out_at == NEVER
    order.look_ahead(MONDAY, CALENDAR)
    assert order.runs_out_at == MONDAY + minutes(5)
    assert order.look_at == MONDAY + minutes(4)


@pytest.mark.rule("T09")
@pytest.mark.parametrize(("after", "late"), [(5, False), (5.01, True)])
def test_a_hand_over_after_more_than_five_minutes_is_told_as_late(after: float, late: bool) -> None:
    order = taken_to(an_order(), Act.HAND_OVER, every=after)

    said = step_taken(order)

    assert isinstance(said, WorkOrderHandedOver)
    assert said.late is late


@pytest.mark.rule("J1")
def test_what_the_estate_has_not_set_shows_unset_and_has_no_deadline() -> None:
    order = an_order(limits=None)

    for name in (OrderClock.DISPATCHED, OrderClock.ON_SITE, OrderClock.DONE):
        reading = read_clock(order.clock(name), MONDAY + minutes(1), CALENDAR)
        assert reading.state is ClockState.UNSET
        assert reading.deadline is None
        assert reading.remaining_seconds is None


@pytest.mark.rule("levels.md 1")
def test_asked_friday_typed_monday_starts_friday() -> None:
    order = an_order(
        requested_at=FRIDAY_EVENING, entered_at=MONDAY, emergency=Emergency.LEAKING_TAP
    )

    assert deadline(order, OrderClock.DONE) == FRIDAY_EVENING + timedelta(hours=24)
    assert order.clock(OrderClock.DONE).overdue(MONDAY, CALENDAR)


@pytest.mark.rule("levels.md 2")
def test_another_class_counts_its_limit_from_the_same_start() -> None:
    order = taken_to(an_order(), Act.HAND_OVER)

    order.reclassify(
        UrgencyClass.P1, "漏电", report(MONDAY + minutes(3)), limits=order.limits, calendar=CALENDAR
    )

    assert deadline(order, OrderClock.ON_SITE) == MONDAY + minutes(30)
    assert order.clock(OrderClock.HAND_OVER).stopped_at == MONDAY + minutes(1)


def test_the_same_class_and_limits_again_is_refused() -> None:
    order = an_order()

    with pytest.raises(AlreadyInClass):
        order.reclassify(UrgencyClass.P2, "无", report(), limits=order.limits, calendar=CALENDAR)


@pytest.mark.rule("J1")
def test_limits_set_later_reach_an_order_by_an_explicit_act_only() -> None:
    order = an_order(limits=None, emergency=Emergency.WIRING)
    assert deadline(order, OrderClock.DONE) is None

    order.reclassify(UrgencyClass.P1, "启用时限", report(), limits=GRADE_1, calendar=CALENDAR)

    assert deadline(order, OrderClock.DONE) == MONDAY + timedelta(hours=24)


@pytest.mark.rule("levels.md 9")
def test_each_clock_stops_at_its_own_act() -> None:
    order = taken_to(
        an_order(emergency=Emergency.WIRING),
        Act.HAND_OVER,
        Act.ASSIGN,
        Act.ACCEPT,
        Act.ARRIVE,
        Act.QUOTE,
        Act.CONSENT,
        Act.START,
        Act.FINISH,
    )

    stops = {clock.name: clock.stopped_at for clock in order.clocks()}

    assert stops == {
        OrderClock.HAND_OVER: MONDAY + minutes(1),
        OrderClock.DISPATCHED: MONDAY + minutes(2),
        OrderClock.ON_SITE: MONDAY + minutes(4),
        OrderClock.DONE: MONDAY + minutes(8),
    }


def test_an_order_given_back_has_nobody_dispatched_so_that_clock_runs_on_from_its_start() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN, Act.ACCEPT, Act.ARRIVE, Act.GIVE_BACK)

    assert shown(order, OrderClock.DISPATCHED, MONDAY + minutes(6)) is ClockState.RUNNING
    assert order.clock(OrderClock.DISPATCHED).started_at == MONDAY
    assert order.clock(OrderClock.ON_SITE).stopped_at == MONDAY + minutes(4)

    taken_to(order, Act.ASSIGN)
    assert order.clock(OrderClock.DISPATCHED).stopped_at == MONDAY + minutes(6)


def test_cancelling_stops_every_clock() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, Act.CANCEL)

    assert all(clock.stopped_at is not None for clock in order.clocks())
    order.look_ahead(MONDAY + minutes(9), CALENDAR)
    assert order.look_at is None
    assert order.runs_out_at == NEVER


@pytest.mark.rule("F07")
def test_an_agreed_appointment_is_the_on_site_limit_of_ordinary_work_only() -> None:
    tomorrow = MONDAY + timedelta(days=1)

    ordinary = an_order(appointment_at=tomorrow)
    urgent = an_order(appointment_at=tomorrow, emergency=Emergency.WIRING)

    assert deadline(ordinary, OrderClock.ON_SITE) == tomorrow
    assert deadline(urgent, OrderClock.ON_SITE) == MONDAY + minutes(30)


@pytest.mark.rule("E23")
def test_each_share_is_told_once_also_when_several_were_passed_during_a_stop() -> None:
    order = an_order(limits=None)

    assert [share.percent for share in order.tell(MONDAY + minutes(4), CALENDAR)] == [80]
    assert order.tell(MONDAY + minutes(4.5), CALENDAR) == []
    assert [share.percent for share in order.tell(MONDAY + minutes(60), CALENDAR)] == [100, 150]
    assert order.tell(MONDAY + minutes(90), CALENDAR) == []
    order.look_ahead(MONDAY + minutes(90), CALENDAR)
    assert order.look_at is None


@pytest.mark.rule("E23")
def test_a_clock_that_has_stopped_warns_of_nothing() -> None:
    order = taken_to(an_order(limits=None), Act.HAND_OVER, every=30)

    assert order.tell(MONDAY + minutes(31), CALENDAR) == []


@pytest.mark.rule("E23", "levels.md 2")
def test_a_class_with_more_time_warns_anew_of_what_it_has_not_used_up() -> None:
    order = taken_to(an_order(emergency=Emergency.WIRING), Act.HAND_OVER, Act.ASSIGN)
    told = order.tell(MONDAY + minutes(25), CALENDAR)
    assert [(share.clock, share.percent) for share in told] == [(OrderClock.ON_SITE, 80)]

    order.reclassify(
        UrgencyClass.P2, "不急", report(MONDAY + minutes(26)), limits=GRADE_1, calendar=CALENDAR
    )

    assert order.tell(MONDAY + minutes(27), CALENDAR) == []
    # Four working hours from 10:00 with a break of 90 minutes: 80 % are over at 14:42.
    told = order.tell(datetime(2026, 11, 23, 6, 42, tzinfo=UTC), CALENDAR)
    assert [(share.clock, share.percent) for share in told] == [(OrderClock.ON_SITE, 80)]


@pytest.mark.rule("levels.md 8")
def test_a_deadline_in_a_year_without_a_calendar_is_provisional_and_raises_nothing() -> None:
    order = an_order(requested_at=datetime(2026, 12, 31, 9, 0, tzinfo=UTC))

    reading = read_clock(order.clock(OrderClock.DONE), order.slip.requested_at, CALENDAR)
    order.look_ahead(order.slip.requested_at, CALENDAR)

    assert reading.provisional
    assert reading.deadline is not None
    assert reading.deadline.year == 2027


def test_deadlines_in_working_time_are_looked_at_again_within_a_day() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN, Act.ACCEPT, Act.ARRIVE)

    order.look_ahead(MONDAY, CALENDAR)

    assert order.look_at == MONDAY + LOOK_AGAIN


@pytest.mark.rule("J1")
@pytest.mark.parametrize("name", ClockPolicy.presets)
def test_every_preset_is_valid_names_its_source_and_is_marked_as_reference(name: str) -> None:
    preset = ClockPolicy.presets[name]

    limits = OrderLimits.model_validate(ClockPolicy.from_preset(name).model_dump())

    assert "levels.md" in preset.source
    assert "参考值" in preset.source
    assert "参考值" in preset.zh
    assert limits.p0.dispatched is not None
    assert limits.p3.on_site is None


@pytest.mark.rule("P12")
def test_the_technicians_name_for_a_step_survives_reassignment() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN, Act.ACCEPT, Act.GIVE_BACK)

    assert [step.technician_id for step in order.history] == [None, None, WANG, WANG, WANG]


@pytest.mark.rule("T09")
def test_a_clock_is_shown_with_its_limit_what_has_run_and_what_stood_still() -> None:
    to_accept = (Act.HAND_OVER, Act.ASSIGN, Act.ACCEPT)
    order = taken_to(an_order(), *to_accept, Act.PAUSE, every=10)
    paused_at = order.history[-1].at

    done = clock_view(order.clock(OrderClock.DONE), paused_at + minutes(30), CALENDAR)
    hand_over = clock_view(order.clock(OrderClock.HAND_OVER), paused_at + minutes(30), CALENDAR)
    unset = clock_view(an_order(limits=None).clock(OrderClock.DONE), paused_at, CALENDAR)

    assert (done.limit_seconds, done.basis) == (24 * 3600, Basis.WORKING_TIME)
    assert (done.ran_seconds, done.paused_seconds) == (40 * 60, 30 * 60)
    assert (hand_over.ran_seconds, hand_over.paused_seconds) == (10 * 60, 0)
    assert (unset.limit_seconds, unset.basis, unset.ran_seconds) == (None, None, 40 * 60)
