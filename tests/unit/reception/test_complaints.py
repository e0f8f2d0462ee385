"""The law of complaints: no illegal path, and clocks that follow from the history alone."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.complaints import (
    ComplaintAct,
    ComplaintCause,
    ComplaintChannel,
    ComplaintClock,
    ComplaintKind,
    ComplaintState,
    Ending,
    Level,
)
from contracts.orders import Department
from contracts.refusals import Refusal
from contracts.words import Actor, ActorKind, SeriesNumber, StaffId, UnitId
from reception.complaints.model.complaint import Complaint
from reception.complaints.model.limits import ComplaintLimits
from reception.complaints.model.matter import ActionAsked, Client, Matter
from reception.complaints.model.plan import ActionKind
from reception.complaints.model.refusals import (
    AskedBySame,
    CorrectiveMissing,
    LadderEnds,
    NotFromCompany,
    NotNow,
    NotSkipped,
    OpinionMissing,
    RemedialMissing,
)
from reception.complaints.model.steps import LEAD, Household, How, Meeting, Report, Step
from reception.complaints.model.table import MOVES, NOTED, OPEN

_A, _C, _S = ComplaintAct, ComplaintClock, ComplaintState
CALENDAR = WorkingCalendar(
    zone="Asia/Shanghai", week=weekly(Span(time(9), time(18))), published_through=2026
)
T0 = datetime(2026, 11, 2, 2, tzinfo=UTC)
"""A Monday, ten in the morning at the estate."""
DESK = Actor(kind=ActorKind.STAFF, id="li")
BOSS = Actor(kind=ActorKind.STAFF, id="wang")
SYSTEM = Actor(kind=ActorKind.SYSTEM, id="reception")
CHEN = StaffId("chen")
DAYS = timedelta(days=1)


def at(moment: datetime, by: Actor = DESK) -> Report:
    return Report(by=by, now=moment)


def a_complaint(channel: ComplaintChannel = ComplaintChannel.LETTER, **limits: Any) -> Complaint:
    matter = Matter(
        channel=channel,
        kind=ComplaintKind.NOISE,
        text="夜里一直有人装修",
        client=Client(name="陈明"),
        unit_id=UnitId("8-2-0101"),
        unit_label="8-2-0101",
        requested_at=T0,
    )
    made = Complaint(
        id="c1",
        number=SeriesNumber("TS-20261102-0001"),
        matter=matter,
        taken_by=DESK,
        entered_at=T0,
        limits=ComplaintLimits(**limits),
        history=(Step(act=_A.REGISTER, at=T0, entered_at=T0, by=DESK, state=_S.REGISTERED),),
    )
    made.look_ahead(CALENDAR)
    return made


def actions(due: date, *kinds: ActionKind) -> list[ActionAsked]:
    wanted = kinds or tuple(ActionKind)
    return [ActionAsked(kind=kind, what="整改", owner_id=CHEN, due=due) for kind in wanted]


def handled(complaint: Complaint, department: Department | None = None) -> datetime:
    complaint.check("属实", "交工程部", at(T0))
    complaint.judge(at(T0), valid=True, reason="我方疏忽")
    complaint.hand(CHEN, department, at(T0))
    return T0


def a_round(complaint: Complaint, now: datetime, *, satisfied: bool) -> None:
    complaint.plan(actions(CALENDAR.local_day(now)), at(now), CALENDAR)
    complaint.tell("方案", How.PHONE, at(now))
    for action in complaint.standing.open_actions:
        complaint.carry_out(action.code, "照片", (), at(now))
    complaint.follow_up(
        at(now), household=LEAD, satisfied=satisfied, opinion="还有声音", how=How.PHONE
    )


def of(complaint: Complaint, name: ComplaintClock) -> list[Any]:
    return [timed.clock for timed in complaint.clocks(CALENDAR) if timed.name is name]


@pytest.mark.rule("W02", "W04", "T07", "F11")
def test_a_client_who_is_not_satisfied_leads_back_to_the_plan_until_one_round_satisfies() -> None:
    complaint = a_complaint()
    handled(complaint)

    a_round(complaint, T0 + 1 * DAYS, satisfied=False)
    assert (complaint.standing.state, complaint.standing.round) == (_S.HANDLING, 2)
    with pytest.raises(NotNow):
        complaint.close(at(T0 + 1 * DAYS))
    a_round(complaint, T0 + 2 * DAYS, satisfied=True)
    complaint.close(at(T0 + 2 * DAYS))

    standing = complaint.standing
    assert (standing.state, standing.ending, standing.round) == (_S.CLOSED, Ending.SATISFIED, 2)
    plans = of(complaint, _C.PLAN_TOLD)
    assert [clock.started_at for clock in plans] == [T0, T0 + 1 * DAYS]
    complaint.note(_A.ANALYSE, at(T0 + 3 * DAYS), cause=ComplaintCause.NEGLECT)
    assert complaint.standing.cause is ComplaintCause.NEGLECT


@pytest.mark.rule("T04", "T05", "T06", "T22", "J2")
def test_each_clock_runs_by_itself_and_a_message_of_the_system_is_no_answer() -> None:
    complaint = a_complaint()
    complaint.answer("已收到", How.MESSAGE, LEAD, at(T0 + timedelta(minutes=1), SYSTEM))
    handled(complaint, Department.ENGINEERING)

    ends = {
        name: of(complaint, name)[0].deadline(CALENDAR).instant
        for name in (_C.VERIFIED, _C.ANSWERED, _C.PLAN_TOLD, _C.DEPARTMENT)
    }
    assert of(complaint, _C.ANSWERED)[0].stopped_at is None
    assert of(complaint, _C.RESULT)[0].limit is None
    assert ends == {
        _C.VERIFIED: CALENDAR.end_of_day(T0),
        _C.ANSWERED: T0 + 1 * DAYS,
        _C.PLAN_TOLD: CALENDAR.end_of_day(T0, days_later=3),
        _C.DEPARTMENT: CALENDAR.end_of_day(T0, days_later=3),
    }
    complaint.answer("已在处理", How.PHONE, LEAD, at(T0 + timedelta(hours=2)))
    complaint.note(_A.FEED_BACK, at(T0 + timedelta(hours=5)), note="已查看")
    assert of(complaint, _C.ANSWERED)[0].stopped_at == T0 + timedelta(hours=2)
    assert of(complaint, _C.DEPARTMENT)[0].stopped_at == T0 + timedelta(hours=5)
    assert of(complaint, _C.PLAN_TOLD)[0].stopped_at is None


@pytest.mark.rule("E23")
def test_each_share_of_a_clock_is_told_once() -> None:
    complaint = a_complaint()
    complaint.check("属实", "", at(T0))
    told = [
        (each.told.percent, each.at)
        for moment in (T0 + timedelta(hours=20), T0 + timedelta(hours=20), T0 + 5 * DAYS)
        for each in complaint.warn(moment, CALENDAR)
        if each.told.clock is _C.ANSWERED
    ]
    day = timedelta(hours=24)
    assert told == [(80, T0 + day * 0.8), (100, T0 + day), (150, T0 + day * 1.5)]
    complaint.look_ahead(CALENDAR)
    assert complaint.look_at is None


@pytest.mark.rule("W03", "A13", "A14", "A15", "J4")
def test_what_cannot_be_settled_climbs_the_ladder_and_comes_back_with_the_decision() -> None:
    complaint = a_complaint()
    handled(complaint)
    with pytest.raises(NotSkipped):
        complaint.escalate("定不了", at(T0), to=Level.COMPANY, holder_absent=False)
    complaint.escalate("定不了", at(T0), to=None, holder_absent=False)
    meeting = Meeting(held_at=T0, who="王强、陈师傅", said="更换水泵")
    complaint.decide("更换", meeting, at(T0, BOSS), responsible_id=None, department=None)
    assert (complaint.standing.state, complaint.standing.level) == (_S.HANDLING, Level.DECIDER)
    complaint.escalate("费用超限", at(T0), to=None, holder_absent=False)
    assert complaint.standing.level is Level.COMPANY
    with pytest.raises(LadderEnds):
        complaint.escalate("再上报", at(T0), to=None, holder_absent=False)

    major = a_complaint()
    major.check("重大", "报经理", at(T0))
    major.judge(at(T0), valid=True, reason="电梯困人", major=True)
    assert (major.standing.state, major.standing.level) == (_S.ESCALATED, Level.DECIDER)


@pytest.mark.rule("W02", "W05", "F11", "F13", "T07")
def test_what_must_be_there_before_a_plan_an_explanation_or_a_closing() -> None:
    complaint = a_complaint(ComplaintChannel.COMPANY)
    handled(complaint)
    today = CALENDAR.local_day(T0)
    with pytest.raises(RemedialMissing):
        complaint.plan(actions(today, ActionKind.CORRECTIVE), at(T0), CALENDAR)
    with pytest.raises(CorrectiveMissing):
        complaint.plan(actions(today, ActionKind.REMEDIAL), at(T0), CALENDAR)
    complaint.ask_closing("客户失联", at(T0))
    with pytest.raises(AskedBySame):
        complaint.decide_closing(at(T0), approved=True, note="")
    complaint.decide_closing(at(T0, BOSS), approved=False, note="再联系")
    assert complaint.standing.state is _S.HANDLING
    complaint.plan(actions(today), at(T0), CALENDAR)
    complaint.tell("方案", How.PHONE, at(T0))
    for action in complaint.standing.open_actions:
        complaint.carry_out(action.code, "完成", (), at(T0))
    with pytest.raises(OpinionMissing):
        complaint.follow_up(at(T0), household=LEAD, satisfied=False, opinion="", how=How.PHONE)
    complaint.ask_closing("客户失联", at(T0))
    complaint.decide_closing(at(T0, BOSS), approved=True, note="同意")
    assert complaint.standing.ending is Ending.APPROVED
    complaint.note(_A.STRIKE_OFF, at(T0))
    with pytest.raises(NotFromCompany):
        complaint.note(_A.STRIKE_OFF, at(T0))

    explained = a_complaint()
    explained.check("不属实", "解释", at(T0))
    explained.judge(at(T0), valid=False, reason="规约已公示")
    with pytest.raises(NotNow):
        explained.close(at(T0))
    explained.explain("已说明", How.PHONE, at(T0))
    explained.close(at(T0))
    assert explained.standing.ending is Ending.EXPLAINED


@pytest.mark.rule("E14")
def test_each_household_of_a_group_has_its_own_answer_and_call_and_the_crowd_is_told_once() -> None:
    complaint, other = a_complaint(), a_complaint()
    other.id = "c2"
    other.matter = other.matter.model_copy(update={"unit_id": UnitId("u2"), "unit_label": "2"})
    other.merge_into(complaint, "同一事", at(T0))
    third = Household(id="u3", unit_id=UnitId("u3"), name="赵", joined_at=T0 + timedelta(hours=1))
    complaint.join(third, at(T0 + timedelta(hours=1)))
    assert [complaint.grown_beyond(limit) for limit in (3, 2, 2)] == [None, 3, None]
    assert other.standing.ending is Ending.MERGED

    complaint.answer("已受理", How.PHONE, "u3", at(T0 + timedelta(hours=2)))
    assert [clock.stopped_at is None for clock in of(complaint, _C.ANSWERED)] == [True, True, False]

    later = T0 + timedelta(hours=3)
    complaint.check("属实", "", at(later))
    complaint.judge(at(later), valid=True, reason="是")
    complaint.hand(CHEN, None, at(later))
    a_round(complaint, later, satisfied=True)
    complaint.follow_up(at(later), household="u2", satisfied=True, opinion="", how=How.PHONE)
    assert complaint.standing.to_be_called == ("u3",)
    complaint.follow_up(at(later), household="u3", satisfied=True, opinion="", how=How.PHONE)
    assert complaint.standing.state is _S.SATISFIED


class AnyHistory(RuleBasedStateMachine):
    """Whatever people try, in whatever order and however late it is typed in."""

    def __init__(self) -> None:
        super().__init__()
        self.complaint = a_complaint(
            result={"basis": "calendar_day", "days": 7}, last={"basis": "calendar_day", "days": 10}
        )
        self.now = T0
        self.refused = 0
        self.told: list[tuple[str, str, int]] = []

    def attempt(self, act: Any) -> None:
        before = self.complaint.model_copy(deep=True)
        try:
            act(self.complaint)
        except Refusal:
            assert self.complaint.history == before.history, "what is refused changes nothing"
        else:
            self.complaint.look_ahead(CALENDAR)

    @rule(hours=st.integers(1, 60))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        for each in self.complaint.warn(self.now, CALENDAR):
            self.told.append((each.told.clock, each.told.which, each.told.percent))
        self.complaint.look_ahead(CALENDAR)

    @rule(
        act=st.sampled_from(sorted(MOVES)),
        yes=st.booleans(),
        boss=st.booleans(),
        late=st.integers(0, 30),
        which=st.integers(0, 3),
    )
    def something_is_tried(
        self, act: ComplaintAct, yes: bool, boss: bool, late: int, which: int
    ) -> None:
        by = BOSS if boss else DESK
        report = Report(by=by, now=self.now, at=self.now - timedelta(hours=late))
        self.attempt(lambda complaint: self.do(complaint, act, report, yes, which))

    def do(
        self, complaint: Complaint, act: ComplaintAct, report: Report, yes: bool, which: int
    ) -> None:
        households = [LEAD, *(each.id for each in complaint.standing.households)]
        household = households[which % len(households)]
        department = list(Department)[which] if yes else None
        due = CALENDAR.local_day(self.now) + timedelta(days=which)
        match act:
            case _A.CHECK:
                complaint.check("查", "议", report)
            case _A.JUDGE:
                complaint.judge(report, valid=yes, reason="因", major=which == 0)
            case _A.EXPLAIN:
                complaint.explain("说明", How.PHONE, report)
            case _A.HANDLE | _A.REFER:
                complaint.hand(CHEN, department, report)
            case _A.PLAN:
                complaint.plan(actions(due), report, CALENDAR)
            case _A.TELL:
                complaint.tell("方案", How.LETTER, report)
            case _A.CARRY_OUT:
                left = complaint.standing.open_actions
                complaint.carry_out(left[0].code if left else "9-9", "证", (), report)
            case _A.FOLLOW_UP:
                satisfied = [True, False, None, True][which]
                complaint.follow_up(
                    report, household=household, satisfied=satisfied, opinion="意", how=How.PHONE
                )
            case _A.CLOSE:
                complaint.close(report)
            case _A.ASK_CLOSING:
                complaint.ask_closing("因", report)
            case _A.APPROVE_CLOSING | _A.REJECT_CLOSING:
                complaint.decide_closing(report, approved=act is _A.APPROVE_CLOSING, note="签")
            case _A.ESCALATE:
                complaint.escalate("难", report, to=None, holder_absent=yes)
            case _A.DECIDE:
                complaint.decide("定", None, report, responsible_id=CHEN, department=department)
            case _A.ANSWER:
                complaint.answer("答", How.PHONE, household, report)
            case _A.JOIN:
                unit = UnitId(f"u{which}")
                complaint.join(
                    Household(id=unit, unit_id=unit, joined_at=report.at or self.now), report
                )
            case _A.MERGE:
                pass
            case _:
                complaint.note(act, report, note="注")

    @invariant()
    def every_step_was_allowed(self) -> None:
        state, moved_at = _S.REGISTERED, T0
        for step in self.complaint.history[1:]:
            move = MOVES[step.act]
            assert state in move.sources
            assert step.state in ({move.to} | move.or_to if move.to else {state})
            assert T0 <= step.at <= step.entered_at
            if step.act not in NOTED:
                assert step.at >= moved_at, "its course never goes back in time"
                state, moved_at = step.state, step.at
        assert self.complaint.state is state

    @invariant()
    def it_is_closed_only_satisfied_explained_or_signed_by_another(self) -> None:
        moving = [step for step in self.complaint.history if step.act not in NOTED]
        if moving[-1].state is not _S.CLOSED:
            return
        last, before = moving[-1], moving[-2]
        if last.act is _A.CLOSE:
            assert before.state in (_S.SATISFIED, _S.EXPLAINED)
        else:
            assert (last.act, before.act) == (_A.APPROVE_CLOSING, _A.ASK_CLOSING)
            assert last.by != before.by

    @invariant()
    def clocks_agree_with_the_history_told_another_way(self) -> None:
        steps = self.complaint.history
        over = self.complaint.standing.ended_at
        checked = [step.at for step in steps if step.act is _A.CHECK]
        (verified,) = of(self.complaint, _C.VERIFIED)
        assert verified.stopped_at == (checked[0] if checked else over)
        spoken = [
            step.at
            for step in steps
            if step.act in (_A.EXPLAIN, _A.TELL)
            or (step.act is _A.ANSWER and step.household == LEAD)
            or (step.act is _A.FOLLOW_UP and not step.household and step.satisfied is not None)
        ]
        assert of(self.complaint, _C.ANSWERED)[0].stopped_at == min(spoken, default=over)
        handed = [
            step
            for step in steps
            if step.act in (_A.HANDLE, _A.REFER, _A.DECIDE) or step.satisfied is False
        ]
        assert [clock.started_at for clock in of(self.complaint, _C.PLAN_TOLD)] == [
            step.at for step in handed
        ]
        assert len(of(self.complaint, _C.ANSWERED)) == 1 + len(self.complaint.standing.households)

    @invariant()
    def nobody_is_told_twice_and_nothing_runs_once_it_is_over(self) -> None:
        assert len(self.told) == len(set(self.told))
        if self.complaint.over:
            assert self.complaint.look_at is None
            assert all(timed.clock.stopped_at for timed in self.complaint.clocks(CALENDAR))

    @precondition(lambda self: self.complaint.state in OPEN)
    @invariant()
    def time_that_ran_never_becomes_less(self) -> None:
        for timed in self.complaint.clocks(CALENDAR):
            ran = timed.clock.elapsed(self.now, CALENDAR)
            assert timedelta() <= ran <= timed.clock.elapsed(self.now + 1 * DAYS, CALENDAR)


TestAnyHistory = pytest.mark.rule("W02", "W03", "W04", "T04", "T05", "T06", "T22")(
    AnyHistory.TestCase
)
TestAnyHistory.settings = settings(max_examples=8, stateful_step_count=25, deadline=None)
