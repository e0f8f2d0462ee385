"""A complaint is registered: under one number for register, notice and original (F10, F14, W04)."""

from datetime import datetime
from typing import Annotated

from pydantic import StringConstraints

from chassis.files import StoredFile
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.complaints import (
    ComplaintAct,
    ComplaintChannel,
    ComplaintKind,
    ComplaintState,
)
from contracts.reception.contacts import ContactChannel
from contracts.words import ContactId, FileId, PersonalText, PersonId, UnitId
from reception.callers.model import Person, Unit
from reception.complaints.collection import limits_in_force
from reception.complaints.events import complaint_registered
from reception.complaints.model.complaint import Complaint
from reception.complaints.model.matter import Client, Matter
from reception.complaints.model.refusals import AgainstItself, AnonymousIsNamed, WhoIsMissing
from reception.complaints.model.steps import Report, Step, time_of
from reception.contacts.model import Contact

MOST_FILES = 20
_CHANNELS = {
    ContactChannel.CALL: ComplaintChannel.PHONE,
    ContactChannel.WALK_IN: ComplaintChannel.INTERVIEW,
    ContactChannel.LETTER: ComplaintChannel.LETTER,
    ContactChannel.FAX: ComplaintChannel.FAX,
    ContactChannel.SUGGESTION_BOX: ComplaintChannel.SUGGESTION_BOX,
    ContactChannel.COMPANY: ComplaintChannel.COMPANY,
    ContactChannel.HOTLINE: ComplaintChannel.HOTLINE,
    ContactChannel.WEB: ComplaintChannel.WEB,
}


class RegisterComplaint(Command):
    """A complaint that came by letter, fax, the suggestion box, the company, or any other way.

    `requested_at` is when it was made, now if left out: its clocks run from there. Who: a person
    of the directory, or a name and phone, or anonymous. `against_unit_id`: the neighbour's unit
    (E13); then, or where `hidden`, who complains is shown only to those who work on it.
    """

    channel: ComplaintChannel
    kind: ComplaintKind
    matter: Annotated[PersonalText, StringConstraints(min_length=1, max_length=2000)]
    requested_at: Instant | None = None
    person_id: PersonId | None = None
    client_name: Annotated[PersonalText, StringConstraints(max_length=100)] = ""
    client_phone: Annotated[PersonalText, StringConstraints(max_length=50)] = ""
    anonymous: bool = False
    unit_id: UnitId | None = None
    building: Annotated[str, StringConstraints(max_length=50)] = ""
    place: Annotated[PersonalText, StringConstraints(max_length=200)] = ""
    against_unit_id: UnitId | None = None
    hidden: bool = False
    files: tuple[FileId, ...] = ()


async def register_complaint(command: RegisterComplaint, work: Work) -> Complaint:
    """Enter it into the register.

    Raises AnonymousIsNamed, WhoIsMissing, AgainstItself, InFuture, Missing (unit, person, file),
    NotAllowed (a building outside the caller's area).
    """
    client = await _client(command, work)
    unit = await work.load(Unit, command.unit_id) if command.unit_id else None
    building = unit.building if unit else command.building
    if work.caller is not None and building:
        work.caller.must_cover(building)
    matter = Matter(
        channel=command.channel,
        kind=command.kind,
        text=command.matter,
        client=client,
        unit_id=unit.id if unit else None,
        unit_label=unit.label if unit else "",
        building=building,
        place=command.place,
        files=await stored(command.files, work),
        requested_at=time_of(
            Report(by=work.actor, now=work.now, at=command.requested_at),
            datetime.min.replace(tzinfo=work.now.tzinfo),
        ),
    )
    return await begin(matter, work, against_unit_id=command.against_unit_id, hidden=command.hidden)


async def begin_of_contact(contact: Contact, work: Work) -> None:
    """A call or visit is a complaint: registered in the act that logs it, under a number of its own
    and the contact's id (W02). Raises AgainstItself, Missing (the unit complained of).
    """
    asked = contact.complaint
    if asked is None:
        return
    matter = Matter(
        channel=_CHANNELS[contact.channel],
        kind=asked.kind,
        text=contact.matter,
        client=Client(**contact.requester.model_dump()),
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


async def begin(
    matter: Matter,
    work: Work,
    *,
    against_unit_id: UnitId | None,
    hidden: bool,
    contact_id: ContactId | None = None,
) -> Complaint:
    """The complaint of a matter, numbered, its clocks running. Raises AgainstItself, Missing."""
    if against_unit_id is not None:
        if against_unit_id == matter.unit_id:
            raise AgainstItself
        against = await work.load(Unit, against_unit_id)
        matter = matter.model_copy(
            update={"against_unit_id": against.id, "against_unit_label": against.label}
        )
    matter = matter.model_copy(update={"hidden": hidden or against_unit_id is not None})
    calendar = (await work.estate_card()).calendar
    complaint = Complaint(
        id=contact_id or work.new_id(),
        number=work.number("TS"),
        matter=matter,
        contact_id=contact_id,
        taken_by=work.actor,
        entered_at=work.now,
        limits=await limits_in_force(work),
        history=(
            Step(
                act=ComplaintAct.REGISTER,
                at=matter.requested_at,
                entered_at=work.now,
                by=work.actor,
                state=ComplaintState.REGISTERED,
            ),
        ),
        repeat_key=_repeat_key(matter, work),
    )
    complaint.look_ahead(calendar)
    work.add(complaint)
    work.say(complaint_registered(complaint), about=complaint)
    return complaint


async def stored(files: tuple[FileId, ...], work: Work) -> tuple[FileId, ...]:
    """The files, each there. Raises Missing."""
    for file_id in files[:MOST_FILES]:
        work.rely_on(await work.load(StoredFile, file_id))
    return files[:MOST_FILES]


async def _client(command: RegisterComplaint, work: Work) -> Client:
    named = command.person_id or command.client_name or command.client_phone
    if command.anonymous and named:
        raise AnonymousIsNamed
    if not command.anonymous and not (command.person_id or command.client_name):
        raise WhoIsMissing
    person = await work.load(Person, command.person_id) if command.person_id else None
    return Client(
        person_id=command.person_id,
        name=command.client_name or (person.name if person else ""),
        phone=command.client_phone or (next(iter(person.phones), "") if person else ""),
        anonymous=command.anonymous,
    )


def _repeat_key(matter: Matter, work: Work) -> str:
    """The same for the same unit, else the same place, and kind; a place goes in as its keyed hash,
    for it is what somebody typed.
    """
    where = matter.unit_id or work.hashed([f"place:{matter.building}:{matter.place}"])[0]
    return f"{where}/{matter.kind.value}"
