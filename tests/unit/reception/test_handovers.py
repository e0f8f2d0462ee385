"""Nothing that is open falls out of a hand-over of the desk, whatever happens (W28, F17, T23)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from contracts.words import StaffId
from reception.handovers.model.hand_over import Answer, Desk, HandOver, HandOverState
from reception.handovers.model.refusals import (
    HandOverIsOpen,
    HandOverIsOver,
    LinesUnanswered,
    LineUnknown,
    NotYourHandOver,
    ReasonMissing,
    SomethingNew,
    TakenOverByOneself,
)
from reception.handovers.model.things import OpenThing, ThingKind

AT = datetime(2026, 11, 23, 0, 30, tzinfo=UTC)
ZHAO, QIAN = StaffId("zhao"), StaffId("qian")


def thing(id_: str) -> OpenThing:
    return OpenThing(kind=ThingKind.TASK, id=id_, title=f"事 {id_}", since=AT)


def said(by: StaffId, *, accepted: bool = True, reason: str = "") -> Answer:
    owner = by if accepted else ZHAO
    return Answer(accepted=accepted, owner_id=owner, reason=reason, at=AT, by=by)


class DeskDays(RuleBasedStateMachine):
    """Things come up and are done, shifts hand over, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: dict[str, OpenThing] = {}
        self.desk = Desk(id="desk")
        self.last: HandOver | None = None
        self.current: HandOver | None = None
        self.carried: dict[str, int] = {}
        self.clock = AT

    def now(self) -> datetime:
        self.clock += timedelta(minutes=1)
        return self.clock

    @rule(n=st.integers(0, 8))
    def something_comes_up(self, n: int) -> None:
        self.open.setdefault(f"task-{n}", thing(str(n)))

    @rule(n=st.integers(0, 8))
    def something_is_done(self, n: int) -> None:
        self.open.pop(f"task-{n}", None)
        self.carried.pop(f"task-{n}", None)

    @precondition(lambda self: self.current is None)
    @rule()
    def begin(self) -> None:
        hand_over = HandOver.begun(
            f"h{self.clock:%d%H%M}", ZHAO, self.now(), list(self.open.values()), last=self.last
        )
        self.desk.begin(hand_over.id)
        self.current = hand_over

    @precondition(lambda self: self.current is not None)
    @rule()
    def refresh(self) -> None:
        assert self.current is not None
        self.current.gather(list(self.open.values()), last=self.last)
        assert self.open.keys() <= {line.thing.key for line in self.current.lines}

    @precondition(lambda self: self.current is not None and self.current.lines)
    @rule(data=st.data(), accepted=st.booleans())
    def answer(self, data: st.DataObject, accepted: bool) -> None:
        assert self.current is not None
        keys = [line.thing.key for line in self.current.lines]
        some = data.draw(st.sets(st.sampled_from(keys), min_size=1))
        self.current.answer(
            some, said(QIAN, accepted=accepted, reason="" if accepted else "无钥匙")
        )

    @precondition(lambda self: self.current is not None)
    @rule()
    def take_over(self) -> None:
        assert self.current is not None
        before = self.current.model_copy(deep=True)
        try:
            self.current.complete(QIAN, self.now(), list(self.open.values()))
        except (SomethingNew, LinesUnanswered):
            assert self.current.state is HandOverState.OPEN
            answered = {line.thing.key for line in before.lines if line.answer}
            assert self.open.keys() - answered
            return
        self.desk.take_over(self.current)
        for key in self.open:
            self.carried[key] = self.carried.get(key, 0) + 1
        self.last, self.current = self.current, None

    @precondition(lambda self: self.current is not None)
    @rule()
    def withdraw(self) -> None:
        assert self.current is not None
        self.current.withdraw(ZHAO, self.now())
        self.desk.stay()
        self.current = None

    @invariant()
    def whatever_was_open_when_it_was_taken_over_has_an_owner(self) -> None:
        if self.last is None:
            return
        lines = {line.thing.key: line for line in self.last.lines}
        for key in self.carried:
            answer = lines[key].answer
            assert answer is not None
            assert answer.owner_id == (QIAN if answer.accepted else ZHAO)
            assert answer.accepted or answer.reason

    @invariant()
    def the_next_list_tells_how_often_it_was_handed_on(self) -> None:
        things = list(self.open.values())
        coming = HandOver.begun("next", QIAN, self.clock, things, last=self.last)
        assert {line.thing.key for line in coming.lines} == self.open.keys()
        for line in coming.lines:
            assert (line.carried > 0) >= (line.thing.key in self.carried)


TestDeskDays = pytest.mark.rule("W28", "F17", "T23")(DeskDays.TestCase)
TestDeskDays.settings = settings(max_examples=20, stateful_step_count=15, deadline=None)


@pytest.mark.rule("W28", "F17")
def test_a_hand_over_has_two_sides_and_each_line_an_answer_with_a_reason_where_it_is_no() -> None:
    hand_over = HandOver.begun("h1", ZHAO, AT, [thing("1"), thing("2")])

    with pytest.raises(TakenOverByOneself):
        hand_over.answer(["task-1"], said(ZHAO))
    with pytest.raises(LineUnknown):
        hand_over.answer(["task-9"], said(QIAN))
    with pytest.raises(ReasonMissing):
        hand_over.answer(["task-1"], said(QIAN, accepted=False))
    hand_over.answer(["task-1"], said(QIAN, accepted=False, reason="等业主来电"))
    with pytest.raises(LinesUnanswered, match="1 lines"):
        hand_over.complete(QIAN, AT, [thing("1"), thing("2")])
    with pytest.raises(TakenOverByOneself):
        hand_over.complete(ZHAO, AT, [])
    with pytest.raises(NotYourHandOver):
        hand_over.withdraw(QIAN, AT)
    hand_over.answer(["task-2"], said(QIAN))
    with pytest.raises(SomethingNew, match="1 more"):
        hand_over.complete(QIAN, AT, [thing("1"), thing("2"), thing("3")])
    hand_over.complete(QIAN, AT, [thing("1"), thing("2")])
    with pytest.raises(HandOverIsOver):
        hand_over.answer(["task-1"], said(QIAN))

    assert [line.thing.id for line in hand_over.left] == ["1"]
    following = HandOver.begun("h2", QIAN, AT, [thing("1")], last=hand_over)
    [line] = following.lines
    assert (line.carried, line.before and line.before.reason) == (1, "等业主来电")


@pytest.mark.rule("W28")
def test_what_is_done_meanwhile_needs_no_answer_and_one_hand_over_is_made_at_a_time() -> None:
    desk = Desk(id="desk")
    desk.begin("h1")
    with pytest.raises(HandOverIsOpen):
        desk.begin("h2")
    hand_over = HandOver.begun("h1", ZHAO, AT, [thing("1")])
    hand_over.complete(QIAN, AT, [])
    desk.take_over(hand_over)

    assert hand_over.lines[0].settled
    assert (desk.on_duty, desk.current, desk.last) == (QIAN, None, "h1")
