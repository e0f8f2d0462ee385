"""Round and round until the owner is satisfied, in whatever order the news comes (T19)."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)

from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.dispatch.orders import WorkOrderReopened
from contracts.orders import Payer, RepairKind, SignOff
from contracts.urgency import UrgencyClass
from contracts.words import Actor, ActorKind, Fen, OrderId, SeriesNumber, StaffId
from reception.cases.model.case import SATISFIED, Case
from reception.cases.model.entries import Telling, own_entry
from reception.cases.model.orders import order_entry
from reception.followups.collection import FollowUpPolicy
from reception.followups.model.answers import Attempt, AttemptEnd, Result
from reception.followups.model.call import CallState, FollowUp
from reception.followups.model.limits import FollowUpLimits, calls_for
from reception.followups.model.notice import notice_id
from reception.followups.model.rain import RainLog
from reception.followups.model.repair import repair_of
from reception.followups.model.rounds import conclude, end_before, plan_round

CALENDAR = WorkingCalendar(
    zone="Asia/Shanghai", week=weekly(Span(time(8, 30), time(18)), days=7), published_through=2026
)
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
ORDER = OrderId("o1")
DESK = Actor(kind=ActorKind.STAFF, id="desk")
PRESET = FollowUpLimits.model_validate(
    FollowUpPolicy.from_preset("association_2004_grade_1").model_dump()
)
News = tuple[int, WorkOrderSignedOff | WorkOrderReopened]
"""The order's version after it, and what dispatch said."""


def signed_off(round_: int, at: datetime, kind: RepairKind, urgency: UrgencyClass) -> Any:
    return WorkOrderSignedOff(
        order_id=ORDER,
        contact_id=None,
        number=SeriesNumber("WX-20261123-0001"),
        technician_id=StaffId("wang"),
        round=round_,
        how=SignOff.SIGNATURE,
        kind=kind,
        urgency=urgency,
        payer=Payer.OWNER,
        lines=(),
        total_fen=Fen(0),
        requested_at=MONDAY,
        completed_at=at,
        at=at,
        building="8",
    )


def reopened(round_: int, at: datetime) -> WorkOrderReopened:
    return WorkOrderReopened(
        order_id=ORDER,
        contact_id=None,
        number=SeriesNumber("WX-20261123-0001"),
        round=round_,
        reason="还在滴",
        at=at,
    )


class Desk:
    """Reception's part, without store and bus: what the reactions and commands do to the models."""

    def __init__(self, limits: FollowUpLimits) -> None:
        self.limits = limits
        self.case = Case(id=ORDER, order_id=ORDER)
        self.calls: dict[str, FollowUp] = {}
        self.rain = RainLog()

    def hear(self, news: News) -> None:
        version, event = news
        telling = Telling(id=f"e{version}", by=DESK, trace="t", version=version)
        self.case.record(order_entry(event, telling))
        end_before(event.round, self.calls.values())
        if isinstance(event, WorkOrderSignedOff):
            planned = plan_round(
                repair_of(event, self.case.id),
                self.limits,
                self.rain,
                None,
                current_round=self.case.round,
            )
            self.calls = {call.id: call for call in planned} | self.calls

    def rains(self, at: datetime) -> None:
        rain = self.rain.record(CALENDAR.local_day(at), [], by=DESK, at=at, calendar=CALENDAR)
        for call in self.calls.values():
            call.rain(rain)

    def answer(self, call: FollowUp, *, satisfied: bool, at: datetime) -> None:
        call.answer(Result(satisfied=satisfied, opinion="还在滴", at=at, entered_at=at, by=DESK))
        if conclude(call, self.round(call.repair.round)):
            texts = "业主满意", "satisfied"
            about, round_ = f"{ORDER}-{call.repair.round}", call.repair.round
            self.case.record(own_entry(about, SATISFIED, at, DESK, "t", texts, round=round_))
        elif not satisfied:
            call.issue_notice(notice_id(call.id))

    def round(self, number: int) -> list[FollowUp]:
        return [call for call in self.calls.values() if call.repair.round == number]

    @property
    def settled(self) -> bool:
        return self.case.order is not None and self.case.order.settled_at is not None


def a_story(rounds: int, kind: RepairKind, urgency: UrgencyClass) -> list[News]:
    """What dispatch says of an order that was done so many times."""
    said: list[News] = []
    for round_ in range(1, rounds + 1):
        at = MONDAY + timedelta(days=10 * round_)
        if round_ > 1:
            said.append((2 * round_ - 1, reopened(round_, at - timedelta(days=1))))
        said.append((2 * round_, signed_off(round_, at, kind, urgency)))
    return said


