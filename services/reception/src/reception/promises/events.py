"""What is said about a promise."""

from datetime import datetime
from typing import TypeVar

from contracts.reception.contacts import PromiseGiven, PromiseOverdue
from reception.contacts.model import Contact

E = TypeVar("E", PromiseGiven, PromiseOverdue)


def said(event: type[E], contact: Contact, promised_until: datetime, at: datetime) -> E:
    """By when the owner hears, or should have heard."""
    return event(
        contact_id=contact.id,
        number=contact.number,
        receiver_id=contact.receiver_id,
        promised_until=promised_until,
        at=at,
        unit_id=contact.unit_id,
        building=contact.building,
    )
