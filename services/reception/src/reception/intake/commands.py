"""Logging a contact, and beginning what it becomes in the same act."""

from chassis.work import Work
from contracts.complaints import ComplaintChannel
from contracts.reception.contacts import Channel
from reception.complaints.commands.registering import begin
from reception.complaints.model.matter import Client, Matter
from reception.contacts.commands import LogContact, log_contact
from reception.contacts.model import ComplaintAsked, Contact

_CHANNELS = {Channel.CALL: ComplaintChannel.PHONE, Channel.WALK_IN: ComplaintChannel.INTERVIEW}


async def take_in(command: LogContact, work: Work) -> Contact:
    """Log it; a complaint is registered under a number of its own (W02).

    Raises what `log_contact` does, AgainstItself, Missing (the unit complained of).
    """
    contact = await log_contact(command, work)
    if contact.complaint is not None:
        await _complain(contact, contact.complaint, work)
    return contact


async def _complain(contact: Contact, asked: ComplaintAsked, work: Work) -> None:
    who = contact.requester
    matter = Matter(
        channel=_CHANNELS[contact.channel],
        kind=asked.kind,
        text=contact.matter,
        client=Client(
            person_id=who.person_id, name=who.name, phone=who.phone, anonymous=who.anonymous
        ),
        unit_id=contact.unit_id,
        unit_label=contact.unit_label,
        building=contact.building,
        place=contact.place,
        requested_at=contact.requested_at,
    )
    await begin(
        matter,
        work,
        against_unit_id=asked.against_unit_id,
        hidden=asked.hidden,
        contact_id=contact.id,
    )
