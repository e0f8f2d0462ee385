"""An order closes on site with a signature, or one of the reasons and ways of E11 and E01."""

from datetime import UTC, datetime, timedelta

import pytest

from contracts.orders import NoSignature, OrderState, Payer, SignOff
from contracts.words import FileId
from dispatch.acts.model.steps import IllegalMove
from dispatch.acts.model.table import Act
from dispatch.agreements.model import HasHousehold, NoHousehold
from dispatch.orders.events import unsigned_undecided
from dispatch.orders.model.order import WorkOrder
from dispatch.orders.model.refusals import NotYourOrder
from dispatch.rounds.model import CODE_TRIES
from dispatch.signing import model as signing
from dispatch.signing.events import signature_refused, work_order_signed_off
from dispatch.signing.model import (
    CODE_LASTS,
    NoCode,
    NoteMissing,
    OwnWork,
    PriceIsDisputed,
    VisitInPast,
)
from tests.unit.dispatch.builders import (
    CALENDAR,
    HOME,
    LI,
    MONDAY,
    SIGNATURE,
    TO_THE_END_OF_WORK,
    TO_THE_SITE,
    WANG,
    ZHANG,
    a_place,
    an_order,
    later,
    minutes,
    report,
    taken_to,
)

END_OF_MONDAY = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
"""Midnight in the estate."""


def finished() -> WorkOrder:
    return taken_to(
        an_order(contact_name="张三丰", contact_phone="10000005678"), *TO_THE_END_OF_WORK
    )


def unsigned(reason: NoSignature) -> WorkOrder:
    order = finished()
    signing.refuse(order, reason, "说明", report(later(order), by=WANG), CALENDAR)
    return order


def inspected_place() -> WorkOrder:
    return taken_to(
        a_place(),
        *TO_THE_SITE,
        Act.QUOTE,
        Act.APPROVE_BUDGET,
        Act.START,
        Act.FINISH,
        payer=Payer.COMPANY,
    )


@pytest.mark.rule("A09")
def test_a_finished_order_waits_for_the_signature_and_closes_with_it() -> None:
    order = finished()
    assert order.history[-1].state is OrderState.AWAITING_SIGNATURE
    assert order.open

    signing.sign(order, ZHANG, SIGNATURE, report(later(order), by=WANG))

    said = work_order_signed_off(order)
    assert order.state is OrderState.DONE
    assert (said.how, said.signed_by, said.file_id) == (SignOff.SIGNATURE, ZHANG, SIGNATURE)
    assert (said.total_fen, said.payer, said.technician_id) == (10_000, Payer.OWNER, WANG)
    assert (said.unit_id, said.building, said.contact_name) == (HOME, "8", "张三丰")
    assert said.completed_at == order.round.finished_at
    assert not said.disputed


@pytest.mark.rule("P12", "E04")
def test_the_technician_takes_the_signature_or_a_dispatcher_enters_the_paper() -> None:
    order = finished()

    with pytest.raises(NotYourOrder):
        signing.sign(order, ZHANG, SIGNATURE, report(later(order), by=LI))
    signing.sign(order, ZHANG, SIGNATURE, report(later(order), by_radio=True))
    assert order.history[-1].by_radio


@pytest.mark.rule("E01")
def test_work_in_a_place_is_inspected_with_a_photo_by_another_than_who_did_it() -> None:
    order = inspected_place()

    with pytest.raises(OwnWork):
        signing.inspect(order, SIGNATURE, "", report(later(order), by=WANG))
    with pytest.raises(NoHousehold):
        signing.sign(order, ZHANG, SIGNATURE, report(later(order), by=WANG))
    with pytest.raises(NoHousehold):
        signing.refuse(order, NoSignature.ABSENT, "", report(later(order), by=WANG), CALENDAR)
    signing.inspect(order, FileId("photo"), "", report(later(order), by="caretaker"))

    said = work_order_signed_off(order)
    assert (said.how, said.file_id, said.signed_by) == (SignOff.INSPECTION, "photo", None)


@pytest.mark.rule("A09")
def test_an_inspection_replaces_no_signature_in_a_home() -> None:
    order = finished()

    with pytest.raises(HasHousehold):
        signing.inspect(order, SIGNATURE, "", report(later(order), by="caretaker"))


@pytest.mark.rule("E11")
@pytest.mark.parametrize(
    ("reason", "disputed"), [(NoSignature.PRICE, True), (NoSignature.ABSENT, False)]
)
def test_a_supervisor_lets_it_close_unsigned_disputed_for_its_price(
    reason: NoSignature, *, disputed: bool
) -> None:
    order = unsigned(reason)
    assert order.state is OrderState.UNSIGNED
    assert signature_refused(order).decide_by == END_OF_MONDAY

    with pytest.raises(OwnWork):
        signing.approve_unsigned(order, "", report(later(order), by=WANG))
    signing.approve_unsigned(order, "", report(later(order), by="supervisor"))

    said = work_order_signed_off(order)
    assert (said.how, said.disputed) == (SignOff.UNSIGNED, disputed)
    assert order.round.sign_off is not None
    assert not order.round.sign_off.late


