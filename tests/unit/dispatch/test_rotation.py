"""Whose turn it is, and who may grab."""

from random import Random
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from contracts.orders import DispatchMode
from contracts.words import OrderId, StaffId
from dispatch.acts.model.steps import Doubt
from dispatch.acts.model.table import Act
from dispatch.dispatching.model import (
    AssignmentDoubtful,
    Candidate,
    CannotGrab,
    NotForGrabbing,
    Rotation,
    TakenAlready,
    confirmed,
    must_be_able_to_grab,
    must_be_free_to_grab,
    next_in_turn,
)
from dispatch.rosters.model import Duty
from tests.unit.dispatch.builders import LI, MONDAY, WANG, an_order, later, report, taken_to

CREW = [StaffId(name) for name in ("chen", "li", "wang", "zhao")]
SKILLS = ("", "electrical", "plumbing")


def somebody(id_: StaffId = WANG, **more: Any) -> Candidate:
    return Candidate(**({"id": id_, "duty": Duty.ON} | more))


@pytest.mark.rule("W06")
class Turns(RuleBasedStateMachine):
    """Orders come and are finished, people come and go: every turn is given fairly."""

    @initialize(skills=st.lists(st.sets(st.sampled_from(SKILLS[1:])), min_size=4, max_size=4))
    def everybody_comes(self, skills: list[set[str]]) -> None:
        self.rotation = Rotation()
        self.skills = dict(zip(CREW, skills, strict=True))
        self.duty = dict.fromkeys(CREW, Duty.ON)
        self.open = dict.fromkeys(CREW, 0)
        self.passed_over = {(who, by): 0 for who in CREW for by in CREW}

    @rule(who=st.sampled_from(CREW), duty=st.sampled_from(Duty))
    def plans_change(self, who: StaffId, duty: Duty) -> None:
        self.duty[who] = duty
        self._begin_anew(who)

    @rule(who=st.sampled_from(CREW))
    def an_order_is_finished(self, who: StaffId) -> None:
        self.open[who] = max(0, self.open[who] - 1)

    @rule(skill=st.sampled_from(SKILLS), seed=st.integers(0, 99))
    def an_order_is_handed_over(self, skill: str, seed: int) -> None:
        there = [self._candidate(who) for who in CREW]
        shuffled = Random(seed).sample(there, len(there))

        chosen = next_in_turn(shuffled, skill)

        assert chosen == next_in_turn(there, skill), "the order they are read in plays no part"
        rostered = any(each.duty is not Duty.UNSET for each in there)
        present = {Duty.ON} if rostered else {Duty.UNSET}
        able = [
            each.id
            for each in there
            if each.duty in present and (not skill or skill in each.skills)
        ]
        assert (chosen in able) if able else (chosen is None)
        if chosen is None:
            return
        assert self.open[chosen] == min(self.open[who] for who in able)
        for who in able:
            equal = who != chosen and self.open[who] <= self.open[chosen]
            self.passed_over[who, chosen] += equal
        self.rotation.give(chosen)
        self.open[chosen] += 1
        self._begin_anew(chosen)

    @invariant()
    def nobody_is_passed_over_twice_by_the_same_who_has_no_fewer_orders(self) -> None:
        assert all(times <= 1 for times in getattr(self, "passed_over", {}).values())

    def _begin_anew(self, who: StaffId) -> None:
        for other in CREW:
            self.passed_over[who, other] = 0

    def _candidate(self, who: StaffId) -> Candidate:
        return somebody(
            who,
            duty=self.duty[who],
            skills=frozenset(self.skills[who]),
            open_orders=self.open[who],
            turn=self.rotation.turns.get(who, 0),
        )


Turns.TestCase.settings = settings(max_examples=12, stateful_step_count=20)
test_rotation_is_fair_and_the_same_whoever_asks = Turns.TestCase


def test_whoever_looks_after_the_building_goes_first_and_others_where_none_of_them_is_there() -> (
    None
):
    busy = somebody(WANG, open_orders=3)
    stranger = somebody(LI, looks_after=False)

    assert next_in_turn([busy, stranger], "") == WANG
    assert next_in_turn([somebody(WANG, duty=Duty.OFF), stranger], "") == LI


def test_who_is_in_no_roster_is_sent_only_where_nobody_is_in_one() -> None:
    unplanned = somebody(LI, duty=Duty.UNSET)

    assert next_in_turn([unplanned], "") == LI
    assert next_in_turn([unplanned, somebody(WANG, duty=Duty.OFF)], "") is None


def test_orders_nobody_is_there_for_wait_and_the_unlooked_come_first() -> None:
    rotation, soon = Rotation(), later(an_order(), 10)
    first, second, third = (OrderId(str(number)) for number in range(3))
    for each in (first, second, third, first):
        rotation.wait(each, soon)
    assert list(rotation.waiting) == [second, third, first]

    rotation.looked([second, third], {third}, later(an_order(), 20))
    assert list(rotation.waiting) == [first, second]
    assert rotation.look_at == later(an_order(), 20)

    rotation.looked([first, second], {first, second}, soon)
    assert rotation.look_at is None, "nothing waits: nobody looks"


@pytest.mark.parametrize(
    ("how", "doubt"),
    [
        ({"duty": Duty.OFF}, Doubt.OFF_DUTY),
        ({"duty": Duty.LEAVE}, Doubt.ON_LEAVE),
        ({"elsewhere": True}, Doubt.ELSEWHERE),
        ({"skills": frozenset({"plumbing"})}, Doubt.LACKS_SKILL),
    ],
)
def test_a_doubt_takes_a_dispatchers_yes_and_keeps_a_technician_from_grabbing(
    how: dict[str, Any], doubt: Doubt
) -> None:
    able = somebody(skills=frozenset({"electrical"}))
    who = able.model_copy(update=how)

    with pytest.raises(AssignmentDoubtful) as warned:
        confirmed(who, "electrical", name="王师傅", anyway=False)
    assert warned.value.data["doubts"] == [doubt.value]
    assert "王师傅" in warned.value.message("zh")
    with pytest.raises(CannotGrab):
        must_be_able_to_grab(who, "electrical")
    said = confirmed(who, "electrical", name="王师傅", anyway=True)

    order = taken_to(an_order(), Act.HAND_OVER)
    assert said is not None
    order.assign(WANG, report(later(order)), assigned=said)
    assert order.history[-1].assigned == said
    assert said.despite == (doubt,)
    assert confirmed(able, "electrical", name="王师傅", anyway=True) is None


def test_only_what_nobody_has_and_is_for_grabbing_is_grabbed() -> None:
    order = taken_to(an_order(requested_at=MONDAY), Act.HAND_OVER)
    must_be_free_to_grab(order, DispatchMode.GRAB, who="")
    with pytest.raises(NotForGrabbing):
        must_be_free_to_grab(order, DispatchMode.ROTATE, who="")
    order.assign(WANG, report(later(order)))
    with pytest.raises(TakenAlready) as refused:
        must_be_free_to_grab(order, DispatchMode.GRAB, who="王师傅")
    assert "王师傅" in refused.value.message("zh")
