"""A survey as staff see it, and as those who may read what was published."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.reception.surveys import SurveyFindingId, SurveyId
from contracts.refusals import Missing
from contracts.words import SeriesNumber, StaffId
from reception.colleagues.model import Colleague, name_of
from reception.surveys.collection.counting import (
    OpinionGroup,
    figures,
    must_be_shown,
    opinion_groups,
    shown,
)
from reception.surveys.model.figures import Figures
from reception.surveys.model.finding import FINDING_KIND_TEXTS, FindingKind, SurveyFinding
from reception.surveys.model.questions import Question
from reception.surveys.model.returns import AnswerSheet, PaperTray
from reception.surveys.model.survey import SURVEY_STATE_TEXTS, Survey, SurveyState, Thresholds

MOST_FINDINGS = 200
WANTED_A_YEAR = 1
"""T24: one survey a year at least."""
_YEARS_SHOWN = 3


class Said(BaseModel):
    """A word of ours as people read it."""

    code: str
    zh: str
    en: str


class SurveyCard(BaseModel):
    """A survey in a list. `ended`: links take nothing any more and nobody has closed it yet."""

    id: SurveyId
    number: SeriesNumber
    title: str
    state: Said
    anonymous: bool
    buildings: list[str]
    last_day: date
    ended: bool
    asked: int
    issued_at: datetime | None
    closed_at: datetime | None
    reported_at: datetime | None
    published_at: datetime | None
    returned: int | None


class FindingView(BaseModel):
    """What follows from a survey, and how far it has come."""

    id: SurveyFindingId
    survey_id: SurveyId
    kind: Said
    matter: str
    question: str
    responsible_id: StaffId | None
    responsible: str
    finish_by: date | None
    overdue: bool
    answer: str
    done_at: datetime | None


class SurveyView(SurveyCard):
    """A survey whole. `hidden`: its answers cannot be shown without telling who gave them; then the
    counts of its figures are empty. `papers_waiting`: ticked and not typed.
    """

    intro: str
    questions: list[Question]
    thresholds: Thresholds
    hidden: bool
    shown_from: int
    papers_waiting: int
    figures: Figures
    groups: list[OpinionGroup]
    findings: list[FindingView]


class YearKept(BaseModel):
    """T24: how many surveys a year had; `kept` is None while the year can still have one."""

    year: int
    issued: int
    wanted: int
    kept: bool | None


class SurveyYears(BaseModel):
    """The last years, this one first; none before the first survey."""

    items: list[YearKept]


class OpinionView(BaseModel):
    """An answer in words; whose it is only where the survey has names."""

    sheet_id: str
    question: str
    text: str
    heading: str
    unit_label: str


async def list_surveys(
    reader: Reader, *, published: bool, limit: int, cursor: str | None
) -> Page[SurveyCard]:
    """The last drafted first; for who reads what was published, the last published."""
    where = {"state": SurveyState.PUBLISHED.value} if published else {}
    sort = ["-published_at"] if published else ["-drafted_at"]
    found, following = await reader.page(Survey, where, sort=sort, limit=limit, cursor=cursor)
    return Page(items=[survey_card(each, reader) for each in found], next=following)


async def published_survey(survey_id: SurveyId, reader: Reader) -> Survey:
    """Raises Missing, also for one that is not published (E22)."""
    survey = await reader.load(Survey, survey_id)
    if survey.state is not SurveyState.PUBLISHED:
        raise Missing(kind="Survey", id=survey_id)
    return survey


async def survey_view(survey: Survey, reader: Reader) -> SurveyView:
    """One of them, with what came back so far."""
    tray = await reader.find(PaperTray, survey.id)
    return SurveyView(
        **survey_card(survey, reader).model_dump(),
        intro=survey.intro,
        questions=list(survey.questions),
        thresholds=survey.thresholds,
        hidden=not await shown(survey, reader),
        shown_from=survey.shown_from,
        papers_waiting=tray.ticked - tray.typed if tray else 0,
        figures=await figures(survey, reader),
        groups=await opinion_groups(survey, reader),
        findings=await findings_of(survey.id, reader),
    )


async def findings_of(survey_id: SurveyId, reader: Reader) -> list[FindingView]:
    """The first set first."""
    found = await reader.select(
        SurveyFinding, {"survey_id": survey_id}, sort=["set_at"], limit=MOST_FINDINGS
    )
    ids = sorted({each.responsible_id for each in found if each.responsible_id})
    names = await reader.find_many(Colleague, ids)
    return [finding_view(each, names, reader.now) for each in found]


async def finding_shown(finding: SurveyFinding, reader: Reader) -> FindingView:
    """One of them."""
    ids = [finding.responsible_id] if finding.responsible_id else []
    return finding_view(finding, await reader.find_many(Colleague, ids), reader.now)


async def opinions(
    survey_id: SurveyId, reader: Reader, *, limit: int, cursor: str | None
) -> Page[OpinionView]:
    """Answers in words, a page of so many sheets. Raises Missing, FiguresHidden."""
    survey = await reader.load(Survey, survey_id)
    await must_be_shown(survey, reader)
    sheets, following = await reader.page(
        AnswerSheet,
        {"survey_id": survey_id, "says_something": True},
        limit=limit,
        cursor=cursor,
    )
    rows = [
        OpinionView(
            sheet_id=sheet.id,
            question=each.question,
            text=each.text,
            heading=each.heading,
            unit_label=sheet.unit_label,
        )
        for sheet in sheets
        for each in sheet.opinions
    ]
    return Page(items=rows, next=following)


async def years(reader: Reader) -> SurveyYears:
    """至少每年一次 (T24): whether each of the last years had its survey."""
    card = await reader.estate_card()
    at = {"date": "$issued_at", "timezone": card.zone}
    rows = await reader.tallies(
        Survey, {"years": {"year": {"$year": at}}}, {"state": {"$ne": SurveyState.DRAFT.value}}
    )
    counts = {row["year"]: count for row, count in rows["years"]}
    this = reader.now.astimezone(ZoneInfo(card.zone)).year
    first = max(min(counts, default=this), this - _YEARS_SHOWN + 1)
    return SurveyYears(
        items=[_kept(year, counts.get(year, 0), this) for year in range(this, first - 1, -1)]
    )


def survey_card(survey: Survey, reader: Reader) -> SurveyCard:
    """As it stands in a list."""
    ended = (
        survey.state is SurveyState.ISSUED
        and survey.ends_at is not None
        and reader.now >= survey.ends_at
    )
    return SurveyCard(
        **survey.model_dump(include=set(SurveyCard.model_fields) - {"state", "number"}),
        number=survey.number,
        state=said(survey.state.value, SURVEY_STATE_TEXTS[survey.state]),
        ended=ended,
    )


def finding_view(
    finding: SurveyFinding, names: Mapping[str, Colleague], now: datetime
) -> FindingView:
    """As staff and the committee see it."""
    return FindingView(
        **finding.model_dump(include=set(FindingView.model_fields) - {"kind"}),
        kind=said(finding.kind.value, FINDING_KIND_TEXTS[FindingKind(finding.kind)]),
        responsible=name_of(names, finding.responsible_id),
        overdue=finding.overdue(now),
    )


def said(code: str, texts: tuple[str, str]) -> Said:
    """A word of ours."""
    return Said(code=code, zh=texts[0], en=texts[1])


def _kept(year: int, issued: int, this: int) -> YearKept:
    enough = issued >= WANTED_A_YEAR
    kept = True if enough else None if year == this else False
    return YearKept(year=year, issued=issued, wanted=WANTED_A_YEAR, kept=kept)
