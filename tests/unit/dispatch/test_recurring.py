"""Recurring work: on which days, each once, whatever stops and clocks do; the call to the owner."""

from datetime import date, datetime, timedelta
from itertools import islice, pairwise
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from pydantic import ValidationError

from contracts.dispatch.recurring import PeriodState, PlanState, VisitState
from contracts.orders import OrderKind
from contracts.words import UnitId
from dispatch.recurring.model.period import ServicePeriod
from dispatch.recurring.model.plan import MOST_AT_ONCE, Scope, Service, ServicePlan
from dispatch.recurring.model.refusals import (
    AgreedAlready,
    DayPast,
    NoDates,
    NoService,
    NothingAgreed,
    PeriodSettled,
    PlanNotGoing,
    ScopeUnclear,
    TryAgainPast,
    VisitDone,
)
from dispatch.recurring.model.rule import OffDays, Rule, Step
from dispatch.recurring.model.visit import CallOutcome, PlannedVisit, visit_id
from tests.unit.dispatch.builders import (
    CALENDAR,
    DISPATCHER,
    MONDAY,
    SIGNED_OFF,
    TO_THE_SITE,
    an_order,
    report,
    taken_to,
)

TODAY = CALENDAR.local_day(MONDAY)
GAS = Service(
    name="燃气安全检查", matter="每两个月免费检查燃气管道与阀门", kind=OrderKind.FREE_SERVICE
)


def a_rule(**more: Any) -> Rule:
    """Every two months from the 23rd of November 2026 on."""
    given: dict[str, Any] = {"every": 2, "step": Step.MONTHS, "first_day": TODAY} | more
    return Rule(**given)


def a_plan(rule: Rule | None = None, *, ahead_days: int = 3, **more: Any) -> ServicePlan:
    """A gas check in building 8."""
    return ServicePlan.made(
        "plan-1",
        more.pop("service", GAS),
        Scope(whole_building="8"),
        ("8",),
        rule or a_rule(),
        ahead_days=ahead_days,
        by=DISPATCHER,
        at=MONDAY,
        calendar=CALENDAR,
    )


def days(rule: Rule, most: int = 4, **more: Any) -> list[date]:
    return [due.day for due in islice(rule.due_days(CALENDAR, **more), most)]


@pytest.mark.rule("T34")
@pytest.mark.parametrize(
    ("rule", "found"),
    [
        # The 31st is the last of shorter months; weeks are counted from the first day's week.
        (
            a_rule(first_day=date(2026, 12, 31), off_days=OffDays.KEEP),
            [date(2026, 12, 31), date(2027, 2, 28), date(2027, 4, 30), date(2027, 6, 30)],
        ),
        (
            Rule(every=2, step=Step.WEEKS, weekdays=(4, 0), first_day=date(2026, 11, 25)),
            [date(2026, 11, 27), date(2026, 12, 7), date(2026, 12, 11), date(2026, 12, 21)],
        ),
        (
            Rule(every=10, step=Step.DAYS, first_day=TODAY, last_day=date(2026, 12, 12)),
            [date(2026, 11, 23), date(2026, 12, 3)],
        ),
        # Saturday and Sunday are moved to the Monday, which is one visit and not three.
        (
            Rule(every=1, step=Step.DAYS, first_day=date(2026, 11, 27)),
            [date(2026, 11, 27), date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 2)],
        ),
        # The 1st of October is a holiday.
        (
            a_rule(first_day=date(2026, 10, 1), off_days=OffDays.BEFORE),
            [date(2026, 9, 30), date(2026, 12, 1), date(2027, 2, 1), date(2027, 4, 1)],
        ),
    ],
)
def test_a_rule_gives_its_days_around_days_off(rule: Rule, found: list[date]) -> None:
    assert days(rule) == found
    # Wherever one begins to look, the same days follow.
    dates = list(islice(rule.dates(), 40))
    assert all(
        list(islice(rule.dates(each), 3)) == dates[i : i + 3]
        for i, each in enumerate(dates[:20], 1)
        if dates[i : i + 3][2:]
    )


