"""What the desk sees of a caller while the telephone still rings (E07, E15)."""

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.words import PersonId, UnitId
from reception.contacts.collection import in_reach
from reception.contacts.model import Contact
from reception.contacts.queries.showing import ContactCard, contact_cards

MOST_OPEN, MOST_EARLIER = 10, 5


class KnownOfCaller(BaseModel):
    """Open matters of the unit or the person, newest first, and the last that are over."""

    open: list[ContactCard]
    earlier: list[ContactCard]


async def known_of_caller(
    reader: Reader, *, unit_id: UnitId | None, person_id: PersonId | None
) -> KnownOfCaller:
    """By the unit that was chosen, else by the person; nothing of what the caller may not see."""
    if unit_id is None and person_id is None:
        return KnownOfCaller(open=[], earlier=[])
    whose = {"unit_id": unit_id} if unit_id else {"requester.person_id": person_id}
    reach = in_reach(reader.caller)

    async def those(closed_at: object, most: int) -> list[ContactCard]:
        where = {"$and": [reach, whose, {"closed_at": closed_at}]}
        found = await reader.select(Contact, where, sort=["-entered_at"], limit=most)
        return await contact_cards(found, reader)

    return KnownOfCaller(
        open=await those(None, MOST_OPEN), earlier=await those({"$ne": None}, MOST_EARLIER)
    )
