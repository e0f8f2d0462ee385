"""A charge: what it lets be done with it, and when (F09, E11, E12)."""

from datetime import timedelta

import pytest

from contracts.fees import PaymentMethod
from contracts.words import Fen, PaymentId, StaffId
from fees.charges.model import (
    Charge,
    ChargeIsDisputed,
    ChargeState,
    DisputedAlready,
    NotDisputed,
    NothingOutstanding,
    NotInTime,
    Taking,
)
from fees.payments.model import DayIsOver, NotYoursToVoid, Payment, VoidedAlready, Voiding
from tests.unit.fees.builders import DESK, SUPERVISOR, a_charge
from tests.unit.fees.estate_books import CARD, MORNING


def taking(amount_fen: int, payment: str = "p1") -> Taking:
    return Taking(
        payment_id=PaymentId(payment),
        receipt_number="SJ-0000001",
        amount_fen=Fen(amount_fen),
        method=PaymentMethod.CASH,
        at=MORNING,
        by=StaffId("desk"),
    )


def paid(amount_fen: int) -> Charge:
    charge = a_charge()
    charge.take(taking(amount_fen), voluntary=False)
    return charge


def a_payment() -> Payment:
    charge = a_charge()
    return Payment(
        id=PaymentId("p1"),
        charge_id=charge.id,
        charge_number=charge.number,
        unit_id=None,
        unit_label="",
        building="8",
        amount_fen=Fen(100),
        method=PaymentMethod.CASH,
        at=MORNING,
        entered_at=MORNING,
        day=CARD.calendar.local_day(MORNING),
        taken_by=StaffId("desk"),
        book_id="b1",
        receipt_number="SJ-0000001",
        entry_id="e1",
        left_fen=Fen(0),
    )


def voiding(*, days: int = 0, by_desk: bool = True) -> Voiding:
    at = MORNING + timedelta(days=days)
    day = CARD.calendar.local_day(at)
    return Voiding(at=at, day=day, by=DESK if by_desk else SUPERVISOR, reason="收错")


@pytest.mark.rule("F09")
@pytest.mark.parametrize(
    ("amount_fen", "state"),
    [(1, ChargeState.PARTLY_PAID), (11999, ChargeState.PARTLY_PAID), (12000, ChargeState.SETTLED)],
)
def test_the_state_follows_from_what_was_paid(amount_fen: int, state: ChargeState) -> None:
    charge = paid(amount_fen)

    assert charge.state is state
    charge.void(PaymentId("p1"))
    assert (charge.state, charge.outstanding_fen) == (ChargeState.OPEN, 12000)


@pytest.mark.rule("E11")
def test_a_charge_that_is_paid_may_still_be_disputed_and_waits_for_its_decision() -> None:
    charge = paid(12000)

    charge.dispute("又坏了", by=DESK, at=MORNING)

    assert (charge.state, charge.done_with) == (ChargeState.DISPUTED, False)
    with pytest.raises(DisputedAlready):
        charge.dispute("又坏了", by=DESK, at=MORNING)
    assert charge.decide(Fen(12000), "已修好", by=SUPERVISOR, at=MORNING) == 0
    assert (charge.state, charge.done_with) == (ChargeState.SETTLED, True)


@pytest.mark.rule("E11")
def test_a_second_decision_may_take_back_the_first_but_never_exceed_the_original() -> None:
    charge = a_charge()
    charge.dispute("太贵", by=DESK, at=MORNING)
    charge.decide(Fen(5000), "减半", by=SUPERVISOR, at=MORNING)
    charge.dispute("发票写错", by=DESK, at=MORNING)

    assert charge.decide(Fen(12000), "按原价", by=SUPERVISOR, at=MORNING) == 7000


def test_there_is_nothing_to_decide_without_a_dispute_and_nothing_to_dispute_at_zero() -> None:
    charge = a_charge()
    with pytest.raises(NotDisputed):
        charge.decide(Fen(1), "减", by=SUPERVISOR, at=MORNING)
    charge.dispute("太贵", by=DESK, at=MORNING)
    charge.decide(Fen(0), "免", by=SUPERVISOR, at=MORNING)

    assert charge.state is ChargeState.WRITTEN_DOWN
    with pytest.raises(NothingOutstanding):
        charge.dispute("太贵", by=DESK, at=MORNING)


@pytest.mark.rule("E12")
def test_nobody_goes_to_the_door_for_what_is_settled_or_disputed() -> None:
    settled, disputed = paid(12000), a_charge()
    disputed.dispute("太贵", by=DESK, at=MORNING)

    with pytest.raises(NothingOutstanding):
        settled.not_at_home(by=DESK, at=MORNING, next_visit_at=None, note="")
    with pytest.raises(ChargeIsDisputed):
        disputed.not_at_home(by=DESK, at=MORNING, next_visit_at=None, note="")


def test_money_was_given_between_the_slip_and_now() -> None:
    charge, now = a_charge(), MORNING + timedelta(hours=2)

    assert charge.time_of(None, now) == now
    assert charge.time_of(now + timedelta(seconds=30), now) == now
    for wrong in (MORNING - timedelta(hours=1), now + timedelta(hours=1)):
        with pytest.raises(NotInTime):
            charge.time_of(wrong, now)


@pytest.mark.rule("E12")
def test_its_taker_voids_a_payment_on_the_day_and_who_may_void_on_any() -> None:
    payment = a_payment()

    with pytest.raises(NotYoursToVoid):
        payment.void(voiding(by_desk=False), by_right=False)
    with pytest.raises(DayIsOver):
        payment.void(voiding(days=1), by_right=False)
    payment.void(voiding(days=1, by_desk=False), by_right=True)
    with pytest.raises(VoidedAlready):
        payment.void(voiding(), by_right=True)
