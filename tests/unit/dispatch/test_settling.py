"""Posted, satisfied, done again: in any order of arrival, round after round (F08, F16, T19)."""

from collections.abc import Callable, Sequence
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.orders import NoSignature, OrderClock, OrderState, Payer, RepairKind
from contracts.words import Fen
from dispatch.acts.model.table import Act
from dispatch.agreements import model as agreements
from dispatch.agreements.model import AboveAgreed
from dispatch.orders.model.order import WorkOrder
from dispatch.settling.events import work_order_reopened
from dispatch.settling.model import NotSignedOffYet, fail, post, reopen, satisfy
from dispatch.signing import model as signing
from dispatch.signing.events import work_order_signed_off
from tests.unit.dispatch.builders import (
    CALENDAR,
    LI,
    SIGNED_OFF,
    TO_THE_END_OF_WORK,
    TO_THE_SITE,
    WANG,
    an_order,
    finding,
    later,
    lines,
    minutes,
    report,
    taken_to,
)

TO_THE_SITE_AGAIN = TO_THE_SITE[1:]
News = Callable[[WorkOrder], bool]


def told(order: WorkOrder, news: str, number: int, after: float = 1) -> bool:
    """Another service tells something of a round, `after` so many minutes from its sign-off."""
    signed = order.rounds[number - 1].sign_off
    at = (signed.at if signed else later(order)) + minutes(after)
    heard = report(at + minutes(60), by="elsewhere", at=at, heard=True)
    if news == "posted":
        return post(order, number, heard)
    if news == "satisfied":
        return satisfy(order, number, heard)
    return fail(order, number, "还在漏", f"ZG-{number}", heard)


def end_of(order: WorkOrder) -> object:
    """What must not depend on the order in which news came."""
    return order.state, order.rounds, order.technician_id


def after(news: Sequence[tuple[str, int]], *, rounds: int) -> WorkOrder:
    """A signed-off order of so many rounds that hears this news."""
    order = taken_to(an_order(), *SIGNED_OFF)
    for number in range(1, rounds):
        told(order, "failed", number)
        taken_to(order, *TO_THE_SITE_AGAIN, Act.START, Act.FINISH, Act.SIGN)
    for each, number in news:
        told(order, each, number, after={"posted": 5, "satisfied": 9, "failed": 7}[each])
    return order


@pytest.mark.rule("W06", "F08", "T19")
@pytest.mark.parametrize(
    "news", [("posted", "satisfied"), ("posted", "failed"), ("posted", "satisfied", "failed")]
)
def test_news_of_a_round_ends_the_same_in_whatever_order_it_comes(news: tuple[str, ...]) -> None:
    ends = [
        end_of(after([(each, 1) for each in (*arrival, *arrival)], rounds=1))
        for arrival in permutations(news)
    ]

    assert all(end == ends[0] for end in ends)


@pytest.mark.rule("W06", "T19")
@settings(max_examples=25)
@given(st.data())
def test_late_repeated_and_shuffled_news_of_all_rounds_ends_the_same(data: st.DataObject) -> None:
    known = [(each, number) for each in ("posted", "satisfied") for number in (1, 2)]
    news = data.draw(st.lists(st.sampled_from([*known, ("failed", 1)]), max_size=8))
    wanted = sorted(set(news))

    assert end_of(after(news, rounds=2)) == end_of(after(wanted, rounds=2))


@pytest.mark.rule("F08")
def test_a_posted_order_that_satisfies_is_closed_and_posting_a_closed_one_only_records_it() -> None:
    first = after([("posted", 1)], rounds=1)
    assert first.history[-1].act is Act.POST
    assert told(first, "satisfied", 1)

    other = after([("satisfied", 1)], rounds=1)
    assert not told(other, "posted", 1)

    assert {first.state, other.state} == {OrderState.CLOSED}
    assert other.rounds[0].posted_at is not None


@pytest.mark.rule("F16", "T19")
def test_a_notice_reopens_the_order_for_the_dispatcher_with_the_last_technician_proposed() -> None:
    order = after([("posted", 1), ("failed", 1)], rounds=1)

    said = work_order_reopened(order)
    assert order.state is OrderState.HANDED_OVER
    assert order.technician_id is None
    assert order.round.proposed_id == WANG
    assert (said.round, said.notice_number, said.technician_id) == (2, "ZG-1", WANG)
    taken_to(order, Act.ASSIGN, technician=LI)
    assert order.technician_id == LI


