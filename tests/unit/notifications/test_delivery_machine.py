"""A delivery under any order of claims, results, crashes and hands: the laws of sending."""

from datetime import datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from contracts.words import Actor, ActorKind
from notifications.channels.model import Outcome, Result
from notifications.deliveries.model import (
    OPEN,
    WANTS_ATTENTION,
    Delivery,
    DeliveryState,
    NothingToRepeat,
    NothingToSettle,
    RetryRule,
)
from tests.unit.notifications.builders import EMAIL, MONDAY, SMS, a_delivery, a_message, minutes

CLAIM = minutes(1)
RULE = RetryRule(first_seconds=30, longest_seconds=3600, tries=3)
DESK = Actor(kind=ActorKind.STAFF, id="desk")
SENT = Result(outcome=Outcome.SENT, reference="r1")
FAILED = Result(outcome=Outcome.FAILED, reason="HTTP 503")
REFUSED = Result(outcome=Outcome.REFUSED, reason="HTTP 400")
UNCERTAIN = Result(outcome=Outcome.UNCERTAIN, reason="no answer")
NOT_SENT = Result(outcome=Outcome.NOT_SENT)


class Sending(RuleBasedStateMachine):
    """A receiver that drops no doubles: `sent` counts what really left the house."""

    def __init__(self) -> None:
        super().__init__()
        self.now = MONDAY
        self.delivery = a_delivery(tries=3)
        self.claims: list[int] = []
        """Attempts begun whose worker lives."""
        self.sent = 0
        self.by_hand = 0

    @rule(count=st.integers(0, 120))
    def time_passes(self, count: int) -> None:
        self.now += timedelta(seconds=count)

    @rule()
    def a_worker_takes_it(self) -> None:
        if self.delivery.begin(self.now, claimed_for=CLAIM, drops_doubles=False):
            self.claims.append(len(self.delivery.attempts))

    @precondition(lambda self: self.claims)
    @rule()
    def the_worker_dies(self) -> None:
        self.claims.pop()

    @precondition(lambda self: self.claims)
    @rule()
    def the_worker_dies_after_sending(self) -> None:
        self.claims.pop()
        self.sent += 1

    @precondition(lambda self: self.claims)
    @rule(result=st.sampled_from([SENT, FAILED, REFUSED, UNCERTAIN, NOT_SENT]))
    def it_ends(self, result: Result) -> None:
        if result is SENT:
            self.sent += 1
        number = self.claims.pop()
        again_at = self.now + RULE.delay(number)
        self.delivery.end(number, result, self.now, again_at=again_at)

    @rule()
    def somebody_repeats_it(self) -> None:
        try:
            self.delivery.repeat(self.now, tries=3)
        except NothingToRepeat:
            assert self.delivery.state not in WANTS_ATTENTION
        else:
            self.by_hand += 1

    @invariant()
    def it_leaves_the_house_once_unless_repeated_by_hand(self) -> None:
        assert self.sent <= 1 + self.by_hand

    @invariant()
    def what_goes_on_by_itself_has_a_time_and_nothing_else_has(self) -> None:
        assert (self.delivery.look_at is not None) is (self.delivery.state in OPEN)

    @invariant()
    def attempts_are_counted_and_bounded(self) -> None:
        numbers = [attempt.number for attempt in self.delivery.attempts]
        assert numbers == list(range(1, len(numbers) + 1))
        assert len(numbers) <= 3 * (1 + self.by_hand)


Sending.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestSending = Sending.TestCase


def begun(delivery: Delivery, at: datetime = MONDAY, *, drops_doubles: bool = False) -> int:
    """Begin an attempt; its number."""
    assert delivery.begin(at, claimed_for=CLAIM, drops_doubles=drops_doubles)
    return len(delivery.attempts)


def test_a_delivery_in_hand_is_nobody_elses() -> None:
    delivery = a_delivery()
    begun(delivery)

    assert not delivery.begin(MONDAY, claimed_for=CLAIM, drops_doubles=True)
    assert len(delivery.attempts) == 1


def test_what_a_dead_worker_had_in_hand_is_uncertain_and_repeated_by_hand_only() -> None:
    delivery = a_delivery()
    begun(delivery)

    assert not delivery.begin(MONDAY + CLAIM, claimed_for=CLAIM, drops_doubles=False)
    assert delivery.state is DeliveryState.UNCERTAIN
    assert delivery.look_at is None
    delivery.repeat(MONDAY + CLAIM, tries=1)
    assert begun(delivery, MONDAY + CLAIM) == 2


