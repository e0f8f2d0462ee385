"""What an estate has set about complaints, for other features."""

from chassis.reader import Reader
from reception.complaints.collection import ladder_in_force
from reception.complaints.model.limits import Ladder


async def figures_in_force(reader: Reader) -> Ladder:
    """How far back a repeat counts, and the limit of the rate (N01, N09)."""
    return await ladder_in_force(reader)
