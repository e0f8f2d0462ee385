"""How payments are kept."""

from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.words import PaymentId
from fees.payments.model import Payment

PAYMENTS = Collection(
    Payment,
    "payments",
    indexes=[
        Index("-entered_at", "_id"),
        Index("taken_by", "-entered_at", "_id"),
        Index("charge_id", "_id"),
        Index("receipt_number", unique=True),
    ],
)


async def payment_in_reach(reader: Reader, payment_id: PaymentId) -> Payment:
    """A payment of the caller's buildings (P07). Raises Missing, NotAllowed."""
    payment = await reader.load(Payment, payment_id)
    if reader.caller is not None:
        reader.caller.must_cover(payment.building)
    return payment
