"""The technicians to choose from."""

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.words import StaffId
from dispatch.crews.model import Technician

MOST_TECHNICIANS = 500


class TechnicianCard(BaseModel):
    """A technician as offered when an order is assigned."""

    id: StaffId
    name: str


async def technicians(reader: Reader) -> list[TechnicianCard]:
    """Those at work in the estate, by name."""
    found = await reader.select(Technician, {"active": True}, limit=MOST_TECHNICIANS)
    cards = [TechnicianCard(id=each.id, name=each.name) for each in found]
    return sorted(cards, key=lambda card: (card.name, card.id))
