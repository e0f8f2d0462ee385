"""A link's token says where it belongs, proves it, and is not printed in passing."""

import pytest

from chassis.links import fresh_token
from contracts.links import SECRET_BYTES, LinkToken, LinkUnknown, same_digest, token_of
from contracts.words import EstateId

THING = "0192f7c4-8a6e-7c1d-9b2e-5f0a1c2d3e4f"
TOKEN = LinkToken(EstateId("demo"), THING, "s" * 43)


def test_a_secret_has_more_than_128_bits_and_a_token_says_where_it_belongs() -> None:
    fresh = fresh_token(EstateId("demo"), THING)

    assert SECRET_BYTES * 8 >= 128
    assert fresh.secret != fresh_token(EstateId("demo"), THING).secret
    assert token_of(str(fresh)) == fresh
    assert fresh.secret not in repr(fresh)
    assert THING in fresh.hashed_as("vendor link")
    assert fresh.hashed_as("vendor link") != fresh.hashed_as("unit link")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "e1",
        "a.b.c",
        f"demo.{THING}.short",
        "…" * 90,
        f"{TOKEN}x",
        str(TOKEN).replace(".", "/"),
    ],
)
def test_what_is_no_token_opens_nothing(text: str) -> None:
    with pytest.raises(LinkUnknown):
        token_of(text)


def test_only_its_own_digest_opens() -> None:
    assert same_digest("a" * 8, "a" * 8)
    assert not same_digest("", "0" * 8)
    assert not same_digest("b" * 8, "a" * 8)