def test_what_makes_no_sense_is_not_planned() -> None:
    with pytest.raises(NoDates):
        a_plan(a_rule(first_day=date(2026, 1, 5), last_day=date(2026, 6, 1)))
    with pytest.raises(NoService):
        a_plan(service=GAS.model_copy(update={"kind": OrderKind.REPAIR}))
    with pytest.raises(ScopeUnclear):
        Scope(whole_building="8", place="水泵房")
    with pytest.raises(ValidationError, match="ends before it begins"):
        a_rule(last_day=date(2026, 11, 1))


def test_a_plan_that_ended_makes_nothing_and_does_not_go_on() -> None:
    plan = a_plan(ahead_days=0)
    plan.change(PlanState.ENDED, "换了供应商", by=DISPATCHER, at=MONDAY, today=TODAY)
    plan.look_ahead(MONDAY, CALENDAR)

    assert plan.look_at is None
    assert plan.fall_due(TODAY, CALENDAR) == []
    with pytest.raises(PlanNotGoing):
        plan.change(PlanState.GOING, "", by=DISPATCHER, at=MONDAY, today=TODAY)


def test_an_altered_plan_says_something_else_from_now_on_and_nothing_twice() -> None:
    plan = a_plan(ahead_days=0)
    first = plan.fall_due(TODAY, CALENDAR)
    dear = GAS.model_copy(update={"kind": OrderKind.PAID_SERVICE})
    by_hand: dict[str, Any] = {
        "ahead_days": 5,
        "reason": "每周查",
        "by": DISPATCHER,
        "calendar": CALENDAR,
    }
    plan.change(PlanState.PAUSED, "等检测仪", by=DISPATCHER, at=MONDAY, today=TODAY)

    weekly = a_rule(every=1, step=Step.WEEKS, off_days=OffDays.KEEP)
    plan.alter(dear, weekly, at=MONDAY + timedelta(days=8), **by_hand)

    assert [due.day for due in first] == [TODAY]
    assert (plan.service, plan.ahead_days, plan.reason) == (dear, 5, "等检测仪")
    assert next(plan.due_days(CALENDAR)).day == TODAY + timedelta(days=14), "nothing is made up for"
    with pytest.raises(NoDates):
        plan.alter(dear, a_rule(last_day=TODAY), at=MONDAY + timedelta(days=8), **by_hand)
    wrong = GAS.model_copy(update={"kind": OrderKind.REPAIR})
    with pytest.raises(NoService):
        plan.alter(wrong, weekly, at=MONDAY, **by_hand)
    plan.change(PlanState.ENDED, "换了供应商", by=DISPATCHER, at=MONDAY, today=TODAY)
    with pytest.raises(PlanNotGoing):
        plan.alter(GAS, weekly, at=MONDAY, **by_hand)


def test_what_was_missed_waits_for_somebody_who_chooses_once() -> None:
    plan = a_plan(Rule(every=1, step=Step.WEEKS, first_day=TODAY))
    late = MONDAY + timedelta(days=26)
    today = CALENDAR.local_day(late)

    periods = [
        ServicePeriod.fallen_due(plan, due, today, late) for due in plan.fall_due(today, CALENDAR)
    ]

    *missed, now = periods
    assert [each.state for each in missed] == [PeriodState.MISSED] * 4
    assert (now.state, now.day) == (PeriodState.MAKING, date(2026, 12, 21))
    assert all(each.look_at is None for each in missed)
    with pytest.raises(DayPast):
        missed[0].make_up(today - timedelta(days=1), by=DISPATCHER, now=late, today=today)
    missed[0].make_up(today, by=DISPATCHER, now=late, today=today)
    missed[1].pass_over("已由燃气公司检查", by=DISPATCHER, now=late)
    assert (missed[0].state, missed[0].day) == (PeriodState.MAKING, today)
    for settled in missed[:2]:
        with pytest.raises(PeriodSettled):
            settled.pass_over("又一次", by=DISPATCHER, now=late)


