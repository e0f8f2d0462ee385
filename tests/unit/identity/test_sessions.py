"""Refresh tokens: each is good once, and what it was tells what to do about it."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.words import EstateId, StaffId
from identity.sessions.model import End, Presented, RefreshToken, Session, SessionOver

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)
GRACE = timedelta(seconds=20)
FIRST = RefreshToken("session-1", "family", "secret")


def a_session() -> Session:
    return Session.begin(FIRST, StaffId("s-1"), seed="seed", chosen=EstateId("cuihu"), at=NOW)


def test_the_current_token_is_replaced_and_then_old() -> None:
    session = a_session()

    second = session.replace(FIRST, NOW)

    later = NOW + GRACE + timedelta(milliseconds=1)
    assert session.presented(second, later, grace=GRACE) is Presented.CURRENT
    assert session.presented(FIRST, NOW + GRACE, grace=GRACE) is Presented.JUST_REPLACED
    assert session.presented(FIRST, later, grace=GRACE) is Presented.OLD


def test_a_token_of_no_or_another_family_is_foreign() -> None:
    session = a_session()

    for stranger in (FIRST._replace(family="other"), RefreshToken("session-1", "", "secret")):
        assert session.presented(stranger, NOW, grace=GRACE) is Presented.FOREIGN


def test_a_made_up_secret_in_the_right_family_counts_as_a_copy() -> None:
    assert a_session().presented(FIRST._replace(secret="x"), NOW, grace=GRACE) is Presented.OLD


def test_the_successor_follows_from_the_sealed_seed() -> None:
    session, other = a_session(), a_session()
    other.seed = "another seed"

    assert session.successor(FIRST) == session.successor(FIRST)
    assert session.successor(FIRST) != other.successor(FIRST)
    assert session.successor(FIRST).secret != FIRST.secret


@given(st.lists(st.integers(0, 30), min_size=1, max_size=30))
def test_of_all_tokens_ever_given_only_the_newest_is_current(uses: list[int]) -> None:
    session, given_out = a_session(), [FIRST]
    for place in uses:
        token = given_out[place % len(given_out)]
        current = session.presented(token, NOW, grace=GRACE) is Presented.CURRENT
        assert current == (token == given_out[-1])
        if current:
            given_out.append(session.replace(token, NOW))

    assert len(set(given_out)) == len(given_out)


@pytest.mark.parametrize("text", ["", "a", "a.b", "a.b.", ".b.c", "a.b.c.d"])
def test_what_is_no_refresh_token_is_a_session_that_is_over(text: str) -> None:
    with pytest.raises(SessionOver):
        RefreshToken.parse(text)


def test_a_refresh_token_is_read_as_it_was_written() -> None:
    assert RefreshToken.parse(str(FIRST)) == FIRST


def test_a_session_ends_once() -> None:
    session = a_session()

    session.end(NOW, End.TOKEN_REUSED)
    session.end(NOW + GRACE, End.SIGNED_OUT)

    assert (session.ended_at, session.ended_because) == (NOW, End.TOKEN_REUSED)
    assert session.is_over(NOW, idle=timedelta(hours=12), length=timedelta(days=7))


@pytest.mark.parametrize(
    ("after", "over"),
    [
        (timedelta(hours=12), False),
        (timedelta(hours=12, milliseconds=1), True),
        (timedelta(days=8), True),
    ],
)
def test_a_session_nobody_uses_is_over_after_half_a_day(after: timedelta, over: bool) -> None:
    session = a_session()

    assert session.is_over(NOW + after, idle=timedelta(hours=12), length=timedelta(days=7)) is over


def test_no_secret_is_shown_by_repr() -> None:
    session = a_session()

    assert "seed='…'" in repr(session)
    assert not any(word in repr(session) for word in ("hash", "family", "secret"))


def test_a_tablets_session_is_over_with_the_shift_however_busy() -> None:
    session = a_session()
    session.ends_at = NOW + timedelta(hours=12)
    session.used_at = NOW + timedelta(hours=11, minutes=59)
    times = {"idle": timedelta(hours=12), "length": timedelta(days=7)}

    assert not session.is_over(NOW + timedelta(hours=11, minutes=59, seconds=59), **times)
    assert session.is_over(NOW + timedelta(hours=12), **times)
