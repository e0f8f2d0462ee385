"""Later calls about a known incident: one tap, counted once (E08)."""

from chassis.work import Command, Work
from contracts.words import ContactId
from reception.cases.model.case import Case
from reception.cases.model.entries import own_entry
from reception.contacts.commands import contact_to_act_on
from reception.contacts.model import Contact
from reception.incidents.collection import incident_in_reach
from reception.incidents.commands.calling import parts_of
from reception.incidents.events import contact_linked, household_told
from reception.incidents.model.calls import Told
from reception.incidents.model.incident import Incident, Linked
from reception.incidents.model.refusals import LinkedElsewhere


class LinkContact(Command):
    """A contact of the log."""

    contact_id: ContactId


async def link_contact(incident_id: str, command: LinkContact, work: Work) -> Incident:
    """The contact is about this incident and counts once; its household has heard of it.

    Raises LinkedElsewhere, IncidentIsOver, Missing, NotAllowed.
    """
    incident = await incident_in_reach(work, incident_id)
    contact = await contact_to_act_on(command.contact_id, work)
    await attach(contact, incident, work)
    return incident


async def attach(contact: Contact, incident: Incident, work: Work) -> None:
    """What `link_contact` does, for an intake that logs and links in one act."""
    if contact.incident_id == incident.id:
        return
    if contact.incident_id is not None:
        other = await work.load(Incident, contact.incident_id)
        raise LinkedElsewhere(number=str(other.number))
    incident.must_be_open()
    contact.incident_id = incident.id
    linked = Linked(contact_id=contact.id, unit_id=contact.unit_id, at=work.now, by=work.actor)
    incident.link(linked)
    await _enter(contact, incident, ("已计入事件", "counted for incident"), "linked", work)
    await _heard(contact, incident, work)
    work.say(contact_linked(incident, contact.id, work.now, linked=True), about=incident)


async def unlink_contact(incident_id: str, command: LinkContact, work: Work) -> Incident:
    """It was put there by mistake. Raises NotLinked."""
    incident = await incident_in_reach(work, incident_id)
    incident.unlink(command.contact_id)
    contact = await work.load(Contact, command.contact_id)
    contact.incident_id = None
    await _enter(contact, incident, ("已从事件移出", "taken out of incident"), "unlinked", work)
    work.say(contact_linked(incident, contact.id, work.now, linked=False))
    return incident


async def _heard(contact: Contact, incident: Incident, work: Work) -> None:
    """Whoever called was told what callers are told."""
    if contact.unit_id is None:
        return
    told = Told(at=work.now, by=work.actor, called_in=True)
    for calls in await parts_of(incident, work):
        if calls.holds(contact.unit_id) and calls.tick(contact.unit_id, told, restored=False):
            said = household_told(calls, contact.unit_id, work.now, restored=False, told=True)
            work.say(said, about=calls)


async def _enter(
    contact: Contact, incident: Incident, texts: tuple[str, str], what: str, work: Work
) -> None:
    zh, en = texts
    case = await work.load(Case, contact.id)
    case.record(
        own_entry(
            f"{contact.id}-{incident.id}",
            f"incident_{what}",
            work.now,
            work.actor,
            work.correlation,
            (f"{zh} {incident.number}", f"{en} {incident.number}"),
        )
    )
