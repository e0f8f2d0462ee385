"""One message a day: when it goes, and that lines neither double nor depend on their order."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.words import StaffId
from notifications.digest.model import MOST_LINES, Digest, DigestLine, DigestTime
from tests.unit.notifications.builders import CALENDAR, MONDAY, minutes


def at(text: str) -> datetime:
    """An instant by the estate's clock."""
    return datetime.fromisoformat(f"{text}:00+08:00")


def a_digest() -> Digest:
    return Digest(id="g1", staff_id=StaffId("zhao"), goes_at=MONDAY)


def a_line(number: int) -> DigestLine:
    return DigestLine(id=str(number), at=MONDAY + minutes(number % 7), text=f"line {number}")


@pytest.mark.rule("E23", "levels.md 5")
@pytest.mark.parametrize(
    ("now", "goes"),
    [
        ("2026-11-23T08:00", "2026-11-23T08:30"),
        ("2026-11-23T08:30", "2026-11-24T08:30"),
        # Friday: the next working day is Monday.
        ("2026-11-27T09:00", "2026-11-30T08:30"),
        ("2026-09-30T23:00", "2026-10-02T08:30"),
    ],
)
def test_it_goes_on_the_next_working_morning(now: str, goes: str) -> None:
    assert DigestTime().next_after(at(now), CALENDAR) == at(goes)


def test_an_estate_may_have_it_on_days_off_and_at_another_time() -> None:
    evening = DigestTime(at=time(17), on_days_off=True)

    assert evening.next_after(at("2026-11-28T18:00"), CALENDAR) == at("2026-11-29T17:00")


@settings(max_examples=40)
@given(st.integers(0, 60 * 24 * 400), st.builds(time, st.integers(0, 23)), st.booleans())
def test_it_always_lies_ahead_and_on_the_right_day(minute: int, when: time, days_off: bool) -> None:
    now = at("2026-01-01T00:00") + timedelta(minutes=minute)

    goes = DigestTime(at=when, on_days_off=days_off).next_after(now, CALENDAR)

    assert goes > now
    assert days_off or CALENDAR.is_working_day(CALENDAR.local_day(goes))


def test_a_calendar_that_only_rests_has_one_the_next_day() -> None:
    holidays = frozenset(date(2026, 11, 23) + timedelta(days=n) for n in range(90))
    resting = CALENDAR.model_copy(update={"holidays": holidays})

    assert DigestTime().next_after(at("2026-11-23T10:00"), resting) == at("2026-11-24T08:30")


@pytest.mark.rule("E23")
@settings(max_examples=40)
@given(st.lists(st.integers(0, 20), max_size=40))
def test_lines_in_any_order_and_repeated_make_the_same_message(
    numbers: list[int],
) -> None:
    one, two = a_digest(), a_digest()
    for number in numbers:
        one.note(a_line(number))
    for number in reversed(numbers):
        two.note(a_line(number))
        two.note(a_line(number))

    assert one.text() == two.text()
    assert one.count == len(set(numbers))


def test_a_full_digest_counts_on() -> None:
    digest = a_digest()
    for number in range(MOST_LINES + 5):
        digest.note(a_line(number))

    assert digest.count == MOST_LINES + 5
    assert digest.text().endswith("… +5")
