"""A unit's history on paper: an .xlsx that any office program prints."""

from decimal import Decimal
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font

from archives.history.queries.reading import EntryView, UnitHistory

_HEADINGS = {
    "zh": ("时间", "事项", "内容", "金额（元）", "备注", "办理人", "追踪号"),
    "en": ("time", "kind", "what happened", "amount (yuan)", "note", "by", "trace"),
}
_TITLES = {"zh": "房屋履历 {label}", "en": "history of {label}"}
_CUT_SHORT = {
    "zh": "仅列出前 {count} 条，请缩短期间分次打印。",
    "en": "The first {count} entries only; print the rest by a shorter period.",
}
_WIDTHS = (17, 14, 46, 12, 30, 24, 34)


def printed(history: UnitHistory, zone: ZoneInfo, language: str) -> bytes:
    """The history as a workbook of one sheet, times in the estate's zone. For a thread."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(_HEADINGS[language][2][:31])
    for place, width in enumerate(_WIDTHS):
        sheet.column_dimensions["ABCDEFG"[place]].width = width
    sheet.print_title_rows = "2:2"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True

    def cell(value: Any, *, bold: bool = False) -> Cell:
        made = WriteOnlyCell(sheet, value)
        if isinstance(value, str):
            # Otherwise a note that begins with = would be counted out.
            made.data_type = "s"
        made.font = Font(bold=bold)
        made.alignment = Alignment(wrap_text=True, vertical="top")
        return made

    sheet.append([cell(_TITLES[language].format(label=history.label), bold=True)])
    sheet.append([cell(heading, bold=True) for heading in _HEADINGS[language]])
    for entry in history.items:
        sheet.append([cell(value) for value in _row(entry, zone, language)])
    if history.next is not None:
        sheet.append([cell(_CUT_SHORT[language].format(count=len(history.items)))])
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def _row(entry: EntryView, zone: ZoneInfo, language: str) -> tuple[Any, ...]:
    return (
        f"{entry.at.astimezone(zone):%Y-%m-%d %H:%M}",
        getattr(entry.kind, language),
        getattr(entry, language),
        None if entry.amount_fen is None else Decimal(entry.amount_fen) / 100,
        entry.note,
        str(entry.actor),
        entry.trace,
    )
