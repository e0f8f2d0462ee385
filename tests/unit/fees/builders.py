"""Signed-off orders and charges for tests, with sensible defaults."""

from datetime import datetime
from typing import Any

from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.orders import Payer, RepairKind, SignOff
from contracts.urgency import UrgencyClass
from contracts.words import (
    Actor,
    ActorKind,
    ChargeId,
    Fen,
    OrderId,
    SeriesNumber,
    StaffId,
    UnitId,
)
from fees.charges.model import Charge, Subject
from tests.unit.fees.estate_books import MORNING

DESK = Actor(kind=ActorKind.STAFF, id="desk")
SUPERVISOR = Actor(kind=ActorKind.STAFF, id="supervisor")


def signed_off(
    order: str = "o1", total_fen: int = 12000, *, at: datetime = MORNING, **more: Any
) -> WorkOrderSignedOff:
    """An order signed off in 8-2-0101 that the owner pays."""
    defaults: dict[str, Any] = {
        "order_id": OrderId(order),
        "contact_id": None,
        "number": SeriesNumber("WX-20261122-0007"),
        "technician_id": StaffId("wang"),
        "round": 1,
        "how": SignOff.SIGNATURE,
        "kind": RepairKind.OTHER,
        "urgency": UrgencyClass.P2,
        "payer": Payer.OWNER,
        "lines": (),
        "total_fen": Fen(total_fen),
        "requested_at": at,
        "completed_at": at,
        "at": at,
        "unit_id": UnitId("u-8-2-0101"),
        "unit_label": "8-2-0101",
        "building": "8",
    }
    return WorkOrderSignedOff.model_validate(defaults | more)


def a_charge(amount_fen: int = 12000) -> Charge:
    """A charge just issued."""
    return Charge(
        id=ChargeId("o1-1"),
        number=SeriesNumber("SF-20261123-0001"),
        subject=Subject(
            order_id=OrderId("o1"),
            order_number="WX-20261122-0007",
            round=1,
            contact_id=None,
            unit_id=UnitId("u-8-2-0101"),
            unit_label="8-2-0101",
            building="8",
            place="",
            matter="厨房漏水",
            lines=(),
            contact_name="张三丰",
        ),
        issued_at=MORNING,
        original_fen=Fen(amount_fen),
        amount_fen=Fen(amount_fen),
        collect_from=MORNING,
    )
