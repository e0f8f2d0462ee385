"""A row's cells while they are judged: what each says, and all that is found wrong with them."""

from datetime import date

from archives.roster.model import spelling
from archives.roster.model.cells import Cell, Odd, Oddity
from archives.roster.model.faults import Fault, Finding
from archives.roster.model.fields import FIELD_TEXTS, Field
from archives.roster.model.headings import Column

_SHOWN_CHARS = 60
_ODD = {
    Oddity.FORMULA: Fault.CELL_IS_FORMULA,
    Oddity.ERROR: Fault.CELL_IS_ERROR,
    Oddity.TOO_LONG: Fault.CELL_TOO_LONG,
}


class CellsOfRow:
    """One row. A cell with a fault says nothing and is faulty.

    The reading goes on to find the others.
    """

    __slots__ = ("_cells", "_faulty", "_number", "_sheet", "findings")

    def __init__(self, sheet: str, number: int, cells: list[Cell]) -> None:
        self._sheet, self._number, self._cells = sheet, number, cells
        self._faulty: set[int] = set()
        self.findings: list[Finding] = []

    def cell(self, column: Column) -> Cell:
        """What stands there, as it stands."""
        index = column.index
        return self._cells[index] if index < len(self._cells) else ""

    def is_faulty(self, column: Column) -> bool:
        """Whether something blocking was found in the column."""
        return column.index in self._faulty

    def text(self, column: Column, *, breaks: str = " ") -> str:
        """The cell's text, empty where it is faulty; line breaks in it become `breaks`."""
        cell = self.cell(column)
        if isinstance(cell, str):
            if not cell:
                return cell
            return spelling.written(cell.strip().replace("\n", breaks) if "\n" in cell else cell)
        if isinstance(cell, Odd):
            self._fault_once(_ODD[cell.why], column)
            return ""
        if isinstance(cell, date):
            self._fault_once(Fault.BECAME_A_DATE, column)
            return ""
        return spelling.written(cell)

    def day(self, column: Column, *, last: bool = False) -> date | None:
        """The cell's date; None where it is empty, open (至今) or faulty."""
        cell = self.cell(column)
        if isinstance(cell, date):
            return cell
        text = self.text(column)
        if not text or spelling.is_open_end(text):
            return None
        found = spelling.day(cell if isinstance(cell, int | float) else text, last=last)
        if found is None:
            self._fault_once(Fault.DATE_UNREADABLE, column)
        return found

    def fault(self, fault: Fault, column: Column | Field, shown: str = "", **details: str) -> None:
        """Note a fault. `shown` is the part of the cell it is about.

        Else the whole cell is shown.
        """
        if isinstance(column, Column):
            if fault.blocks:
                self._faulty.add(column.index)
            cell = self.cell(column)
            where = f"{column.letter} {column.heading}"
            value = shown or (cell.text if isinstance(cell, Odd) else str(cell))
        else:
            where, value = " / ".join(FIELD_TEXTS[column]), shown
        self.findings.append(
            Finding(
                fault,
                self._number,
                where,
                value[:_SHOWN_CHARS],
                tuple(details.items()),
                self._sheet,
            )
        )

    def _fault_once(self, fault: Fault, column: Column) -> None:
        if column.index not in self._faulty:
            self.fault(fault, column)