def a_visit() -> tuple[PlannedVisit, ServicePeriod]:
    """One that waits for the call, counted in its period."""
    plan = a_plan()
    (due,) = plan.fall_due(TODAY, CALENDAR)
    period = ServicePeriod.fallen_due(plan, due, TODAY, MONDAY)
    visit = PlannedVisit(
        id=visit_id(plan.id, due.on_rule, "u-8-2-0101"),
        plan_id=plan.id,
        period_id=period.id,
        day=due.day,
        name=GAS.name,
        unit_id=UnitId("u-8-2-0101"),
        unit_label="8-2-0101",
        building="8",
        call_on=due.day,
    )
    period.count(visit.state)
    return visit, period


def stands(visit: PlannedVisit) -> VisitState:
    """How it stands now: a type checker takes an attribute for unchanged."""
    return visit.state


@pytest.mark.rule("T34")
def test_a_visit_is_called_for_until_it_is_agreed_and_done_once_signed() -> None:
    visit, _ = a_visit()
    tomorrow = TODAY + timedelta(days=1)
    order = taken_to(an_order(), *TO_THE_SITE)
    order.id = visit.next_order_id

    def fail(outcome: CallOutcome, next_on: date | None = None) -> None:
        visit.fail(outcome, "", by=DISPATCHER, at=MONDAY, today=TODAY, next_on=next_on)

    with pytest.raises(NothingAgreed):
        fail(CallOutcome.NOT_AT_HOME)
    with pytest.raises(TryAgainPast):
        fail(CallOutcome.NOT_REACHED, TODAY)
    fail(CallOutcome.NOT_REACHED, tomorrow)
    assert (visit.state, visit.call_on) == (VisitState.NOT_REACHED, tomorrow)
    visit.agree(MONDAY)
    visit.open_by(order)
    with pytest.raises(AgreedAlready):
        fail(CallOutcome.NOT_REACHED)
    fail(CallOutcome.NOT_AT_HOME)
    visit.follow(order)
    assert stands(visit) is VisitState.NOT_AT_HOME
    assert [each.outcome for each in visit.tries] == ["not_reached", "not_at_home"]
    visit.agree(MONDAY)

    signed = taken_to(an_order(), *SIGNED_OFF)
    signed.id = order.id
    for _ in range(2):
        visit.follow(signed)
        assert stands(visit) is VisitState.DONE
    with pytest.raises(VisitDone):
        fail(CallOutcome.DECLINED)
    # Refused afterwards, it is to be done again; whatever is told of it in whatever order.
    visit.follow(order)
    assert (stands(visit), visit.done_at) == (VisitState.AGREED, None)


def test_an_order_that_was_cancelled_is_followed_by_another_one() -> None:
    visit, _ = a_visit()
    first = visit.next_order_id
    order = an_order()
    order.id = first
    visit.open_by(order)
    order.cancel("业主出差", report(MONDAY + timedelta(hours=1)))

    visit.follow(order)

    assert stands(visit) is VisitState.FELL_THROUGH
    assert visit.next_order_id != first
    stranger = an_order()
    visit.follow(stranger)
    assert stands(visit) is VisitState.FELL_THROUGH


