"""Identity states the staff; dispatch keeps the technicians among them."""

from contracts.identity import StaffStated
from dispatch.colleagues.model import TECHNICIAN
from dispatch.crews.model import Technician


def technician_row(event: StaffStated) -> Technician | None:
    """The technician as stated; none for other staff."""
    if TECHNICIAN not in event.roles:
        return None
    return Technician(id=event.staff_id, name=event.name, active=event.active)
