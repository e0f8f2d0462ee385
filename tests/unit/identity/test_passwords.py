"""What a password must be, and that only the right one matches, after the same time for nobody."""

import time

import pytest
from argon2 import PasswordHasher
from pydantic import BaseModel, SecretStr, ValidationError

from identity.passwords.commands import hashed, is_outdated, matches
from identity.passwords.model import (
    LONGEST,
    GivenPassword,
    NewPassword,
    PasswordTooEasy,
    must_be_hard_to_guess,
)


class Chosen(BaseModel):
    password: NewPassword


class Typed(BaseModel):
    password: GivenPassword


async def test_only_the_right_password_matches() -> None:
    kept = await hashed(SecretStr("correct horse"))

    assert await matches(kept, SecretStr("correct horse"))
    assert not await matches(kept, SecretStr("Correct horse"))
    assert not await matches(kept, SecretStr(""))


async def test_two_hashes_of_one_password_differ() -> None:
    assert await hashed(SecretStr("correct horse")) != await hashed(SecretStr("correct horse"))


async def test_a_password_is_the_same_however_its_characters_are_composed() -> None:
    kept = await hashed(SecretStr("caf\u00e9 au lait"))

    assert await matches(kept, SecretStr("cafe\u0301 au lait"))


@pytest.mark.parametrize("broken", ["", "plain", "$argon2id$v=19$m=1$x", "$2b$12$abc"])
async def test_a_broken_hash_matches_nothing(broken: str) -> None:
    assert not await matches(broken, SecretStr("correct horse"))


async def test_nobody_matches_nothing_and_takes_as_long() -> None:
    kept = await hashed(SecretStr("correct horse"))

    async def best_of(password_hash: str | None) -> float:
        times = []
        for _ in range(7):
            began = time.process_time()
            assert not await matches(password_hash, SecretStr("guess"))
            times.append(time.process_time() - began)
        return min(times)

    somebody, nobody = await best_of(kept), await best_of(None)

    assert 0.5 < nobody / somebody < 2


def test_a_hash_made_with_other_figures_is_outdated() -> None:
    weaker = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("correct horse")

    assert is_outdated(weaker)


@pytest.mark.parametrize("easy", ["lin-lin-lin", "xx LIN xx", "aaaaaaaaaa"])
def test_what_is_tried_first_is_refused(easy: str) -> None:
    with pytest.raises(PasswordTooEasy):
        must_be_hard_to_guess(SecretStr(easy), "lin")


def test_length_is_what_counts() -> None:
    must_be_hard_to_guess(SecretStr("correct horse"), "lin")
    assert Chosen(password=SecretStr("8 letter")).password.get_secret_value() == "8 letter"
    for wrong in ("7 chars", "x" * (LONGEST + 1)):
        with pytest.raises(ValidationError):
            Chosen(password=SecretStr(wrong))
    with pytest.raises(ValidationError):
        Typed(password=SecretStr("x" * (LONGEST + 1)))


def test_a_password_is_not_shown_by_repr() -> None:
    assert "correct" not in repr(Chosen(password=SecretStr("correct horse")))
