"""No work before somebody agreed to the quote, and nothing charged above what they agreed to."""

import pytest

from contracts.dispatch.agreements import QuoteAccepted, WorkOrderQuoted
from contracts.dispatch.orders import WorkOrderClosed
from contracts.orders import ConsentHow, OrderState, Payer, RepairKind
from contracts.permissions import MONEY
from contracts.words import Fen
from dispatch.acts.model.steps import IllegalMove
from dispatch.acts.model.table import Act
from dispatch.agreements import model as agreements
from dispatch.agreements.events import closed_as_declined, order_quoted, quote_accepted
from dispatch.agreements.model import (
    AboveAgreed,
    HasHousehold,
    NobodyToCharge,
    NoHousehold,
    NotAgreed,
    OwnQuote,
    QuoteChanged,
)
from dispatch.orders.model.refusals import NotYourOrder, WorkBegun
from dispatch.service import build
from dispatch.settings import DispatchSettings
from dispatch.settling.model import reopen
from identity.roles.model import permissions_of
from tests.unit.dispatch.builders import (
    HOME,
    LI,
    SIGNED_OFF,
    TO_THE_END_OF_WORK,
    TO_THE_SITE,
    WANG,
    ZHANG,
    a_place,
    an_order,
    finding,
    later,
    lines,
    report,
    taken_to,
)

QUOTED = (*TO_THE_SITE, Act.QUOTE)
WORKING = (*QUOTED, Act.CONSENT, Act.START)


@pytest.mark.rule("A08", "P12")
def test_work_never_begins_on_site_or_on_a_quote_nobody_agreed_to() -> None:
    on_site = taken_to(an_order(), *TO_THE_SITE)
    quoted = taken_to(an_order(), *QUOTED)
    declined = taken_to(an_order(), *QUOTED, Act.DECLINE)

    with pytest.raises(NotAgreed):
        agreements.start(on_site, "", report(later(on_site), by=WANG))
    with pytest.raises(IllegalMove):
        agreements.start(quoted, "", report(later(quoted), by=WANG))
    with pytest.raises(NotAgreed):
        agreements.start(declined, "", report(later(declined), by=WANG))
    assert Act.START not in on_site.possible + quoted.possible + declined.possible


@pytest.mark.rule("A08")
def test_a_quote_says_cause_kind_payer_lines_and_total() -> None:
    order = taken_to(an_order(), *TO_THE_SITE)

    agreements.quote(
        order,
        finding(Payer.DEVELOPER, RepairKind.LEAK),
        lines(1500, 250),
        report(later(order), by=WANG),
    )

    said = order_quoted(order)
    assert isinstance(said, WorkOrderQuoted)
    assert (said.kind, said.payer, said.total_fen) == (RepairKind.LEAK, Payer.DEVELOPER, 1750)
    assert (said.unit_id, said.building, said.round) == (HOME, "8", 1)
    assert order.round.quotes[-1].household_pays_fen == 0
    assert "阀芯" not in repr(order)


@pytest.mark.rule("P12")
def test_only_the_orders_technician_quotes() -> None:
    order = taken_to(an_order(), *TO_THE_SITE)

    with pytest.raises(NotYourOrder):
        agreements.quote(order, finding(), lines(1), report(later(order), by=LI))


@pytest.mark.rule("A08")
def test_a_revised_quote_needs_consent_anew_also_while_at_work() -> None:
    order = taken_to(an_order(), *WORKING)

    taken_to(order, Act.QUOTE, amounts_fen=(30_000,))

    assert order.state is OrderState.QUOTED
    with pytest.raises(IllegalMove):
        agreements.finish(order, None, "", report(later(order), by=WANG))
    taken_to(order, Act.CONSENT, Act.START, Act.FINISH)
    assert order.round.total_fen == 30_000
    assert len(order.round.quotes) == 2


@pytest.mark.rule("A08")
def test_after_a_declined_change_the_work_goes_on_under_what_was_agreed_before() -> None:
    order = taken_to(an_order(), *WORKING)
    taken_to(order, Act.QUOTE, Act.DECLINE, amounts_fen=(30_000,))

    taken_to(order, Act.START)

    with pytest.raises(AboveAgreed):
        agreements.finish(order, lines(10_001), "", report(later(order), by=WANG))
    taken_to(order, Act.FINISH)
    assert order.round.total_fen == 10_000


@pytest.mark.rule("A08")
def test_a_consent_to_a_sum_that_is_not_the_quotes_any_more_is_refused() -> None:
    order = taken_to(an_order(), *QUOTED)

    with pytest.raises(QuoteChanged, match=r"100\.00"):
        agreements.quoted(order, Fen(9_999))
    assert agreements.quoted(order, Fen(10_000)).total_fen == 10_000


