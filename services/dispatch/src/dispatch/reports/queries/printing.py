"""Both reports of a month as an .xlsx that any office program prints."""

from collections.abc import Sequence
from io import BytesIO
from typing import Literal

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Font

from dispatch.reports.queries.performance import PerformanceReport
from dispatch.reports.queries.repairs import RepairRow, RepairsReport

Language = Literal["zh", "en"]
Value = str | int | float | None
_FIRST_COLUMN_WIDTH, _COLUMN_WIDTH = 26, 12
_PERCENT = "0.0"
_TITLE = {"zh": "{estate} 维修月报 {month}", "en": "{estate}: repairs of {month}"}
_SHEETS = {
    "zh": ("按种类", "水电", "按原因", "按性质", "按楼栋", "及时率", "返修率", "维修人员"),
    "en": ("kind", "water power", "cause", "finding", "building", "on time", "rework", "people"),
}
_SORT = {"zh": ("种类", "合计"), "en": ("what", "total")}
_ON_TIME = {
    "zh": ("级别", "时限", "按时", "超时", "未到期", "未设定", "及时率（%）"),
    "en": ("class", "clock", "met", "late", "running", "not set", "on time (%)"),
}
_REWORK = {
    "zh": ("完工次数", "其中返工", "返修率（%）"),
    "en": ("finished", "done again", "rework (%)"),
}
_TECHNICIANS = {
    "zh": (
        "维修人员",
        "完工",
        "按时",
        "及时率（%）",
        "返工",
        "返修率（%）",
        "协助单数",
        "协助份额合计（%）",
        "协助分钟",
    ),
    "en": (
        "technician",
        "finished",
        "in time",
        "on time (%)",
        "redone",
        "rework (%)",
        "helped",
        "shares together (%)",
        "minutes helped",
    ),
}


def printed(
    repairs: RepairsReport, performance: PerformanceReport, estate: str, language: Language
) -> bytes:
    """The workbook: a sheet for each table of the page, under the same title. For a thread."""
    book = Workbook(write_only=True)
    title = _TITLE[language].format(estate=estate, month=performance.month)
    tables = (
        *(
            _counted(rows, repairs, language)
            for rows in (
                repairs.by_kind,
                repairs.by_trade,
                repairs.by_cause,
                repairs.by_finding,
                repairs.by_building,
            )
        ),
        _on_time(performance, language),
        _rework(performance, language),
        _technicians(performance, language),
    )
    for name, rows in zip(_SHEETS[language], tables, strict=True):
        _write(book, name, title, rows)
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def _counted(
    rows: Sequence[RepairRow], repairs: RepairsReport, language: Language
) -> list[Sequence[Value]]:
    what, total = _SORT[language]
    return [
        (what, *repairs.months, total),
        *((getattr(row, language), *row.counts, row.total) for row in rows),
        (total, *repairs.totals, sum(repairs.totals)),
    ]


def _on_time(report: PerformanceReport, language: Language) -> list[Sequence[Value]]:
    return [
        _ON_TIME[language],
        *(
            (
                row.urgency.value,
                getattr(row.clock, language),
                row.met,
                row.late,
                row.running,
                row.unset,
                row.percent,
            )
            for row in report.on_time
        ),
    ]


def _rework(report: PerformanceReport, language: Language) -> list[Sequence[Value]]:
    again = report.rework
    return [_REWORK[language], (again.finished, again.redone, again.percent)]


def _technicians(report: PerformanceReport, language: Language) -> list[Sequence[Value]]:
    return [
        _TECHNICIANS[language],
        *(
            (
                row.name,
                row.finished,
                row.in_time,
                row.in_time_percent,
                row.redone,
                row.redone_percent,
                row.helped,
                row.share_percent,
                row.helped_minutes,
            )
            for row in report.technicians
        ),
    ]


def _write(book: Workbook, name: str, title: str, rows: Sequence[Sequence[Value]]) -> None:
    sheet = book.create_sheet(name)
    sheet.freeze_panes = "B3"
    sheet.column_dimensions["A"].width = _FIRST_COLUMN_WIDTH
    for letter in "BCDEFGHIJKLMN":
        sheet.column_dimensions[letter].width = _COLUMN_WIDTH

    def cell(value: Value, *, bold: bool) -> Cell:
        made: Cell = WriteOnlyCell(sheet, value)
        if isinstance(value, str):
            # Otherwise a name that begins with = would be counted out.
            made.data_type = "s"
        elif isinstance(value, float):
            made.number_format = _PERCENT
        made.font = Font(bold=bold)
        return made

    sheet.append([cell(title, bold=True)])
    for place, row in enumerate(rows):
        sheet.append([cell(value, bold=place == 0) for value in row])
