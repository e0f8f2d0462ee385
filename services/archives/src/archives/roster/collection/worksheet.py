"""One sheet of an .xlsx: its rows streamed, its merged cells filled downwards."""

import re
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, Self

from archives.roster.collection.archive import Archive
from archives.roster.collection.texts import TextTable, unescaped
from archives.roster.model.cells import Cell, Line, Odd, Oddity
from archives.roster.model.formats import DATE, date_of_serial
from archives.roster.model.limits import RosterLimits
from archives.roster.model.refusals import NotASpreadsheet, RosterTooWide

_ROW_BITS, _COLUMN_BITS = 21, 14
_ROW = re.compile(rb"<(?:\w+:)?row[ >]")
_MERGED = re.compile(rb"""<(?:\w+:)?mergeCell\s[^>]*?ref=["']([A-Z]+[0-9]+):([A-Z]+[0-9]+)["']""")
_LONGEST_ELEMENT_BYTES = 1 << 20
_LAST_ROW = 1_048_576
_SHOWN_CHARS = 40
_EXACT_WHOLE_NUMBERS = 10**15


@dataclass(frozen=True)
class SheetContext:
    """What a sheet's cells refer to in the rest of the workbook."""

    texts: TextTable
    styles: list[int]
    since_1904: bool
    limits: RosterLimits


class Worksheet:
    """A sheet. What it declares about its own size is not believed: rows are taken as they come."""

    def __init__(self, name: str, archive: Archive, part: str, context: SheetContext) -> None:
        self.name = name
        self._archive, self._part, self._context = archive, part, context
        # Merged ranges stand behind the rows in the file, so they take a pass of their own.
        self.rows_about = 0
        self._merges = array("Q")
        self._outline()

    def lines(self) -> Iterator[Line]:
        gathered = _Rows(self._context)
        merges = _FilledDown(sorted(self._merges))
        for _ in self._archive.pump(self._part, gathered):
            for number, cells in gathered.done:
                merges.fill(number, cells)
                yield number, cells
            gathered.done.clear()

    def _outline(self) -> None:
        """Count rows and gather merged ranges of more than one row, eight bytes each.

        Read off the bytes: in well-formed XML a `<` begins an element, and a second parsing would
        take a second for 50,000 rows.
        """
        limits, rest = self._context.limits, b""
        for chunk in self._archive.chunks(self._part):
            seen, _, rest = (rest + chunk).rpartition(b">")
            self.rows_about += len(_ROW.findall(seen))
            for merged in _MERGED.finditer(seen):
                if len(self._merges) < limits.merged_ranges:
                    first, last = merged[1].decode(), merged[2].decode()
                    (column, top), (_, bottom) = _place(first), _place(last)
                    if bottom > top and column < limits.columns:
                        self._merges.append(_Merged(top, bottom, column).packed())
            rest = rest[-_LONGEST_ELEMENT_BYTES:]


class _Merged(NamedTuple):
    """A merged range; of its columns only the first has a value."""

    top: int
    bottom: int
    column: int

    def packed(self) -> int:
        """In one number that sorts by the top row."""
        return (
            (self.top << (_ROW_BITS + _COLUMN_BITS)) | (self.bottom << _COLUMN_BITS) | self.column
        )

    @classmethod
    def unpacked(cls, packed: int) -> Self:
        return cls(
            packed >> (_ROW_BITS + _COLUMN_BITS),
            (packed >> _COLUMN_BITS) & ((1 << _ROW_BITS) - 1),
            packed & ((1 << _COLUMN_BITS) - 1),
        )


class _FilledDown:
    """Gives every row under a merged cell the merged cell's value; rows come top to bottom."""

    def __init__(self, merges: Iterable[int]) -> None:
        self._merges = map(_Merged.unpacked, merges)
        self._next = next(self._merges, None)
        self._open: dict[int, tuple[int, Cell]] = {}

    def fill(self, number: int, cells: list[Cell]) -> None:
        if self._open:
            for column, (bottom, value) in list(self._open.items()):
                if number > bottom:
                    del self._open[column]
                    continue
                cells.extend([""] * (column + 1 - len(cells)))
                if cells[column] == "":
                    cells[column] = value
        while self._next is not None and self._next.top <= number:
            merged = self._next
            if merged.top == number and merged.column < len(cells):
                self._open[merged.column] = (merged.bottom, cells[merged.column])
            self._next = next(self._merges, None)