@pytest.mark.rule("A08", "F06")
def test_more_than_was_agreed_is_not_charged_and_less_is() -> None:
    order = taken_to(an_order(), *WORKING)

    with pytest.raises(AboveAgreed) as refused:
        agreements.finish(order, lines(9_000, 1_001), "", report(later(order), by=WANG))
    assert "100.01 元超过已同意的 100.00 元" in refused.value.message("zh")
    agreements.finish(order, lines(9_000), "", report(later(order), by=WANG))

    assert order.state is OrderState.AWAITING_SIGNATURE
    assert order.round.total_fen == 9_000


def test_an_order_may_be_quoted_at_nothing_and_still_needs_consent() -> None:
    order = taken_to(an_order(), *TO_THE_END_OF_WORK, amounts_fen=())

    assert order.round.total_fen == 0
    assert order.round.agreed is not None


@pytest.mark.rule("E01")
def test_a_place_has_its_budget_approved_by_another_than_who_quoted() -> None:
    order = taken_to(a_place(), *QUOTED, payer=Payer.COMPANY)

    with pytest.raises(OwnQuote):
        agreements.approve_budget(order, "", report(later(order), by=WANG))
    with pytest.raises(NoHousehold):
        agreements.consent(order, ConsentHow.PHONE, ZHANG, "", report(later(order)))
    agreements.approve_budget(order, "", report(later(order), by="manager"))

    said = quote_accepted(order)
    assert isinstance(said, QuoteAccepted)
    assert (said.how, said.person_id, said.total_fen) == (ConsentHow.BUDGET, None, 10_000)


@pytest.mark.rule("E01")
def test_who_entered_the_quote_by_radio_does_not_approve_it_either() -> None:
    order = taken_to(a_place(), *TO_THE_SITE)
    by_radio = report(later(order), by="dispatcher", by_radio=True)
    agreements.quote(order, finding(Payer.COMPANY), lines(1), by_radio)

    with pytest.raises(OwnQuote):
        agreements.approve_budget(order, "", report(later(order), by="dispatcher"))


@pytest.mark.rule("E01")
def test_a_place_has_no_owner_to_charge_and_a_home_no_budget() -> None:
    place = taken_to(a_place(), *TO_THE_SITE)
    home = taken_to(an_order(), *QUOTED)

    with pytest.raises(NobodyToCharge):
        agreements.quote(place, finding(Payer.OWNER), lines(1), report(later(place), by=WANG))
    with pytest.raises(HasHousehold):
        agreements.approve_budget(home, "", report(later(home), by="manager"))
    with pytest.raises(HasHousehold):
        agreements.decline_budget(home, "太贵", report(later(home), by="manager"))


@pytest.mark.rule("W06")
def test_what_was_declined_for_good_is_closed_with_nobody_satisfied() -> None:
    order = taken_to(an_order(), *QUOTED, Act.DECLINE)

    agreements.close_declined(order, "业主自己修", report(later(order)))

    said = closed_as_declined(order)
    assert isinstance(said, WorkOrderClosed)
    assert order.state is OrderState.CLOSED
    assert not said.satisfied


@pytest.mark.rule("W06", "T19")
def test_what_was_begun_is_neither_cancelled_nor_closed_as_declined() -> None:
    begun = taken_to(an_order(), *WORKING, Act.QUOTE, Act.DECLINE)
    rework = taken_to(an_order(), *SIGNED_OFF)
    reopen(rework, "还在漏", report(later(rework)))
    taken_to(rework, *TO_THE_SITE[1:], Act.QUOTE, Act.DECLINE)

    with pytest.raises(WorkBegun):
        begun.cancel("误报", report(later(begun)))
    for order in (begun, rework):
        with pytest.raises(WorkBegun):
            agreements.close_declined(order, "不修了", report(later(order)))
        assert Act.CLOSE_DECLINED not in order.possible


@pytest.mark.rule("E04", "A08")
def test_a_start_reported_by_radio_needs_the_consent_as_well() -> None:
    order = taken_to(an_order(), *TO_THE_SITE)

    with pytest.raises(NotAgreed):
        agreements.start(order, "", report(later(order), by_radio=True))


@pytest.mark.rule("A07", "P12")
def test_no_route_of_an_order_takes_money_and_no_technician_has_a_right_to_any() -> None:
    service = build(DispatchSettings())
    needed = {route.needs for routes in service.all_routes for route in routes.declared}

    assert not needed & MONEY
    assert not permissions_of(["P12"]) & MONEY
