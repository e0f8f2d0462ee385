"""A survey: what is asked of whom, and how far it has come."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, StringConstraints

from contracts.calendars import Instant
from contracts.reception.surveys import SurveyId
from contracts.words import Actor, SeriesNumber
from reception.surveys.model.questions import Question, QuestionKind, must_be_askable
from reception.surveys.model.refusals import (
    AnswerImpossible,
    LastDayImpossible,
    NobodyIsAsked,
    NothingAnswered,
    SurveyOver,
    SurveyStandsOtherwise,
)

LONGEST_DAYS = 366


class SurveyState(StrEnum):
    """How far it has come (W10)."""

    DRAFT = "draft"
    ISSUED = "issued"
    CLOSED = "closed"
    REPORTED = "reported"
    PUBLISHED = "published"


SURVEY_STATE_TEXTS: dict[SurveyState, tuple[str, str]] = {
    SurveyState.DRAFT: ("草拟", "draft"),
    SurveyState.ISSUED: ("收集中", "open"),
    SurveyState.CLOSED: ("已关闭", "closed"),
    SurveyState.REPORTED: ("已报告", "reported"),
    SurveyState.PUBLISHED: ("已公布", "published"),
}
"""State → (Chinese, English), in their order."""

Title = Annotated[str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True)]
Intro = Annotated[str, StringConstraints(max_length=1000, strip_whitespace=True)]
Text = Annotated[str, StringConstraints(max_length=2000, strip_whitespace=True)]


class Thresholds(BaseModel):
    """Under which share of satisfied answers an item stands out, as set when it was issued; None:
    未设定.
    """

    alarm_percent: float | None = None
    floor_percent: float | None = None


class Survey(BaseModel):
    """A survey. `anonymous`: nothing that is kept says which answers are whose. `buildings`: asked
    are these, none means all. `asked`: how many units that were when it was issued.
    """

    id: SurveyId
    number: SeriesNumber
    title: Title
    intro: Intro = ""
    questions: tuple[Question, ...]
    anonymous: bool = False
    buildings: tuple[str, ...] = ()
    last_day: date
    state: SurveyState = SurveyState.DRAFT
    drafted_at: Instant
    drafted_by: Actor
    asked: int = 0
    thresholds: Thresholds = Thresholds()
    shown_from: int = 0
    """Without names: how many sheets must have come in before their figures are shown."""
    issued_at: Instant | None = None
    ends_at: Instant | None = None
    """Until when links take answers: the end of the last day in the estate's zone."""
    closed_at: Instant | None = None
    returned: int | None = None
    reported_at: Instant | None = None
    published_at: Instant | None = None

    def must_be(self, *states: SurveyState) -> None:
        """Raises SurveyStandsOtherwise."""
        if self.state not in states:
            zh, en = SURVEY_STATE_TEXTS[self.state]
            raise SurveyStandsOtherwise(state_zh=zh, state=en)

    def must_make_sense(self, today: date) -> None:
        """Raises LastDayImpossible, QuestionsImpossible."""
        if not 0 <= (self.last_day - today).days < LONGEST_DAYS:
            raise LastDayImpossible(last_day=self.last_day.isoformat())
        must_be_askable(self.questions)

    def issue(
        self, *, asked: int, ends_at: Instant, thresholds: Thresholds, shown_from: int, now: Instant
    ) -> None:
        """To so many units. Raises SurveyStandsOtherwise, NobodyIsAsked."""
        self.must_be(SurveyState.DRAFT)
        if asked < 1:
            raise NobodyIsAsked
        self.asked, self.ends_at, self.thresholds = asked, ends_at, thresholds
        self.shown_from = shown_from if self.anonymous else 0
        self.state, self.issued_at = SurveyState.ISSUED, now

    def close(self, returned: int, now: Instant) -> None:
        """Nothing is taken any more. Raises SurveyStandsOtherwise."""
        self.must_be(SurveyState.ISSUED)
        self.state, self.closed_at, self.returned = SurveyState.CLOSED, now, returned

    def report(self, now: Instant) -> None:
        """The report goes to the head of office (F46)."""
        self.must_be(SurveyState.CLOSED)
        self.state, self.reported_at = SurveyState.REPORTED, now

    def publish(self, now: Instant) -> None:
        """The owners' committee may read it (P19)."""
        self.must_be(SurveyState.REPORTED)
        self.state, self.published_at = SurveyState.PUBLISHED, now

    @property
    def over(self) -> bool:
        """Closed, so that nothing in it changes any more but headings and findings."""
        return self.state not in {SurveyState.DRAFT, SurveyState.ISSUED}

    def must_take_links(self, now: Instant) -> None:
        """Raises SurveyOver."""
        if self.state is not SurveyState.ISSUED or self.ends_at is None or now >= self.ends_at:
            raise SurveyOver(last_day=self.last_day.isoformat())

    def asks(self, building: str) -> bool:
        """Whether units of the building are asked."""
        return not self.buildings or building in self.buildings

    def checked(self, marks: Mapping[str, int], texts: Mapping[str, str]) -> None:
        """Raises AnswerImpossible, NothingAnswered. Any question may be left out."""
        known = {each.key: each for each in self.questions}
        for key, mark in marks.items():
            if key not in known or not known[key].takes(mark):
                raise AnswerImpossible(key=key)
        for key in texts:
            if key not in known or known[key].kind is not QuestionKind.TEXT:
                raise AnswerImpossible(key=key)
        if not marks and not any(texts.values()):
            raise NothingAnswered
