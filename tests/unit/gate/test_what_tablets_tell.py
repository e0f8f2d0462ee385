"""Laws of what two tablets tell: cards, pledges and who is inside agree, in whatever order it
reaches us, however often; and nothing contradictory leaves a trace of its order.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from chassis.work import Work
from contracts.words import StaffId
from gate.cards.collection import CARDS
from gate.cards.commands import FindCard, LoseCard, StockCards, find_card, lose_card, stock_cards
from gate.cards.model import Card, CardKind, CardState
from gate.directory.collection import PEOPLE, UNITS
from gate.expected.collection import EXPECTED
from gate.passes.collection import PASSES
from gate.pledges.collection import PLEDGES
from gate.pledges.commands import GiveBackPledge, fetch_pledge
from gate.pledges.model import Pledge
from gate.sites.collection import SITES
from gate.telling.model import Told
from gate.visits.collection import VISITS
from gate.visits.commands.admitting import admit_visitor, refuse_visitor
from gate.visits.commands.leaving import depart_visitor
from gate.visits.commands.told import AdmitVisitor, DepartVisitor, RefuseVisitor
from gate.visits.model.visit import Visit
from gate.watch.collection import WATCH
from tests.unit.gate.shelf import OPENING, Server, a_server, told

GATES = ("north", "south")
NUMBERS = ("V001", "V002", "V003")
gates = st.sampled_from(GATES)
some = st.integers(0, 9)
UseCase = Callable[[Work, Told], Coroutine[Any, Any, Any]]


def one_of(visits: Iterable[int], which: int) -> int | None:
    """One of them, whichever number is drawn; None where there is none."""
    found = sorted(visits)
    return found[which % len(found)] if found else None


def visit_id(number: int) -> str:
    return str(UUID(int=number))


def a_gate(*, stocked: bool = True) -> Server:
    server = a_server(VISITS, CARDS, PLEDGES, EXPECTED, WATCH, PASSES, SITES, UNITS, PEOPLE)
    if stocked:
        stock = StockCards(kind=CardKind.VISITOR, gate="north", prefix="V", first=1, last=3)
        server.run(partial(stock_cards, stock))
    return server


@dataclass
class Act:
    """What one tablet has to tell."""

    gate: str
    at: datetime
    use_case: UseCase

    def tell(self, server: Server) -> Told:
        telling = told(self.at, gate=self.gate, device=self.gate)
        server.run(partial(_use, self.use_case, telling))
        return telling


async def _use(use_case: UseCase, telling: Told, work: Work) -> None:
    await use_case(work, telling)


def act(gate: str, at: datetime, use_case: Any, command: Any) -> Act:
    async def run(work: Work, telling: Told) -> None:
        await use_case(command, work, telling)

    return Act(gate, at, run)


@dataclass
class Truth:
    """How it is at the gates, whatever anybody has heard of it."""

    boxes: dict[str, set[str]] = field(
        default_factory=lambda: {"north": set(NUMBERS), "south": set()}
    )
    inside: dict[int, str] = field(default_factory=dict)
    """Visit → the card they carry; empty: none."""
    gone_with: dict[int, str] = field(default_factory=dict)
    lost: set[str] = field(default_factory=set)
    pledges: dict[int, str] = field(default_factory=dict)
    """Visit → the gate whose box holds what they left."""


class TwoTablets(RuleBasedStateMachine):
    """Guards hand out cards that lie in their box; the two tablets tell of it when they can."""

    def __init__(self) -> None:
        super().__init__()
        self.server = a_gate()
        self.truth = Truth()
        self.now = OPENING
        self.visits = 0
        self.outboxes: dict[str, deque[Act]] = defaultdict(deque)

    def _tell(self, gate: str, use_case: Any, command: Any) -> None:
        self.now += timedelta(seconds=7)
        self.outboxes[gate].append(act(gate, self.now, use_case, command))

    @rule(gate=gates, with_card=st.booleans(), with_pledge=st.booleans())
    def a_visitor_comes(self, gate: str, with_card: bool, with_pledge: bool) -> None:
        box = self.truth.boxes[gate]
        number = min(box) if with_card and box else ""
        box.discard(number)
        self.visits += 1
        self.truth.inside[self.visits] = number
        pledge = {"kind": "document", "document": "work_card"} if with_pledge else None
        if with_pledge:
            self.truth.pledges[self.visits] = gate
        command = AdmitVisitor.model_validate(
            {
                "visit_id": visit_id(self.visits),
                "visit_class": "other",
                "place": "会所",
                "card_number": number,
                "pledge": pledge,
            }
        )
        self._tell(gate, admit_visitor, command)

    @rule(gate=gates, forgets_the_card=st.booleans(), which=some)
    def a_visitor_leaves(self, gate: str, forgets_the_card: bool, which: int) -> None:
        visit = one_of(self.truth.inside, which)
        if visit is None:
            return
        number = self.truth.inside.pop(visit)
        if number and forgets_the_card:
            self.truth.gone_with[visit] = number
        elif number:
            self.truth.boxes[gate].add(number)
        here = self.truth.pledges.get(visit) == gate
        if here:
            del self.truth.pledges[visit]
        command = DepartVisitor(
            visit_id=visit_id(visit),
            cards_returned=(number,) if number and not forgets_the_card else (),
            pledge_returned=here,
        )
        self._tell(gate, depart_visitor, command)

    @rule(gate=gates, which=some)
    def a_card_is_given_up_or_found(self, gate: str, which: int) -> None:
        visit = one_of(self.truth.gone_with, which)
        if visit is not None:
            number = self.truth.gone_with.pop(visit)
            self.truth.lost.add(number)
            loss = LoseCard(
                card_number=number,
                kind=CardKind.VISITOR,
                visit_id=visit_id(visit),
                approver_id=StaffId("supervisor"),
            )
            self._tell(gate, lose_card, loss)
        elif self.truth.lost:
            number = self.truth.lost.pop()
            self.truth.boxes[gate].add(number)
            self._tell(gate, find_card, FindCard(card_number=number, kind=CardKind.VISITOR))

    @rule(which=some)
    def a_pledge_is_fetched(self, which: int) -> None:
        visit = one_of(set(self.truth.pledges) - set(self.truth.inside), which)
        if visit is not None:
            gate = self.truth.pledges.pop(visit)
            self._tell(gate, fetch_pledge, GiveBackPledge(visit_id=visit_id(visit)))

    @rule(gate=gates, twice=st.booleans())
    def a_tablet_tells(self, gate: str, twice: bool) -> None:
        if not self.outboxes[gate]:
            return
        first = self.outboxes[gate].popleft()
        first.tell(self.server)
        before = dict(self.server.shelf.kept)
        if twice:
            first.tell(self.server)
        assert self.server.shelf.kept == before

    @invariant()
    def every_card_is_in_one_place(self) -> None:
        for card in self.server.shelf.all_of(Card):
            assert (card.state is CardState.OUT) == (card.visit_id is not None)
            assert (card.state is CardState.STOCK) == bool(card.place)

    def teardown(self) -> None:
        while waiting := [gate for gate in GATES if self.outboxes[gate]]:
            self.outboxes[waiting[-1]].popleft().tell(self.server)
        shelf, truth = self.server.shelf, self.truth
        cards = {card.id: card for card in shelf.all_of(Card)}
        carried = {**truth.inside, **truth.gone_with}
        expected = (
            {number: (CardState.OUT, visit_id(who)) for who, number in carried.items() if number}
            | dict.fromkeys(truth.lost, (CardState.LOST, None))
            | {number: (CardState.STOCK, None) for box in truth.boxes.values() for number in box}
        )
        assert {id_: (card.state, card.visit_id) for id_, card in cards.items()} == expected
        for gate in GATES:
            assert {id_ for id_, card in cards.items() if card.place == gate} == truth.boxes[gate]
        inside = {visit.id for visit in shelf.all_of(Visit) if visit.inside}
        assert inside == {visit_id(number) for number in truth.inside}
        held = {pledge.id: pledge.gate for pledge in shelf.all_of(Pledge) if pledge.held}
        assert held == {visit_id(number): gate for number, gate in truth.pledges.items()}


TestTwoTablets = pytest.mark.rule("W17", "W18", "F36", "J8")(TwoTablets.TestCase)
TwoTablets.TestCase.settings = settings(
    max_examples=25, stateful_step_count=20, deadline=None, database=None
)


@st.composite
def contradictory_acts(draw: st.DrawFn) -> list[Act]:
    """Acts of two tablets that need not fit: cards given twice, departures of nobody, and so on."""
    acts = []
    numbers = st.sampled_from(NUMBERS)
    for place in range(draw(st.integers(2, 9))):
        gate = draw(st.sampled_from(GATES))
        at = OPENING + timedelta(seconds=draw(st.integers(0, 5)))
        who = visit_id(draw(st.integers(1, 3)))
        kind = draw(st.sampled_from(["admit", "depart", "refuse", "lost", "found", "fetch"]))
        if kind == "admit":
            command: Any = AdmitVisitor.model_validate(
                {
                    "visit_id": visit_id(100 + place),
                    "visit_class": "guest",
                    "card_number": draw(numbers),
                    "pledge": {"kind": "document"} if draw(st.booleans()) else None,
                }
            )
            acts.append(act(gate, at, admit_visitor, command))
            who = command.visit_id
        if kind in ("admit", "depart"):
            returned = tuple(draw(st.sets(numbers, max_size=2)))
            leaving = DepartVisitor(
                visit_id=who, cards_returned=returned, pledge_returned=draw(st.booleans())
            )
            other = draw(st.sampled_from(GATES))
            acts.append(act(other, at + timedelta(seconds=1), depart_visitor, leaving))
        elif kind == "refuse":
            refused = RefuseVisitor.model_validate(
                {"visit_id": visit_id(200 + place), "visit_class": "tout", "reason": "tout"}
            )
            acts.append(act(gate, at, refuse_visitor, refused))
        elif kind == "lost":
            loss = LoseCard(
                card_number=draw(numbers), kind=CardKind.VISITOR, approver_id=StaffId("guard")
            )
            acts.append(act(gate, at, lose_card, loss))
        elif kind == "found":
            find = FindCard(card_number=draw(numbers), kind=CardKind.VISITOR)
            acts.append(act(gate, at, find_card, find))
        else:
            acts.append(act(gate, at, fetch_pledge, GiveBackPledge(visit_id=who)))
    return acts


@pytest.mark.rule("E02")
@given(acts=contradictory_acts(), stocked=st.booleans(), data=st.data())
@settings(max_examples=30, deadline=None, database=None)
def test_what_two_tablets_tell_ends_in_the_same_state_in_any_order(
    acts: list[Act], stocked: bool, data: st.DataObject
) -> None:
    one, other = a_gate(stocked=stocked), a_gate(stocked=stocked)

    for each in acts:
        each.tell(one)
    queues = {gate: deque(each for each in acts if each.gate == gate) for gate in GATES}
    while waiting := [gate for gate in GATES if queues[gate]]:
        queues[data.draw(st.sampled_from(waiting))].popleft().tell(other)

    assert one.shelf.kept == other.shelf.kept
