"""The figures as an .xlsx that any office program prints."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Font

from reception.figures.queries.figures import ComplaintFigures
from reception.figures.queries.tables import Value, rate_of, tables_of, title_of

_FIRST_COLUMN_WIDTH = 24


def printed(figures: ComplaintFigures, estate: str, language: str) -> bytes:
    """The workbook: a sheet to each table, under the same title. For a thread."""
    book, target = Workbook(write_only=True), BytesIO()
    for table in tables_of(figures, language):
        sheet = book.create_sheet(table.name)
        sheet.column_dimensions["A"].width = _FIRST_COLUMN_WIDTH
        sheet.append(_cells(sheet, (title_of(figures, estate, language),), bold=True))
        sheet.append(_cells(sheet, (rate_of(figures, language),)))
        sheet.append(_cells(sheet, table.head, bold=True))
        for row in table.rows:
            sheet.append(_cells(sheet, row))
    book.save(target)
    return target.getvalue()


def _cells(sheet: Any, row: Sequence[Value], *, bold: bool = False) -> list[Cell]:
    cells = []
    for value in row:
        made = WriteOnlyCell(sheet, value)
        if isinstance(value, str):
            # Otherwise a name that begins with = would be counted out.
            made.data_type = "s"
        made.font = Font(bold=bold)
        cells.append(made)
    return cells
