"""The nine rules of levels.md, "How clocks behave", and what follows from them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from contracts.calendars import Span, Week, WorkingCalendar, weekly
from contracts.clocks import (
    Basis,
    BeforeClockStarted,
    Clock,
    ClockAlreadyPaused,
    ClockAlreadyStopped,
    ClockNotPaused,
    ClockState,
    Deadline,
    Limit,
    OnlyAPersonStopsThis,
    Pause,
    PauseIncomplete,
    reminder_at,
)
from contracts.refusals import Refusal
from contracts.words import Actor, ActorKind

SHANGHAI = ZoneInfo("Asia/Shanghai")
MORNING, AFTERNOON = Span(time(8, 30), time(12)), Span(time(13, 30), time(17, 30))
NATIONAL_DAY = frozenset(date(2026, 10, day) for day in (1, 2, 5, 6, 7))
MAKEUP_DAYS = frozenset({date(2026, 9, 20), date(2026, 10, 10)})
HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)

HAND_OVER = Limit(basis=Basis.ROUND_THE_CLOCK, duration=5 * MINUTE)
FIRST_ANSWER = Limit(basis=Basis.ROUND_THE_CLOCK, duration=24 * HOUR)
SAME_DAY = Limit(basis=Basis.CALENDAR_DAY, days=0)
THREE_DAYS = Limit(basis=Basis.CALENDAR, duration=3 * DAY)
FOUR_WORKING_HOURS = Limit(basis=Basis.WORKING_TIME, duration=4 * HOUR)

CLERK = Actor(kind=ActorKind.STAFF, id="s-1")
SYSTEM = Actor(kind=ActorKind.SYSTEM, id="notifications")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def a_calendar(
    *,
    week: Week | None = None,
    holidays: frozenset[date] = NATIONAL_DAY,
    makeup_days: frozenset[date] = MAKEUP_DAYS,
) -> WorkingCalendar:
    return WorkingCalendar(
        zone="Asia/Shanghai",
        week=week or weekly(MORNING, AFTERNOON),
        published_through=2026,
        holidays=holidays,
        makeup_days=makeup_days,
    )


CALENDAR = a_calendar()
SUBTLE_WEEKS = (
    weekly(MORNING, AFTERNOON),
    weekly(MORNING, AFTERNOON, days=6),
    weekly(Span(time(0), time(6)), Span(time(20), time(0)), days=7),
)


def a_clock(
    started_at: str = "2026-11-20T09:00", limit: Limit | None = FOUR_WORKING_HOURS
) -> Clock:
    return Clock(name="done", started_at=at(started_at), limit=limit)


def due(clock: Clock, calendar: WorkingCalendar = CALENDAR) -> datetime:
    deadline = clock.deadline(calendar)
    assert deadline is not None
    return deadline.instant


# Random histories lie on a grid of quarter hours, where an independent count is easy.

QUARTER = timedelta(minutes=15)
ORIGIN = at("2026-09-25T00:00")


class Step(NamedTuple):
    """Run, then pause with a cap; resumed by hand unless the cap came first. In quarters."""

    run: int
    paused: int
    cap: int


@dataclass(frozen=True)
class History:
    """A clock, and the quarters since ORIGIN that it started in and stood still in."""

    clock: Clock
    started: int
    paused: frozenset[int]

    def counts(self, quarter: int, calendar: WorkingCalendar) -> bool:
        """Whether the clock should run in this quarter, told without any interval arithmetic."""
        if quarter < self.started or quarter in self.paused:
            return False
        assert self.clock.limit is not None
        if self.clock.limit.basis is not Basis.WORKING_TIME:
            return True
        wall = datetime(2026, 9, 25) + QUARTER * quarter  # noqa: DTZ001  # the zone has no DST
        return any(
            span.opens <= wall.time() and (wall.time() < span.closes or span.closes == time(0))
            for span in calendar.hours(wall.date())
        )


def on_grid(quarter: int) -> datetime:
    return ORIGIN.astimezone(UTC) + QUARTER * quarter


steps = st.lists(
    st.builds(Step, st.integers(0, 40), st.integers(1, 150), st.integers(1, 150)), max_size=4
)
durations = st.integers(1, 120).map(lambda quarters: QUARTER * quarters)
working_limits = st.builds(Limit, basis=st.just(Basis.WORKING_TIME), duration=durations)
limits = st.one_of(
    working_limits,
    st.builds(Limit, basis=st.just(Basis.ROUND_THE_CLOCK), duration=durations),
    st.builds(Limit, basis=st.just(Basis.CALENDAR_DAY), days=st.integers(0, 3)),
)


DAYS = [date(2026, 9, 25) + DAY * number for number in range(26)]
sets_of_days = st.frozensets(st.sampled_from(DAYS), max_size=4)
subtle_weeks = st.sampled_from(SUBTLE_WEEKS)


@st.composite
def calendars(draw: st.DrawFn) -> WorkingCalendar:
    off = draw(sets_of_days)
    return a_calendar(week=draw(subtle_weeks), holidays=off, makeup_days=draw(sets_of_days) - off)


@st.composite
def histories(draw: st.DrawFn, limits: st.SearchStrategy[Limit] = limits) -> History:
    now = started = draw(st.integers(0, 700))
    clock = Clock(name="done", started_at=on_grid(started), limit=draw(limits))
    paused: set[int] = set()
    for step in draw(steps):
        now += step.run
        clock = clock.pause(on_grid(now), reason="waiting_for_parts", cap=QUARTER * step.cap)
        stood = min(step.paused, step.cap)
        paused.update(range(now, now + stood))
        now += stood
        if step.paused < step.cap:
            clock = clock.resume(on_grid(now))
    return History(clock, started, frozenset(paused))


# Rule 1


@pytest.mark.rule("T09")
def test_1_asked_friday_and_typed_monday_starts_friday() -> None:
    asked, typed = "2026-11-20T16:30", at("2026-11-23T09:00")
    hand_over, done = a_clock(asked, HAND_OVER), a_clock(asked)

    assert due(hand_over) == at("2026-11-20T16:35")
    assert hand_over.overdue(typed, CALENDAR)
    assert done.elapsed(typed, CALENDAR) == 1.5 * HOUR


# Rule 2


def test_2_another_class_keeps_start_and_pauses_and_the_time_that_ran() -> None:
    ordinary = a_clock().pause(at("2026-11-20T10:00"), reason="waiting_for_parts", cap=8 * HOUR)
    ordinary = ordinary.resume(at("2026-11-20T11:00"))

    longer = ordinary.relimit(Limit(basis=Basis.WORKING_TIME, duration=6 * HOUR))
    urgent = ordinary.relimit(FIRST_ANSWER)

    now = at("2026-11-20T12:00")
    assert longer.elapsed(now, CALENDAR) == ordinary.elapsed(now, CALENDAR) == 2 * HOUR
    assert due(longer) - due(ordinary) == 2 * HOUR
    assert due(urgent) == at("2026-11-21T10:00")


@given(histories(), limits, calendars())
def test_2_a_new_limit_gives_the_clock_that_always_had_it(
    history: History, limit: Limit, calendar: WorkingCalendar
) -> None:
    clock = history.clock
    relimited = clock.relimit(None).relimit(limit)

    assert relimited.model_copy(update={"limit": clock.limit}) == clock
    assert relimited.relimit(clock.limit).deadline(calendar) == clock.deadline(calendar)
    assert clock.limit is not None
    if (limit.basis is Basis.WORKING_TIME) == (clock.limit.basis is Basis.WORKING_TIME):
        now = on_grid(1000)
        assert relimited.elapsed(now, calendar) == clock.elapsed(now, calendar)


# Rule 3


@pytest.mark.rule("T07")
def test_3_a_pause_over_a_weekend_takes_only_the_working_time_in_it() -> None:
    clock = a_clock("2026-11-20T15:30")
    paused = clock.pause(at("2026-11-20T16:30"), reason="owner_asked", cap=5 * DAY)
    paused = paused.resume(at("2026-11-23T09:30"))

    assert due(clock) == at("2026-11-23T10:30")
    assert due(paused) == at("2026-11-23T14:00")
    assert CALENDAR.working_time_between(due(clock), due(paused)) == 2 * HOUR


@given(histories(), calendars(), st.integers(0, 2500))
def test_3_no_minute_is_ever_subtracted_twice(
    history: History, calendar: WorkingCalendar, now: int
) -> None:
    counted = sum(history.counts(quarter, calendar) for quarter in range(history.started, now))

    assert history.clock.elapsed(on_grid(now), calendar) == QUARTER * counted


# Rule 4


@pytest.mark.rule("T04")
def test_4_a_message_sent_by_the_system_is_not_a_first_answer() -> None:
    answer = a_clock(limit=FIRST_ANSWER).model_copy(update={"by_person": True})
    soon = at("2026-11-20T09:01")

    for nobody in (SYSTEM, None):
        assert not answer.stops_for(nobody)
        with pytest.raises(OnlyAPersonStopsThis):
            answer.stop(soon, by=nobody)
    assert answer.stop(soon, by=CLERK).met(CALENDAR)


# Rule 5


@pytest.mark.rule("E23")
@pytest.mark.parametrize(
    ("reached", "sent"),
    [
        ("2026-11-20T10:00", "2026-11-20T10:00"),
        ("2026-11-20T12:30", "2026-11-20T12:30"),
        ("2026-11-20T07:00", "2026-11-20T08:30"),
        ("2026-11-20T17:30", "2026-11-23T08:30"),
        ("2026-11-21T10:00", "2026-11-23T08:30"),
        ("2026-10-01T10:00", "2026-10-08T08:30"),
        ("2026-10-10T10:00", "2026-10-10T10:00"),
        ("2026-12-31T23:00", "2027-01-01T08:30"),
    ],
)
def test_5_no_reminder_at_night_or_on_a_day_off_unless_24x7_or_on_duty(
    reached: str, sent: str
) -> None:
    def reminder(*, round_the_clock: bool, on_duty: bool) -> datetime:
        return reminder_at(at(reached), CALENDAR, round_the_clock=round_the_clock, on_duty=on_duty)

    assert reminder(round_the_clock=False, on_duty=False) == at(sent)
    assert reminder(round_the_clock=True, on_duty=False) == at(reached)
    assert reminder(round_the_clock=False, on_duty=True) == at(reached)


# Rule 6


@given(histories(), calendars(), st.integers(0, 1500))
def test_6_a_clock_that_shows_paused_does_not_run_and_one_that_shows_running_does(
    history: History, calendar: WorkingCalendar, now: int
) -> None:
    clock, then, later = history.clock, on_grid(now), on_grid(now + 1)
    state = clock.state(then, calendar)
    ran = clock.elapsed(later, calendar) - clock.elapsed(then, calendar)

    assert (state is ClockState.PAUSED) == (now in history.paused)
    assert ran == (QUARTER if state is ClockState.RUNNING else timedelta())


def test_6_a_clock_shows_what_it_does() -> None:
    clock = a_clock().pause(at("2026-11-20T10:00"), reason="owner_asked", cap=HOUR)
    stopped = clock.stop(at("2026-11-20T14:00"))

    def states(*hours: str) -> list[ClockState]:
        return [stopped.state(at(f"2026-11-20T{hour}"), CALENDAR) for hour in hours]

    assert states("08:45", "09:00", "10:00") == ["resting", "running", "paused"]
    assert states("11:00", "12:30", "14:00") == ["running", "resting", "stopped"]
    assert clock.relimit(None).state(at("2026-11-20T10:00"), CALENDAR) == "unset"


def test_6_after_its_cap_a_pause_ends_by_itself() -> None:
    clock = a_clock().pause(at("2026-11-20T10:00"), reason="waiting_for_parts", cap=HOUR)

    assert due(clock) == at("2026-11-20T15:30")
    assert clock.elapsed(at("2026-11-20T12:00"), CALENDAR) == 2 * HOUR
    with pytest.raises(ClockNotPaused):
        clock.resume(at("2026-11-20T11:00"))
    again = clock.pause(at("2026-11-20T11:00"), reason="owner_asked", cap=HOUR)
    assert due(again) == at("2026-11-20T16:30")


def test_6_a_recorded_end_past_the_cap_does_not_outlast_the_cap() -> None:
    since = at("2026-11-20T10:00")
    pause = Pause(reason="owner_asked", since=since, until=since + DAY, cap=HOUR)

    assert pause.ends == since + HOUR


# Rule 7


@pytest.mark.parametrize(
    ("start", "without", "with_it"),
    [
        ("2026-11-20T11:00", a_calendar(week=weekly(Span(time(8, 30), time(17, 30)))), CALENDAR),
        ("2026-09-30T16:30", a_calendar(holidays=frozenset()), CALENDAR),
        ("2026-10-09T16:30", CALENDAR, a_calendar(makeup_days=frozenset())),
    ],
    ids=["lunch break", "holiday", "make-up day"],
)
def test_7_lunch_holiday_and_makeup_day_shift_the_deadline_by_exactly_their_length(
    start: str, without: WorkingCalendar, with_it: WorkingCalendar
) -> None:
    clock = a_clock(start)
    later = due(clock, with_it)

    more = without.working_time_between(at(start), later) - 4 * HOUR

    assert later > due(clock, without)
    assert more == without.working_time_between(due(clock, without), later)
    assert more in {1.5 * HOUR, 5 * 7.5 * HOUR, 7.5 * HOUR}


@given(histories(working_limits), calendars(), st.sampled_from(DAYS))
def test_7_any_day_off_shifts_any_deadline_by_exactly_what_the_clock_would_have_run_that_day(
    history: History, calendar: WorkingCalendar, day: date
) -> None:
    holidays, makeup_days = calendar.holidays - {day}, calendar.makeup_days - {day}
    worked = calendar.model_copy(update={"holidays": holidays, "makeup_days": makeup_days | {day}})
    off = calendar.model_copy(update={"holidays": holidays | {day}, "makeup_days": makeup_days})
    clock, later = history.clock, due(history.clock, off)
    begins = datetime.combine(day, time(), SHANGHAI)

    def ran_by(instant: datetime) -> timedelta:
        return clock.elapsed(min(instant, later), worked)

    more = ran_by(begins + DAY) - ran_by(begins)
    assert clock.limit is not None
    assert clock.elapsed(later, worked) == clock.limit.allowance(later, off) + more


# Rule 8


@pytest.mark.parametrize(
    ("started_at", "limit", "deadline", "provisional"),
    [
        ("2026-12-31T16:30", FOUR_WORKING_HOURS, "2027-01-01T11:30", True),
        ("2026-12-31T08:30", FOUR_WORKING_HOURS, "2026-12-31T14:00", False),
        ("2026-12-31T16:30", FIRST_ANSWER, "2027-01-01T16:30", False),
        ("2026-12-31T16:30", SAME_DAY, "2027-01-01T00:00", False),
    ],
)
def test_8_a_deadline_that_needs_a_calendar_not_out_yet_is_provisional(
    started_at: str, limit: Limit, deadline: str, provisional: bool
) -> None:
    assert a_clock(started_at, limit).deadline(CALENDAR) == Deadline(
        instant=at(deadline), provisional=provisional
    )


@given(limits, st.datetimes(datetime(2026, 12, 1), datetime(2090, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001  # hypothesis adds the zone
def test_8_nothing_raises_in_a_year_without_a_calendar(limit: Limit, start: datetime) -> None:
    clock = Clock(name="done", started_at=start, limit=limit)
    paused = clock.pause(start + HOUR, reason="owner_asked", cap=400 * DAY)

    deadline = paused.deadline(CALENDAR)

    assert deadline is not None
    assert deadline.provisional == (
        limit.basis is Basis.WORKING_TIME and CALENDAR.local_day(deadline.instant).year > 2026
    )
    paused.state(start, CALENDAR)
    paused.share(deadline.instant, CALENDAR)
    reminder_at(deadline.instant, CALENDAR, round_the_clock=False, on_duty=False)


# Rule 9


@given(histories(), calendars())
def test_9_the_deadline_is_where_a_count_of_the_record_reaches_the_limit(
    history: History, calendar: WorkingCalendar
) -> None:
    clock, quarter = history.clock, history.started
    assert clock.limit is not None
    left = clock.limit.allowance(clock.started_at, calendar) // QUARTER

    while left:
        left -= history.counts(quarter, calendar)
        quarter += 1

    assert due(clock, calendar) == on_grid(quarter)
    assert not clock.overdue(on_grid(quarter), calendar)
    assert clock.overdue(on_grid(quarter) + timedelta.resolution, calendar)


@given(histories(), calendars())
def test_9_a_clock_is_its_record_and_a_deadline_stored_beside_it_changes_nothing(
    history: History, calendar: WorkingCalendar
) -> None:
    stored = history.clock.model_dump(mode="json")

    assert Clock.model_validate(stored) == history.clock
    wrong = Clock.model_validate({**stored, "deadline": "2026-01-01T00:00:00Z"})
    assert wrong.deadline(calendar) == history.clock.deadline(calendar)
    assert "deadline" not in wrong.model_dump()


# What the limits mean


@pytest.mark.rule("T05", "T06", "T08", "T22")
@pytest.mark.parametrize(
    ("limit", "deadline"),
    [
        (SAME_DAY, "2026-11-21T00:00"),
        (Limit(basis=Basis.CALENDAR_DAY, days=3), "2026-11-24T00:00"),
        (THREE_DAYS, "2026-11-23T16:00"),
        (FOUR_WORKING_HOURS, "2026-11-23T11:00"),
    ],
)
def test_each_basis_counts_its_own_way(limit: Limit, deadline: str) -> None:
    assert due(a_clock("2026-11-20T16:00", limit)) == at(deadline)
    assert limit.round_the_clock is False
    assert HAND_OVER.round_the_clock


@pytest.mark.rule("T13", "T14", "T15", "T16", "T17", "T18")
def test_a_clock_without_a_limit_is_unset_and_never_due() -> None:
    unset, later = a_clock(limit=None), at("2027-11-20T09:00")

    assert unset.state(later, CALENDAR) is ClockState.UNSET
    assert unset.deadline(CALENDAR) is None
    assert unset.share(later, CALENDAR) is None
    assert unset.threshold_at(80, CALENDAR) is None
    assert not unset.overdue(later, CALENDAR)
    assert not unset.stop(later).met(CALENDAR)
    assert unset.elapsed(later, CALENDAR) == 365 * DAY


@pytest.mark.parametrize(
    "wrong",
    [
        {"basis": "calendar_day", "duration": "PT5M"},
        {"basis": "calendar_day", "days": 0, "duration": "PT5M"},
        {"basis": "calendar_day", "days": -1},
        {"basis": "working_time", "days": 3},
        {"basis": "working_time"},
        {"basis": "calendar", "duration": "PT0S"},
    ],
)
def test_a_limit_is_counted_in_days_or_in_time(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Limit.model_validate(wrong)


@pytest.mark.rule("E23")
def test_thresholds_are_reached_in_the_limits_own_time() -> None:
    clock = a_clock("2026-11-20T15:30", Limit(basis=Basis.WORKING_TIME, duration=5 * HOUR))

    reached = [clock.threshold_at(percent, CALENDAR) for percent in (80, 100, 150)]

    assert reached == [
        at("2026-11-23T10:30"),
        at("2026-11-23T11:30"),
        at("2026-11-23T15:30"),
    ]
    stopped = clock.stop(at("2026-11-23T10:30"))
    assert stopped.threshold_at(80, CALENDAR) == stopped.stopped_at
    assert stopped.threshold_at(100, CALENDAR) is None


def test_a_threshold_that_is_no_whole_microsecond_is_not_told_too_early() -> None:
    three_ticks = Limit(basis=Basis.CALENDAR, duration=3 * timedelta.resolution)
    clock = a_clock(limit=three_ticks)

    assert clock.threshold_at(50, CALENDAR) == clock.started_at + 2 * timedelta.resolution


@pytest.mark.rule("E23")
def test_a_threshold_ahead_of_a_paused_clock_is_known_only_up_to_the_cap() -> None:
    clock = a_clock().pause(at("2026-11-20T12:00"), reason="owner_asked", cap=2 * HOUR)
    during, past = at("2026-11-20T13:00"), at("2026-11-20T14:00")

    assert clock.threshold_at(100, CALENDAR, at=during) is None
    noon = at("2026-11-20T12:00")
    assert clock.threshold_at(75, CALENDAR, at=noon) == noon
    assert clock.threshold_at(100, CALENDAR) == at("2026-11-20T15:00")
    assert clock.threshold_at(100, CALENDAR, at=past) == at("2026-11-20T15:00")


@given(histories(), calendars(), st.integers(1, 200))
def test_the_share_at_a_threshold_is_that_threshold(
    history: History, calendar: WorkingCalendar, percent: int
) -> None:
    reached = history.clock.threshold_at(percent, calendar)

    assert reached is not None
    share = history.clock.share(reached, calendar)
    assert share == pytest.approx(percent / 100)


def test_a_clock_is_met_when_it_stopped_by_its_deadline() -> None:
    clock = a_clock("2026-11-20T09:00", HAND_OVER)
    just, late = clock.stop(at("2026-11-20T09:05")), clock.stop(at("2026-11-20T09:06"))
    year_later = at("2027-11-20T09:00")

    assert just.met(CALENDAR)
    assert not just.overdue(year_later, CALENDAR)
    assert not late.met(CALENDAR)
    assert late.overdue(year_later, CALENDAR)
    assert not late.overdue(at("2026-11-20T09:05"), CALENDAR)
    assert late.elapsed(year_later, CALENDAR) == 6 * MINUTE


def test_stopping_ends_an_open_pause() -> None:
    clock = a_clock().pause(at("2026-11-20T10:00"), reason="owner_asked", cap=DAY)

    stopped = clock.stop(at("2026-11-20T11:00"))

    assert stopped.pauses[0].until == stopped.stopped_at
    assert stopped.elapsed(at("2026-11-20T12:00"), CALENDAR) == HOUR
    assert clock.stopped_at is None


PAUSED = a_clock().pause(at("2026-11-20T10:00"), reason="owner_asked", cap=DAY)
STOPPED = PAUSED.stop(at("2026-11-20T11:00"))
LATER, EARLIER = at("2026-11-20T11:30"), at("2026-11-20T08:59")


@pytest.mark.parametrize(
    ("refusal", "clock", "when", "reason", "cap"),
    [
        (ClockAlreadyPaused, PAUSED, LATER, "waiting_for_parts", HOUR),
        (ClockAlreadyPaused, PAUSED, at("2026-11-20T09:30"), "waiting_for_parts", HOUR),
        (ClockAlreadyStopped, STOPPED, LATER, "waiting_for_parts", HOUR),
        (BeforeClockStarted, a_clock(), EARLIER, "waiting_for_parts", HOUR),
        (PauseIncomplete, a_clock(), LATER, " ", HOUR),
        (PauseIncomplete, a_clock(), LATER, "waiting_for_parts", timedelta()),
    ],
)
def test_a_pause_is_refused_by_name(
    refusal: type[Refusal], clock: Clock, when: datetime, reason: str, cap: timedelta
) -> None:
    with pytest.raises(refusal) as refused:
        clock.pause(when, reason=reason, cap=cap)
    assert "-" not in refused.value.message("zh").replace("2026-11-20", "")


@pytest.mark.parametrize(
    ("refusal", "clock", "when"),
    [
        (ClockNotPaused, a_clock(), LATER),
        (ClockNotPaused, PAUSED, at("2026-11-20T09:30")),
        (ClockNotPaused, PAUSED.resume(LATER), LATER),
        (ClockNotPaused, PAUSED.resume(LATER), at("2026-11-20T11:00")),
        (ClockAlreadyStopped, STOPPED, LATER),
    ],
)
def test_only_a_paused_clock_can_be_resumed(
    refusal: type[Refusal], clock: Clock, when: datetime
) -> None:
    with pytest.raises(refusal):
        clock.resume(when)


@pytest.mark.parametrize(
    ("refusal", "clock", "when"),
    [(ClockAlreadyStopped, STOPPED, LATER), (BeforeClockStarted, a_clock(), EARLIER)],
)
def test_a_clock_stops_once_and_not_before_it_started(
    refusal: type[Refusal], clock: Clock, when: datetime
) -> None:
    with pytest.raises(refusal):
        clock.stop(when)