class _Rows:
    """Gathers rows with a value of their own in `done`."""

    def __init__(self, context: SheetContext) -> None:
        self.done: list[Line] = []
        self._context = context
        self._longest = context.limits.cell_chars
        self._columns: dict[str, int] = {}
        self._cells: list[Cell] = []
        self._row = 0
        self._column = -1
        self._kind = "n"
        self._style: str | None = None
        self._pieces: list[str] = []
        self._length = 0
        self._formula: list[str] | None = None
        self._into: list[str] | None = None
        self._phonetic = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            place = attributes.get("r")
            self._column = self._column_of(place) if place else self._column + 1
            self._kind = attributes.get("t", "n")
            self._style = attributes.get("s")
            self._pieces = []
            self._length = 0
            self._formula = None
        elif name == "v":
            self._into = self._pieces
        elif name == "t":
            self._into = None if self._phonetic else self._pieces
        elif name == "f":
            self._into = self._formula = []
        elif name == "row":
            self._begin_row(attributes.get("r"))
        elif name == "rPh":
            self._phonetic = True

    def end(self, name: str) -> None:
        if name == "c":
            if self._pieces or self._formula is not None:
                self._put(self._value())
        elif name == "v" or name == "t" or name == "f":
            self._into = None
        elif name == "row":
            if self._cells:
                self.done.append((self._row, self._cells))
        elif name == "rPh":
            self._phonetic = False

    def text(self, text: str) -> None:
        into = self._into
        if into is not None and self._length <= self._longest:
            into.append(text)
            self._length += len(text)

    def _begin_row(self, number: str | None) -> None:
        row = _whole(number) if number else self._row + 1
        if row <= self._row:
            raise NotASpreadsheet(reason=f"row {row} stands after row {self._row}")
        self._row, self._column, self._cells = row, -1, []

    def _column_of(self, place: str) -> int:
        letters = place.rstrip("0123456789")
        column = self._columns.get(letters)
        if column is None:
            column = self._columns[letters] = _place(place)[0]
        return column

    def _put(self, value: Cell) -> None:
        if value == "":
            return
        cells, column = self._cells, self._column
        if column >= self._context.limits.columns:
            raise RosterTooWide(row=self._row, limit=self._context.limits.columns)
        missing = column - len(cells)
        if missing > 0:
            cells.extend([""] * missing)
        if column < len(cells):
            cells[column] = value
        else:
            cells.append(value)

    def _value(self) -> Cell:
        raw = "".join(self._pieces)
        if self._formula is not None:
            return Odd(Oddity.FORMULA, ("=" + "".join(self._formula))[:_SHOWN_CHARS])
        kind = self._kind
        if kind == "s":
            return self._text(self._context.texts[_whole(raw)])
        if kind == "inlineStr" or kind == "str":
            return self._text(unescaped(raw))
        if kind == "e":
            return Odd(Oddity.ERROR, raw[:_SHOWN_CHARS])
        if kind == "b":
            return "TRUE" if raw.strip() == "1" else "FALSE"
        if kind == "d":
            return self._text(raw)
        return self._number(raw)

    def _text(self, text: str) -> Cell:
        if len(text) > self._longest:
            return Odd(Oddity.TOO_LONG, text[:_SHOWN_CHARS])
        return text

    def _number(self, raw: str) -> Cell:
        try:
            number = float(raw)
        except ValueError:
            return self._text(raw)
        if not abs(number) < _EXACT_WHOLE_NUMBERS:
            return self._text(raw)
        meaning = self._meaning()
        if meaning == DATE:
            day = date_of_serial(number, since_1904=self._context.since_1904)
            if day is not None:
                return day
        if number != int(number):
            return number
        whole = int(number)
        return f"{whole:0{meaning}d}" if meaning > 0 else whole

    def _meaning(self) -> int:
        style = self._style
        if style is None:
            return 0
        styles, number = self._context.styles, _whole(style)
        return styles[number] if number < len(styles) else 0


def _place(reference: str) -> tuple[int, int]:
    """`AB12` → (column from 0, row)."""
    letters = reference.rstrip("0123456789")
    digits = reference[len(letters) :]
    column = 0
    for letter in letters.replace("$", "").upper():
        if not "A" <= letter <= "Z":
            raise NotASpreadsheet(reason=f"there is no cell {reference[:12]}")
        column = column * 26 + ord(letter) - 64
    row = _whole(digits or "0")
    if not 1 <= column <= 1 << _COLUMN_BITS or row > _LAST_ROW:
        raise NotASpreadsheet(reason=f"there is no cell {reference[:12]}")
    return column - 1, row


def _whole(digits: str) -> int:
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 10):
        raise NotASpreadsheet(reason=f"{digits[:12]!r} should be a number")
    return int(digits)
