"""Identity states the staff; reception keeps their names."""

from contracts.identity import StaffStated
from reception.colleagues.model import Colleague


def colleague_row(event: StaffStated) -> Colleague:
    """The colleague as stated, also after they have left."""
    return Colleague(id=event.staff_id, name=event.name)
