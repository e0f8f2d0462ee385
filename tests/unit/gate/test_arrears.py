"""What units owe, as the gate gathers it from what fees says in any order (E10)."""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import permutations
from typing import Any

import pytest

from contracts.fees import (
    ChargeDisputeResolved,
    ChargeSettled,
    ChargeSlipIssued,
    PaymentMethod,
    PaymentTaken,
    PaymentVoided,
)
from contracts.words import ChargeId, Fen, OrderId, PaymentId, SeriesNumber, UnitId
from gate.arrears.model import Arrears, ChargeTold, OpenCharge, arrears_of

HOME, AWAY = UnitId("u1"), UnitId("u2")
Said = tuple[ChargeTold, int]
OF_IT: dict[str, Any] = {
    "charge_id": ChargeId("c1"),
    "order_id": OrderId("o1"),
    "contact_id": None,
    "at": datetime(2026, 11, 22, tzinfo=UTC),
    "unit_id": HOME,
}


def issued(fen: int) -> ChargeSlipIssued:
    return ChargeSlipIssued(**OF_IT, number=SeriesNumber("SF-1"), amount_fen=Fen(fen))


def payment(kind: type[PaymentTaken | PaymentVoided], fen: int, left: int) -> ChargeTold:
    how: dict[str, Any] = (
        {"method": PaymentMethod.CASH} if kind is PaymentTaken else {"reason": "数错了"}
    )
    return kind(
        **OF_IT,
        **how,
        payment_id=PaymentId("p1"),
        amount_fen=Fen(fen),
        outstanding_fen=Fen(left),
        receipt_number="SJ-1",
    )


def decided(fen: int, left: int | None) -> ChargeDisputeResolved:
    owed = None if left is None else Fen(left)
    return ChargeDisputeResolved(**OF_IT, amount_fen=Fen(fen), outstanding_fen=owed, reason="属实")


def settled() -> ChargeSettled:
    return ChargeSettled(**OF_IT)


LIVES: Sequence[tuple[str, Sequence[Said], int]] = [
    ("paid in part", [(issued(9000), 1), (payment(PaymentTaken, 4000, 5000), 2)], 5000),
    (
        "paid, and the payment voided for a right one in the same commit",
        [
            (issued(9000), 1),
            (payment(PaymentTaken, 8000, 1000), 2),
            (payment(PaymentVoided, 8000, 9000), 3),
            (payment(PaymentTaken, 9000, 0), 3),
            (settled(), 3),
        ],
        0,
    ),
    (
        "settled, and open again by a voided payment",
        [
            (issued(9000), 1),
            (payment(PaymentTaken, 9000, 0), 2),
            (settled(), 2),
            (payment(PaymentVoided, 9000, 9000), 3),
        ],
        9000,
    ),
    (
        "paid in part, then reduced",
        [
            (issued(9000), 1),
            (payment(PaymentTaken, 4000, 5000), 2),
            (decided(6000, 2000), 4),
        ],
        2000,
    ),
    ("written down", [(issued(9000), 1), (decided(0, 0), 3), (settled(), 3)], 0),
    (
        "decided before decisions said what is left",
        [(issued(9000), 1), (decided(6000, None), 3)],
        6000,
    ),
]


@pytest.mark.rule("E10")
@pytest.mark.parametrize(("said", "owed"), [life[1:] for life in LIVES], ids=[x[0] for x in LIVES])
def test_what_is_owed_is_the_same_in_whatever_order_and_however_often_fees_is_heard(
    said: Sequence[Said], owed: int
) -> None:
    ends = []
    for order in permutations(said):
        charge = OpenCharge(id=ChargeId("c1"))
        for event, version in (*order, *order[:2]):
            charge.hear(event, version)
        ends.append(charge)

    assert all(end == ends[0] for end in ends)
    assert ends[0].outstanding_fen == owed
    assert ends[0].unit_id == (HOME if owed else None)


@pytest.mark.rule("E10")
def test_the_arrears_of_a_unit_are_its_own_open_charges() -> None:
    charges = [
        OpenCharge(id=ChargeId("c1"), unit_id=HOME, outstanding_fen=Fen(5000)),
        OpenCharge(id=ChargeId("c2"), unit_id=HOME, outstanding_fen=Fen(250)),
        OpenCharge(id=ChargeId("c3"), unit_id=AWAY, outstanding_fen=Fen(100)),
    ]

    assert arrears_of(HOME, charges) == Arrears(Fen(5250), 2)
    assert arrears_of(UnitId("u3"), charges) == Arrears(Fen(0), 0)
