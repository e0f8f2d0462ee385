"""A text table (.csv, .tsv): its encoding and delimiter found out, its rows streamed."""

import codecs
import csv
import itertools
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from archives.roster.model.cells import Cell, Line, Odd, Oddity
from archives.roster.model.limits import RosterLimits
from archives.roster.model.refusals import (
    EncodingUnknown,
    NoSuchSheet,
    NotASpreadsheet,
    RosterTooWide,
)

_CHUNK_BYTES = 1 << 16
_DELIMITERS = (",", ";", "\t")
_LOOKED_AT_ROWS = 50
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SHOWN_CHARS = 40


class TextBook:
    """A .csv as a book of one sheet. There are no merged cells.

    What a cell leaves empty is empty.
    """

    def __init__(self, path: Path, limits: RosterLimits) -> None:
        self.name = path.stem
        self._path, self._limits = path, limits
        self._encoding, self.rows_about = _encoding(path)
        self._delimiter, self._starts_with_hint = self._layout()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...

    def sheet_names(self) -> list[str]:
        return [self.name]

    def sheet(self, name: str) -> Self:
        if name != self.name:
            raise NoSuchSheet(sheet=name, there=self.name)
        return self

    def lines(self) -> Iterator[Line]:
        last = self._limits.columns
        for number, values in self._records(self._delimiter):
            if number == 1 and self._starts_with_hint:
                continue
            if not any(values):
                continue
            if len(values) > last and any(values[last:]):
                raise RosterTooWide(row=number, limit=last)
            yield number, [self._cell(value) for value in values[:last]]

    def _cell(self, value: str) -> Cell:
        if len(value) > self._limits.cell_chars:
            return Odd(Oddity.TOO_LONG, value[:_SHOWN_CHARS])
        return value

    def _records(self, delimiter: str) -> Iterator[tuple[int, list[str]]]:
        with self._path.open(encoding=self._encoding, newline="") as text:
            reader = csv.reader(text, delimiter=delimiter)
            try:
                yield from enumerate(reader, start=1)
            except csv.Error as bad:
                raise NotASpreadsheet(
                    reason=f"line {reader.line_num}: {bad}; is a quotation mark never closed?"
                ) from bad

    def _layout(self) -> tuple[str, bool]:
        """The delimiter, and whether the first line is Excel's `sep=;`."""
        with self._path.open(encoding=self._encoding, newline="") as text:
            hint = text.readline(16).strip().lower()
        if hint.startswith("sep=") and len(hint) == 5:
            return hint[4], True
        return max(_DELIMITERS, key=self._fitness), False

    def _fitness(self, delimiter: str) -> tuple[int, int]:
        """How many rows agree on a number of columns above one, and on how many."""
        try:
            rows = [
                len(values)
                for _, values in itertools.islice(self._records(delimiter), _LOOKED_AT_ROWS)
            ]
        except NotASpreadsheet:
            return (0, 0)
        widths = Counter(width for width in rows if width > 1)
        return max(((count, width) for width, count in widths.items()), default=(0, 0))


def _encoding(path: Path) -> tuple[str, int]:
    """The encoding the whole file can be read in, and how many lines it has."""
    with path.open("rb") as raw:
        head = raw.read(4096)
    for mark, encoding in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return encoding, _lines_readable(path, encoding)
    if any(byte < 9 or 13 < byte < 32 for byte in head):
        raise NotASpreadsheet(reason="it is not text")
    try:
        return "utf-8", _lines_readable(path, "utf-8")
    except EncodingUnknown:
        return "gb18030", _lines_readable(path, "gb18030")


def _lines_readable(path: Path, encoding: str) -> int:
    decoder = codecs.getincrementaldecoder(encoding)(errors="strict")
    lines = 0
    with path.open("rb") as raw:
        while True:
            chunk = raw.read(_CHUNK_BYTES)
            try:
                lines += decoder.decode(chunk, final=not chunk).count("\n")
            except UnicodeDecodeError as bad:
                raise EncodingUnknown(line=lines + chunk.count(b"\n", 0, bad.start) + 1) from bad
            if not chunk:
                return lines + 1