@pytest.mark.rule("T19", "W09")
@settings(max_examples=50, deadline=None)
@given(
    st.data(),
    st.integers(1, 4),
    st.sampled_from(RepairKind),
    st.sampled_from(UrgencyClass),
    st.sets(st.integers(1, 60), max_size=3),
)
def test_news_and_rain_in_any_order_and_any_repeats_end_in_the_same_calls(
    data: st.DataObject, rounds: int, kind: RepairKind, urgency: UrgencyClass, rainy: set[int]
) -> None:
    story = a_story(rounds, kind, urgency)
    rain = [MONDAY + timedelta(days=day) for day in sorted(rainy)]
    repeats = data.draw(st.lists(st.sampled_from(story), max_size=4))
    straight, shuffled = Desk(PRESET), Desk(PRESET)

    for news in story:
        straight.hear(news)
    for at in rain:
        straight.rains(at)
    # Rain is recorded here, so in its order; news of dispatch comes in between as it likes.
    arrivals = data.draw(st.permutations(story + repeats))
    places = data.draw(
        st.lists(st.integers(0, len(arrivals)), min_size=len(rain), max_size=len(rain))
    )
    fallen = dict(zip(rain, sorted(places), strict=True))
    for place in range(len(arrivals) + 1):
        for at in (moment for moment, where in fallen.items() if where == place):
            shuffled.rains(at)
        if place < len(arrivals):
            shuffled.hear(arrivals[place])

    assert shuffled.case == straight.case
    assert shuffled.calls == straight.calls
    assert {call.repair.round for call in straight.calls.values() if call.open} == {rounds}
    assert len(straight.calls) == rounds * len(calls_for(kind, urgency))


class RoundsUntilSatisfied(RuleBasedStateMachine):
    """An order is signed off, called about, done again; dispatch's news comes late and twice."""

    news: Bundle[News] = Bundle("news")

    @initialize(
        kind=st.sampled_from(RepairKind),
        urgency=st.sampled_from(UrgencyClass),
        limits=st.sampled_from([PRESET, FollowUpLimits()]),
    )
    def begin(self, kind: RepairKind, urgency: UrgencyClass, limits: FollowUpLimits) -> None:
        self.kind, self.urgency = kind, urgency
        self.desk = Desk(limits)
        self.now = MONDAY
        self.version = 0
        self.round, self.done = 1, False
        self.notices: set[int] = set()
        self.told: list[str] = []

    def say(self, event: WorkOrderSignedOff | WorkOrderReopened) -> News:
        self.version += 1
        return self.version, event

    @rule(target=news)
    @precondition(lambda self: not self.done)
    def dispatch_signs_off(self) -> Any:
        self.done = True
        return self.say(signed_off(self.round, self.now, self.kind, self.urgency))

    @rule(target=news)
    @precondition(lambda self: self.round in self.notices and self.done)
    def dispatch_reopens(self) -> Any:
        self.round, self.done = self.round + 1, False
        return self.say(reopened(self.round, self.now))

    @rule(said=news)
    def news_comes(self, said: News) -> None:
        self.desk.hear(said)

    @rule(said=consumes(news), target=news)
    def news_comes_twice(self, said: News) -> Any:
        self.desk.hear(said)
        self.desk.hear(said)
        return multiple(said)

    @rule(amount=st.timedeltas(timedelta(minutes=1), timedelta(days=5)))
    def time_passes(self, amount: timedelta) -> None:
        self.now += amount
        for call in self.desk.calls.values():
            if call.tell_overdue(self.now, CALENDAR) is not None:
                self.told.append(call.id)
            call.look_ahead(self.now, CALENDAR)

    @rule()
    def it_rains(self) -> None:
        self.desk.rains(self.now)

    @rule(satisfied=st.booleans(), which=st.randoms(use_true_random=False))
    @precondition(lambda self: any(call.callable_now for call in self.desk.calls.values()))
    def owner_answers(self, satisfied: bool, which: Any) -> None:
        open_ = sorted(
            (call for call in self.desk.calls.values() if call.callable_now), key=lambda c: c.id
        )
        call = which.choice(open_)
        self.desk.answer(call, satisfied=satisfied, at=self.now)
        if not satisfied:
            assert call.repair.round not in self.notices
            self.notices.add(call.repair.round)

    @rule(end=st.sampled_from(AttemptEnd))
    @precondition(lambda self: any(call.callable_now for call in self.desk.calls.values()))
    def owner_cannot_be_asked(self, end: AttemptEnd) -> None:
        call = next(call for call in self.desk.calls.values() if call.callable_now)
        again = self.now + timedelta(hours=1)
        call.put_off(Attempt(end=end, at=self.now, entered_at=self.now, by=DESK, next_at=again))

    @invariant()
    def only_one_round_is_called_about(self) -> None:
        assert len({call.repair.round for call in self.desk.calls.values() if call.open}) <= 1

    @invariant()
    def a_failed_round_has_one_failed_call_and_nothing_open(self) -> None:
        for round_ in self.notices:
            states = [call.state for call in self.desk.round(round_)]
            assert states.count(CallState.NOT_SATISFIED) == 1
            assert not any(call.open for call in self.desk.round(round_))

    @invariant()
    def settled_means_every_call_of_the_last_round_found_the_owner_satisfied(self) -> None:
        last = self.desk.round(self.desk.case.round)
        satisfied = bool(last) and all(call.state is CallState.SATISFIED for call in last)
        assert self.desk.settled == satisfied

    @invariant()
    def overdue_is_told_once_and_never_without_a_limit(self) -> None:
        assert len(self.told) == len(set(self.told))
        for id_ in self.told:
            call = self.desk.calls[id_]
            assert call.limits or call.reply_at


RoundsUntilSatisfied.TestCase.settings = settings(
    max_examples=20, stateful_step_count=20, deadline=None
)
TestRoundsUntilSatisfied = pytest.mark.rule("T19", "T14", "T16", "T20")(
    RoundsUntilSatisfied.TestCase
)
