"""What is said about a delay."""

from contracts.dispatch.beside import TechnicianDelayed
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import Delay


def technician_delayed(order: WorkOrder, delay: Delay) -> TechnicianDelayed:
    """Owner and building manager are to be told."""
    return TechnicianDelayed(
        **order.about(delay.at),
        number=order.number,
        technician_id=order.technician_id,
        reason=delay.reason,
        expected_at=delay.expected_at,
        contact_name=order.slip.contact_name,
        contact_phone=order.slip.contact_phone,
    )
