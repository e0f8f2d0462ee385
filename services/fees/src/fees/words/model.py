"""How codes and amounts are read by people."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from pydantic import BaseModel

from contracts.words import Fen

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


def yuan(amount: Fen) -> str:
    """In digits, with thousands: `1,234.50`."""
    sign, fen = ("-", -amount) if amount < 0 else ("", amount)
    return f"{sign}{fen // 100:,}.{fen % 100:02d}"
