"""Surveys as staff run them."""

from typing import Annotated

from fastapi import Query, Response
from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Call, CommandAnswer, KeyHeader, Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.reception.surveys import SurveyFindingId, SurveyId
from contracts.words import UnitId
from reception.surveys.commands import answering, codes, following, keeping
from reception.surveys.model.questions import Question, default_questions
from reception.surveys.model.returns import UnitCode
from reception.surveys.model.survey import Survey
from reception.surveys.queries import desk, showing
from reception.surveys.routes.papers import codes_paper, report_paper, report_workbook

finding_routes = Routes("/survey-findings")

Limit = Annotated[int, Query(ge=1, le=200)]


class SurveyQuestions(BaseModel):
    """The questions a survey begins with."""

    items: list[Question]


def staff_routes(public_url: str) -> Routes:
    """`public_url`: the address links begin with, where it is known."""
    routes = Routes("/surveys")

    @routes.query("", needs=Permission.SEE_SURVEYS)
    async def surveys(
        reader: Reader, limit: Limit = 50, cursor: str | None = None
    ) -> Page[showing.SurveyCard]:
        """The last drafted first."""
        return await showing.list_surveys(reader, published=False, limit=limit, cursor=cursor)

    @routes.query("/years", needs=Permission.SEE_SURVEYS)
    async def years(reader: Reader) -> showing.SurveyYears:
        """每年至少一次 (T24): kept or not."""
        return await showing.years(reader)

    @routes.query("/questions", needs=Permission.SEE_SURVEYS)
    async def questions(reader: Reader) -> SurveyQuestions:  # noqa: ARG001 (the same in every estate)
        """The eight dimensions and a last word, to begin with."""
        return SurveyQuestions(items=list(default_questions()))

    @routes.command("", needs=Permission.RUN_SURVEYS, status=201)
    async def draft(body: keeping.DraftSurvey, work: Work) -> showing.SurveyCard:
        """拟定调查."""
        return showing.survey_card(await keeping.draft_survey(body, work), work)

    @routes.query("/{survey_id}", needs=Permission.SEE_SURVEYS)
    async def show(survey_id: SurveyId, reader: Reader) -> showing.SurveyView:
        """One survey with its figures (N03, N04), common opinions (N05) and findings."""
        return await showing.survey_view(await reader.load(Survey, survey_id), reader)

    @routes.command("/{survey_id}/change", needs=Permission.RUN_SURVEYS)
    async def change(
        survey_id: SurveyId, body: keeping.DraftSurvey, work: Work
    ) -> showing.SurveyCard:
        """While it is a draft."""
        return showing.survey_card(await keeping.change_survey(survey_id, body, work), work)

    @routes.command("/{survey_id}/issue", needs=Permission.RUN_SURVEYS)
    async def issue(survey_id: SurveyId, work: Work) -> showing.SurveyCard:
        """发放."""
        return showing.survey_card(await keeping.issue_survey(survey_id, work), work)

    @routes.command("/{survey_id}/close", needs=Permission.RUN_SURVEYS)
    async def close(survey_id: SurveyId, work: Work) -> showing.SurveyCard:
        """关闭."""
        return showing.survey_card(await keeping.close_survey(survey_id, work), work)

    @routes.command("/{survey_id}/report", needs=Permission.RUN_SURVEYS)
    async def report(survey_id: SurveyId, work: Work) -> showing.SurveyCard:
        """提交报告 (F46)."""
        return showing.survey_card(await keeping.report_survey(survey_id, work), work)

    @routes.command("/{survey_id}/publish", needs=Permission.RUN_SURVEYS)
    async def publish(survey_id: SurveyId, work: Work) -> showing.SurveyCard:
        """公布给业主委员会 (P19)."""
        return showing.survey_card(await keeping.publish_survey(survey_id, work), work)

    @routes.query("/{survey_id}/units", needs=Permission.ENTER_SURVEYS)
    async def units(
        survey_id: SurveyId,
        reader: Reader,
        q: Annotated[str, Query(min_length=1, max_length=30)],
    ) -> desk.UnitsFound:
        """The units meant by a room as typed, and whether they have answered."""
        return await desk.units_asked(survey_id, q, reader)

    @routes.query("/{survey_id}/ballots", needs=Permission.ENTER_SURVEYS)
    async def ballots(
        survey_id: SurveyId,
        reader: Reader,
        returned: bool = False,
        limit: Limit = 100,
        cursor: str | None = None,
    ) -> Page[desk.BallotView]:
        """Units with a code that have answered, or have not."""
        return await desk.ballots(survey_id, reader, returned=returned, limit=limit, cursor=cursor)

    @routes.command("/{survey_id}/papers", needs=Permission.ENTER_SURVEYS)
    async def papers(survey_id: SurveyId, body: answering.PaperSheet, work: Work) -> CommandAnswer:
        """录入纸质答卷."""
        await answering.type_paper(survey_id, body, work)
        return CommandAnswer()

    @routes.command("/{survey_id}/returns", needs=Permission.ENTER_SURVEYS)
    async def returns(survey_id: SurveyId, body: answering.TickReturn, work: Work) -> CommandAnswer:
        """不记名：登记收回. The sheet is typed by an act that does not say whose it is."""
        await answering.tick_return(survey_id, body, work)
        return CommandAnswer()

    @routes.raw("/{survey_id}/code", method="POST", needs=Permission.ENTER_SURVEYS)
    async def code(
        call: Call, survey_id: SurveyId, unit_id: UnitId, idempotency_key: KeyHeader = None
    ) -> UnitCode:
        """A fresh link for one unit, told once; the one it had opens nothing any more."""
        return await codes.code_of_unit(call, idempotency_key, survey_id, unit_id, public_url)

    @routes.raw("/{survey_id}/codes.pdf", method="POST", needs=Permission.ENTER_SURVEYS)
    async def print_codes(
        call: Call,
        survey_id: SurveyId,
        building: Annotated[str, Query(min_length=1, max_length=50)],
        idempotency_key: KeyHeader = None,
    ) -> Response:
        """Fresh codes for a building, to be cut apart; those it had open nothing any more."""
        made = await codes.codes_of_building(call, idempotency_key, survey_id, building, public_url)
        return await codes_paper(made, survey_id, await call.reader())

    @routes.query("/{survey_id}/opinions", needs=Permission.SEE_SURVEYS)
    async def opinions(
        survey_id: SurveyId, reader: Reader, limit: Limit = 100, cursor: str | None = None
    ) -> Page[showing.OpinionView]:
        """What was answered in words."""
        return await showing.opinions(survey_id, reader, limit=limit, cursor=cursor)

    @routes.command("/{survey_id}/headings", needs=Permission.RUN_SURVEYS)
    async def headings(
        survey_id: SurveyId, body: following.PutUnderHeading, work: Work
    ) -> CommandAnswer:
        """归类 (N05)."""
        await following.put_under_heading(survey_id, body, work)
        return CommandAnswer()

    @routes.command("/{survey_id}/findings", needs=Permission.RUN_SURVEYS, status=201)
    async def add_finding(
        survey_id: SurveyId, body: following.AddFinding, work: Work
    ) -> showing.FindingView:
        """整改或解释."""
        return await showing.finding_shown(await following.add_finding(survey_id, body, work), work)

    @routes.raw("/{survey_id}/report.pdf", method="GET", needs=Permission.SEE_SURVEYS)
    async def print_report(call: Call, survey_id: SurveyId) -> Response:
        """调查结果书面报告, to print."""
        reader = await call.reader()
        return await report_paper(await reader.load(Survey, survey_id), reader)

    @routes.raw("/{survey_id}/report.xlsx", method="GET", needs=Permission.SEE_SURVEYS)
    async def print_workbook(call: Call, survey_id: SurveyId) -> Response:
        """The same as a workbook, in the caller's language."""
        reader = await call.reader()
        survey = await reader.load(Survey, survey_id)
        return await report_workbook(survey, reader, call.language)

    return routes


@finding_routes.command("/{survey_finding_id}/entrust", needs=Permission.RUN_SURVEYS)
async def entrust(
    survey_finding_id: SurveyFindingId, body: following.EntrustFinding, work: Work
) -> showing.FindingView:
    """改派或改期."""
    finding = await following.entrust_finding(survey_finding_id, body, work)
    return await showing.finding_shown(finding, work)


@finding_routes.command("/{survey_finding_id}/done", needs=Permission.SEE_SURVEYS)
async def done(
    survey_finding_id: SurveyFindingId, body: following.FinishFinding, work: Work
) -> showing.FindingView:
    """办结, by whoever is responsible, with what proves it."""
    finding = await following.finish_finding(survey_finding_id, body, work)
    return await showing.finding_shown(finding, work)
