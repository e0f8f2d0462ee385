"""What is said of a crew."""

from contracts.dispatch.crews import CrewChanged
from dispatch.crews.model import Crew


def crew_changed(crew: Crew) -> CrewChanged:
    """It is another one now."""
    return CrewChanged(crew_id=crew.id)
