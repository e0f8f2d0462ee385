"""What an intake answers: the number to tell the caller, and whether something is still owed."""

from datetime import datetime

from pydantic import BaseModel

from contracts.words import ContactId, SeriesNumber
from reception.cases.model.shown import Named, named
from reception.contacts.model import OUTCOME_TEXTS, Contact


class Taken(BaseModel):
    """The contact as it was entered."""

    id: ContactId
    number: SeriesNumber
    outcome: Named
    where: str
    requested_at: datetime
    promised_until: datetime | None
    closed_at: datetime | None


def taken(contact: Contact) -> Taken:
    """What is read back to the caller."""
    return Taken(
        id=contact.id,
        number=contact.number,
        outcome=named(contact.outcome, OUTCOME_TEXTS),
        where=contact.unit_label or contact.place,
        requested_at=contact.requested_at,
        promised_until=contact.promised_until,
        closed_at=contact.closed_at,
    )
