"""Orders about the same thing: one goes on, none is lost, and both know of it."""

from datetime import timedelta

import pytest

from contracts.orders import OrderClock, OrderRelation, OrderState
from contracts.words import OrderId, SeriesNumber
from dispatch.acts.model.steps import IllegalMove
from dispatch.acts.model.table import Act
from dispatch.clocks.model import NEVER
from dispatch.orders.model.order import WorkOrder
from dispatch.related.events import told_on_both
from dispatch.related.model import (
    NotLinked,
    NotMerged,
    RelatedAlready,
    SettledAlready,
    TooFarToMerge,
    WithItself,
    link,
    merge,
    part_of,
    unlink,
    unmerge,
)
from tests.unit.dispatch.builders import (
    CALENDAR,
    MONDAY,
    TO_THE_SITE,
    WANG,
    an_order,
    later,
    minutes,
    report,
    taken_to,
)

_R = OrderRelation


def a_lead() -> WorkOrder:
    lead = an_order()
    lead.id, lead.number = OrderId("order-0"), SeriesNumber("WX-20261123-0009")
    return lead


def relations(order: WorkOrder) -> list[tuple[OrderRelation, str]]:
    return [(each.relation, each.order_id) for each in order.related]


def test_a_duplicate_is_cancelled_and_both_know_of_it() -> None:
    duplicate, lead = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN), a_lead()

    merge(duplicate, lead, "同一处漏水", report(later(duplicate)))
    told, counterpart = told_on_both(
        duplicate, lead, _R.MERGED_INTO, "同一处漏水", MONDAY, technician_id=WANG
    )

    assert duplicate.state is OrderState.CANCELLED
    assert duplicate.technician_id is None
    assert relations(duplicate) == [(_R.MERGED_INTO, lead.id)]
    assert relations(lead) == [(_R.ABSORBED, duplicate.id)]
    assert (duplicate.history[-1].other, duplicate.history[-1].note) == (lead.id, "同一处漏水")
    assert lead.state is OrderState.OPENED
    assert (told.other_number, counterpart.other_number) == (lead.number, duplicate.number)
    assert counterpart.technician_id is None


@pytest.mark.rule("levels.md 9")
def test_a_wrong_merge_is_undone_and_the_clocks_have_never_stopped() -> None:
    duplicate, lead = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN), a_lead()
    before = duplicate.clock(OrderClock.DONE).deadline(CALENDAR)
    merge(duplicate, lead, "x", report(later(duplicate)))
    duplicate.look_ahead(later(duplicate), CALENDAR)
    assert (duplicate.runs_out_at, duplicate.look_at) == (NEVER, None)

    unmerge(duplicate, lead, "不是同一处", report(MONDAY + timedelta(hours=1)))

    assert duplicate.state is OrderState.HANDED_OVER
    assert (relations(duplicate), relations(lead)) == ([], [])
    assert duplicate.clock(OrderClock.DONE).deadline(CALENDAR) == before
    assert duplicate.clock(OrderClock.DONE).stopped_at is None
    assert duplicate.clock(OrderClock.DISPATCHED).stopped_at is None
    assert duplicate.clock(OrderClock.HAND_OVER).stopped_at == MONDAY + minutes(1)


def test_what_was_cancelled_for_another_reason_is_not_brought_back() -> None:
    order, lead = taken_to(an_order(), Act.CANCEL), a_lead()

    assert Act.UNMERGE not in order.possible
    with pytest.raises(NotMerged):
        unmerge(order, lead, "x", report(later(order)))
    merged = an_order()
    merge(merged, lead, "x", report())
    other = a_lead()
    other.id = OrderId("order-2")
    with pytest.raises(NotMerged):
        unmerge(merged, other, "x", report())


@pytest.mark.rule("A08")
def test_what_was_quoted_is_no_duplicate_any_more() -> None:
    quoted = taken_to(an_order(), *TO_THE_SITE, Act.QUOTE, Act.FORCE)
    with pytest.raises(IllegalMove):
        merge(quoted, a_lead(), "x", report(later(quoted)))
    back = taken_to(an_order(), *TO_THE_SITE, Act.QUOTE, Act.CONSENT)
    from_site = back.model_copy(update={"state": OrderState.RETURNED})
    with pytest.raises(TooFarToMerge):
        merge(from_site, a_lead(), "x", report(later(from_site)))


def test_nothing_is_merged_into_what_is_over_nor_into_itself() -> None:
    order, over = an_order(), taken_to(a_lead(), Act.CANCEL)

    with pytest.raises(SettledAlready):
        merge(order, over, "x", report(later(over)))
    with pytest.raises(WithItself):
        merge(order, order, "x", report())
    assert order.state is OrderState.OPENED


def test_links_are_made_once_and_taken_away_on_both() -> None:
    order, other = an_order(), a_lead()

    link(order, other)
    with pytest.raises(RelatedAlready):
        link(other, order)
    assert relations(order) == [(_R.LINKED, other.id)]
    assert relations(other) == [(_R.LINKED, order.id)]
    unlink(other, order)

    assert order.related == other.related == ()
    with pytest.raises(NotLinked):
        unlink(order, other)


def test_a_merge_is_not_taken_for_a_link() -> None:
    order, lead = an_order(), a_lead()
    merge(order, lead, "x", report())

    with pytest.raises(NotLinked):
        unlink(order, lead)


@pytest.mark.rule("levels.md 1")
def test_a_part_was_asked_for_when_the_whole_was() -> None:
    order = taken_to(an_order(), Act.HAND_OVER)

    slip = part_of(order, "插座没电")

    assert (slip.matter, slip.requested_at) == ("插座没电", MONDAY)
    assert slip.unit_id == order.slip.unit_id
    with pytest.raises(IllegalMove):
        part_of(an_order(), "x")