class PlanMachine(RuleBasedStateMachine):
    """A plan under a worker that stops for any time and whose clock jumps: no date of its rule is
    made twice, and none is lost.
    """

    @initialize(
        step=st.sampled_from(Step),
        every=st.integers(1, 40),
        ahead=st.integers(0, 20),
        off_days=st.sampled_from(OffDays),
    )
    def plan_is_made(self, step: Step, every: int, ahead: int, off_days: OffDays) -> None:
        self.now = MONDAY
        self.plan = a_plan(
            Rule(every=every, step=step, first_day=TODAY, off_days=off_days), ahead_days=ahead
        )
        self.plan.look_ahead(self.now, CALENDAR)
        self.made: list[ServicePeriod] = []
        self.paused: list[tuple[date, date]] = []
        self.since: date | None = None
        self._work(1)

    @rule(passes=st.timedeltas(timedelta(), timedelta(days=60)), workers=st.integers(1, 2))
    def time_passes(self, passes: timedelta, workers: int) -> None:
        self.now += passes
        self._work(workers)

    @rule(back=st.timedeltas(timedelta(), timedelta(days=60)))
    def clock_jumps_back(self, back: timedelta) -> None:
        self.now = max(self.now - back, MONDAY)
        self._work(1)

    @rule()
    def paused_or_going_on(self) -> None:
        going = self.plan.state is PlanState.GOING
        if not going and self.since is not None:
            self.paused.append((self.since, self._today))
        self.since = self._today if going else None
        to = PlanState.PAUSED if going else PlanState.GOING
        self.plan.change(to, "", by=DISPATCHER, at=self.now, today=self._today)
        self.plan.look_ahead(self.now, CALENDAR)
        self._work(1)

    @property
    def _today(self) -> date:
        return CALENDAR.local_day(self.now)

    def _work(self, workers: int) -> None:
        """What the due poller does; a second worker of the same moment makes the same periods."""
        while self.plan.look_at is not None and self.plan.look_at <= self.now:
            before = self.plan.model_copy(deep=True)
            made = self._act(self.plan)
            for _ in range(workers - 1):
                assert [each.id for each in self._act(before)] == [each.id for each in made]
            self.made += made
            if not made:
                break

    def _act(self, plan: ServicePlan) -> list[ServicePeriod]:
        due = plan.fall_due(self._today, CALENDAR)
        assert len(due) <= MOST_AT_ONCE
        plan.look_ahead(self.now, CALENDAR)
        return [ServicePeriod.fallen_due(plan, each, self._today, self.now) for each in due]

    @invariant()
    def no_date_is_made_twice(self) -> None:
        if not hasattr(self, "made"):
            return
        assert len({each.id for each in self.made}) == len(self.made)
        assert all(a.on_rule < b.on_rule and a.day < b.day for a, b in pairwise(self.made))

    @invariant()
    def no_date_is_lost(self) -> None:
        if not hasattr(self, "made") or self.plan.state is not PlanState.GOING:
            return
        yesterday = TODAY - timedelta(days=1)
        made = {each.on_rule for each in self.made}
        days_made = {each.day for each in self.made}
        for due in self.plan.rule.due_days(CALENDAR, after=yesterday, done=yesterday):
            if due.day - self.plan.ahead > self._today:
                break
            passed = any(since <= due.on_rule < until for since, until in self.paused)
            moved_away = any(since <= due.day < until for since, until in self.paused)
            assert due.on_rule in made or due.day in days_made or passed or moved_away, due

    @invariant()
    def only_what_has_passed_waits_for_a_choice(self) -> None:
        for period in getattr(self, "made", []):
            assert (period.look_at is None) == (period.state is PeriodState.MISSED)


TestPlanMachine = PlanMachine.TestCase
TestPlanMachine.settings = settings(max_examples=8, stateful_step_count=8, deadline=None)


@pytest.mark.rule("T34")
def test_a_periods_tally_adds_up_to_its_units() -> None:
    visit, period = a_visit()
    for state in (VisitState.NOT_REACHED, VisitState.AGREED, VisitState.DONE):
        before, visit.state = visit.state, state
        period.count(state, before)
    period.count(VisitState.WAITING)

    assert period.tally == {VisitState.DONE: 1, VisitState.WAITING: 1}
    assert sum(period.tally.values()) == period.units == 2


def test_a_day_begins_at_midnight_of_the_estate() -> None:
    plan = a_plan(a_rule(first_day=TODAY + timedelta(days=1)), ahead_days=0)
    plan.look_ahead(MONDAY, CALENDAR)

    assert plan.look_at == datetime.fromisoformat("2026-11-24T00:00:00+08:00")
