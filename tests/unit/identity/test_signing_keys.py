"""Which key signs and which are published: no token that is still good ever loses its key."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.keys.model import (
    CLOCKS_DIFFER,
    PUBLISHED_AHEAD,
    TOKEN_LIFE,
    NoSigningKey,
    SigningKey,
    published,
    signer,
)

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)


def a_key(id_: str, signs_from: datetime = NOW) -> SigningKey:
    return SigningKey(id=id_, public="public", private="private", signs_from=signs_from)


def ids(keys: list[SigningKey]) -> list[str]:
    return [key.id for key in keys]


def test_a_new_key_is_published_before_it_signs() -> None:
    old, new = a_key("old"), a_key("new", NOW + PUBLISHED_AHEAD)

    assert signer([old, new], NOW).id == "old"
    assert ids(published([old, new], NOW)) == ["new", "old"]
    assert signer([old, new], NOW + PUBLISHED_AHEAD).id == "new"


def test_an_old_key_is_published_until_its_last_token_has_run_out() -> None:
    old, new = a_key("old"), a_key("new", NOW + PUBLISHED_AHEAD)
    gone = NOW + PUBLISHED_AHEAD + TOKEN_LIFE + CLOCKS_DIFFER

    assert ids(published([old, new], gone - timedelta(milliseconds=1))) == ["new", "old"]
    assert ids(published([old, new], gone)) == ["new"]


def test_without_a_key_nothing_is_signed() -> None:
    with pytest.raises(NoSigningKey):
        signer([], NOW)
    with pytest.raises(NoSigningKey):
        signer([a_key("late", NOW + PUBLISHED_AHEAD)], NOW)


def test_a_withdrawn_key_is_gone_at_once_with_its_private_half() -> None:
    leaked, new = a_key("leaked"), a_key("new", NOW + timedelta(seconds=1))

    leaked.withdraw()

    assert leaked.private == ""
    assert ids(published([leaked, new], NOW)) == ["new"]
    with pytest.raises(NoSigningKey):
        signer([leaked], NOW)


@given(
    rotations=st.lists(st.integers(0, 900), max_size=8),
    signed_after=st.integers(0, 4_000),
    used_after=st.integers(0, int(TOKEN_LIFE.total_seconds())),
)
def test_whenever_keys_are_rotated_a_good_tokens_key_is_published(
    rotations: list[int], signed_after: int, used_after: int
) -> None:
    keys, at = [a_key("0")], NOW
    for number, seconds in enumerate(rotations, 1):
        at += timedelta(seconds=seconds)
        keys.append(a_key(str(number), at + PUBLISHED_AHEAD))
    signed_at = NOW + timedelta(seconds=signed_after)
    used_at = signed_at + timedelta(seconds=used_after)

    key = signer(keys, signed_at)

    assert key in published(keys, used_at)
    assert key in published(keys, max(signed_at - PUBLISHED_AHEAD, NOW))


def test_a_private_key_is_not_shown_by_repr() -> None:
    assert "private='…'" in repr(a_key("old"))
