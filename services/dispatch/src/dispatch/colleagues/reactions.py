"""Identity states the staff; dispatch keeps their names."""

from contracts.identity import StaffStated
from dispatch.colleagues.model import Colleague


def colleague_row(event: StaffStated) -> Colleague:
    """The colleague as stated, also after they have left."""
    return Colleague(
        id=event.staff_id,
        name=event.name,
        roles=event.roles,
        areas=event.areas,
        active=event.active,
    )
