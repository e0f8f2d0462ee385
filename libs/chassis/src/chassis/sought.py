"""What is asked of a list: for the store, which answers it, and for whoever asks."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple


class Sought(NamedTuple):
    """A page of a list: which rows, in which order, and where it goes on.

    `tokens` are hashed search tokens, all of which must match.
    """

    where: Mapping[str, Any]
    sort: Sequence[str] = ()
    limit: int = 50
    cursor: str | None = None
    tokens: Sequence[str] | None = None


def literally(text: str) -> str:
    """A pattern for MongoDB that matches this text and nothing else, whatever was typed: a pattern
    may hold no null character as it is.
    """
    return re.escape(text).replace("\0", r"\x00")
