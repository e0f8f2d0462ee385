"""The tables of the figures as rows of texts, for every paper they are put on."""

from typing import NamedTuple

from reception.figures.model import Span
from reception.figures.queries.figures import ComplaintFigures, FigureRow

SPAN_TEXTS: dict[Span, tuple[str, str]] = {
    Span.WEEK: ("周报", "week"),
    Span.MONTH: ("月报", "month"),
    Span.HALF_YEAR: ("半年报", "half-year"),
    Span.YEAR: ("年报", "year"),
}
"""Period → (Chinese, English)."""

Value = str | int | float | None

_FIGURES = {
    "zh": (
        "件数", "户数", "有效", "无效", "未判定", "已结案", "客户满意", "特批结案", "多轮处理",
        "重复投诉",
    ),
    "en": (
        "cases", "households", "valid", "not valid", "not judged", "closed", "satisfied",
        "by approval", "several rounds", "repeats",
    ),
}  # fmt: skip
_CLOCKS = {
    "zh": ("时限", "按时", "超时", "进行中", "未设定", "按时率（%）"),
    "en": ("clock", "met", "late", "running", "not set", "met (%)"),
}
_TABLES = {
    "zh": ("时间", "类别", "原因", "渠道", "责任部门", "楼栋"),
    "en": ("time", "kind", "cause", "channel", "department", "building"),
}
_TITLE = {
    "zh": "{estate} 投诉统计{span}：{since} 至 {until}",
    "en": "{estate}: complaints of the {span}, {since} to {until}",
}
_RATE = {
    "zh": "有效投诉率 {rate}‰（{valid} 件 / {base} 户；年指标：{limit}）",
    "en": "valid: {rate} per mille ({valid} of {base} households; a year's limit {limit})",
}
_UNSET = {"zh": "未设定", "en": "not set"}


class Table(NamedTuple):
    """A heading over rows; the first column is what the row is about."""

    name: str
    head: tuple[str, ...]
    rows: list[tuple[Value, ...]]


def title_of(figures: ComplaintFigures, estate: str, language: str) -> str:
    """What stands above everything."""
    texts = SPAN_TEXTS[figures.span]
    return _TITLE[language].format(
        estate=estate,
        span=texts[0] if language == "zh" else texts[1],
        since=figures.since,
        until=figures.until,
    )


def rate_of(figures: ComplaintFigures, language: str) -> str:
    """N01 with its base said."""
    limit = figures.limit_per_mille
    return _RATE[language].format(
        rate="—" if figures.per_mille is None else figures.per_mille,
        valid=figures.total.valid,
        base=figures.base_households,
        limit=_UNSET[language] if limit is None else f"{limit}‰",
    )


def tables_of(figures: ComplaintFigures, language: str) -> list[Table]:
    """A table for each way of counting, each with the total, and how the clocks were kept."""
    counted = (
        figures.by_time,
        figures.by_kind,
        figures.by_cause,
        figures.by_channel,
        figures.by_department,
        figures.by_building,
    )
    tables = [
        Table(
            name,
            (name, *_FIGURES[language]),
            [_cells(row, language) for row in (*rows, figures.total)],
        )
        for name, rows in zip(_TABLES[language], counted, strict=True)
    ]
    clocks: list[tuple[Value, ...]] = [
        (getattr(row, language), row.met, row.late, row.running, row.unset, row.rate)
        for row in figures.clocks
    ]
    return [*tables, Table(_CLOCKS[language][0], _CLOCKS[language], clocks)]


def _cells(row: FigureRow, language: str) -> tuple[Value, ...]:
    return (
        getattr(row, language),
        row.cases,
        row.households,
        row.valid,
        row.not_valid,
        row.not_judged,
        row.closed,
        row.satisfied,
        row.approved,
        row.unsatisfied_once,
        row.repeats,
    )
