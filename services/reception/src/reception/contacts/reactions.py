"""What dispatch does for a contact stands in its timeline."""

from chassis.work import Work
from contracts.refusals import NotYet
from reception.contacts.model import Contact
from reception.timeline.model import OrderEvent, Telling, order_entry


class ContactNotYet(NotYet):
    """An order's event came before its contact was here, as after a restore."""

    zh = "登记 {contact} 尚未到达"
    en = "contact {contact} is not here yet"


async def follow_order(event: OrderEvent, work: Work) -> None:
    """Enter a step of the order into its contact's timeline, under an id made from the event."""
    if event.contact_id is None:
        # Taken in the engineering room (E21): no contact at the desk to tell.
        return
    contact = await work.find(Contact, event.contact_id)
    if contact is None:
        raise ContactNotYet(contact=event.contact_id)
    telling = Telling(
        id=work.new_id(), by=work.actor, trace=work.correlation, version=work.event_version
    )
    contact.record(order_entry(event, telling))
