"""One row of a roster, read and judged: every fault in it is told at once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from archives.directory.model import LARGEST_AREA_HUNDREDTHS
from archives.roster.model import spelling
from archives.roster.model.cells import Cell, Line
from archives.roster.model.faults import Fault, Finding
from archives.roster.model.fields import Field
from archives.roster.model.headings import Columns
from archives.roster.model.judging import CellsOfRow
from archives.roster.model.people import Entry, PersonReader
from archives.roster.model.places import Place, address, place
from archives.roster.model.refusals import MappingUnusable
from contracts.words import Relation

_NOT_A_UNIT = re.compile(
    r"\s*(合\s*计|总\s*计|小\s*计|共计|累计|制表|填表|审核|备注|注[:：]|说明|total|subtotal|sum\b|note)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RosterRow:
    """What a row says: a unit, and the people in it, none where it is vacant."""

    number: int
    place: Place
    label: str
    area_hundredths: int | None
    use: str
    people: tuple[Entry, ...]
    delivered_on: date | None = None


class RowReader:
    """Reads the rows of one sheet. Raises MappingUnusable for a fixed value that means nothing."""

    def __init__(
        self, sheet: str, columns: Columns, headings: list[Cell], fixed: Mapping[Field, str]
    ) -> None:
        self._sheet = sheet
        self._headings = headings
        self._unit = {column.field: column for column in columns.unit}
        self._fixed = {field: spelling.cleaned(text) for field, text in fixed.items()}
        there = self._unit.keys() | self._fixed.keys()
        self._delivered = _fixed_day(self._fixed, Field.DELIVERED)
        self._has_parts = Field.BUILDING in there and Field.ROOM in there
        relation = spelling.relation(fixed.get(Field.RELATION, "owner"))
        if relation is None:
            raise MappingUnusable(
                reason=f"fixed.relation: {fixed[Field.RELATION]}", fields=", ".join(Relation)
            )
        self._people = [
            PersonReader(group, relation, may_be_silent=Field.RELATION in fixed)
            for group in columns.people
        ]

    def read(self, line: Line) -> tuple[RosterRow | None, list[Finding]]:
        """The row, None where it has a blocking fault; and all its findings.

        (None, nothing) for a line that is no row: a sum, a remark, the headings once more.
        """
        number, cells = line
        if self._is_no_row(cells):
            return None, []
        row = CellsOfRow(self._sheet, number, cells)
        where = self._place(row)
        area = self._area(row)
        use = self._text(row, Field.USE)
        delivered = self._delivery(row)
        label = self._text(row, Field.LABEL) if self._has_parts else ""
        people = [entry for reader in self._people for entry in reader.read(row)]
        if where is None or any(finding.blocks for finding in row.findings):
            return None, row.findings
        label = label or where.label
        return RosterRow(number, where, label, area, use, tuple(people), delivered), row.findings

    def _is_no_row(self, cells: list[Cell]) -> bool:
        if cells == self._headings:
            return True
        first = next((cell for cell in cells if cell != ""), "")
        if not isinstance(first, str) or not _NOT_A_UNIT.match(first):
            return False
        room = self._unit.get(Field.ROOM)
        if room is None:
            return address(spelling.cleaned(first)) is None
        return room.index >= len(cells) or cells[room.index] in ("", first)

    def _text(self, row: CellsOfRow, field: Field) -> str:
        column = self._unit.get(field)
        found = row.text(column) if column is not None else ""
        return found or self._fixed.get(field, "")

    def _place(self, row: CellsOfRow) -> Place | None:
        if not self._has_parts:
            return self._address(row)
        building = self._part(row, Field.BUILDING, Fault.BUILDING_MISSING)
        room = self._part(row, Field.ROOM, Fault.ROOM_MISSING)
        entrance = self._text(row, Field.ENTRANCE)
        return place(building, entrance, room) if building and room else None

    def _address(self, row: CellsOfRow) -> Place | None:
        column = self._unit[Field.LABEL]
        text = row.text(column)
        found = address(text) if text else None
        if found is None and not row.is_faulty(column):
            row.fault(Fault.ADDRESS_UNREADABLE if text else Fault.ROOM_MISSING, column)
        return found

    def _part(self, row: CellsOfRow, field: Field, missing: Fault) -> str:
        text = self._text(row, field)
        column = self._unit.get(field)
        if not text and (column is None or not row.is_faulty(column)):
            row.fault(missing, column or field)
        return text

    def _area(self, row: CellsOfRow) -> int | None:
        column = self._unit.get(Field.AREA)
        if column is None:
            return None
        text = row.text(column)
        if not text:
            return None
        found = spelling.area_hundredths(text)
        if found is None:
            row.fault(Fault.AREA_UNREADABLE, column)
            return None
        hundredths, rounded = found
        if not 0 < hundredths <= LARGEST_AREA_HUNDREDTHS:
            row.fault(Fault.AREA_OUT_OF_RANGE, column)
        elif rounded:
            row.fault(Fault.AREA_ROUNDED, column, kept=f"{hundredths / 100:.2f}")
        return hundredths

    def _delivery(self, row: CellsOfRow) -> date | None:
        column = self._unit.get(Field.DELIVERED)
        found = row.day(column) if column is not None else None
        return found or self._delivered


def _fixed_day(fixed: Mapping[Field, str], field: Field) -> date | None:
    """The day a mapping fixes for all rows, if it does. Raises MappingUnusable."""
    text = fixed.get(field, "")
    found = spelling.day(text) if text else None
    if text and found is None:
        raise MappingUnusable(reason=f"fixed.{field}: {text}", fields=", ".join(Field))
    return found
