"""What the owners' committee reads: surveys that were published, and nothing else (P19, E22)."""

from typing import Annotated

from fastapi import Query, Response

from chassis.reader import Reader
from chassis.web import Call, Page, Routes
from contracts.permissions import Permission
from contracts.reception.surveys import SurveyId
from reception.surveys.queries.showing import (
    SurveyCard,
    SurveyView,
    list_surveys,
    published_survey,
    survey_view,
)
from reception.surveys.routes.papers import report_paper, report_workbook

routes = Routes("/published-surveys")


@routes.query("", needs=Permission.READ_PUBLISHED_SURVEYS)
async def published(
    reader: Reader,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: str | None = None,
) -> Page[SurveyCard]:
    """The last published first."""
    return await list_surveys(reader, published=True, limit=limit, cursor=cursor)


@routes.query("/{survey_id}", needs=Permission.READ_PUBLISHED_SURVEYS)
async def show_published(survey_id: SurveyId, reader: Reader) -> SurveyView:
    """Results, common opinions and what is done about them; no single answer."""
    return await survey_view(await published_survey(survey_id, reader), reader)


@routes.raw("/{survey_id}/report.pdf", method="GET", needs=Permission.READ_PUBLISHED_SURVEYS)
async def print_published(call: Call, survey_id: SurveyId) -> Response:
    """The report, to print."""
    reader = await call.reader()
    return await report_paper(await published_survey(survey_id, reader), reader)


@routes.raw("/{survey_id}/report.xlsx", method="GET", needs=Permission.READ_PUBLISHED_SURVEYS)
async def print_published_workbook(call: Call, survey_id: SurveyId) -> Response:
    """The same as a workbook."""
    reader = await call.reader()
    survey = await published_survey(survey_id, reader)
    return await report_workbook(survey, reader, call.language)