def test_what_a_dead_worker_had_in_hand_is_tried_again_where_doubles_are_dropped() -> None:
    delivery = a_delivery()
    begun(delivery, drops_doubles=True)

    assert begun(delivery, MONDAY + CLAIM, drops_doubles=True) == 2


def test_workers_that_die_again_and_again_do_not_go_on_for_ever() -> None:
    delivery = a_delivery(tries=3)
    at = MONDAY
    while delivery.begin(at, claimed_for=CLAIM, drops_doubles=True):
        at += CLAIM

    assert delivery.state is DeliveryState.UNCERTAIN
    assert len(delivery.attempts) == 3


def test_a_worker_given_for_dead_still_tells_that_it_was_sent() -> None:
    delivery = a_delivery()
    number = begun(delivery)
    delivery.begin(MONDAY + CLAIM, claimed_for=CLAIM, drops_doubles=False)

    delivery.end(number, SENT, MONDAY + CLAIM, again_at=MONDAY)

    assert delivery.state is DeliveryState.SENT


def test_a_failure_is_repeated_until_the_last_try() -> None:
    delivery, at = a_delivery(tries=3), MONDAY
    states = []
    for _ in range(3):
        number = begun(delivery, at)
        at += RULE.delay(number)
        delivery.end(number, FAILED, at, again_at=at)
        states.append(delivery.state)

    assert states == [DeliveryState.FAILED, DeliveryState.FAILED, DeliveryState.GIVEN_UP]


def test_delays_grow_up_to_the_longest() -> None:
    delays = [RULE.delay(failures).total_seconds() for failures in (1, 2, 3, 8, 1000)]

    assert delays == [30, 60, 120, 3600, 3600]


def test_a_refusal_is_not_repeated() -> None:
    delivery = a_delivery()
    delivery.end(begun(delivery), REFUSED, MONDAY, again_at=MONDAY)

    assert delivery.state is DeliveryState.GIVEN_UP


def test_the_outbox_says_that_it_sent_nothing() -> None:
    delivery = a_delivery()
    delivery.end(begun(delivery), NOT_SENT, MONDAY, again_at=MONDAY)

    assert delivery.state is DeliveryState.NOT_SENT


def test_a_message_waits_for_its_time() -> None:
    delivery = a_delivery(send_at=MONDAY + minutes(10))

    assert delivery.state is DeliveryState.WAITING
    assert not delivery.begin(MONDAY + minutes(9), claimed_for=CLAIM, drops_doubles=False)
    assert begun(delivery, MONDAY + minutes(10)) == 1


def test_what_is_of_no_use_any_more_is_not_sent() -> None:
    delivery = a_delivery(expires_at=MONDAY + minutes(5), message=a_message(secret=True))

    assert not delivery.begin(MONDAY + minutes(5), claimed_for=CLAIM, drops_doubles=False)
    assert delivery.state is DeliveryState.LAPSED
    assert delivery.message.text == ""


@pytest.mark.rule("E11", "J7")
def test_a_secret_is_wiped_once_it_is_sent() -> None:
    delivery = a_delivery(message=a_message(secret=True, text="123456"))
    delivery.end(begun(delivery), SENT, MONDAY, again_at=MONDAY)

    assert "123456" not in delivery.model_dump_json()
    assert delivery.message.facts == ()


def test_who_has_no_address_is_shown_as_not_told() -> None:
    delivery = a_delivery(ways=())

    assert delivery.state is DeliveryState.UNREACHABLE
    assert delivery.look_at is None
    with pytest.raises(NothingToRepeat):
        delivery.repeat(MONDAY, tries=1)
    delivery.settle(DESK, "上门告知")
    assert (delivery.state.value, delivery.settled_by) == ("settled", DESK)


def test_what_was_sent_is_neither_repeated_nor_settled() -> None:
    delivery = a_delivery()
    delivery.end(begun(delivery), SENT, MONDAY, again_at=MONDAY)

    with pytest.raises(NothingToRepeat):
        delivery.repeat(MONDAY, tries=1)
    with pytest.raises(NothingToSettle):
        delivery.settle(DESK, "…")


def test_the_first_way_is_taken_and_the_others_are_kept() -> None:
    delivery = a_delivery(ways=(SMS, EMAIL))

    assert (delivery.way, delivery.others) == (SMS, (EMAIL,))
