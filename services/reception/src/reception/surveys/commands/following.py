"""What is made of the answers: words put under headings, findings put right or explained (W10)."""

from datetime import date, timedelta
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from chassis.work import Command, Work
from contracts.permissions import Permission
from contracts.reception.surveys import SurveyFindingId, SurveyId
from contracts.words import PersonalText, StaffId
from reception.colleagues.model import Colleague
from reception.surveys.collection.counting import must_be_shown
from reception.surveys.events import finding_done, finding_overdue, finding_set
from reception.surveys.model.finding import FindingKind, SurveyFinding
from reception.surveys.model.questions import Key
from reception.surveys.model.refusals import (
    OpinionUnknown,
    ResponsibleNotHere,
    SurveyStandsOtherwise,
)
from reception.surveys.model.returns import AnswerSheet, Heading
from reception.surveys.model.survey import SURVEY_STATE_TEXTS, Survey

MOST_AT_ONCE = 200

Matter = Annotated[PersonalText, StringConstraints(min_length=1, max_length=1000)]


class PickedOpinion(BaseModel):
    """One answer in words."""

    model_config = ConfigDict(extra="forbid")

    sheet_id: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    question: Key


class PutUnderHeading(Command):
    """These count as one opinion (N05); an empty heading takes them out again."""

    picked: Annotated[tuple[PickedOpinion, ...], Field(min_length=1, max_length=MOST_AT_ONCE)]
    heading: Heading


class AddFinding(Command):
    """What was found: to be put right by somebody until a day, or explained by `answer` at once."""

    kind: FindingKind
    matter: Matter
    question: Annotated[str, StringConstraints(max_length=10)] = ""
    responsible_id: StaffId | None = None
    finish_by: date | None = None
    answer: Annotated[PersonalText, StringConstraints(max_length=2000)] = ""


class EntrustFinding(Command):
    """To whom, until the end of which day."""

    responsible_id: StaffId
    finish_by: date


class FinishFinding(Command):
    """How it was put right, and what proves it."""

    answer: Annotated[PersonalText, StringConstraints(min_length=1, max_length=2000)]


async def put_under_heading(survey_id: SurveyId, command: PutUnderHeading, work: Work) -> None:
    """归类. Raises Missing, OpinionUnknown, FiguresHidden."""
    await must_be_shown(await work.load(Survey, survey_id), work)
    ids = sorted({each.sheet_id for each in command.picked})
    sheets = await work.find_many(AnswerSheet, ids)
    for each in command.picked:
        sheet = sheets.get(each.sheet_id)
        if sheet is None or sheet.survey_id != survey_id:
            raise OpinionUnknown
        if not sheet.put_under(each.question, command.heading):
            raise OpinionUnknown


async def add_finding(survey_id: SurveyId, command: AddFinding, work: Work) -> SurveyFinding:
    """立项. Raises Missing, SurveyStandsOtherwise (nothing is found before it is closed),
    ResponsibleNotHere, FinishByImpossible.
    """
    survey = await work.load(Survey, survey_id)
    if not survey.over:
        zh, en = SURVEY_STATE_TEXTS[survey.state]
        raise SurveyStandsOtherwise(state_zh=zh, state=en)
    finding = SurveyFinding(
        id=SurveyFindingId(work.new_id()),
        survey_id=survey_id,
        kind=command.kind,
        matter=command.matter,
        question=command.question,
        set_at=work.now,
        set_by=work.actor,
    )
    work.add(finding)
    if command.kind is FindingKind.RECTIFY:
        if command.responsible_id is None or command.finish_by is None:
            raise ResponsibleNotHere
        await _entrust(finding, command.responsible_id, command.finish_by, work)
    elif command.answer:
        finding.finish(command.answer, work.actor, work.now, supervisor=True)
        work.say(finding_done(finding, work.now))
    return finding


async def entrust_finding(
    finding_id: SurveyFindingId, command: EntrustFinding, work: Work
) -> SurveyFinding:
    """改派: to somebody else, or until another day. Raises Missing, FindingOver,
    ResponsibleNotHere, FinishByImpossible.
    """
    finding = await work.load(SurveyFinding, finding_id)
    await _entrust(finding, command.responsible_id, command.finish_by, work)
    return finding


async def finish_finding(
    finding_id: SurveyFindingId, command: FinishFinding, work: Work
) -> SurveyFinding:
    """办结. Raises Missing, FindingOver, NotResponsible."""
    finding = await work.load(SurveyFinding, finding_id)
    supervisor = work.caller is not None and work.caller.may(Permission.RUN_SURVEYS)
    finding.finish(command.answer, work.actor, work.now, supervisor=supervisor)
    work.say(finding_done(finding, work.now))
    return finding


async def tell_finding_overdue(finding_id: str, work: Work) -> None:
    """Say once for each deadline that it was missed."""
    finding = await work.load(SurveyFinding, finding_id)
    if finding.tell_overdue(work.now) and (event := finding_overdue(finding, work.now)):
        work.say(event)


async def _entrust(finding: SurveyFinding, to: StaffId, finish_by: date, work: Work) -> None:
    colleague = await work.find(Colleague, to)
    if colleague is None or not colleague.active:
        raise ResponsibleNotHere
    calendar = (await work.estate_card()).calendar
    today = calendar.local_day(work.now)
    days = max(finish_by - today, timedelta()) // timedelta(days=1)
    finding.entrust(to, finish_by, calendar.end_of_day(work.now, days_later=days), today)
    if event := finding_set(finding, work.now):
        work.say(event)
