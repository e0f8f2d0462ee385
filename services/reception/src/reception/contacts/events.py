"""What is said about a contact."""

from datetime import datetime

from contracts.reception.contacts import (
    Channel,
    ContactLogged,
    ContactSettled,
    RepairRequested,
)
from reception.contacts.model import BY_TELEPHONE, Contact, RepairAsked


def contact_logged(contact: Contact) -> ContactLogged:
    """It stands in the log."""
    return ContactLogged(
        contact_id=contact.id,
        number=contact.number,
        channel=Channel.CALL if contact.channel in BY_TELEPHONE else Channel.WALK_IN,
        through=contact.channel,
        requested_at=contact.requested_at,
        unit_id=contact.unit_id,
        building=contact.building,
    )


def repair_requested(contact: Contact, repair: RepairAsked) -> RepairRequested:
    """It became a repair slip; whom to call goes with it, sealed."""
    return RepairRequested(
        contact_id=contact.id,
        contact_number=contact.number,
        requested_at=contact.requested_at,
        matter=contact.matter,
        emergency=repair.emergency,
        complex_work=repair.complex_work,
        unit_id=contact.unit_id,
        unit_label=contact.unit_label,
        building=contact.building,
        place=contact.place,
        caller_id=contact.requester.person_id,
        contact_name=contact.requester.name,
        contact_phone=contact.requester.phone,
        appointment_at=repair.appointment_at,
        files=contact.files,
    )


def contact_settled(contact: Contact, at: datetime) -> ContactSettled:
    """Nothing is owed any more."""
    return ContactSettled(
        contact_id=contact.id,
        number=contact.number,
        receiver_id=contact.receiver_id,
        at=at,
        unit_id=contact.unit_id,
        building=contact.building,
    )
