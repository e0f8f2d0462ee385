"""What is said about a charge."""

from datetime import datetime
from typing import TypedDict

from contracts.fees import (
    ChargeDisputed,
    ChargeDisputeResolved,
    ChargeSettled,
    ChargeSlipIssued,
    NotAtHome,
)
from contracts.words import ChargeId, ContactId, OrderId, UnitId
from fees.charges.model import Charge


class Which(TypedDict):
    """What every event of a charge says: which charge, for which order, where."""

    charge_id: ChargeId
    order_id: OrderId
    contact_id: ContactId | None
    unit_id: UnitId | None
    building: str


def which(charge: Charge) -> Which:
    """Of this charge."""
    return Which(
        charge_id=charge.id,
        order_id=charge.subject.order_id,
        contact_id=charge.subject.contact_id,
        unit_id=charge.subject.unit_id,
        building=charge.subject.building,
    )


def slip_issued(charge: Charge) -> ChargeSlipIssued:
    """The slip goes back to the desk with the order (F09)."""
    return ChargeSlipIssued(
        **which(charge),
        number=charge.number,
        amount_fen=charge.amount_fen,
        disputed=charge.disputed,
        at=charge.issued_at,
    )


def not_at_home(charge: Charge) -> NotAtHome:
    """Of its last visit."""
    visit = charge.visits[-1]
    return NotAtHome(**which(charge), next_visit_at=visit.next_visit_at, at=visit.at)


def charge_disputed(charge: Charge) -> ChargeDisputed:
    """Of its last dispute, when it was raised."""
    dispute = charge.disputes[-1]
    return ChargeDisputed(**which(charge), reason=dispute.reason, at=dispute.raised_at)


def dispute_resolved(charge: Charge, at: datetime) -> ChargeDisputeResolved:
    """Of its last dispute, when it was decided."""
    grounds = charge.disputes[-1].grounds
    return ChargeDisputeResolved(
        **which(charge),
        amount_fen=charge.amount_fen,
        outstanding_fen=charge.outstanding_fen,
        reason=grounds,
        at=at,
    )


def charge_settled(charge: Charge, at: datetime) -> ChargeSettled:
    """Nothing is owed any more."""
    return ChargeSettled(**which(charge), at=at)
