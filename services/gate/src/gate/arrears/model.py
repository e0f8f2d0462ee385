"""A charge as the gate knows it, and what the charges of a unit come to.

Events of one charge may come in any order, several times, late. Each says what is owed after it, so
the last one said counts. By one commit of fees several may be said, under one version: a payment
that is voided, the right one in its place, and that nothing is owed any more, in this order.
"""

from collections.abc import Iterable
from typing import NamedTuple

from pydantic import BaseModel

from contracts.fees import (
    ChargeDisputeResolved,
    ChargeSettled,
    ChargeSlipIssued,
    PaymentTaken,
    PaymentVoided,
)
from contracts.words import ChargeId, Fen, UnitId

ChargeTold = ChargeSlipIssued | PaymentVoided | PaymentTaken | ChargeDisputeResolved | ChargeSettled
"""What says how much is owed."""

_ORDER_IN_A_COMMIT: tuple[type[ChargeTold], ...] = (
    ChargeSlipIssued,
    PaymentVoided,
    PaymentTaken,
    ChargeDisputeResolved,
    ChargeSettled,
)


class OpenCharge(BaseModel):
    """A charge of a unit; of one that is settled only its id stays, so that nothing said earlier
    opens it again. `told_version` and `told_place` say which event was heard last: the charge's,
    and the event's in its commit.
    """

    id: ChargeId
    unit_id: UnitId | None = None
    outstanding_fen: Fen = Fen(0)
    told_version: int = -1
    told_place: int = 0

    def hear(self, event: ChargeTold, version: int) -> None:
        """Take over what is owed after the event, unless a later one was heard already."""
        said = (version, _ORDER_IN_A_COMMIT.index(type(event)))
        if said <= (self.told_version, self.told_place):
            return
        self.told_version, self.told_place = said
        self.outstanding_fen = owed_after(event)
        self.unit_id = event.unit_id if self.outstanding_fen else None


class Arrears(NamedTuple):
    """What is owed in all, and on how many charges."""

    fen: Fen
    charges: int


def owed_after(event: ChargeTold) -> Fen:
    """What the charge still comes to. A decision told before it said so: what is charged, which is
    the most that can be owed.
    """
    match event:
        case ChargeSlipIssued():
            return event.amount_fen
        case ChargeDisputeResolved(outstanding_fen=None):
            return event.amount_fen
        case ChargeSettled():
            return Fen(0)
        case _:
            return event.outstanding_fen or Fen(0)


def arrears_of(unit_id: UnitId, charges: Iterable[OpenCharge]) -> Arrears:
    """Those of one unit, added up."""
    owed = [each.outstanding_fen for each in charges if each.unit_id == unit_id]
    return Arrears(Fen(sum(owed)), len(owed))
