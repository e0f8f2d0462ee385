"""A survey from its draft to what the owners' committee reads (W10)."""

from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import Field, StringConstraints

from chassis.work import Command, Work
from contracts.reception.surveys import SurveyId
from reception.callers.model import Unit
from reception.surveys.collection.counting import figures, how_many_returned
from reception.surveys.collection.surveys import survey_policy
from reception.surveys.events import survey_closed, survey_issued, survey_published, survey_reported
from reception.surveys.model.questions import MOST_QUESTIONS, Question, default_questions
from reception.surveys.model.refusals import PapersNotTyped
from reception.surveys.model.returns import PaperTray
from reception.surveys.model.survey import Intro, Survey, SurveyState, Thresholds, Title

Building = Annotated[str, StringConstraints(min_length=1, max_length=50)]


class DraftSurvey(Command):
    """A survey as it is planned. Without questions: the eight dimensions and a last word (F15)."""

    title: Title
    intro: Intro = ""
    questions: Annotated[tuple[Question, ...], Field(max_length=MOST_QUESTIONS)] = ()
    anonymous: bool = False
    buildings: Annotated[tuple[Building, ...], Field(max_length=500)] = ()
    last_day: date


async def draft_survey(command: DraftSurvey, work: Work) -> Survey:
    """Under a number of the day. Raises LastDayImpossible, QuestionsImpossible."""
    card = await work.estate_card()
    survey = Survey(
        id=SurveyId(work.new_id()),
        number=work.number("DC"),
        drafted_at=work.now,
        drafted_by=work.actor,
        **_planned(command),
    )
    survey.must_make_sense(card.calendar.local_day(work.now))
    work.add(survey)
    return survey


async def change_survey(survey_id: SurveyId, command: DraftSurvey, work: Work) -> Survey:
    """While it is a draft. Raises Missing, SurveyStandsOtherwise, and as `draft_survey`."""
    survey = await work.load(Survey, survey_id)
    survey.must_be(SurveyState.DRAFT)
    for name, value in _planned(command).items():
        setattr(survey, name, value)
    survey.must_make_sense((await work.estate_card()).calendar.local_day(work.now))
    return survey


async def issue_survey(survey_id: SurveyId, work: Work) -> Survey:
    """发放: it is open to every unit asked, under the thresholds of now (J1). Raises Missing,
    SurveyStandsOtherwise, LastDayImpossible, NobodyIsAsked.
    """
    survey = await work.load(Survey, survey_id)
    calendar = (await work.estate_card()).calendar
    today = calendar.local_day(work.now)
    survey.must_be(SurveyState.DRAFT)
    survey.must_make_sense(today)
    policy = await survey_policy(work)
    where = {"building": {"$in": sorted(survey.buildings)}} if survey.buildings else {}
    days = (survey.last_day - today) // timedelta(days=1)
    survey.issue(
        asked=await work.count(Unit, where),
        ends_at=calendar.end_of_day(work.now, days_later=days),
        thresholds=Thresholds(
            alarm_percent=policy.alarm_percent, floor_percent=policy.floor_percent
        ),
        shown_from=policy.nameless_shown_from,
        now=work.now,
    )
    work.add(PaperTray(id=survey.id))
    work.say(survey_issued(survey, work.now), about=survey)
    return survey


async def close_survey(survey_id: SurveyId, work: Work) -> Survey:
    """关闭: nothing is taken any more. A vote and the closing conflict over the survey, so that
    every vote counted is in. Raises Missing, SurveyStandsOtherwise, PapersNotTyped.
    """
    survey = await work.load(Survey, survey_id)
    survey.must_be(SurveyState.ISSUED)
    tray = await work.load(PaperTray, survey.id)
    if tray.typed < tray.ticked:
        raise PapersNotTyped(waiting=tray.ticked - tray.typed)
    returned = await how_many_returned(survey.id, work)
    survey.close(returned, work.now)
    work.say(survey_closed(survey, returned, work.now), about=survey)
    return survey


async def report_survey(survey_id: SurveyId, work: Work) -> Survey:
    """提交报告: the report goes to the head of office (F46). Raises Missing,
    SurveyStandsOtherwise.
    """
    survey = await work.load(Survey, survey_id)
    survey.report(work.now)
    work.say(survey_reported(survey, await figures(survey, work), work.now), about=survey)
    return survey


async def publish_survey(survey_id: SurveyId, work: Work) -> Survey:
    """公布: to the owners' committee (P19, E22). Raises Missing, SurveyStandsOtherwise."""
    survey = await work.load(Survey, survey_id)
    survey.publish(work.now)
    work.say(survey_published(survey, work.now), about=survey)
    return survey


def _planned(command: DraftSurvey) -> dict[str, Any]:
    return {
        "title": command.title,
        "intro": command.intro,
        "questions": command.questions or default_questions(),
        "anonymous": command.anonymous,
        "buildings": tuple(dict.fromkeys(command.buildings)),
        "last_day": command.last_day,
    }
