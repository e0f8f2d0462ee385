"""What is said about staff: in each estate only what they are there."""

from contracts.identity import StaffStated
from contracts.words import EstateId
from identity.staff.model import Staff


def staff_stated(staff: Staff, estate: EstateId) -> StaffStated:
    """A member of staff as they now are in one estate; without a role there, not active there."""
    roles = staff.roles_in(estate)
    return StaffStated(
        staff_id=staff.id,
        name=staff.name,
        roles=roles,
        areas=staff.areas_in(estate),
        active=staff.active and bool(roles),
    )
