"""Identity states the staff; gate keeps who they are."""

from contracts.identity import StaffStated
from gate.staff.model import Colleague


def colleague_row(event: StaffStated) -> Colleague:
    """The colleague as stated, also after they have left."""
    return Colleague(id=event.staff_id, name=event.name, roles=event.roles, active=event.active)
