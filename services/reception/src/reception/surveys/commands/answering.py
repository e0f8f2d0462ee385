"""Answers as they come: by a household's link, or on paper by the desk; one vote a unit (E15)."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.work import Command, Work
from contracts.links import LinkToken
from contracts.reception.surveys import SurveyId
from contracts.words import PersonalText, UnitId
from reception.callers.model import Unit
from reception.surveys.collection.surveys import ballot_of_link
from reception.surveys.model.questions import MOST_QUESTIONS, Key
from reception.surveys.model.refusals import OnlyNameless, UnitIsNeeded, UnitNotAsked
from reception.surveys.model.returns import (
    AnswerSheet,
    Ballot,
    PaperTray,
    ReturnedBy,
    ballot_id,
    nameless,
)
from reception.surveys.model.survey import Survey, SurveyState

Said = Annotated[PersonalText, StringConstraints(max_length=1000, strip_whitespace=True)]
Marks = Annotated[dict[Key, Annotated[int, Field(ge=0, le=50)]], Field(max_length=MOST_QUESTIONS)]
Texts = Annotated[dict[Key, Said], Field(max_length=MOST_QUESTIONS)]


class Answers(Command):
    """Question → mark of the scale 1 to 5, or place of an option from 0; question → words."""

    marks: Marks = Field(default_factory=dict)
    texts: Texts = Field(default_factory=dict)


class PaperSheet(Answers):
    """A sheet that came back on paper; with names, whose."""

    unit_id: UnitId | None = None


class TickReturn(Command):
    """An envelope of a survey without names came back from this unit."""

    unit_id: UnitId


async def answer_by_link(token: LinkToken, command: Answers, work: Work) -> Survey:
    """The household's vote, or its changed one. Raises LinkUnknown, SurveyOver, PaperIsIn,
    AnswerImpossible, NothingAnswered.
    """
    ballot = await ballot_of_link(token, work)
    survey = await work.load(Survey, ballot.survey_id)
    survey.must_take_links(work.now)
    survey.checked(command.marks, command.texts)
    work.rely_on(survey)
    sheet_id = work.hashed([nameless(token)])[0] if survey.anonymous else ballot.id
    sheet = await work.find(AnswerSheet, sheet_id)
    ballot.answer_by_link(anonymous=survey.anonymous, sheet_known=sheet is not None, now=work.now)
    if sheet is None:
        sheet = AnswerSheet(id=sheet_id, survey_id=survey.id, how=ReturnedBy.LINK, marks={})
        work.add(sheet)
    sheet.how, sheet.typed_by = ReturnedBy.LINK, None
    sheet.unit_label = "" if survey.anonymous else ballot.unit_label
    sheet.give(command.marks, command.texts)
    return survey


async def tick_return(survey_id: SurveyId, command: TickReturn, work: Work) -> Ballot:
    """Without names: the unit has voted on paper; its sheet is typed by an act of its own, in which
    nobody says whose it is. Raises Missing, SurveyStandsOtherwise, OnlyNameless, UnitNotAsked,
    AnsweredByLink, PaperIsIn, NotAllowed.
    """
    survey = await _open_survey(survey_id, work)
    if not survey.anonymous:
        raise OnlyNameless
    ballot = await ballot_of_unit(survey, command.unit_id, work)
    ballot.answer_on_paper(anonymous=True, by=work.actor, now=work.now)
    (await work.load(PaperTray, survey.id)).tick()
    return ballot


async def type_paper(survey_id: SurveyId, command: PaperSheet, work: Work) -> Survey:
    """录入纸质答卷, until it is closed. Raises Missing, SurveyStandsOtherwise, UnitIsNeeded,
    UnitNotAsked, AnsweredByLink, NoPaperWaits, AnswerImpossible, NothingAnswered, NotAllowed.
    """
    survey = await _open_survey(survey_id, work)
    survey.checked(command.marks, command.texts)
    if survey.anonymous == (command.unit_id is not None):
        raise UnitIsNeeded
    sheet = await _paper_of(survey, command.unit_id, work)
    sheet.typed_by = work.actor
    sheet.give(command.marks, command.texts)
    return survey


async def ballot_of_unit(survey: Survey, unit_id: UnitId, work: Work) -> Ballot:
    """A unit's ballot, made when it is first needed. Raises Missing, UnitNotAsked, NotAllowed."""
    unit = await work.load(Unit, unit_id)
    if not survey.asks(unit.building):
        raise UnitNotAsked(label=unit.label)
    if work.caller is not None:
        work.caller.must_cover(unit.building)
    id_ = ballot_id(survey.id, unit.id)
    ballot = await work.find(Ballot, id_)
    if ballot is None:
        ballot = Ballot(
            id=id_,
            survey_id=survey.id,
            unit_id=unit.id,
            unit_label=unit.label,
            building=unit.building,
        )
        work.add(ballot)
    return ballot


async def _paper_of(survey: Survey, unit_id: UnitId | None, work: Work) -> AnswerSheet:
    if unit_id is None:
        (await work.load(PaperTray, survey.id)).take_out()
        sheet_id, label = work.new_id(), ""
    else:
        ballot = await ballot_of_unit(survey, unit_id, work)
        ballot.answer_on_paper(anonymous=False, by=work.actor, now=work.now)
        sheet_id, label = ballot.id, ballot.unit_label
    sheet = await work.find(AnswerSheet, sheet_id)
    if sheet is None:
        sheet = AnswerSheet(
            id=sheet_id, survey_id=survey.id, how=ReturnedBy.PAPER, marks={}, unit_label=label
        )
        work.add(sheet)
    return sheet


async def _open_survey(survey_id: SurveyId, work: Work) -> Survey:
    survey = await work.load(Survey, survey_id)
    survey.must_be(SurveyState.ISSUED)
    work.rely_on(survey)
    return survey
