"""What is said of what must be cut."""

from contracts.dispatch.agreements import ShutOffAllowed, ShutOffNeeded
from contracts.orders import ConsentHow, Utility
from dispatch.orders.model.order import WorkOrder


def shut_off_needed(order: WorkOrder) -> ShutOffNeeded:
    """What must be cut now, and what of it nobody has said yes to."""
    return ShutOffNeeded(
        **order.about(order.history[-1].at),
        round=order.round.number,
        utilities=tuple(each.utility for each in order.round.shut_offs),
        unanswered=order.round.unanswered,
    )


def shut_off_allowed(
    order: WorkOrder, utilities: tuple[Utility, ...], how: ConsentHow
) -> ShutOffAllowed:
    """The household said yes."""
    return ShutOffAllowed(
        **order.about(order.history[-1].at),
        round=order.round.number,
        utilities=utilities,
        how=how,
        technician_id=order.technician_id,
    )
