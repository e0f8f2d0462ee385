"""How contacts are kept and found."""

from collections.abc import Iterator
from typing import Any

from chassis.caller import Caller
from chassis.reader import Reader
from chassis.sealing import name_tokens, phone_tokens, text_tokens
from chassis.store.collection import Collection, Index
from contracts.refusals import NotAllowed
from contracts.words import ContactId
from reception.contacts.model import Contact


def contact_tokens(contact: Contact) -> Iterator[str]:
    """Who, as people type them; what and where in pairs of characters; the number's end."""
    yield from name_tokens(contact.requester.name)
    yield from phone_tokens(contact.requester.phone)
    yield from text_tokens(contact.matter)
    yield from text_tokens(contact.place)
    yield number_token(str(contact.number))


def number_token(number: str) -> str:
    """The running number of a day, with or without what stands before it: `0007`."""
    return f"n:{number.rpartition('-')[2]}"


CONTACTS = Collection(
    Contact,
    "contacts",
    indexes=[
        Index("-entered_at", "_id"),
        Index("unit_id", "-entered_at", "_id"),
        Index("closed_at", "-entered_at", "_id"),
        Index("number"),
        Index("receiver_id", "closed_at", "promised_until", "_id"),
        Index("receiver_id", "closed_at", "-entered_at", "_id"),
        Index("requester.person_id", "-entered_at", "_id"),
    ],
    tokens=contact_tokens,
    due=lambda contact: contact.look_at,
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
    own = [{"building": {"$in": sorted(caller.areas)}}, {"receiver_id": caller.staff_id}]
    return {"$or": own}