@pytest.mark.rule("F16")
def test_a_notice_for_an_old_round_or_heard_again_changes_nothing() -> None:
    order = after([("failed", 1)], rounds=1)
    before = order.model_dump()

    assert not told(order, "failed", 1)
    assert order.model_dump() == before


@pytest.mark.rule("T19")
def test_news_of_a_round_not_signed_off_waits() -> None:
    order = taken_to(an_order(), *TO_THE_END_OF_WORK)

    for news in ("posted", "satisfied", "failed"):
        with pytest.raises(NotSignedOffYet):
            told(order, news, 1)
    for number in (0, 2, -1):
        with pytest.raises(NotSignedOffYet):
            post(order, number, report(later(order), heard=True))


@pytest.mark.rule("T19", "A08")
def test_a_rework_needs_no_new_quote_and_charges_nothing_more() -> None:
    order = after([("failed", 1)], rounds=1)

    taken_to(order, *TO_THE_SITE_AGAIN, Act.START)
    with pytest.raises(AboveAgreed):
        agreements.finish(order, lines(1), "", report(later(order), by=WANG))
    taken_to(order, Act.FINISH, Act.SIGN)

    said = work_order_signed_off(order)
    assert (said.round, said.total_fen, said.lines) == (2, 0, ())
    assert (said.kind, said.payer) == (RepairKind.OTHER, Payer.OWNER)


@pytest.mark.rule("T19", "A08")
def test_what_a_rework_charges_is_quoted_and_agreed_to_anew() -> None:
    order = after([("failed", 1)], rounds=1)

    taken_to(order, *TO_THE_SITE_AGAIN, Act.QUOTE, amounts_fen=(700,))
    taken_to(order, Act.CONSENT, Act.START, Act.FINISH, Act.SIGN)

    assert work_order_signed_off(order).total_fen == 700
    assert [each.total_fen for each in order.rounds] == [10_000, 700]


@pytest.mark.rule("E11", "T19")
def test_work_refused_on_site_is_redone_under_the_same_agreement_so_no_money_is_lost() -> None:
    order = taken_to(an_order(), *TO_THE_END_OF_WORK)
    own = report(later(order), by=WANG)
    signing.refuse(order, NoSignature.DISSATISFIED, "还在漏", own, CALENDAR)
    reopen(order, "还在漏", own)

    assert order.state is OrderState.HANDED_OVER
    assert order.rounds[0].sign_off is None
    taken_to(order, *TO_THE_SITE_AGAIN, Act.START, Act.FINISH, Act.SIGN)
    assert work_order_signed_off(order).total_fen == Fen(10_000)


@pytest.mark.rule("T19", "levels.md 9")
def test_a_rework_has_clocks_of_its_own_from_the_reopening() -> None:
    order = after([], rounds=1)
    told(order, "failed", 1, after=60)
    began = order.history[-1].at

    stops = {clock.name: clock.stopped_at for clock in order.clocks()}

    assert all(clock.started_at == began for clock in order.clocks())
    assert stops.pop(OrderClock.HAND_OVER) == began
    assert set(stops.values()) == {None}
    assert order.told == frozenset()
    taken_to(order, *TO_THE_SITE_AGAIN, Act.START, Act.FINISH)
    assert order.clock(OrderClock.DONE).stopped_at == order.history[-1].at


@pytest.mark.rule("T19")
def test_a_satisfied_owner_may_still_complain_later() -> None:
    order = after([("posted", 1), ("satisfied", 1)], rounds=1)

    assert told(order, "failed", 1, after=900)

    assert order.state is OrderState.HANDED_OVER
    assert order.rounds[0].satisfied_at is not None


def test_the_time_of_news_is_kept_however_late_it_comes() -> None:
    order = after([], rounds=1)
    signed = order.history[-1].at

    told(order, "posted", 1, after=5)

    assert order.history[-1].act is Act.POST
    assert order.history[-1].at == signed + minutes(5)
    assert order.history[-1].entered_at == signed + minutes(65)


def test_a_quote_of_the_first_round_stays_on_record_in_a_rework() -> None:
    order = after([("failed", 1)], rounds=1)
    taken_to(order, *TO_THE_SITE_AGAIN)

    agreements.quote(order, finding(), lines(5), report(later(order), by=WANG))

    assert [len(each.quotes) for each in order.rounds] == [1, 1]
