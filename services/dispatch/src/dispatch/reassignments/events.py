"""What is said of reassignments."""

from contracts.dispatch.crews import StaffReassigned, StaffReleased
from dispatch.reassignments.model import Reassignment


def staff_reassigned(entry: Reassignment) -> StaffReassigned:
    """Somebody works for another department for now."""
    return StaffReassigned(
        reassignment_id=entry.id,
        staff_id=entry.staff_id,
        from_department=entry.from_department,
        to_department=entry.to_department,
        reason=entry.reason,
        order_id=entry.order_id,
        at=entry.at,
        until=entry.until,
    )


def staff_released(entry: Reassignment) -> StaffReleased:
    """They are back before the time."""
    if entry.released_at is None:
        raise ValueError(f"nobody released: {entry.id}")
    return StaffReleased(reassignment_id=entry.id, staff_id=entry.staff_id, at=entry.released_at)
