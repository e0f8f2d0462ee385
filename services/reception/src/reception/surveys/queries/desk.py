"""Which units have answered, as the desk needs it: to type papers and to remind."""

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.reception.surveys import SurveyId
from contracts.words import UnitId
from reception.surveys.model.returns import (
    RETURNED_BY_TEXTS,
    AnswerSheet,
    Ballot,
    ballot_id,
)
from reception.surveys.model.survey import Survey
from reception.surveys.queries.showing import Said, said
from reception.unit_links.commands.units import rooms_typed, within


class BallotView(BaseModel):
    """A unit asked. `how`: how its sheet came back; None: it has not. `marks`, `texts`: with names
    and on paper, what was typed, so that a slip of the finger can be put right.
    """

    unit_id: UnitId
    unit_label: str
    returned: bool
    how: Said | None
    marks: dict[str, int]
    texts: dict[str, str]


class UnitsFound(BaseModel):
    """At most twelve, whichever fits best first."""

    items: list[BallotView]


async def units_asked(survey_id: SurveyId, text: str, reader: Reader) -> UnitsFound:
    """The units meant by a room as typed, of those asked. Raises Missing."""
    survey = await reader.load(Survey, survey_id)
    rooms = await rooms_typed(text, reader, survey.buildings)
    ids = [ballot_id(survey.id, room.unit_id) for room in rooms]
    ballots = await reader.find_many(Ballot, ids)
    sheets = {} if survey.anonymous else await reader.find_many(AnswerSheet, ids)
    items = []
    for room, id_ in zip(rooms, ids, strict=True):
        ballot, sheet = ballots.get(id_), sheets.get(id_)
        items.append(
            BallotView(
                unit_id=room.unit_id,
                unit_label=room.label,
                returned=ballot is not None and ballot.returned,
                how=_how(ballot),
                marks=sheet.marks if sheet else {},
                texts={each.question: each.text for each in sheet.opinions} if sheet else {},
            )
        )
    return UnitsFound(items=items)


async def ballots(
    survey_id: SurveyId, reader: Reader, *, returned: bool, limit: int, cursor: str | None
) -> Page[BallotView]:
    """Units with a code that have answered, or have not, by building and room. Raises Missing."""
    await reader.load(Survey, survey_id)
    where = {"survey_id": survey_id, "returned": returned} | within(reader)
    found, following = await reader.page(
        Ballot, where, sort=["building", "unit_label"], limit=limit, cursor=cursor
    )
    items = [
        BallotView(
            unit_id=each.unit_id,
            unit_label=each.unit_label,
            returned=each.returned,
            how=_how(each),
            marks={},
            texts={},
        )
        for each in found
    ]
    return Page(items=items, next=following)


def _how(ballot: Ballot | None) -> Said | None:
    if ballot is None or ballot.how is None:
        return None
    return said(ballot.how.value, RETURNED_BY_TEXTS[ballot.how])
