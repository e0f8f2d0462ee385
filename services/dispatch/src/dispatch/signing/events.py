"""What is said about signatures, and about an order that is signed off."""

from contracts.dispatch.agreements import SignatureCodeIssued, SignatureRefused, WorkOrderSignedOff
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import SignatureCode, terms_of


def signature_refused(order: WorkOrder) -> SignatureRefused:
    """Nobody signed."""
    unsigned = order.round.unsigned
    if unsigned is None:
        raise ValueError(f"nobody refused: {order.id}")
    return SignatureRefused(
        **order.about(unsigned.at),
        number=order.number,
        round=order.round.number,
        reason=unsigned.reason,
        note=unsigned.note,
        decide_by=unsigned.decide_by,
    )


def signature_code_issued(
    order: WorkOrder, issued: SignatureCode, code: str
) -> SignatureCodeIssued:
    """The code goes to the household; here is the last time it is seen."""
    return SignatureCodeIssued(
        **order.about(issued.issued_at),
        number=order.number,
        person_id=issued.person_id,
        code=code,
        expires_at=issued.expires_at,
    )


def work_order_signed_off(order: WorkOrder) -> WorkOrderSignedOff:
    """The round is signed off: to be posted (F08) and followed up (W09)."""
    last, slip, terms = order.round, order.slip, terms_of(order.rounds)
    signed = last.sign_off
    if signed is None or last.technician_id is None or last.finished_at is None or terms is None:
        raise ValueError(f"not signed off: {order.id}")
    return WorkOrderSignedOff(
        **order.about(signed.at),
        number=order.number,
        technician_id=last.technician_id,
        round=last.number,
        how=signed.how,
        signed_by=signed.person_id,
        file_id=signed.file_id,
        kind=terms.kind,
        urgency=order.urgency,
        payer=terms.payer,
        lines=last.lines,
        total_fen=last.total_fen,
        disputed=signed.disputed,
        requested_at=slip.requested_at,
        completed_at=last.finished_at,
        contact_name=slip.contact_name,
        contact_phone=slip.contact_phone,
        matter=slip.matter,
        place=slip.place,
        unit_label=slip.unit_label,
    )
