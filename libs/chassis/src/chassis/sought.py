"""What is asked of a list: for the store, which answers it, and for whoever asks."""

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
