"""A roster file as a stream of judged rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Self

from archives.roster.collection.opening import open_book
from archives.roster.model.cells import Cell, Line, Sheet
from archives.roster.model.faults import Finding
from archives.roster.model.fields import FIELD_TEXTS, Field
from archives.roster.model.headings import Columns, arranged, recognise
from archives.roster.model.limits import LIMITS, RosterLimits
from archives.roster.model.mapping import Mapping
from archives.roster.model.progress import Progress, Stage, quietly
from archives.roster.model.refusals import NoHeadingRow, NoSuchSheet, RosterTooLong
from archives.roster.model.rows import RosterRow, RowReader

_PROGRESS_EVERY_ROWS = 500


@dataclass(frozen=True, slots=True)
class Judged:
    """A line that is meant as a row; `row` is None where a finding blocks it."""

    sheet: str
    number: int
    row: RosterRow | None
    findings: list[Finding]


class RosterFile:
    """An opened roster, to be used in `with`; its rows take the same memory however many.

    Opening raises the refusals of `archives.roster.model.refusals`, and takes its time: what all
    rows share is parsed then.
    """

    def __init__(
        self, path: Path, mapping: Mapping | None = None, limits: RosterLimits = LIMITS
    ) -> None:
        self._mapping = mapping or Mapping()
        self._limits = limits
        self._headings = self._mapping.headings()
        self._book = open_book(path, limits)
        try:
            self._sheets = [self._book.sheet(name) for name in self.sheets]
        except BaseException:
            self._book.__exit__(None, None, None)
            raise
        self.ignored_headings: list[str] = []
        """Filled while reading: headings that mean nothing to us."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *problem: object) -> None:
        self._book.__exit__(None, None, None)

    @property
    def sheets(self) -> list[str]:
        """The sheets that are read. Raises NoSuchSheet."""
        there, wanted = self._book.sheet_names(), self._mapping.sheets
        if wanted is None:
            return there[:1]
        if wanted == "*":
            return there
        names = [wanted] if isinstance(wanted, str) else wanted
        for name in names:
            if name not in there:
                raise NoSuchSheet(sheet=name, there="、".join(there))
        return names

    @property
    def sheets_left(self) -> list[str]:
        """Visible sheets that are not read."""
        return [name for name in self._book.sheet_names() if name not in self.sheets]

    def rows(self, progress: Progress = quietly) -> Iterator[Judged]:
        """All rows of all chosen sheets, in order.

        Raises the refusals of `archives.roster.model.refusals`.
        """
        about = sum(sheet.rows_about for sheet in self._sheets)
        done = 0
        for sheet in self._sheets:
            for judged in self._rows_of(sheet):
                done += 1
                if done > self._limits.rows:
                    raise RosterTooLong(limit=self._limits.rows)
                if done % _PROGRESS_EVERY_ROWS == 0:
                    progress(Stage.READING, done, max(about, done))
                yield judged
        progress(Stage.READING, done, done)

    def _rows_of(self, sheet: Sheet) -> Iterator[Judged]:
        lines = sheet.lines()
        top = list(islice(lines, self._limits.heading_rows))
        at, columns = self._heading_row(top)
        self.ignored_headings.extend(columns.ignored)
        reader = RowReader(sheet.name, columns, top[at][1], self._mapping.fixed)
        carried = [
            column.index for column in columns.unit if column.field in self._mapping.fill_down
        ]
        for line in _filled_down(chain(top[at + 1 :], lines), carried):
            row, findings = reader.read(line)
            if row is not None or findings:
                yield Judged(sheet.name, line[0], row, findings)

    def _heading_row(self, top: list[Line]) -> tuple[int, Columns]:
        """The place in `top` of the row that names most columns, and what it names."""
        candidates = [
            (len(found), -place, recognised)
            for place, (number, cells) in enumerate(top)
            if self._mapping.heading_row in (None, number)
            for recognised in [recognise(cells, self._headings)]
            for found in [recognised[0]]
        ]
        if not candidates:
            raise NoHeadingRow(rows=len(top), missing="-", seen="-")
        _, place, (columns, unknown) = max(candidates, key=lambda candidate: candidate[:2])
        found = {column.field for column in columns}
        mapped = {field for field, _ in self._headings.values()}
        known = self._mapping.fixed.keys()
        arrangement = arranged(columns, unknown, known)
        missing = [field for field in arrangement.lacking() if field not in known]
        missing += [field for field in sorted(mapped) if field not in found]
        if missing:
            raise NoHeadingRow(
                rows=len(top),
                missing="、".join(_both(field) for field in missing),
                seen="、".join([column.heading for column in columns] + unknown)[:200] or "-",
            )
        return -place, arrangement


def _both(field: Field) -> str:
    return "/".join(FIELD_TEXTS[field])


def _filled_down(lines: Iterator[Line], carried: list[int]) -> Iterator[Line]:
    """Empty cells of the carried columns take the value above."""
    last: dict[int, Cell] = {}
    for number, cells in lines:
        for index in carried:
            if index < len(cells) and (
                not isinstance(cells[index], str) or str(cells[index]).strip()
            ):
                last[index] = cells[index]
            elif index in last:
                cells.extend([""] * (index + 1 - len(cells)))
                cells[index] = last[index]
        yield number, cells
