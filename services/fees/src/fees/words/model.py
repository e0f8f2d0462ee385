"""A code together with what staff read in its place."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from pydantic import BaseModel

E = TypeVar("E", bound=StrEnum)


class Named(BaseModel):
    """A word of ours as staff read it."""

    code: str
    zh: str
    en: str


def named(code: E, texts: Mapping[E, tuple[str, str]]) -> Named:
    """A code with its Chinese and English."""
    zh, en = texts[code]
    return Named(code=code.value, zh=zh, en=en)
