"""What a household's link shows: the questions, and with names what they have answered so far."""

from datetime import date

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.links import LinkToken
from reception.surveys.model.questions import Question
from reception.surveys.model.returns import AnswerSheet, Ballot, ReturnedBy, nameless
from reception.surveys.model.survey import Survey


class SurveyLinkView(BaseModel):
    """A survey as one household sees it. `over`: nothing is taken any more. `answered`: the unit's
    vote is in; without names its answers are not shown again, and can be given anew while
    `changeable`.
    """

    estate: str
    zone: str
    title: str
    intro: str
    unit_label: str
    anonymous: bool
    last_day: date
    over: bool
    answered: bool
    changeable: bool
    questions: list[Question]
    marks: dict[str, int]
    texts: dict[str, str]


async def opened(ballot: Ballot, token: LinkToken, reader: Reader) -> SurveyLinkView:
    """What the link of this ballot shows."""
    survey = await reader.load(Survey, ballot.survey_id)
    estate = await reader.estate_card()
    id_ = reader.hashed([nameless(token)])[0] if survey.anonymous else ballot.id
    sheet = await reader.find(AnswerSheet, id_)
    over = survey.over or survey.ends_at is None or reader.now >= survey.ends_at
    # Whoever prints the codes could look too: without names nothing that was answered is shown.
    own = sheet if sheet and not survey.anonymous and sheet.how is ReturnedBy.LINK else None
    return SurveyLinkView(
        estate=estate.name,
        zone=estate.zone,
        title=survey.title,
        intro=survey.intro,
        unit_label=ballot.unit_label,
        anonymous=survey.anonymous,
        last_day=survey.last_day,
        over=over,
        answered=ballot.returned,
        changeable=not over and (not ballot.returned or not survey.anonymous or sheet is not None),
        questions=list(survey.questions),
        marks=own.marks if own else {},
        texts={each.question: each.text for each in own.opinions} if own else {},
    )
