"""Rounds done and planned as an .xlsx that any office program prints."""

from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from dispatch.patrols.queries.counting import PatrolReport

_HEADINGS = {
    "zh": (
        "日期",
        "路线",
        "计划轮次",
        "已完成",
        "其中迟到",
        "漏巡",
        "未完",
        "计划外",
        "应到点位",
        "实到点位",
        "到位率（%）",
    ),
    "en": (
        "date",
        "route",
        "planned",
        "done",
        "of these late",
        "missed",
        "not finished",
        "unplanned",
        "points",
        "reached",
        "reached (%)",
    ),
}
_TITLES = {
    "zh": "{estate} 巡查完成情况：{since} 至 {until}",
    "en": "{estate}: patrols done and planned, {since} to {until}",
}
_TOTAL = {"zh": "合计", "en": "total"}


def printed(report: PatrolReport, estate: str, language: str) -> bytes:
    """The report as a workbook. For a thread."""
    book, target = Workbook(write_only=True), BytesIO()
    sheet = book.create_sheet("N16")
    sheet.column_dimensions["B"].width = 24

    def row(*values: Any, bold: bool = False) -> None:
        cells = []
        for value in values:
            made = WriteOnlyCell(sheet, value)
            if isinstance(value, str):
                # Otherwise a name that begins with = would be counted out.
                made.data_type = "s"
            made.font = Font(bold=bold)
            cells.append(made)
        sheet.append(cells)

    row(_TITLES[language].format(estate=estate, since=report.since, until=report.until), bold=True)
    row(*_HEADINGS[language], bold=True)
    for each in [*report.rows, report.total]:
        last = each is report.total
        row(
            _TOTAL[language] if last else each.when,
            each.route_name,
            each.planned,
            each.done,
            each.late,
            each.missed,
            each.open,
            each.unplanned,
            each.points,
            each.reached,
            each.rate,
            bold=last,
        )
    book.save(target)
    return target.getvalue()
