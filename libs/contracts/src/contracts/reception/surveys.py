"""Surveys of owners' opinion (W10), from issue to the report the owners' committee reads."""

from datetime import date, datetime
from typing import ClassVar, NewType

from pydantic import BaseModel, ConfigDict

from contracts.event import Event
from contracts.words import SeriesNumber, StaffId

SurveyId = NewType("SurveyId", str)
SurveyFindingId = NewType("SurveyFindingId", str)


class ItemFigures(BaseModel):
    """One item of a survey: how many answered it, how many of them are satisfied (N03)."""

    model_config = ConfigDict(frozen=True)

    key: str
    answered: int
    satisfied: int


class SurveyIssued(Event):
    """A survey is open to these many units until the end of its last day."""

    about: ClassVar[str] = "survey_id"

    survey_id: SurveyId
    number: SeriesNumber
    title: str
    asked: int
    last_day: date
    at: datetime


class SurveyClosed(Event):
    """Nothing is taken any more; so many units had answered (N04)."""

    about: ClassVar[str] = "survey_id"

    survey_id: SurveyId
    number: SeriesNumber
    asked: int
    returned: int
    at: datetime


class SurveyReported(Event):
    """The report goes to the head of office (F46), with the figures everybody sees (N03, N04)."""

    about: ClassVar[str] = "survey_id"

    survey_id: SurveyId
    number: SeriesNumber
    asked: int
    returned: int
    answered: int
    satisfied: int
    items: tuple[ItemFigures, ...]
    at: datetime


class SurveyPublished(Event):
    """The owners' committee may read the results and what is done about them (P19, E22)."""

    about: ClassVar[str] = "survey_id"

    survey_id: SurveyId
    number: SeriesNumber
    at: datetime


class SurveyFindingSet(Event):
    """Somebody has to put right what a survey found, until the end of a day; or another one has."""

    about: ClassVar[str] = "finding_id"

    finding_id: SurveyFindingId
    survey_id: SurveyId
    responsible_id: StaffId
    finish_by: date
    at: datetime


class SurveyFindingDone(Event):
    """What a survey found is put right, or the misunderstanding is explained."""

    about: ClassVar[str] = "finding_id"

    finding_id: SurveyFindingId
    survey_id: SurveyId
    at: datetime


class SurveyFindingOverdue(Event):
    """What a survey found was not put right by its day; said once for each deadline."""

    about: ClassVar[str] = "finding_id"

    finding_id: SurveyFindingId
    survey_id: SurveyId
    responsible_id: StaffId
    finish_by: date
    at: datetime
