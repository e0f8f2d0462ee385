"""The queue before the committer: fair, bounded, in order, and never two on one aggregate."""

from collections.abc import Sequence
from itertools import combinations
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from chassis.store.changes import ChangeSet, Reliance, Write
from chassis.store.queue import FairQueue, GroupLimits, Pending
from contracts.words import EstateId, SeriesNumber

TIGHT = GroupLimits(documents=24, change_sets=5, weight_bytes=100, look_ahead=6)


def waiting(
    estate: str,
    *writes: str,
    relies: Sequence[str] = (),
    numbered: bool = False,
    weight: int = 1,
) -> Pending:
    """A change set in line; of its caller the queue wants nothing."""
    change = ChangeSet(
        EstateId(estate),
        writes=[Write("things", f"{estate}:{name}", 1, dict) for name in writes],
        relies=[Reliance("things", f"{estate}:{name}", 1) for name in relies],
        numbers=[("series", SeriesNumber())] if numbered else (),
        weight=weight,
    )
    return Pending(change, cast(Any, None))


aggregates = st.lists(st.sampled_from("abcdef"), unique=True, max_size=4)


@st.composite
def pendings(draw: st.DrawFn) -> Pending:
    """Change sets of a few estates that often meet on the same aggregates."""
    return waiting(
        draw(st.sampled_from(["e1", "e2", "e3"])),
        *draw(aggregates),
        relies=draw(st.one_of(st.just([]), aggregates)),
        numbered=draw(st.booleans()),
        # Some are larger than a whole group may be.
        weight=draw(st.sampled_from([1, 10, 60, 150])),
    )


class AnyInterleaving(RuleBasedStateMachine):
    """Puts, withdrawals and groups in any order; `line` is what must be waiting, oldest first."""

    def __init__(self) -> None:
        super().__init__()
        self.queue = FairQueue(TIGHT)
        self.line: list[Pending] = []
        self.gone: list[Pending] = []

    @rule(pending=pendings())
    def put(self, pending: Pending) -> None:
        self.queue.put(pending)
        self.line.append(pending)

    @precondition(lambda self: self.line)
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        pending = self.line.pop(data.draw(st.integers(0, len(self.line) - 1)))
        self.queue.withdraw(pending)
        self.gone.append(pending)
        assert not pending.queued

    @precondition(lambda self: self.gone)
    @rule(data=st.data())
    def withdraw_what_is_no_longer_there(self, data: st.DataObject) -> None:
        self.queue.withdraw(data.draw(st.sampled_from(self.gone)))

    @rule()
    def take_a_group(self) -> None:
        group = self.queue.next_group()

        assert bool(group) == bool(self.line), "there is progress while anything waits"
        assert all(pending in self.line for pending in group), "nothing is made up"
        assert len({id(pending) for pending in group}) == len(group), "nothing is doubled"
        assert not any(pending.queued for pending in group)
        must_be_of_one_kind(group)
        must_meet_nowhere(group)
        must_keep_the_limits(group)
        self.must_keep_the_order(group)
        self.line = [pending for pending in self.line if pending not in group]
        self.gone += group

    def must_keep_the_order(self, group: Sequence[Pending]) -> None:
        """Who comes later passes nobody who waits for the same aggregate."""
        for taken in group:
            for earlier in self.line[: self.line.index(taken)]:
                if earlier not in group:
                    assert earlier.change.touched.isdisjoint(taken.change.touched)

    @invariant()
    def nothing_is_lost_or_doubled(self) -> None:
        assert len(self.queue) == len(self.line)

    def teardown(self) -> None:
        left = list(self.queue.drain())
        assert sorted(map(id, left)) == sorted(map(id, self.line))
        assert len(self.queue) == 0
        assert self.queue.next_group() == []


def must_be_of_one_kind(group: Sequence[Pending]) -> None:
    """Numbered and unnumbered never share a transaction: a series would hold up everybody."""
    assert len({bool(pending.change.numbers) for pending in group}) <= 1


def must_meet_nowhere(group: Sequence[Pending]) -> None:
    """No two write one aggregate, and nobody rests on what another writes."""
    for one, other in combinations(group, 2):
        assert one.change.touched.isdisjoint(other.change.touched)
        assert one.change.touched.isdisjoint(other.change.relied)
        assert one.change.relied.isdisjoint(other.change.touched)


