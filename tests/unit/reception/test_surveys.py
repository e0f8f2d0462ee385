"""Surveys: one vote a unit, what the answers come to, and what is shown of whom."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from chassis.links import fresh_token
from contracts.reception.surveys import SurveyFindingId, SurveyId
from contracts.refusals import Refusal
from contracts.words import Actor, ActorKind, EstateId, SeriesNumber, StaffId, UnitId
from reception.surveys.events import survey_reported
from reception.surveys.model.figures import Standing, counted, figures_of, standing_of
from reception.surveys.model.finding import FindingKind, SurveyFinding
from reception.surveys.model.questions import (
    DIMENSION_TEXTS,
    Question,
    QuestionKind,
    QuestionsImpossible,
    default_questions,
    must_be_askable,
)
from reception.surveys.model.refusals import (
    AnsweredByLink,
    AnswerImpossible,
    FinishByImpossible,
    LastDayImpossible,
    NobodyIsAsked,
    NoPaperWaits,
    NotResponsible,
    PaperIsIn,
    SurveyOver,
    SurveyStandsOtherwise,
)
from reception.surveys.model.returns import (
    AnswerSheet,
    Ballot,
    PaperTray,
    ReturnedBy,
    ballot_id,
    nameless,
)
from reception.surveys.model.survey import Survey, SurveyState, Thresholds

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
DESK = Actor(kind=ActorKind.STAFF, id="desk")
ESTATE = EstateId("e1")


def a_survey(**more: object) -> Survey:
    given_ = {
        "id": "s1",
        "number": SeriesNumber("DC-20261123-0001"),
        "title": "年度满意度调查",
        "questions": default_questions(),
        "last_day": date(2026, 12, 1),
        "drafted_at": NOW,
        "drafted_by": DESK,
    }
    return Survey.model_validate(given_ | more)


def issued(**more: object) -> Survey:
    survey = a_survey(**more)
    survey.issue(
        asked=10, ends_at=NOW + timedelta(days=8), thresholds=Thresholds(), shown_from=5, now=NOW
    )
    return survey


def a_ballot(unit: str = "u1") -> Ballot:
    id_ = ballot_id(SurveyId("s1"), UnitId(unit))
    return Ballot(
        id=id_, survey_id=SurveyId("s1"), unit_id=UnitId(unit), unit_label=unit, building="8"
    )


@pytest.mark.rule("F15", "N03")
def test_a_survey_asks_about_the_eight_dimensions_unless_somebody_says_otherwise() -> None:
    questions = default_questions()

    assert [each.zh for each in questions[:8]] == [zh for zh, _ in DIMENSION_TEXTS.values()]
    assert questions[8].kind is QuestionKind.TEXT
    must_be_askable(questions)
    with pytest.raises(QuestionsImpossible):
        must_be_askable([*questions, questions[0]])
    with pytest.raises(QuestionsImpossible):
        Question(key="q1", kind=QuestionKind.CHOICE, zh="哪天方便", options=("周六",))


@pytest.mark.rule("W10")
def test_a_survey_goes_its_steps_in_their_order_and_no_other() -> None:
    survey = a_survey()
    with pytest.raises(SurveyStandsOtherwise):
        survey.close(0, NOW)
    with pytest.raises(NobodyIsAsked):
        survey.issue(asked=0, ends_at=NOW, thresholds=Thresholds(), shown_from=5, now=NOW)
    with pytest.raises(LastDayImpossible):
        survey.must_make_sense(date(2026, 12, 2))

    survey = issued()
    survey.must_take_links(NOW + timedelta(days=7))
    with pytest.raises(SurveyOver):
        survey.must_take_links(NOW + timedelta(days=8))
    with pytest.raises(SurveyStandsOtherwise):
        survey.report(NOW)
    survey.close(3, NOW)
    with pytest.raises(SurveyOver):
        survey.must_take_links(NOW)
    survey.report(NOW)
    survey.publish(NOW)
    assert survey.state is SurveyState.PUBLISHED


def test_an_answer_no_question_has_is_refused() -> None:
    survey = a_survey()
    survey.checked({"q1": 5}, {"q9": "路灯太暗"})
    for marks, texts in (({"q1": 6}, {}), ({"q9": 1}, {}), ({"q30": 1}, {}), ({}, {"q1": "好"})):
        with pytest.raises(AnswerImpossible):
            survey.checked(marks, texts)


@pytest.mark.rule("N03", "N04")
@settings(max_examples=12)
@given(
    st.lists(
        st.dictionaries(st.sampled_from(["q1", "q2", "q3", "q9"]), st.integers(1, 5)), max_size=12
    )
)
def test_figures_are_those_of_the_sheets_one_by_one(sheets: list[dict[str, int]]) -> None:
    given_ = [{key: mark for key, mark in each.items() if key != "q9"} for each in sheets]

    found = figures_of(issued(), returned=len(sheets), sheets=len(sheets), counts=counted(given_))

    for item in found.items[:3]:
        marks = [each[item.key] for each in given_ if item.key in each]
        assert (item.answered, item.satisfied) == (len(marks), sum(mark >= 4 for mark in marks))
    everything = [mark for each in given_ for mark in each.values()]
    assert (found.answered, found.satisfied) == (
        len(everything),
        sum(mark >= 4 for mark in everything),
    )
    assert (found.percent is None) == (not everything)
    assert found.rate_percent == len(sheets) * 10
    told = survey_reported(issued(), found, NOW)
    assert [(each.key, each.answered, each.satisfied) for each in told.items] == [
        (item.key, item.answered, item.satisfied) for item in found.items[:8]
    ]
    assert (told.answered, told.satisfied) == (found.answered, found.satisfied)


@pytest.mark.rule("N03", "J1")
def test_what_stands_out_is_what_the_estate_set_and_nothing_while_it_set_none() -> None:
    both = Thresholds(alarm_percent=85, floor_percent=80)

    assert standing_of(10, Thresholds()) is Standing.UNSET
    assert standing_of(None, both) is Standing.UNSET
    found = [standing_of(value, both) for value in (79.9, 80, 84.9, 85)]
    assert found == [Standing.UNDER_FLOOR, Standing.ALARM, Standing.ALARM, Standing.GOOD]


class OneVote(RuleBasedStateMachine):
    """A unit's ballot under any order of links, papers and corrections, with names or without."""

    anonymous = False

    def __init__(self) -> None:
        super().__init__()
        self.ballot, self.tray = a_ballot(), PaperTray(id=SurveyId("s1"))
        self.sheets: dict[str, dict[str, int]] = {}
        self.secret = "first"

    @rule(mark=st.integers(1, 5))
    def by_link(self, mark: int) -> None:
        sheet = self.secret if self.anonymous else self.ballot.id
        known = sheet in self.sheets
        try:
            self.ballot.answer_by_link(anonymous=self.anonymous, sheet_known=known, now=NOW)
        except PaperIsIn:
            assert self.anonymous
            return
        self.sheets[sheet] = {"q1": mark}

    @rule(mark=st.integers(1, 5))
    def on_paper(self, mark: int) -> None:
        before = self.ballot.how
        try:
            self.ballot.answer_on_paper(anonymous=self.anonymous, by=DESK, now=NOW)
        except AnsweredByLink:
            assert before is ReturnedBy.LINK
            return
        except PaperIsIn:
            assert self.anonymous
            return
        if self.anonymous:
            self.tray.tick()
            self.tray.take_out()
        self.sheets["paper" if self.anonymous else self.ballot.id] = {"q1": mark}

    @rule()
    def another_code(self) -> None:
        self.secret += "x"

    @invariant()
    def a_unit_counts_once(self) -> None:
        assert len(self.sheets) == self.ballot.returned
        with pytest.raises(NoPaperWaits):
            self.tray.take_out()

    @invariant()
    def nothing_says_when_or_which_without_names(self) -> None:
        if self.anonymous:
            assert all(entry.at is None for entry in self.ballot.entries)
            assert len(self.ballot.entries) == self.ballot.returned


