"""Counting what came back, the same for screens, report and event."""

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.reception.surveys import SurveyId
from reception.surveys.model.figures import Figures, figures_of
from reception.surveys.model.refusals import FiguresHidden
from reception.surveys.model.returns import AnswerSheet, Ballot
from reception.surveys.model.survey import Survey, SurveyState

_AT_A_TIME = 500
MOST_HEADINGS = 200


class OpinionGroup(BaseModel):
    """A heading and how many said so; an empty one is what nobody has sorted yet."""

    heading: str
    count: int


async def how_many_returned(survey_id: SurveyId, reader: Reader) -> int:
    """回收份数 (N04): units that have voted."""
    return await reader.count(Ballot, {"survey_id": survey_id, "returned": True})


async def figures(survey: Survey, reader: Reader) -> Figures:
    """The survey's figures now (N03, N04). What an item got is left out while it could tell who
    answered what.
    """
    returned = survey.returned
    if returned is None:
        returned = await how_many_returned(survey.id, reader)
    where = {"survey_id": survey.id}
    if not await shown(survey, reader):
        return figures_of(survey, returned=returned, sheets=0, counts={})
    by = {each.key: {"mark": f"$marks.{each.key}"} for each in survey.questions}
    found = await reader.tallies(AnswerSheet, by, where)
    counts = {
        key: {row["mark"]: count for row, count in rows if row.get("mark") is not None}
        for key, rows in found.items()
    }
    sheets = await reader.count(AnswerSheet, where)
    return figures_of(survey, returned=returned, sheets=sheets, counts=counts)


async def shown(survey: Survey, reader: Reader) -> bool:
    """Whether what was answered may be seen: with names always, without when it is closed and there
    are enough sheets. While it runs, who has voted is seen, and two looks would tell what.
    """
    if survey.state is SurveyState.DRAFT or not survey.anonymous:
        return True
    if not survey.over:
        return False
    return await reader.count(AnswerSheet, {"survey_id": survey.id}) >= survey.shown_from


async def must_be_shown(survey: Survey, reader: Reader) -> None:
    """Raises FiguresHidden."""
    if not await shown(survey, reader):
        raise FiguresHidden(at_least=survey.shown_from)


async def opinion_groups(survey: Survey, reader: Reader) -> list[OpinionGroup]:
    """共性意见 (N05): what most said first, what nobody has sorted last."""
    if not await shown(survey, reader):
        return []
    counts: dict[str, int] = {}
    cursor: str | None = None
    where = {"survey_id": survey.id, "says_something": True}
    while True:
        sheets, cursor = await reader.page(AnswerSheet, where, limit=_AT_A_TIME, cursor=cursor)
        for sheet in sheets:
            for each in sheet.opinions:
                counts[each.heading] = counts.get(each.heading, 0) + 1
        if cursor is None:
            break
    ordered = sorted(counts.items(), key=lambda row: (row[0] == "", -row[1], row[0]))
    return [OpinionGroup(heading=name, count=n) for name, n in ordered[:MOST_HEADINGS]]
