"""When nobody is disturbed: laws, and a few nights spelled out."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from contracts.calendars import Span, WorkingCalendar, weekly
from notifications.quiet_hours.model import QuietHours
from tests.unit.notifications.builders import CALENDAR

HOURS = QuietHours()
instants = st.integers(0, 60 * 24 * 700).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
half_hours = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
quiet_hours = st.builds(QuietHours, quiet_from=half_hours, quiet_until=half_hours)
calendars = st.sampled_from(
    [
        CALENDAR,
        CALENDAR.model_copy(update={"zone": "Europe/Berlin"}),
        WorkingCalendar(zone="UTC", week=weekly(Span(time(9), time(17)), days=7)),
    ]
)


def at(text: str) -> datetime:
    """An instant by the estate's clock."""
    return datetime.fromisoformat(f"{text}:00+08:00")


@settings(max_examples=60)
@example(
    moment=datetime(2026, 1, 2, 16, tzinfo=UTC),
    hours=QuietHours(quiet_from=time(0), quiet_until=time(0, 30)),
    calendar=CALENDAR,
    days_off=True,
)
@given(instants, quiet_hours, calendars, st.booleans())
def test_a_message_waits_until_it_may_go_and_then_no_longer(
    moment: datetime, hours: QuietHours, calendar: WorkingCalendar, days_off: bool
) -> None:
    allowed = hours.allowed_from(moment, calendar, days_off_are_quiet=days_off)

    assert allowed >= moment
    assert allowed == hours.allowed_from(allowed, calendar, days_off_are_quiet=days_off)
    if days_off:
        assert calendar.is_working_day(calendar.local_day(allowed))


@settings(max_examples=60)
@given(instants, quiet_hours, st.integers(0, 60 * 24))
def test_a_later_message_never_goes_before_an_earlier_one(
    moment: datetime, hours: QuietHours, more: int
) -> None:
    later = moment + timedelta(minutes=more)

    first = hours.allowed_from(moment, CALENDAR, days_off_are_quiet=True)
    second = hours.allowed_from(later, CALENDAR, days_off_are_quiet=True)
    assert first <= second


@pytest.mark.rule("levels.md 5")
@pytest.mark.parametrize(
    ("moment", "staff", "household"),
    [
        ("2026-11-23T10:00", "2026-11-23T10:00", "2026-11-23T10:00"),
        ("2026-11-23T21:00", "2026-11-24T08:00", "2026-11-24T08:00"),
        ("2026-11-23T07:59", "2026-11-23T08:00", "2026-11-23T08:00"),
        # Friday night: staff have the week-end off, a household reads it on Saturday.
        ("2026-11-27T23:30", "2026-11-30T08:00", "2026-11-28T08:00"),
        ("2026-10-01T12:00", "2026-10-02T08:00", "2026-10-01T12:00"),
    ],
)
def test_nights_and_days_off_are_quiet(moment: str, staff: str, household: str) -> None:
    for days_off, expected in ((True, staff), (False, household)):
        allowed = HOURS.allowed_from(at(moment), CALENDAR, days_off_are_quiet=days_off)
        assert allowed == at(expected)


def test_equal_hours_mean_no_quiet_hours() -> None:
    never = QuietHours(quiet_from=time(0), quiet_until=time(0))

    for moment in (at("2026-11-23T03:00"), at("2026-11-23T23:59")):
        assert never.allowed_from(moment, CALENDAR, days_off_are_quiet=False) == moment


def test_a_calendar_that_only_rests_does_not_keep_a_message_for_ever() -> None:
    holidays = frozenset((at("2026-11-23T00:00") + timedelta(days=n)).date() for n in range(90))
    resting = CALENDAR.model_copy(update={"holidays": holidays})
    moment = at("2026-11-23T22:00")

    assert HOURS.allowed_from(moment, resting, days_off_are_quiet=True) == moment