class OneNamelessVote(OneVote):
    """The same without names."""

    anonymous = True


_FEW = settings(max_examples=7, stateful_step_count=8)


@pytest.mark.rule("E15")
@pytest.mark.parametrize("machine", [OneVote, OneNamelessVote])
def test_a_unit_has_one_vote_however_it_is_given(machine: type[OneVote]) -> None:
    case = machine.TestCase
    case.settings = _FEW
    case().runTest()


def test_a_sheet_without_a_name_is_found_by_nothing_that_says_whose_it_is() -> None:
    token = fresh_token(ESTATE, ballot_id(SurveyId("s1"), UnitId("u1")))

    assert token.secret in nameless(token)
    assert token.id not in nameless(token)


@pytest.mark.rule("N05")
def test_words_that_stay_keep_their_heading_when_an_answer_is_changed() -> None:
    sheet = AnswerSheet(id="a", survey_id=SurveyId("s1"), how=ReturnedBy.LINK, marks={})
    sheet.give({}, {"q9": "路灯太暗"})
    assert sheet.put_under("q9", "照明")
    assert not sheet.put_under("q8", "照明")

    sheet.give({"q1": 4}, {"q9": "路灯太暗"})
    assert [each.heading for each in sheet.opinions] == ["照明"]
    sheet.give({}, {"q9": "电梯慢"})
    assert [each.heading for each in sheet.opinions] == [""]


@pytest.mark.rule("W10")
def test_a_finding_is_told_overdue_once_for_each_deadline_and_done_by_its_own() -> None:
    finding = SurveyFinding(
        id=SurveyFindingId("f1"),
        survey_id=SurveyId("s1"),
        kind=FindingKind.RECTIFY,
        matter="路灯太暗",
        set_at=NOW,
        set_by=DESK,
    )
    today, ends = NOW.date(), NOW + timedelta(hours=10)
    with pytest.raises(FinishByImpossible):
        finding.entrust(StaffId("wang"), today - timedelta(days=1), ends, today)
    finding.entrust(StaffId("wang"), today, ends, today)

    assert not finding.tell_overdue(NOW)
    assert finding.tell_overdue(ends)
    assert not finding.tell_overdue(ends)
    finding.entrust(StaffId("wang"), today, ends + timedelta(days=1), today)
    assert finding.tell_overdue(ends + timedelta(days=1))
    with pytest.raises(NotResponsible):
        finding.finish("换灯 3 盏", DESK, NOW, supervisor=False)
    finding.finish("换灯 3 盏", Actor(kind=ActorKind.STAFF, id="wang"), NOW, supervisor=False)
    with pytest.raises(Refusal):
        finding.finish("又换", DESK, NOW, supervisor=True)
    assert finding.look_at is None
