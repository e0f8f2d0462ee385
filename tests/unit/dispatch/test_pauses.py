"""Work that stands still: for a reason, its clocks with it, never longer than the estate allows."""

from datetime import UTC, datetime, timedelta

import pytest

from contracts.clocks import ClockState
from contracts.orders import OrderClock, OrderState, PauseReason
from contracts.urgency import Emergency, UrgencyClass
from dispatch.acts.model.steps import IllegalMove
from dispatch.acts.model.table import Act
from dispatch.orders.model.order import WorkOrder
from dispatch.orders.model.refusals import NotYourOrder, WorkBegun
from dispatch.pauses.collection import PausePolicy
from dispatch.pauses.events import work_order_paused, work_order_resumed
from dispatch.pauses.model import PauseCaps, PauseUnset, PauseUsedUp, pause, resume, run_out
from tests.unit.dispatch.builders import (
    CALENDAR,
    CAPS,
    LI,
    MONDAY,
    TO_THE_SITE,
    WANG,
    an_order,
    later,
    minutes,
    report,
    taken_to,
)

PARTS = PauseReason.WAITING_FOR_PARTS
AT_WORK = (*TO_THE_SITE, Act.QUOTE, Act.CONSENT, Act.START)
HOURS = timedelta(hours=1)


def at_work(**more: object) -> WorkOrder:
    """Working since 10:08."""
    return taken_to(an_order(**more), *AT_WORK)  # type: ignore[arg-type]  # a slip's own fields


def done(order: WorkOrder, at: datetime) -> tuple[ClockState, timedelta]:
    clock = order.clock(OrderClock.DONE)
    return clock.state(at, CALENDAR), clock.elapsed(at, CALENDAR)


@pytest.mark.rule("levels.md 6")
def test_a_clock_shows_paused_while_it_stands_still_and_runs_on_where_it_was() -> None:
    order = at_work(emergency=Emergency.WIRING)
    taken_to(order, Act.PAUSE)

    assert done(order, MONDAY + 3 * HOURS) == (ClockState.PAUSED, minutes(9))
    resume(order, "到货", report(MONDAY + 3 * HOURS, by=WANG))
    assert order.state is OrderState.WORKING
    assert done(order, MONDAY + 4 * HOURS) == (ClockState.RUNNING, minutes(9) + HOURS)


@pytest.mark.rule("levels.md 6", "levels.md 9")
def test_a_pause_nobody_ends_ends_at_its_cap_however_late_that_is_noticed() -> None:
    order = at_work(emergency=Emergency.WIRING)
    pause(order, PARTS, "缺阀芯", report(later(order), by=WANG), caps=CAPS)
    ends = work_order_paused(order).ends_at
    order.look_ahead(later(order), CALENDAR)
    assert order.look_at == ends == MONDAY + minutes(9) + timedelta(days=3)

    assert not run_out(order, report(ends - minutes(1), by="system"))
    assert run_out(order, report(ends + 5 * HOURS, by="system"))

    said = work_order_resumed(order)
    assert (said.at, said.ran_out, said.state) == (ends, True, OrderState.WORKING)
    assert order.history[-1].entered_at == ends + 5 * HOURS
    assert done(order, ends + HOURS) == (ClockState.RUNNING, minutes(9) + HOURS)


@pytest.mark.rule("levels.md 6")
def test_the_clocks_run_again_at_the_cap_also_before_anything_notices_it() -> None:
    order = at_work(emergency=Emergency.WIRING)
    taken_to(order, Act.PAUSE)

    ends = order.pauses[-1].ends

    assert order.state is OrderState.PAUSED
    assert done(order, ends + HOURS) == (ClockState.RUNNING, minutes(9) + HOURS)


@pytest.mark.rule("levels.md 2")
def test_another_class_keeps_the_time_paused() -> None:
    order = at_work(emergency=Emergency.WIRING)
    taken_to(order, Act.PAUSE)
    resume(order, "", report(MONDAY + 2 * HOURS, by=WANG))
    paused = MONDAY + 2 * HOURS - order.pauses[-1].since

    before = order.clock(OrderClock.DONE).deadline(CALENDAR)
    order.reclassify(
        UrgencyClass.P0, "漏电", report(later(order)), limits=order.limits, calendar=CALENDAR
    )
    after = order.clock(OrderClock.DONE).deadline(CALENDAR)

    assert before is not None
    assert after is not None
    assert before.instant == MONDAY + 24 * HOURS + paused
    assert after.instant == MONDAY + 2 * HOURS + paused


