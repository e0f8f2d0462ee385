"""One act at the desk: the contact, and with it the question, the message, or later the repair."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import StringConstraints

from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.urgency import Emergency
from contracts.words import ContactId, PersonalText, StaffId, UnitId
from reception.callers.model import Unit
from reception.cases.model.case import Case
from reception.contacts.commands import (
    Beginning,
    LogContact,
    answered_for,
    log_contact,
    must_be_appointable,
    send_to_engineering,
)
from reception.contacts.model import Contact, Outcome, RepairAsked, WhereIsMissing
from reception.incidents.commands.linking import attach
from reception.incidents.model.incident import Incident
from reception.intake.model import must_fit
from reception.messages.commands import take_message
from reception.referrals.commands import PassOn, end_by, refer


class TakeIn(LogContact):
    """A contact and what comes of it in the same act. `pass_on`: who is asked about it, for a
    question, a decision or a request (E24, T08, W32); `for_id`: whom a message is for (F04).
    `incident_id`: the known incident it is about (E08).
    """

    pass_on: PassOn | None = None
    for_id: StaffId | None = None
    incident_id: str | None = None


class BecomeRepair(Command):
    """What a repair slip says beside the matter; where, if it was not known."""

    emergency: Emergency | None = None
    complex_work: bool = False
    appointment_at: Instant | None = None
    unit_id: UnitId | None = None
    place: Annotated[PersonalText, StringConstraints(max_length=200)] = ""


async def take_in(command: TakeIn, work: Work, begins: Mapping[Outcome, Beginning]) -> Contact:
    """Log a contact and begin what it becomes, all or nothing. Raises what `log_contact` does,
    ReplyTimeMissing, ReplyTimeImpossible, SameDay, ForWhomMissing, OnlyForMessages, NotHere.
    """
    must_fit(command.outcome, command.for_id, passed_on=command.pass_on is not None)

    async def leave_message(contact: Contact, work: Work) -> None:
        if command.for_id is not None:
            await take_message(contact, command.for_id, work)

    async def pass_on(contact: Contact, work: Work) -> None:
        if command.pass_on is not None:
            await refer(contact, command.pass_on, work)

    own: dict[Outcome, Beginning] = dict.fromkeys(Outcome, pass_on)
    own[Outcome.MESSAGE] = leave_message
    contact = await log_contact(command, work, {**own, **begins})
    if command.incident_id is not None:
        await attach(contact, await work.load(Incident, command.incident_id), work)
    return contact


async def become_repair(contact_id: ContactId, command: BecomeRepair, work: Work) -> Contact:
    """转报修: what was asked, written or passed on turned out to be a repair; its first receiver
    stays with it (W08). Raises RepairAlready, SettledAlready, WhereIsMissing, NotYourPromise,
    AppointmentImpossible, Missing, NotAllowed.
    """
    contact = await answered_for(contact_id, work)
    must_be_appointable(command.appointment_at, contact.requested_at)
    if command.unit_id is not None:
        unit = await work.load(Unit, command.unit_id)
        if work.caller is not None:
            work.caller.must_cover(unit.building)
        contact.unit_id, contact.unit_label, contact.building = unit.id, unit.label, unit.building
    contact.place = command.place or contact.place
    if contact.unit_id is None and not contact.place:
        raise WhereIsMissing
    repair = RepairAsked(
        emergency=command.emergency,
        complex_work=command.complex_work,
        appointment_at=command.appointment_at,
    )
    case = await work.load(Case, contact.id)
    send_to_engineering(contact, repair, case, work)
    await end_by(contact, "已转报修", work)
    return contact
