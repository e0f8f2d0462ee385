"""A part of what tablets know, and how it is told whether theirs is still right."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from pydantic import BaseModel

Rows = Mapping[str, Sequence[BaseModel]]
"""Piece → its rows, in an order that does not change by itself."""

RowsOf = tuple[type[BaseModel], Mapping[str, Any] | None]
"""Rows of one kind: those that pass a filter few pass, or all."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one feature lets tablets know, whole or in pieces: `units/8` is piece 8 of units.

    `rests_on`: whose rows it is made of; every tablet asks every half a minute whether they have
    changed, so it must be cheap (`reader.stamps`). What only time takes out of a part goes within
    the hour. `rows` takes a `Reader` and gives the pieces that are `wanted`, all with None; a part
    in one piece calls it "". What was looked at counts for `fresh_seconds`, so that an import is
    not gathered row by row. Of a part `by_gate` each piece is one gate's, and tablets know that of
    their own alone.
    """

    name: str
    rests_on: Sequence[RowsOf]
    rows: Callable[[Any, Collection[str] | None], Awaitable[Rows]]
    fresh_seconds: float = 0
    by_gate: bool = False

    def told(self, piece: str) -> str:
        """A piece's name on tablets."""
        return f"{self.name}/{piece}" if piece and not self.by_gate else self.name

    def of_gate(self, fingerprints: Mapping[str, str], gate: str) -> dict[str, str]:
        """What the tablets of a gate know of it."""
        return {
            piece: mark for piece, mark in fingerprints.items() if not self.by_gate or piece == gate
        }


@dataclass(frozen=True, slots=True)
class Piece:
    """Rows as they are sent, a JSON list, and what tells whether a tablet has them already: it is
    the same in every worker and after every start.
    """

    rows: bytes

    @property
    def fingerprint(self) -> str:
        """Nine bytes of hash."""
        return blake2b(self.rows, digest_size=9).hexdigest()


def piece_of(rows: Sequence[BaseModel]) -> Piece:
    """The rows written once, to be hashed and sent alike."""
    written = b",".join(row.model_dump_json(by_alias=True).encode() for row in rows)
    return Piece(b"[%s]" % written)
