"""What a spreadsheet is to the reader of rosters, whatever format it was saved in."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol, Self


class Oddity(StrEnum):
    """Why a cell has no value that could be believed."""

    FORMULA = "formula"
    ERROR = "error"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Odd:
    """A cell that must not be taken at its word.

    `text` is shown to the person who has to mend it.
    """

    why: Oddity
    text: str


Cell = str | int | float | date | Odd
"""An empty cell is an empty text. Numbers come only from .xlsx.

A date only where a cell is formatted as one.
"""

Line = tuple[int, list[Cell]]
"""The row's number as a spreadsheet shows it, and its cells from column A on."""


class Sheet(Protocol):
    """One table. Merged cells are filled downwards: each row a merged cell spans has its value."""

    @property
    def name(self) -> str: ...

    @property
    def rows_about(self) -> int:
        """How many lines to expect, for a progress bar."""

    def lines(self) -> Iterator[Line]:
        """Rows that have a value of their own, top to bottom, in flat memory.

        May be asked for again.
        """


class Book(AbstractContextManager["Book"], Protocol):
    """An opened file."""

    def sheet_names(self) -> list[str]:
        """Visible sheets in their order."""

    def sheet(self, name: str) -> Sheet:
        """Raises NoSuchSheet."""

    def __enter__(self) -> Self: ...
