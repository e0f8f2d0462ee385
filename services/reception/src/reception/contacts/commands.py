"""Logging a call or walk-in, what it becomes in the same act, and what its case makes of it."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field, StringConstraints

from chassis.caller import Caller
from chassis.files import StoredFile
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.permissions import Permission
from contracts.reception.contacts import ContactChannel, RequestFile
from contracts.urgency import Emergency
from contracts.words import ActorKind, ContactId, FileId, PersonalText, PersonId, StaffId, UnitId
from reception.callers.model import Person, Unit
from reception.cases.model.case import Case
from reception.cases.model.entries import Entry, own_entry
from reception.colleagues.model import Colleague
from reception.contacts.collection import contact_in_reach
from reception.contacts.events import contact_logged, contact_settled, repair_requested
from reception.contacts.model import (
    BEGUN,
    BY_TELEPHONE,
    CLOCKS_DIFFER,
    LONGEST_APPOINTMENT,
    MOST_FILES,
    AnonymousIsNamed,
    AppointmentImpossible,
    ComplaintAsked,
    Contact,
    FileOfAnother,
    KindOfComplaintMissing,
    NotATelephoneCall,
    NotYourPromise,
    OnlyForRepairs,
    Outcome,
    RepairAsked,
    RequestedInFuture,
    Requester,
    TakenInWhole,
    WhereIsMissing,
    WhichUnit,
)

Beginning = Callable[[Contact, Work], Awaitable[None]]
"""What another feature begins with a contact, in the act that logs it."""
_ENTRY_TEXTS = {
    "logged": ("接待登记", "logged"),
    "repair": ("已转工程部报修", "repair slip sent to engineering"),
}


class LogContact(Command):
    """Somebody reached us (F03), and what comes of it. A repair is asked for in the same act (W01).

    `requested_at` is when they asked, now if left out; `promised_until` by when they hear (T21).
    Who: a person of the directory, or a name and phone, or anonymous. Where: a unit, or a place
    without one. `rings` and `answer_seconds` are of telephone calls (T01).
    """

    channel: ContactChannel = ContactChannel.CALL
    outcome: Outcome
    matter: Annotated[PersonalText, StringConstraints(min_length=1, max_length=2000)]
    requested_at: Instant | None = None
    person_id: PersonId | None = None
    caller_name: Annotated[PersonalText, StringConstraints(max_length=100)] = ""
    caller_phone: Annotated[PersonalText, StringConstraints(max_length=50)] = ""
    anonymous: bool = False
    unit_id: UnitId | None = None
    building: Annotated[str, StringConstraints(max_length=50)] = ""
    place: Annotated[PersonalText, StringConstraints(max_length=200)] = ""
    emergency: Emergency | None = None
    complex_work: bool = False
    appointment_at: Instant | None = None
    file_ids: Annotated[tuple[FileId, ...], Field(max_length=MOST_FILES)] = ()
    """Photos or papers of a repair, put before by whoever logs it."""
    complaint: ComplaintAsked | None = None
    """Of a complaint, and of nothing else."""
    promised_until: Instant | None = None
    rings: Annotated[int, Field(ge=0, le=100)] | None = None
    answer_seconds: Annotated[int, Field(ge=0, le=3600)] | None = None


async def log_contact(
    command: LogContact, work: Work, begins: Mapping[Outcome, Beginning]
) -> Contact:
    """Enter a contact into the log under a number of the day, and send a repair to engineering.

    `begins`: what other features make of it in the same act, by its outcome.

    Raises RequestedInFuture, AnonymousIsNamed, NotATelephoneCall, OnlyForRepairs, WhichUnit,
    AppointmentImpossible, KindOfComplaintMissing, PromiseImpossible, WhereIsMissing, TakenInWhole,
    Missing (unit, person or file), NotAllowed (a building outside the caller's area).
    """
    _must_make_sense(command, work.now)
    if command.outcome in BEGUN and command.outcome not in begins:
        raise TakenInWhole
    person = await work.load(Person, command.person_id) if command.person_id else None
    unit = await _unit(command, person, work)
    _must_say_where(command, unit, work.caller)
    await work.estate_card()
    contact = _contact(command, person, unit, work)
    contact.files = await _files(command, work)
    if command.promised_until is not None:
        contact.promise(command.promised_until, now=work.now)
    work.add(contact)
    _begin(contact, work)
    if contact.outcome in begins:
        await begins[contact.outcome](contact, work)
    return contact


async def contact_to_act_on(contact_id: ContactId, work: Work) -> Contact:
    """A contact as another feature changes it: of the caller's buildings, or taken by themselves
    (P07). Raises Missing, NotAllowed.
    """
    return await contact_in_reach(work, contact_id)


async def enter(case: Case, entry: Entry, work: Work) -> None:
    """Take an entry into a case; its contact is open as long as the case is not settled."""
    before = case.order.settled_at if case.order else None
    case.record(entry)
    after = case.order.settled_at if case.order else None
    if case.contact_id is not None and after != before:
        contact = await work.load(Contact, case.contact_id)
        contact.closed_at = after
        if after is not None:
            work.say(contact_settled(contact, after), about=contact)


def close(contact: Contact, work: Work) -> None:
    """Nothing is owed any more, and its first receiver hears it (W08); once."""
    if contact.closed_at is None:
        contact.closed_at = work.now
        work.say(contact_settled(contact, work.now), about=contact)


def send_to_engineering(contact: Contact, repair: RepairAsked, case: Case, work: Work) -> None:
    """A contact that was logged as something else becomes a repair. Raises SettledAlready,
    RepairAlready.
    """
    contact.becomes_repair(repair)
    case.unit_id, case.building = contact.unit_id, contact.building
    _record(case, contact, "repair", work)
    work.say(repair_requested(contact, repair), about=contact)


async def answered_for(contact_id: ContactId, work: Work) -> Contact:
    """A contact of the caller's own, or of somebody they supervise (W08).

    Raises NotYourPromise, Missing, NotAllowed.
    """
    contact = await contact_in_reach(work, contact_id)
    caller = work.caller
    supervises = caller is None or caller.may(Permission.ASSIGN_FOLLOW_UPS)
    if supervises or contact.receiver_id in (None, caller.staff_id if caller else None):
        return contact
    receiver = await work.find(Colleague, contact.receiver_id or "")
    raise NotYourPromise(name=receiver.name if receiver else "")


def _contact(command: LogContact, person: Person | None, unit: Unit | None, work: Work) -> Contact:
    return Contact(
        id=ContactId(work.new_id()),
        number=work.number("JD"),
        channel=command.channel,
        outcome=command.outcome,
        requester=_requester(command, person),
        matter=command.matter,
        unit_id=unit.id if unit else None,
        unit_label=unit.label if unit else "",
        building=unit.building if unit else command.building,
        place=command.place,
        repair=_repair(command),
        complaint=command.complaint,
        requested_at=_requested_at(command, work.now),
        entered_at=work.now,
        taken_by=work.actor,
        receiver_id=StaffId(work.actor.id) if work.actor.kind is ActorKind.STAFF else None,
        rings=command.rings,
        answer_seconds=command.answer_seconds,
    )


def _begin(contact: Contact, work: Work) -> None:
    """Say what was logged, and begin the contact's case."""
    case = Case(
        id=contact.id,
        contact_id=contact.id,
        unit_id=contact.unit_id,
        building=contact.building,
    )
    work.add(case)
    _record(case, contact, "logged", work)
    work.say(contact_logged(contact), about=contact)
    if contact.repair is not None:
        _record(case, contact, "repair", work)
        work.say(repair_requested(contact, contact.repair), about=contact)
    elif not contact.awaited:
        contact.closed_at = contact.entered_at


def _record(case: Case, contact: Contact, kind: str, work: Work) -> None:
    at = contact.requested_at if kind == "logged" else work.now
    case.record(own_entry(contact.id, kind, at, work.actor, work.correlation, _ENTRY_TEXTS[kind]))


def _must_make_sense(command: LogContact, now: datetime) -> None:
    if command.requested_at and command.requested_at > now + CLOCKS_DIFFER:
        raise RequestedInFuture(requested_at=command.requested_at.isoformat())
    if command.anonymous and (command.person_id or command.caller_name or command.caller_phone):
        raise AnonymousIsNamed
    if (command.outcome is Outcome.COMPLAINT) != (command.complaint is not None):
        raise KindOfComplaintMissing
    counted = command.rings is not None or command.answer_seconds is not None
    if counted and command.channel not in BY_TELEPHONE:
        raise NotATelephoneCall
    asked, appointment = _requested_at(command, now), command.appointment_at
    of_repairs = command.emergency or command.complex_work or appointment or command.file_ids
    if of_repairs and command.outcome is not Outcome.REPAIR:
        raise OnlyForRepairs
    must_be_appointable(appointment, asked)


def must_be_appointable(appointment: datetime | None, asked: datetime) -> None:
    """Raises AppointmentImpossible."""
    if appointment and not asked < appointment <= asked + LONGEST_APPOINTMENT:
        raise AppointmentImpossible(appointment_at=appointment.isoformat())


def _must_say_where(command: LogContact, unit: Unit | None, caller: Caller | None) -> None:
    """Raises WhereIsMissing, and NotAllowed for a building outside the caller's area (P07)."""
    if unit is None and not command.place and command.outcome is Outcome.REPAIR:
        raise WhereIsMissing
    building = unit.building if unit else command.building
    if caller is not None and building:
        caller.must_cover(building)


def _requested_at(command: LogContact, now: datetime) -> datetime:
    return min(command.requested_at or now, now)


async def _files(command: LogContact, work: Work) -> tuple[RequestFile, ...]:
    """Raises Missing, FileOfAnother."""
    found = []
    for file_id in dict.fromkeys(command.file_ids):
        file = await work.load(StoredFile, file_id)
        if file.uploaded_by != work.actor:
            raise FileOfAnother
        media_type = file.media_type.value
        found.append(
            RequestFile(file_id=file.id, media_type=media_type, size_bytes=file.size_bytes)
        )
    return tuple(found)


async def _unit(command: LogContact, person: Person | None, work: Work) -> Unit | None:
    """The unit given, or the one the caller has. Raises WhichUnit, Missing."""
    if command.unit_id is not None:
        return await work.load(Unit, command.unit_id)
    if person is None or command.place:
        return None
    card = await work.estate_card()
    today = work.now.astimezone(ZoneInfo(card.zone)).date()
    units = list((await work.find_many(Unit, person.units_on(today))).values())
    own = [each for each in units if not work.caller or work.caller.covers(each.building)]
    if len(units) > 1 and own:
        raise WhichUnit(
            labels=", ".join(unit.label for unit in own),
            choices=[{"unit_id": unit.id, "label": unit.label} for unit in own],
        )
    return units[0] if units else None


def _requester(command: LogContact, person: Person | None) -> Requester:
    """Who is to be called back; what the desk typed goes before what the directory says."""
    known_name, known_phone = "", ""
    if person is not None:
        known_name, known_phone = person.name, next(iter(person.phones), "")
    return Requester(
        person_id=command.person_id,
        name=command.caller_name or known_name,
        phone=command.caller_phone or known_phone,
        anonymous=command.anonymous,
    )


def _repair(command: LogContact) -> RepairAsked | None:
    if command.outcome is not Outcome.REPAIR:
        return None
    return RepairAsked(
        emergency=command.emergency,
        complex_work=command.complex_work,
        appointment_at=command.appointment_at,
    )
