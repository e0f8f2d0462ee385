"""How saved views are kept: a shelf for each person, and one the estate shares."""

from chassis.store.collection import Collection
from contracts.words import StaffId
from dispatch.views.model import Shelf

SHELVES = Collection(Shelf, "view_shelves")
SHARED = "estate"


def shelf_of(staff_id: StaffId) -> str:
    """Where somebody's own views are kept."""
    return f"staff-{staff_id}"
