"""What is said of a roster."""

from contracts.dispatch.crews import DutyChanged
from dispatch.rosters.model import Roster


def duty_changed(roster: Roster) -> DutyChanged:
    """Somebody's shifts or leave are others now."""
    return DutyChanged(staff_id=roster.id)
