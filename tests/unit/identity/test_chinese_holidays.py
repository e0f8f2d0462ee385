"""Official days as estates get them, and the year the holiday package ends with."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.calendars import Span, WorkingCalendar, weekly
from identity.estates.chinese_holidays import official_days

NINE_TO_FIVE = weekly(Span(time(9), time(17)))


def test_a_year_is_told_by_what_differs_from_the_weekend_rule() -> None:
    holidays, makeup_days, published_through = official_days([2026])

    assert {day for day in holidays if day.month == 10} == {
        date(2026, 10, day) for day in (1, 2, 5, 6, 7)
    }
    assert makeup_days == {
        date(2026, 1, 4),
        date(2026, 2, 14),
        date(2026, 2, 28),
        date(2026, 5, 9),
        date(2026, 9, 20),
        date(2026, 10, 10),
    }
    assert published_through == 2026


def test_only_the_years_asked_for_are_told() -> None:
    holidays, makeup_days, published_through = official_days([2024, 2025])

    assert {day.year for day in holidays | makeup_days} == {2024, 2025}
    assert published_through == 2025


@pytest.mark.parametrize(
    ("years", "published_through"),
    [
        ([], 0),
        ([9998, 9999], 0),
        ([1999, 2024], 0),
        ([2024, 2026], 2024),
        ([2026, 2025, 9999], 2026),
        ([-1, 0, 10_000], 0),
    ],
)
def test_a_year_that_is_not_known_ends_what_is_published_and_raises_nothing(
    years: list[int], published_through: int
) -> None:
    assert official_days(years)[2] == published_through


def test_a_deadline_in_a_year_without_a_calendar_is_provisional() -> None:
    holidays, makeup_days, published_through = official_days(range(2025, 2100))
    calendar = WorkingCalendar(
        zone="Asia/Shanghai",
        week=NINE_TO_FIVE,
        published_through=published_through,
        holidays=holidays,
        makeup_days=makeup_days,
    )
    new_years_eve = datetime(published_through, 12, 31, 8, tzinfo=UTC)

    due, provisional = calendar.add_working_time(new_years_eve, timedelta(hours=40))

    assert due.year == published_through + 1
    assert provisional


@given(st.lists(st.integers(1990, 2100)))
def test_holidays_are_weekdays_and_makeup_days_are_weekends(years: list[int]) -> None:
    holidays, makeup_days, published_through = official_days(years)

    assert all(day.weekday() < 5 for day in holidays)
    assert all(day.weekday() >= 5 for day in makeup_days)
    assert published_through == 0 or published_through in years
