"""The questions of a survey: the eight dimensions of the rule book (F15), and an estate's own."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from contracts.refusals import Invalid

HIGHEST, SATISFIED_FROM = 5, 4
"""很满意 is 5, 很不满意 1; satisfied are 5 and 4 (N03)."""
MOST_QUESTIONS, MOST_OPTIONS = 40, 12


class Dimension(StrEnum):
    """What every survey asks about unless somebody leaves it out (N03)."""

    POWER = "power"
    WATER = "water"
    SECURITY = "security"
    CLEANING = "cleaning"
    GREENERY = "greenery"
    FACILITIES = "facilities"
    REPAIRS = "repairs"
    ATTITUDE = "attitude"


DIMENSION_TEXTS: dict[Dimension, tuple[str, str]] = {
    Dimension.POWER: ("供电", "power supply"),
    Dimension.WATER: ("供水", "water supply"),
    Dimension.SECURITY: ("消防治安", "fire safety and security"),
    Dimension.CLEANING: ("卫生", "cleaning"),
    Dimension.GREENERY: ("绿化", "greenery"),
    Dimension.FACILITIES: ("公共设施", "public facilities"),
    Dimension.REPAIRS: ("维修服务", "repairs"),
    Dimension.ATTITUDE: ("服务态度", "attitude"),
}
"""Dimension → (Chinese, English), in the rule book's order."""

SCALE_TEXTS: dict[int, tuple[str, str]] = {
    5: ("很满意", "very satisfied"),
    4: ("满意", "satisfied"),
    3: ("一般", "so-so"),
    2: ("不满意", "dissatisfied"),
    1: ("很不满意", "very dissatisfied"),
}
"""Mark → (Chinese, English), the best first."""


class QuestionKind(StrEnum):
    """How a question is answered."""

    SCALE = "scale"
    CHOICE = "choice"
    TEXT = "text"


Words = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]
Key = Annotated[str, StringConstraints(pattern=r"^q\d{1,2}$")]


class QuestionsImpossible(Invalid):
    """What is asked must be answerable."""

    zh = "题目有误：{reason_zh}"
    en = "These questions cannot be asked: {reason}"


class Question(BaseModel):
    """One question. `key` names it within its survey; `options` are those of a choice."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: Key
    kind: QuestionKind
    zh: Words
    en: Annotated[str, StringConstraints(max_length=200, strip_whitespace=True)] = ""
    dimension: Dimension | None = None
    options: tuple[Words, ...] = Field(default=(), max_length=MOST_OPTIONS)

    @model_validator(mode="after")
    def _must_be_answerable(self) -> "Question":
        if (self.kind is QuestionKind.CHOICE) != (len(self.options) >= 2):
            raise QuestionsImpossible(
                reason_zh=f"“{self.zh}”：只有选择题有选项，且至少两项。",
                reason=f"{self.zh}: a choice has two options at least, nothing else has any.",
            )
        if self.dimension is not None and self.kind is not QuestionKind.SCALE:
            raise QuestionsImpossible(
                reason_zh=f"“{self.zh}”：满意度项目须用五级评分。",
                reason=f"{self.zh}: a dimension is answered on the scale.",
            )
        return self

    def takes(self, mark: int) -> bool:
        """Whether a mark of the scale, or the place of an option from 0, answers this."""
        if self.kind is QuestionKind.SCALE:
            return 1 <= mark <= HIGHEST
        return self.kind is QuestionKind.CHOICE and 0 <= mark < len(self.options)


def default_questions() -> tuple[Question, ...]:
    """The eight dimensions, and a last word."""
    scales = [
        Question(key=f"q{place}", kind=QuestionKind.SCALE, zh=zh, en=en, dimension=dimension)
        for place, (dimension, (zh, en)) in enumerate(DIMENSION_TEXTS.items(), 1)
    ]
    last = Question(
        key=f"q{len(scales) + 1}",
        kind=QuestionKind.TEXT,
        zh="您的意见和建议",
        en="Your opinions and suggestions",
    )
    return (*scales, last)


def must_be_askable(questions: Sequence[Question]) -> None:
    """Raises QuestionsImpossible."""
    if not 1 <= len(questions) <= MOST_QUESTIONS:
        raise QuestionsImpossible(
            reason_zh=f"须有 1 至 {MOST_QUESTIONS} 题。",
            reason=f"1 to {MOST_QUESTIONS} questions are needed.",
        )
    if len({each.key for each in questions}) != len(questions):
        raise QuestionsImpossible(reason_zh="题号重复。", reason="two have the same key.")
    dimensions = [each.dimension for each in questions if each.dimension]
    if len(set(dimensions)) != len(dimensions):
        raise QuestionsImpossible(
            reason_zh="同一满意度项目出现两次。", reason="a dimension is asked about twice."
        )