@pytest.mark.rule("levels.md 2", "levels.md 6")
def test_changing_the_class_of_a_paused_order_does_not_end_its_pause() -> None:
    order = at_work(emergency=Emergency.WIRING)
    taken_to(order, Act.PAUSE)

    order.reclassify(
        UrgencyClass.P0, "漏电", report(later(order)), limits=order.limits, calendar=CALENDAR
    )

    assert order.pauses[-1].until is None
    assert done(order, MONDAY + HOURS) == (ClockState.PAUSED, minutes(9))


@pytest.mark.rule("levels.md 3")
def test_a_pause_over_night_takes_only_its_working_time_from_the_deadline() -> None:
    order = at_work()
    limit = order.clock(OrderClock.DONE).deadline(CALENDAR)
    # From 17:00 to 9:30 of the next day: two hours of work, and a night nobody counts anyway.
    pause(order, PARTS, "", report(datetime(2026, 11, 23, 9, 0, tzinfo=UTC), by=WANG), caps=CAPS)
    resume(order, "", report(datetime(2026, 11, 24, 1, 30, tzinfo=UTC), by=WANG))

    moved = order.clock(OrderClock.DONE).deadline(CALENDAR)

    assert limit is not None
    assert moved is not None
    assert CALENDAR.working_time_between(limit.instant, moved.instant) == 2 * HOURS


@pytest.mark.parametrize("acts", [TO_THE_SITE, (*TO_THE_SITE, Act.QUOTE), TO_THE_SITE[:3], AT_WORK])
def test_it_goes_on_from_where_it_stood(acts: tuple[Act, ...]) -> None:
    order = taken_to(an_order(), *acts)
    before = order.state

    taken_to(order, Act.PAUSE, Act.RESUME)

    assert order.state is before
    assert order.technician_id == WANG


def test_the_cap_is_for_all_pauses_of_a_reason_together() -> None:
    order = at_work()
    taken_to(order, Act.PAUSE)
    resume(order, "", report(later(order) + timedelta(days=2), by=WANG))
    taken_to(order, Act.PAUSE)
    second = order.history[-1].pause
    assert second is not None
    assert second.cap == timedelta(days=1) - minutes(1)
    assert run_out(order, report(order.pauses[-1].ends, by="system"))

    with pytest.raises(PauseUsedUp) as refused:
        pause(order, PARTS, "", report(later(order), by=WANG), caps=CAPS)
    assert "满 72 小时" in refused.value.message("zh")
    pause(order, PauseReason.NO_ACCESS, "", report(later(order), by=WANG), caps=CAPS)


@pytest.mark.rule("J1")
def test_without_a_cap_set_by_the_estate_nothing_is_paused() -> None:
    order = at_work()

    with pytest.raises(PauseUnset, match="waiting for parts"):
        pause(order, PARTS, "", report(later(order), by=WANG), caps=PauseCaps())

    assert order.state is OrderState.WORKING


@pytest.mark.rule("P12", "E04")
def test_only_its_technician_pauses_and_resumes_or_a_dispatcher_for_them() -> None:
    order = at_work()

    with pytest.raises(NotYourOrder):
        pause(order, PARTS, "", report(later(order), by=LI), caps=CAPS)
    pause(order, PARTS, "", report(later(order), by_radio=True), caps=CAPS)
    with pytest.raises(NotYourOrder):
        resume(order, "", report(later(order), by=LI))

    assert order.history[-1].by_radio


def test_a_paused_order_is_not_worked_on_and_one_not_begun_may_be_cancelled() -> None:
    begun = taken_to(at_work(), Act.PAUSE)
    with pytest.raises(IllegalMove, match="resume"):
        taken_to(begun, Act.FINISH)
    with pytest.raises(WorkBegun):
        begun.cancel("不修了", report(later(begun)))
    assert Act.CANCEL not in begun.possible

    waiting = taken_to(an_order(), *TO_THE_SITE, Act.PAUSE)
    waiting.cancel("业主不修了", report(later(waiting)))
    assert waiting.clock(OrderClock.DONE).stopped_at == waiting.history[-1].at


def test_warnings_wait_while_the_clocks_stand_still() -> None:
    order = at_work(emergency=Emergency.WIRING)
    taken_to(order, Act.PAUSE)

    assert order.tell(MONDAY + 30 * HOURS, CALENDAR) == []


@pytest.mark.rule("J1")
def test_every_suggested_cap_names_that_it_is_only_suggested() -> None:
    preset = PausePolicy.presets["suggested"]

    assert "建议值" in preset.source
    assert all(CAPS.of(reason) for reason in PauseReason)
