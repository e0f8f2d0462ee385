"""Levels.md, “How clocks behave”, line by line, over whatever may happen to an order: pauses, other
technicians, transfers, force, other classes, appointments, merging and its undoing, rework.

How any clock runs is in the tests of `contracts.clocks`; here, that an order's clocks are such.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.clocks import Basis, Clock, ClockState, reminder_at
from contracts.orders import DispatchMode, NoSignature, OrderState, PauseReason
from contracts.refusals import Refusal
from contracts.urgency import UrgencyClass
from contracts.words import StaffId
from dispatch.acts.model.steps import Assigned
from dispatch.acts.model.table import NOTED, Act
from dispatch.board.queries.clocks import clock_view
from dispatch.clocks.model import deadline_of, read_clock
from dispatch.diversions.model import FORCED_TO
from dispatch.orders.collection import ClockPolicy
from dispatch.orders.model.order import WorkOrder
from dispatch.pauses.model import run_out
from tests.unit.dispatch.acting import Attempt, attempt
from tests.unit.dispatch.builders import (
    CALENDAR,
    GRADE_1,
    LI,
    MONDAY,
    TO_THE_END_OF_WORK,
    TO_THE_SITE,
    WANG,
    an_order,
    report,
    taken_to,
)

GRADE_2 = GRADE_1.model_validate(ClockPolicy.from_preset("grade_2").model_dump())
A_MOMENT = timedelta(microseconds=1)
SHANGHAI = timedelta(hours=8)
_ENDS = frozenset({Act.CANCEL, Act.CLOSE_DECLINED, Act.MERGE, Act.FORCE})
_OFTEN = frozenset({Act.PAUSE, Act.RESUME, Act.ASSIGN, Act.UNMERGE, Act.NO_SIGNATURE})


class Turn(NamedTuple):
    """What is done next: one of what is possible, after a while, by one of two."""

    which: int
    wait: timedelta
    what: int
    technician: StaffId


class Story(NamedTuple):
    """An order and the moment it is looked at."""

    order: WorkOrder
    now: datetime


waits = st.integers(0, 60 * 24).map(lambda count: timedelta(minutes=count))
turns = st.lists(
    st.builds(Turn, st.integers(0, 40), waits, st.integers(0, 11), st.sampled_from([WANG, LI])),
    min_size=2,
    max_size=12,
)
classes = st.sampled_from(UrgencyClass)
laws = settings(max_examples=6, deadline=None)
fars = st.sampled_from([(), TO_THE_SITE, TO_THE_END_OF_WORK])
"""Some begin in the middle, so that pauses and rework are reached often."""


def told(
    turns_: list[Turn],
    urgency: UrgencyClass,
    *,
    far: Sequence[Act] = (),
    begins: datetime = MONDAY,
    entered_at: datetime | None = None,
) -> Story:
    """The order after all of it; what is refused is as if nobody had tried."""
    order = an_order(requested_at=begins, entered_at=entered_at)
    order.urgency, order.limits = urgency, GRADE_1
    now = max(begins, taken_to(order, *far).history[-1].at)
    for turn in turns_:
        now += turn.wait
        ways = list(_ways(order, turn))
        if not ways:
            break
        try:
            _do(order, ways[turn.which % len(ways)], turn, now)
        except Refusal:
            continue
        order.look_ahead(now, CALENDAR)
    return Story(order, now)


def _ways(order: WorkOrder, turn: Turn) -> Iterator[Act]:
    """What is possible and concerns the clocks; pauses come often, and ends seldom."""
    for act in order.possible:
        if act in _ENDS and turn.what:
            continue
        yield from [act] * (0 if act in NOTED else 3 if act in _OFTEN else 1)


def _do(order: WorkOrder, act: Act, turn: Turn, now: datetime) -> None:
    if act is Act.ASSIGN:
        # As grabbed by the technician, given out in turn, or by the dispatcher.
        mode = list(DispatchMode)[turn.what % len(DispatchMode)]
        order.assign(turn.technician, report(now), assigned=Assigned(mode=mode))
        return
    tried = Attempt(
        now=now,
        technician=order.technician_id or turn.technician,
        by_radio=act is not Act.NO_SIGNATURE,
        fen=turn.what,
        # So that many are done again (返工).
        reason=NoSignature.DISSATISFIED,
        pause=list(PauseReason)[turn.what % len(PauseReason)],
        to=FORCED_TO[turn.what % len(FORCED_TO)],
    )
    attempt(order, act, tried)


def limited(order: WorkOrder) -> Iterator[Clock]:
    """Its clocks that have a limit."""
    return (clock for clock in order.clocks() if clock.limit is not None)


@pytest.mark.rule("levels.md 1")
@laws
@given(turns, classes, st.integers(0, 5 * 24 * 60))
def test_rule_1_a_clock_starts_at_the_request_however_late_it_was_typed_in(
    story: list[Turn], urgency: UrgencyClass, typed_after: int
) -> None:
    late = timedelta(minutes=typed_after)
    at_once = told([Turn(0, late, 0, WANG), *story], urgency).order
    later = told([Turn(0, late, 0, WANG), *story], urgency, entered_at=MONDAY + late).order

    assert later.clocks() == at_once.clocks()
    assert {clock.started_at for clock in later.clocks()} == {later.began_at}
    if len(later.rounds) == 1:
        assert later.began_at == later.slip.requested_at


@pytest.mark.rule("levels.md 2")
@laws
@given(turns, fars, classes, classes, st.booleans())
def test_rule_2_another_class_or_policy_keeps_what_has_run_and_what_was_paused(
    story: list[Turn], far: Sequence[Act], first: UrgencyClass, then: UrgencyClass, stricter: bool
) -> None:
    order, now = told(story, first, far=far)
    before = {clock.name: clock for clock in order.clocks()}
    ran = {name: clock.relimit(None).elapsed(now, CALENDAR) for name, clock in before.items()}

    limits = GRADE_1 if stricter else GRADE_2

    try:
        order.reclassify(then, "现场情况", report(now), limits=limits, calendar=CALENDAR)
    except Refusal:
        assert not order.open or (order.urgency, order.limits) == (then, limits)
        return

    for clock in order.clocks():
        assert clock == before[clock.name].relimit(clock.limit)
        assert clock.relimit(None).elapsed(now, CALENDAR) == ran[clock.name]
    always_so, _ = told(story, first, far=far)
    always_so.urgency, always_so.limits = then, limits
    assert order.clocks() == always_so.clocks()


@pytest.mark.rule("levels.md 3")
@laws
@given(turns, fars, classes, waits)
def test_rule_3_no_minute_is_subtracted_both_as_a_pause_and_as_time_off(
    story: list[Turn], far: Sequence[Act], urgency: UrgencyClass, later: timedelta
) -> None:
    order, now = told(story, urgency, far=far)
    now += later

    def counted(clock: Clock, since: datetime, until: datetime) -> timedelta:
        if clock.limit is not None and clock.limit.basis is Basis.WORKING_TIME:
            return CALENDAR.working_time_between(since, until)
        return max(until - since, timedelta())

    for clock in order.clocks():
        end = min(now, clock.stopped_at or now)
        paused = sum(
            (
                counted(clock, max(each.since, clock.started_at), min(each.ends, end))
                for each in clock.pauses
            ),
            timedelta(),
        )
        assert clock.elapsed(now, CALENDAR) + paused == counted(clock, clock.started_at, end)


@pytest.mark.rule("levels.md 4")
@laws
@given(turns, fars, classes, st.lists(waits, min_size=1, max_size=4))
def test_rule_4_nothing_the_system_says_or_does_by_itself_stops_a_clock(
    story: list[Turn], far: Sequence[Act], urgency: UrgencyClass, looks: list[timedelta]
) -> None:
    order, now = told(story, urgency, far=far)
    before = {clock.name: clock.stopped_at for clock in order.clocks()}

    for wait in looks:
        now += wait
        run_out(order, report(now, by="system"))
        order.tell(now, CALENDAR)
        order.tell_undecided(now)
        order.look_ahead(now, CALENDAR)

    assert {clock.name: clock.stopped_at for clock in order.clocks()} == before


@pytest.mark.rule("levels.md 5")
@laws
@given(turns, fars, classes, waits, st.booleans())
def test_rule_5_no_reminder_at_night_or_on_a_day_off_unless_24x7_or_on_duty(
    story: list[Turn], far: Sequence[Act], urgency: UrgencyClass, later: timedelta, on_duty: bool
) -> None:
    order, now = told(story, urgency, far=far)

    for share in order.tell(now + later, CALENDAR):
        limit = order.clock(share.clock).limit
        always = limit is not None and limit.round_the_clock
        sent = reminder_at(share.at, CALENDAR, round_the_clock=always, on_duty=on_duty)
        if always or on_duty:
            assert sent == share.at
            continue
        assert sent >= share.at
        local = sent + SHANGHAI
        assert CALENDAR.spans(local.date())
        assert time(8, 30) <= local.time() <= time(18)


@pytest.mark.rule("levels.md 6")
@laws
@given(turns, fars, classes, st.lists(waits, min_size=1, max_size=5))
def test_rule_6_a_clock_runs_exactly_while_it_shows_that_it_does(
    story: list[Turn], far: Sequence[Act], urgency: UrgencyClass, looks: list[timedelta]
) -> None:
    order, at = told(story, urgency, far=far)

    for wait in looks:
        for clock in limited(order):
            shown = read_clock(clock, at, CALENDAR)
            runs = clock.elapsed(at + A_MOMENT, CALENDAR) - clock.elapsed(at, CALENDAR)
            assert runs == (A_MOMENT if shown.state is ClockState.RUNNING else timedelta())
            if order.state is OrderState.PAUSED and order.resumes_at and at < order.resumes_at:
                assert shown.state in (ClockState.PAUSED, ClockState.STOPPED)
            view = clock_view(clock, at, CALENDAR)
            assert view.remaining_seconds is not None
            assert view.limit_seconds is not None
            assert abs(view.ran_seconds + view.remaining_seconds - view.limit_seconds) <= 1
        at += wait


@pytest.mark.rule("levels.md 7")
@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"holidays": {date(2026, 11, 24)}}, id="holiday"),
        pytest.param({"makeup_days": {date(2026, 11, 28)}}, id="make-up day"),
        pytest.param({"week": weekly(Span(time(8, 30), time(18)))}, id="no lunch break"),
    ],
)
@laws
@given(story=turns, far=fars, days=st.integers(0, 4))
def test_rule_7_time_off_shifts_a_deadline_by_exactly_its_length(
    other: dict[str, object], story: list[Turn], far: Sequence[Act], days: int
) -> None:
    order, _ = told(story, UrgencyClass.P3, far=far, begins=MONDAY - timedelta(days=days))
    changed = CALENDAR.model_copy(update=other)

    for clock in limited(order):
        usual, moved = clock.deadline(CALENDAR), clock.deadline(changed)
        assert usual is not None
        assert moved is not None
        if clock.limit is None or clock.limit.basis is not Basis.WORKING_TIME:
            assert moved == usual
            continue
        # Without a stop: the clock of the same record, still running.
        running = clock.model_copy(update={"stopped_at": None})
        gained = running.elapsed(moved.instant, changed) - running.elapsed(moved.instant, CALENDAR)
        between = running.elapsed(usual.instant, CALENDAR) - running.elapsed(
            moved.instant, CALENDAR
        )
        assert gained == between


@pytest.mark.rule("levels.md 8")
@laws
@given(turns, fars, classes, st.integers(0, 4))
def test_rule_8_a_year_without_a_calendar_makes_deadlines_provisional_and_raises_nothing(
    story: list[Turn], far: Sequence[Act], urgency: UrgencyClass, days: int
) -> None:
    order, now = told(
        story, urgency, begins=datetime.fromisoformat("2026-12-28T02:00Z") + timedelta(days=days)
    )
    order.tell(now, CALENDAR)
    order.look_ahead(now, CALENDAR)
    weekends = WorkingCalendar(
        zone=CALENDAR.zone, week=CALENDAR.week, published_through=2090, holidays=CALENDAR.holidays
    )

    for clock in limited(order):
        deadline = deadline_of(clock, CALENDAR)
        assert deadline is not None
        known = clock.deadline(weekends)
        assert known is not None
        assert deadline.instant == known.instant, "the weekend rule holds"
        counts_days = clock.limit is not None and clock.limit.basis is Basis.WORKING_TIME
        unpublished = (deadline.instant + SHANGHAI).year > CALENDAR.published_through
        assert deadline.provisional == (counts_days and unpublished)


@pytest.mark.rule("levels.md 9")
@laws
@given(turns, fars, classes)
def test_rule_9_clocks_come_from_the_record_and_a_stored_deadline_is_only_its_index(
    story: list[Turn], far: Sequence[Act], urgency: UrgencyClass
) -> None:
    order, now = told(story, urgency, far=far)
    kept = order.model_dump_json()
    right = (order.clocks(), order.runs_out_at, order.deadline_at)

    forged = WorkOrder.model_validate_json(kept)
    forged.runs_out_at = forged.deadline_at = MONDAY
    forged.look_at = forged.changed_at = None
    assert forged.clocks() == order.clocks()
    forged.look_ahead(now, CALENDAR)

    assert (forged.clocks(), forged.runs_out_at, forged.deadline_at) == right
    times = [step.at for step in order.history]
    assert all(before <= after for before, after in pairwise(times))
    again, _ = told(story, urgency, far=far)
    assert again.model_dump_json() == kept, "the same record gives the same clocks"
