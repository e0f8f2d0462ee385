"""The staff to choose from, for a crew, a roster or the night."""

from chassis.reader import Reader
from contracts.orders import Department
from contracts.words import Discreet, PersonalText, StaffId
from dispatch.colleagues.collection import MOST_COLLEAGUES
from dispatch.colleagues.model import TECHNICIAN, Colleague


class ColleagueCard(Discreet):
    """Somebody who works here now; `technician`: they can be sent to repairs."""

    id: StaffId
    name: PersonalText
    department: Department | None
    technician: bool


async def list_colleagues(reader: Reader) -> list[ColleagueCard]:
    """Everybody who works in the estate, technicians first, by name."""
    found = await reader.select(Colleague, {"active": True}, limit=MOST_COLLEAGUES)
    cards = [
        ColleagueCard(
            id=each.id,
            name=each.name,
            department=each.department,
            technician=TECHNICIAN in each.roles,
        )
        for each in found
    ]
    return sorted(cards, key=lambda card: (not card.technician, card.name, card.id))
