"""Counting failures: five lock for a quarter of an hour, whatever comes in between."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.attempts.model import (
    ALLOWED,
    LOCKED_FOR,
    Attempts,
    Guessed,
    SignInLocked,
    bucket,
)

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)


def locked(attempts: Attempts, at: datetime) -> bool:
    try:
        attempts.must_be_open(at)
    except SignInLocked:
        return True
    return False


def test_the_fifth_failure_locks_for_fifteen_minutes() -> None:
    attempts = Attempts(id="name-1")

    for _ in range(4):
        attempts.count(NOW, allowed=ALLOWED[Guessed.NAME])
        assert not locked(attempts, NOW)
    attempts.count(NOW, allowed=ALLOWED[Guessed.NAME])

    assert locked(attempts, NOW)
    assert locked(attempts, NOW + LOCKED_FOR - timedelta(milliseconds=1))
    assert not locked(attempts, NOW + LOCKED_FOR)


def test_the_refusal_says_how_long_in_both_languages() -> None:
    attempts = Attempts(id="name-1", locked_until=NOW + timedelta(minutes=14, seconds=1))

    with pytest.raises(SignInLocked) as error:
        attempts.must_be_open(NOW)

    assert "15 分钟" in error.value.message("zh")
    assert "15 minutes" in error.value.message("en")


def test_failures_are_forgotten_after_a_quarter_of_an_hour_without_any() -> None:
    attempts = Attempts(id="name-1")
    for _ in range(4):
        attempts.count(NOW, allowed=ALLOWED[Guessed.NAME])

    attempts.count(NOW + LOCKED_FOR, allowed=ALLOWED[Guessed.NAME])

    assert attempts.failures == 1


@given(st.lists(st.tuples(st.integers(0, 1_200), st.booleans()), max_size=60))
def test_no_quarter_of_an_hour_holds_more_than_five_failures_without_a_success(
    steps: list[tuple[int, bool]],
) -> None:
    """Seconds since the last attempt, and whether the password would have been right."""
    attempts, at = Attempts(id="name-1"), NOW
    failures: list[datetime] = []
    for seconds, right in steps:
        at += timedelta(seconds=seconds)
        if locked(attempts, at):
            continue
        attempts.count(at, allowed=ALLOWED[Guessed.NAME])
        if right:
            attempts.forget()
            failures = []
        else:
            failures.append(at)
        assert sum(at - each < LOCKED_FOR for each in failures) <= ALLOWED[Guessed.NAME]


@given(st.text())
def test_names_share_a_bounded_number_of_counts(name: str) -> None:
    kind, _, number = bucket(Guessed.NAME, name).partition("-")

    assert kind == "name"
    assert 0 <= int(number, 16) < 2**18
    assert ":" not in number
