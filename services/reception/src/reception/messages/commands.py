"""Taking a message, and having read it."""

from chassis.work import Work
from contracts.reception.messages import MessageRead, MessageTaken
from contracts.words import ContactId, StaffId
from reception.cases.model.case import Case
from reception.cases.model.entries import own_entry
from reception.colleagues.commands import must_be_here
from reception.contacts.commands import close
from reception.contacts.model import Contact
from reception.messages.events import said
from reception.messages.model import Message


async def take_message(contact: Contact, for_id: StaffId, work: Work) -> Message:
    """Keep it, and have them told at once. Raises NotHere."""
    await must_be_here(for_id, "", work)
    message = Message(
        id=contact.id,
        number=contact.number,
        for_id=for_id,
        receiver_id=contact.receiver_id,
        text=contact.matter,
        from_name=contact.requester.name,
        from_phone=contact.requester.phone,
        unit_id=contact.unit_id,
        unit_label=contact.unit_label,
        building=contact.building,
        taken_at=work.now,
    )
    work.add(message)
    work.say(said(MessageTaken, message, work.now), about=message)
    return message


async def read_message(message_id: ContactId, work: Work) -> Message:
    """已阅: whoever took it sees when. Raises NotYourMessage, Missing."""
    message = await work.load(Message, message_id)
    if not message.read(work.actor.id, work.now):
        return message
    contact = await work.load(Contact, message.id)
    close(contact, work)
    case = await work.load(Case, message.id)
    texts = ("已阅转告", "the message was read")
    case.record(own_entry(message.id, "read", work.now, work.actor, work.correlation, texts))
    work.say(said(MessageRead, message, work.now), about=message)
    return message
