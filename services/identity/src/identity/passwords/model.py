"""What a password must be. Nothing here knows how one is kept."""

from typing import Annotated
from unicodedata import normalize

from pydantic import Field, SecretStr

from contracts.refusals import Invalid

SHORTEST = 8
LONGEST = 128

GivenPassword = Annotated[SecretStr, Field(max_length=LONGEST)]
"""A password somebody types to prove who they are: bounded, so that hashing it is."""
NewPassword = Annotated[SecretStr, Field(min_length=SHORTEST, max_length=LONGEST)]
"""A password somebody chooses."""


class PasswordTooEasy(Invalid):
    """The password can be guessed from the sign-in name, or is one character repeated."""

    zh = "密码过于简单：不能包含登录名，也不能只是同一个字符。请换一个。"
    en = (
        "Too easy: a password must not contain the sign-in name nor be one character repeated."
        " Choose another."
    )


def must_be_hard_to_guess(password: SecretStr, sign_in: str) -> None:
    """Length is what counts; this refuses only what is tried first. Raises PasswordTooEasy."""
    text = as_hashed(password).casefold()
    if sign_in.casefold() in text or len(set(text)) == 1:
        raise PasswordTooEasy


def as_hashed(password: SecretStr) -> str:
    """The same text however it was typed: keyboards differ in how they compose characters."""
    return normalize("NFC", password.get_secret_value())
