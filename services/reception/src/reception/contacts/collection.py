"""How contacts are kept and found."""

from typing import Any

from chassis.caller import Caller
from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.refusals import NotAllowed
from contracts.words import ContactId
from reception.contacts.model import Contact

CONTACTS = Collection(
    Contact,
    "contacts",
    indexes=[
        Index("-entered_at", "_id"),
        Index("unit_id", "-entered_at", "_id"),
        Index("closed_at", "-entered_at", "_id"),
        Index("number"),
    ],
)


async def contact_in_reach(reader: Reader, contact_id: ContactId) -> Contact:
    """A contact the caller may see: of their buildings, or taken by themselves (P07).

    Raises Missing, NotAllowed.
    """
    contact = await reader.load(Contact, contact_id)
    caller = reader.caller
    if caller is None or caller.covers(contact.building) or contact.concerns(caller.staff_id):
        return contact
    raise NotAllowed(permission=f"area {contact.building}")


def in_reach(caller: Caller | None) -> dict[str, Any]:
    """The filter that leaves the contacts the caller may see (P07)."""
    if caller is None or not caller.areas:
        return {}
    own = [{"building": {"$in": sorted(caller.areas)}}, {"taken_by.id": caller.staff_id}]
    return {"$or": own}
