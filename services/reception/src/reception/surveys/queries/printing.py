"""A survey's report as an .xlsx that any office program opens."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Font

from reception.surveys.model.questions import QuestionKind
from reception.surveys.queries.showing import SurveyView

_WIDTHS = (30, 12, 12, 12, 12, 12, 12, 12, 40)
_WORDS = {
    "zh": {
        "items": "各项结果",
        "groups": "共性意见",
        "findings": "整改与解释",
        "head": "发放 {asked} 户，回收 {returned} 份（{rate}%）；总体满意率 {percent}%",
        "scale": (
            "项目",
            "作答",
            "满意",
            "满意率（%）",
            "很不满意",
            "不满意",
            "一般",
            "满意",
            "很满意",
        ),
        "group": ("意见", "条数"),
        "finding": ("类别", "事项", "责任人", "期限", "办结时间", "办理情况"),
        "unsorted": "未归类",
    },
    "en": {
        "items": "items",
        "groups": "common opinions",
        "findings": "findings",
        "head": "{returned} of {asked} units returned ({rate} %); satisfied overall {percent} %",
        "scale": ("item", "answered", "satisfied", "satisfied (%)", "1", "2", "3", "4", "5"),
        "group": ("opinion", "count"),
        "finding": ("kind", "matter", "responsible", "by", "done", "what was done"),
        "unsorted": "not sorted yet",
    },
}


def printed(survey: SurveyView, estate: str, language: str) -> bytes:
    """The workbook: a sheet of the items, of what most said, of what is done. For a thread."""
    words: dict[str, Any] = _WORDS[language]
    figures = survey.figures
    head = words["head"].format(
        asked=figures.asked,
        returned=figures.returned,
        rate=figures.rate_percent,
        percent=figures.percent,
    )
    title = f"{estate} {survey.title} {survey.number}"
    book = Workbook(write_only=True)
    rows: list[Sequence[Any]] = [
        (getattr(item, language), item.answered, item.satisfied, item.percent, *_counts(item))
        for item in figures.items
        if item.kind is not QuestionKind.TEXT
    ]
    _write(book, words["items"], [(title,), (head,)], words["scale"], rows)
    groups = [(each.heading or words["unsorted"], each.count) for each in survey.groups]
    _write(book, words["groups"], [(title,)], words["group"], groups)
    findings = [
        (
            getattr(each.kind, language),
            each.matter,
            each.responsible,
            each.finish_by.isoformat() if each.finish_by else "",
            each.done_at.isoformat() if each.done_at else "",
            each.answer,
        )
        for each in survey.findings
    ]
    _write(book, words["findings"], [(title,)], words["finding"], findings)
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def _counts(item: Any) -> list[Any]:
    if item.kind is QuestionKind.SCALE:
        return list(item.counts)
    return [f"{name}: {count}" for name, count in zip(item.options, item.counts, strict=True)]


def _write(
    book: Workbook,
    name: str,
    titles: Sequence[Sequence[str]],
    headings: Sequence[str],
    rows: Sequence[Sequence[Any]],
) -> None:
    sheet = book.create_sheet(name)
    for letter, width in zip("ABCDEFGHI", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width

    def cell(value: Any, *, bold: bool = False) -> Cell:
        made = WriteOnlyCell(sheet, value)
        if isinstance(value, str):
            # Otherwise what begins with = would be counted out.
            made.data_type = "s"
        made.font = Font(bold=bold)
        return made

    for line in (*titles, headings):
        sheet.append([cell(value, bold=True) for value in line])
    for row in rows:
        sheet.append([cell(value) for value in row])