@pytest.mark.rule("E11")
def test_an_approval_after_the_day_is_recorded_as_late() -> None:
    order = unsigned(NoSignature.PRICE)

    signing.approve_unsigned(order, "", report(END_OF_MONDAY + minutes(1), by="supervisor"))

    assert order.round.sign_off is not None
    assert order.round.sign_off.late


@pytest.mark.rule("E11")
def test_a_day_that_ends_undecided_is_told_once_at_its_end() -> None:
    order = unsigned(NoSignature.ABSENT)
    order.look_ahead(later(order), CALENDAR)
    assert order.look_at is not None
    assert order.look_at <= END_OF_MONDAY

    assert not order.tell_undecided(END_OF_MONDAY - minutes(1))
    assert order.tell_undecided(END_OF_MONDAY)
    assert not order.tell_undecided(END_OF_MONDAY + minutes(1))
    assert unsigned_undecided(order).at == END_OF_MONDAY
    order.look_ahead(END_OF_MONDAY + minutes(1), CALENDAR)
    assert order.look_at is None


@pytest.mark.rule("E11")
def test_a_refused_approval_sends_the_technician_back_for_the_signature() -> None:
    order = unsigned(NoSignature.PRICE)

    signing.reject_unsigned(order, "已减价，请再签", report(later(order), by="supervisor"))

    assert order.state is OrderState.AWAITING_SIGNATURE
    assert order.undecided is None
    taken_to(order, Act.SIGN)
    assert not work_order_signed_off(order).disputed


@pytest.mark.rule("E11")
def test_who_is_not_satisfied_says_why() -> None:
    order = finished()

    with pytest.raises(NoteMissing):
        signing.refuse(order, NoSignature.DISSATISFIED, "", report(later(order), by=WANG), CALENDAR)
    assert order.state is OrderState.AWAITING_SIGNATURE


@pytest.mark.rule("E11")
def test_nobody_at_home_signs_at_a_later_visit() -> None:
    order = unsigned(NoSignature.ABSENT)
    visit_at = later(order) + timedelta(days=1)

    with pytest.raises(VisitInPast):
        signing.sign_later(order, MONDAY, "", report(later(order)))
    signing.sign_later(order, visit_at, "", report(later(order)))

    assert order.state is OrderState.AWAITING_SIGNATURE
    assert order.round.visit_at == visit_at


@pytest.mark.rule("E11")
def test_a_code_signs_once_for_the_person_it_was_sent_to() -> None:
    order = unsigned(NoSignature.ABSENT)
    signing.issue_code(order, ZHANG, "right", report(later(order)))

    assert signing.sign_by_code(order, "wrong", report(later(order))) == CODE_TRIES - 1
    assert order.state is OrderState.UNSIGNED
    assert signing.sign_by_code(order, "right", report(later(order))) is None

    said = work_order_signed_off(order)
    assert (said.how, said.signed_by, said.file_id) == (SignOff.CODE, ZHANG, None)
    with pytest.raises(IllegalMove):
        signing.sign_by_code(order, "right", report(later(order)))


@pytest.mark.rule("E11")
def test_a_code_is_worth_nothing_after_five_wrong_ones_after_a_day_or_after_a_new_one() -> None:
    order = finished()
    with pytest.raises(NoCode):
        signing.sign_by_code(order, "right", report(later(order)))

    issued = signing.issue_code(order, ZHANG, "right", report(later(order)))
    left = [signing.sign_by_code(order, "wrong", report(later(order))) for _ in range(CODE_TRIES)]
    assert left == [4, 3, 2, 1, 0]
    with pytest.raises(NoCode):
        signing.sign_by_code(order, "right", report(later(order)))

    newer = signing.issue_code(order, ZHANG, "newer", report(later(order)))
    assert signing.sign_by_code(order, issued.digest, report(later(order))) == CODE_TRIES - 1
    with pytest.raises(NoCode):
        signing.sign_by_code(order, "newer", report(newer.issued_at + CODE_LASTS))
    assert order.state is OrderState.AWAITING_SIGNATURE


@pytest.mark.rule("E11")
def test_a_disputed_price_is_decided_by_a_supervisor_and_not_by_a_code_or_a_visit() -> None:
    order = unsigned(NoSignature.PRICE)
    at = report(later(order))

    with pytest.raises(PriceIsDisputed):
        signing.issue_code(order, ZHANG, "code", at)
    with pytest.raises(PriceIsDisputed):
        signing.sign_later(order, later(order) + timedelta(days=1), "", at)
    taken_to(order, Act.SIGN)
    assert not work_order_signed_off(order).disputed
