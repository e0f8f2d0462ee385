"""What is said about payments."""

from contracts.fees import PaymentTaken, PaymentVoided
from fees.charges.model import Charge
from fees.payments.model import Payment, Voiding


def payment_taken(payment: Payment, charge: Charge) -> PaymentTaken:
    """Money came in, and what is owed after it."""
    return PaymentTaken(
        charge_id=charge.id,
        payment_id=payment.id,
        order_id=charge.subject.order_id,
        contact_id=charge.subject.contact_id,
        method=payment.method,
        amount_fen=payment.amount_fen,
        outstanding_fen=charge.outstanding_fen,
        receipt_number=payment.receipt_number,
        at=payment.at,
        unit_id=payment.unit_id,
        building=payment.building,
    )


def payment_voided(payment: Payment, voiding: Voiding, charge: Charge) -> PaymentVoided:
    """It counts no more, and what is owed after that."""
    return PaymentVoided(
        charge_id=charge.id,
        payment_id=payment.id,
        order_id=charge.subject.order_id,
        contact_id=charge.subject.contact_id,
        amount_fen=payment.amount_fen,
        outstanding_fen=charge.outstanding_fen,
        receipt_number=payment.receipt_number,
        reason=voiding.reason,
        at=voiding.at,
        unit_id=payment.unit_id,
        building=payment.building,
    )
