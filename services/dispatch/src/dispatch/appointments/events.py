"""What is said of an agreed visit."""

from contracts.dispatch.beside import AppointmentAgreed
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import Appointment


def appointment_agreed(order: WorkOrder, visit: Appointment) -> AppointmentAgreed:
    """When somebody comes, for whom to tell."""
    return AppointmentAgreed(
        **order.about(visit.made_at),
        technician_id=order.technician_id,
        starts_at=visit.starts_at,
        ends_at=visit.ends_at,
        note=visit.note,
        contact_name=order.slip.contact_name,
        contact_phone=order.slip.contact_phone,
    )
