"""The follow-up rate as an .xlsx that any office program prints."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Font

from reception.reports.queries.rate import FollowUpRate, RateRow

_TITLES = {
    "zh": "{estate} 维修回访处理率（N02，目标 {target}%）：{since} 至 {until}",
    "en": "{estate}: follow-up rate of repairs (N02, target {target}%), {since} to {until}",
}
_HEADINGS = {
    "zh": ("完工维修数", "已回访", "回访率（%）", "按时", "超时", "未设定时限", "待回访"),
    "en": ("finished", "followed up", "rate (%)", "in time", "overdue", "not set", "pending"),
}
_SHEETS = {
    "zh": (("按月", "月份"), ("按类别", "类别"), ("按责任人", "责任人")),
    "en": (("by month", "month"), ("by kind", "kind"), ("by responsible", "responsible")),
}
_FIRST_COLUMN_WIDTH, _COLUMN_WIDTH = 24, 14


def printed(report: FollowUpRate, estate: str, language: str) -> bytes:
    """The report as a workbook: a sheet by month, by kind and by responsible person, each with the
    total. For a thread.
    """
    book = Workbook(write_only=True)
    title = _TITLES[language].format(
        estate=estate, target=report.target_percent, since=report.since, until=report.until
    )
    tables = (report.by_month, report.by_kind, report.by_responsible)
    for (name, first), rows in zip(_SHEETS[language], tables, strict=True):
        _write(book, name, title, (first, *_HEADINGS[language]), [*rows, report.total], language)
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def _write(
    book: Workbook,
    name: str,
    title: str,
    headings: Sequence[str],
    rows: Sequence[RateRow],
    language: str,
) -> None:
    sheet = book.create_sheet(name)
    sheet.column_dimensions["A"].width = _FIRST_COLUMN_WIDTH
    for letter in "BCDEFGH":
        sheet.column_dimensions[letter].width = _COLUMN_WIDTH

    def cell(value: Any, *, bold: bool = False) -> Cell:
        made = WriteOnlyCell(sheet, value)
        if isinstance(value, str):
            # Otherwise a name that begins with = would be counted out.
            made.data_type = "s"
        made.font = Font(bold=bold)
        return made

    sheet.append([cell(title, bold=True)])
    sheet.append([cell(heading, bold=True) for heading in headings])
    for row in rows:
        counts = (row.in_time, row.overdue, row.unset, row.pending)
        sheet.append(
            [
                cell(value)
                for value in (
                    getattr(row, language),
                    row.finished,
                    row.followed_up,
                    row.rate,
                    *counts,
                )
            ]
        )
