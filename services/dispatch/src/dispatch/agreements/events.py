"""What is said about quote, consent and work."""

from contracts.dispatch.agreements import QuoteAccepted, QuoteDeclined, WorkOrderQuoted
from contracts.dispatch.orders import WorkOrderClosed, WorkOrderCompleted, WorkStarted
from contracts.words import StaffId
from dispatch.orders.model.order import WorkOrder


def order_quoted(order: WorkOrder) -> WorkOrderQuoted:
    """The cause is found; work waits for consent."""
    quote = order.round.quotes[-1]
    return WorkOrderQuoted(
        **order.about(quote.at),
        technician_id=quote.technician_id,
        round=order.round.number,
        cause=quote.cause,
        kind=quote.kind,
        payer=quote.payer,
        lines=quote.lines,
        total_fen=quote.total_fen,
    )


def quote_accepted(order: WorkOrder) -> QuoteAccepted:
    """Consent was given, or the budget approved."""
    agreed = order.round.agreed
    if agreed is None:
        raise ValueError(f"nothing agreed: {order.id}")
    return QuoteAccepted(
        **order.about(agreed.at),
        round=order.round.number,
        how=agreed.how,
        person_id=agreed.person_id,
        total_fen=agreed.quote.total_fen,
        technician_id=order.technician_id,
    )


def quote_declined(order: WorkOrder) -> QuoteDeclined:
    """The quote, or its budget, was declined."""
    step = order.history[-1]
    return QuoteDeclined(**order.about(step.at), round=order.round.number, reason=step.note)


def closed_as_declined(order: WorkOrder) -> WorkOrderClosed:
    """It ends with nothing done."""
    at = order.history[-1].at
    return WorkOrderClosed(**order.about(at), round=order.round.number, satisfied=False)


def work_started(order: WorkOrder) -> WorkStarted:
    """The technician began, or goes on after a change was answered."""
    step = order.history[-1]
    return WorkStarted(
        **order.about(step.at),
        technician_id=_technician(step.technician_id),
        round=order.round.number,
    )


def work_completed(order: WorkOrder) -> WorkOrderCompleted:
    """The work is done; the signature is still owed."""
    step = order.history[-1]
    return WorkOrderCompleted(
        **order.about(step.at),
        technician_id=_technician(step.technician_id),
        round=order.round.number,
    )


def _technician(staff_id: StaffId | None) -> StaffId:
    if staff_id is None:
        raise ValueError("a step of a technician without one")
    return staff_id
