"""The papers of a survey, drawn off the loop."""

import asyncio
from collections.abc import Sequence

from fastapi import Response

from chassis.reader import Reader
from contracts.reception.surveys import SurveyId
from reception.surveys.model.returns import UnitCode
from reception.surveys.model.survey import Survey
from reception.surveys.queries.showing import SurveyView, survey_view

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_NOT_KEPT = {"Cache-Control": "private, no-store"}


async def codes_paper(codes: Sequence[UnitCode], survey_id: SurveyId, reader: Reader) -> Response:
    """Six codes to a sheet."""
    view = await survey_view(await reader.load(Survey, survey_id), reader)
    estate = (await reader.estate_card()).name
    content = await asyncio.to_thread(_codes, codes, view, estate)
    return _answer(content, "application/pdf", "codes.pdf")


async def report_paper(survey: Survey, reader: Reader) -> Response:
    """调查结果书面报告 (F46)."""
    view, estate = await survey_view(survey, reader), (await reader.estate_card()).name
    content = await asyncio.to_thread(_report, view, estate)
    return _answer(content, "application/pdf", f"{survey.number}.pdf")


async def report_workbook(survey: Survey, reader: Reader, language: str) -> Response:
    """The same as a workbook."""
    view, estate = await survey_view(survey, reader), (await reader.estate_card()).name
    content = await asyncio.to_thread(_workbook, view, estate, language)
    return _answer(content, _XLSX, f"{survey.number}.xlsx")


def _answer(content: bytes, media_type: str, name: str) -> Response:
    headers = {"Content-Disposition": f"attachment; filename={name}"} | _NOT_KEPT
    return Response(content, media_type=media_type, headers=headers)


# Loaded for the first paper: drawing and fonts are a tenth of what every start would load.
def _codes(codes: Sequence[UnitCode], view: SurveyView, estate: str) -> bytes:
    from reception.surveys.queries.drawing import draw_codes

    return draw_codes(codes, view, estate)


def _report(view: SurveyView, estate: str) -> bytes:
    from reception.surveys.queries.drawing import draw_report

    return draw_report(view, estate)


def _workbook(view: SurveyView, estate: str, language: str) -> bytes:
    from reception.surveys.queries.printing import printed

    return printed(view, estate, language)
