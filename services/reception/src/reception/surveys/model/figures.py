"""What the answers come to (N03, N04), from counts alone.

Satisfied of an item: 5 and 4 of all who answered it. Overall: the same of all answers on the scale
together. Whoever leaves a question out counts nowhere. Percent, to one decimal.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from pydantic import BaseModel

from reception.surveys.model.questions import HIGHEST, SATISFIED_FROM, Question, QuestionKind
from reception.surveys.model.survey import Survey, Thresholds

Counts = Mapping[str, Mapping[int, int]]
"""Question → mark → how many sheets have it."""


class Standing(StrEnum):
    """How an item stands by the thresholds of its survey."""

    UNSET = "unset"
    GOOD = "good"
    ALARM = "alarm"
    UNDER_FLOOR = "under_floor"


class Item(BaseModel):
    """One question's counts: `counts` by mark 1 to 5, or by option; of words none."""

    key: str
    kind: QuestionKind
    zh: str
    en: str
    options: list[str]
    counts: list[int]
    answered: int
    satisfied: int | None
    percent: float | None
    standing: Standing


class Figures(BaseModel):
    """`returned` of `asked` units (N04) came back as `sheets`; `answered`, `satisfied` and
    `percent` are overall (N03).
    """

    asked: int
    returned: int
    rate_percent: float | None
    sheets: int
    answered: int
    satisfied: int
    percent: float | None
    standing: Standing
    items: list[Item]


def figures_of(survey: Survey, *, returned: int, sheets: int, counts: Counts) -> Figures:
    """The figures everybody is shown."""
    items = [_item(each, counts.get(each.key, {}), survey) for each in survey.questions]
    scales = [each for each in items if each.satisfied is not None]
    answered = sum(each.answered for each in scales)
    satisfied = sum(each.satisfied or 0 for each in scales)
    percent = percent_of(satisfied, answered)
    return Figures(
        asked=survey.asked,
        returned=returned,
        rate_percent=percent_of(returned, survey.asked),
        sheets=sheets,
        answered=answered,
        satisfied=satisfied,
        percent=percent,
        standing=standing_of(percent, survey.thresholds),
        items=items,
    )


def counted(sheets: Iterable[Mapping[str, int]]) -> Counts:
    """The counts of sheets one by one: what a query of the database must equal."""
    counts: dict[str, dict[int, int]] = {}
    for marks in sheets:
        for key, mark in marks.items():
            of_key = counts.setdefault(key, {})
            of_key[mark] = of_key.get(mark, 0) + 1
    return counts


def percent_of(part: int, whole: int) -> float | None:
    """With one decimal; None of nothing."""
    return round(1000 * part / whole) / 10 if whole else None


def standing_of(percent: float | None, thresholds: Thresholds) -> Standing:
    """By the lowest threshold it falls under."""
    if percent is None or (thresholds.alarm_percent is None and thresholds.floor_percent is None):
        return Standing.UNSET
    if thresholds.floor_percent is not None and percent < thresholds.floor_percent:
        return Standing.UNDER_FLOOR
    if thresholds.alarm_percent is not None and percent < thresholds.alarm_percent:
        return Standing.ALARM
    return Standing.GOOD


def _item(question: Question, marks: Mapping[int, int], survey: Survey) -> Item:
    counts = [marks.get(each, 0) for each in _marks(question)]
    scale = question.kind is QuestionKind.SCALE
    answered = sum(counts)
    satisfied = sum(counts[SATISFIED_FROM - 1 :]) if scale else None
    percent = percent_of(satisfied, answered) if satisfied is not None else None
    return Item(
        key=question.key,
        kind=question.kind,
        zh=question.zh,
        en=question.en or question.zh,
        options=list(question.options),
        counts=counts,
        answered=answered,
        satisfied=satisfied,
        percent=percent,
        standing=standing_of(percent, survey.thresholds) if scale else Standing.UNSET,
    )


def _marks(question: Question) -> Sequence[int]:
    if question.kind is QuestionKind.SCALE:
        return range(1, HIGHEST + 1)
    return range(len(question.options))