def must_keep_the_limits(group: Sequence[Pending]) -> None:
    """Only a single change set may be larger than a group."""
    if len(group) > 1:
        assert len(group) <= TIGHT.change_sets
        assert sum(pending.change.size for pending in group) <= TIGHT.documents
        assert sum(pending.change.weight for pending in group) <= TIGHT.weight_bytes


TestAnyInterleaving = AnyInterleaving.TestCase
TestAnyInterleaving.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)


IMPORTED = {
    numbered: [
        waiting("importing", f"unit-{number}", numbered=numbered, weight=600).change
        for number in range(2_000)
    ]
    for numbered in (False, True)
}
"""Thousands of change sets of either kind; each example puts them in a line of its own."""


@given(
    taken_before=st.integers(0, 4),
    numbered=st.booleans(),
    flood=st.lists(st.booleans(), min_size=1, max_size=4),
)
@settings(max_examples=20, deadline=None)
def test_a_single_change_set_beside_an_estate_with_thousands_is_in_the_next_group_of_its_kind(
    taken_before: int, numbered: bool, flood: list[bool]
) -> None:
    queue = FairQueue(GroupLimits())
    for number in range(2_000):
        kind = flood[number % len(flood)]
        queue.put(Pending(IMPORTED[kind][number], cast(Any, None)))
    for _ in range(taken_before):
        queue.next_group()
    gate = waiting("gate", "visit", numbered=numbered)

    queue.put(gate)

    groups = [queue.next_group(), queue.next_group()]
    first_of_kind = next(group for group in groups if bool(group[0].change.numbers) == numbered)
    assert gate in first_of_kind


@given(kinds=st.lists(st.booleans(), min_size=1, max_size=40))
@settings(deadline=None)
def test_every_estate_is_served_within_two_groups_whatever_the_kinds(kinds: list[bool]) -> None:
    queue = FairQueue(GroupLimits())
    for place, numbered in enumerate(kinds):
        for number in range(10):
            queue.put(waiting(f"estate-{place}", f"unit-{number}", numbered=numbered))

    served = {pending.change.estate for _ in range(2) for pending in queue.next_group()}

    assert len(served) == len(kinds)


def test_more_estates_than_a_group_holds_take_turns() -> None:
    queue, estates = FairQueue(GroupLimits(change_sets=20)), 50
    for number in range(10):
        for estate in range(estates):
            queue.put(waiting(f"estate-{estate}", f"unit-{number}"))

    served = [pending.change.estate for _ in range(5) for pending in queue.next_group()]

    assert {served.count(EstateId(f"estate-{estate}")) for estate in range(estates)} == {2}


def test_an_estates_change_sets_on_one_aggregate_come_in_the_order_they_were_put() -> None:
    queue = FairQueue(GroupLimits())
    line = [waiting("e1", "card", numbered=number % 3 == 0) for number in range(9)]
    for pending in line:
        queue.put(pending)

    groups = [queue.next_group() for _ in line]

    assert groups == [[pending] for pending in line]


def test_one_that_must_wait_holds_up_only_those_who_want_the_same() -> None:
    queue = FairQueue(GroupLimits())
    first, second = waiting("e1", "card"), waiting("e1", "card", "visit")
    third, fourth = waiting("e1", "visit"), waiting("e1", "parcel")
    for pending in (first, second, third, fourth):
        queue.put(pending)

    assert queue.next_group() == [first, fourth]
    assert queue.next_group() == [second]
    assert queue.next_group() == [third]


@pytest.mark.parametrize("size", [TIGHT.documents * 3, TIGHT.documents])
def test_a_change_set_larger_than_a_group_goes_alone(size: int) -> None:
    queue = FairQueue(TIGHT)
    large = waiting("e1", *(f"unit-{number}" for number in range(size)))
    small = waiting("e2", "visit")
    queue.put(large)
    queue.put(small)

    assert queue.next_group() == [large]
    assert queue.next_group() == [small]


def test_those_who_rest_on_the_same_thing_share_a_group_but_not_with_its_writer() -> None:
    reliers = [waiting("e1", f"note-{number}", relies=["shelf"]) for number in range(3)]
    writer = waiting("e1", "shelf")

    for first, second in ((reliers, [writer]), ([writer], reliers)):
        queue = FairQueue(GroupLimits())
        for pending in [*first, *second]:
            queue.put(pending)

        assert queue.next_group() == first
        assert queue.next_group() == second
