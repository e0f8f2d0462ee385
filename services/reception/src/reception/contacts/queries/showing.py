"""The log, and one case with its timeline and where its order stands."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from pydantic import BaseModel

from chassis.estates import EstateCard
from chassis.files import StoredFile
from chassis.reader import Reader
from chassis.web import Page
from contracts.reception.contacts import ContactChannel, RequestFile
from contracts.refusals import Missing
from contracts.urgency import EMERGENCY_TEXTS
from contracts.words import Actor, ContactId, FileId, PersonId, SeriesNumber, StaffId, UnitId
from reception.callers.model import masked_phone
from reception.cases.model.case import Case
from reception.cases.model.shown import (
    Named,
    OrderStanding,
    TimelineEntry,
    named,
    order_standing,
    people_of,
    timeline_of,
)
from reception.colleagues.model import Colleague, name_of
from reception.contacts.collection import contact_in_reach, in_reach
from reception.contacts.model import CHANNEL_TEXTS, OUTCOME_TEXTS, Contact, Outcome
from reception.contacts.queries.finding import typed


class ContactCard(BaseModel):
    """A contact as the log shows it."""

    id: ContactId
    number: SeriesNumber
    channel: Named
    outcome: Named
    who: str
    where: str
    matter: str
    requested_at: datetime
    entered_at: datetime
    closed_at: datetime | None
    promised_until: datetime | None
    receiver: str
    order: OrderStanding | None


class ContactView(ContactCard):
    """The whole case. The phone's last four digits only, unless it is revealed for a reason."""

    person_id: PersonId | None
    phone: str
    anonymous: bool
    unit_id: UnitId | None
    building: str
    emergency: Named | None
    complex_work: bool
    appointment_at: datetime | None
    files: list[RequestFile]
    taken_by: Actor
    taken_by_name: str
    receiver_id: StaffId | None
    rings: int | None
    answer_seconds: int | None
    timeline: list[TimelineEntry]


class LogFilter(BaseModel):
    """What the log is narrowed to: the estate's day of entry, a unit, what was typed."""

    day: date | None = None
    channel: ContactChannel | None = None
    outcome: Outcome | None = None
    unit_id: UnitId | None = None
    open: bool | None = None
    text: str = ""


async def contact_log(
    reader: Reader, wanted: LogFilter, *, limit: int, cursor: str | None = None
) -> Page[ContactCard]:
    """Contacts the caller may see, the last entered first."""
    estate = await reader.estate_card()
    found, following = await reader.page(
        Contact,
        {
            "$and": [
                in_reach(reader.caller),
                *_conditions(wanted, estate),
                *await typed(wanted.text, reader),
            ]
        },
        sort=["-entered_at"],
        limit=limit,
        cursor=cursor,
    )
    return Page(items=await contact_cards(found, reader), next=following)


async def contact_cards(found: Sequence[Contact], reader: Reader) -> list[ContactCard]:
    """Contacts as lists show them, in their order."""
    cases = await reader.find_many(Case, [contact.id for contact in found])
    orders = [case.order for case in cases.values() if case.order]
    people = {order.technician_id for order in orders if order.technician_id}
    people |= {contact.receiver_id for contact in found if contact.receiver_id}
    names = await reader.find_many(Colleague, sorted(people))
    return [_card(contact, cases.get(contact.id), names) for contact in found]


async def show_contact(
    contact_id: ContactId, reader: Reader, *, full_phone: bool = False
) -> ContactView:
    """The whole case. Raises Missing, NotAllowed."""
    contact = await contact_in_reach(reader, contact_id)
    return await contact_view(contact, reader, full_phone=full_phone)


async def contact_view(
    contact: Contact, reader: Reader, *, full_phone: bool = False
) -> ContactView:
    """A case as the caller may see it now."""
    case = await reader.find(Case, contact.id)
    people = people_of(case) if case else set()
    names = await reader.find_many(Colleague, sorted(people | _ours(contact)))
    repair, phone = contact.repair, contact.requester.phone
    return ContactView(
        **dict(_card(contact, case, names)),
        person_id=contact.requester.person_id,
        phone=phone if full_phone else masked_phone(phone),
        anonymous=contact.requester.anonymous,
        unit_id=contact.unit_id,
        building=contact.building,
        emergency=named(repair.emergency, EMERGENCY_TEXTS) if repair and repair.emergency else None,
        complex_work=bool(repair and repair.complex_work),
        appointment_at=repair.appointment_at if repair else None,
        files=list(contact.files),
        taken_by=contact.taken_by,
        taken_by_name=name_of(names, contact.taken_by.id),
        receiver_id=contact.receiver_id,
        rings=contact.rings,
        answer_seconds=contact.answer_seconds,
        timeline=timeline_of(case, names) if case else [],
    )


def _conditions(wanted: LogFilter, estate: EstateCard) -> list[dict[str, Any]]:
    conditions: list[dict[str, Any]] = []
    if wanted.outcome is not None:
        conditions.append({"outcome": wanted.outcome.value})
    if wanted.channel is not None:
        conditions.append({"channel": wanted.channel.value})
    if wanted.day is not None:
        conditions.append({"entered_at": estate.days(wanted.day, wanted.day)})
    if wanted.unit_id is not None:
        conditions.append({"unit_id": wanted.unit_id})
    if wanted.open is not None:
        conditions.append({"closed_at": None if wanted.open else {"$ne": None}})
    return conditions


def _ours(contact: Contact) -> set[str]:
    return {id_ for id_ in (contact.taken_by.id, contact.receiver_id) if id_}


def _card(contact: Contact, case: Case | None, names: Mapping[str, Colleague]) -> ContactCard:
    return ContactCard(
        id=contact.id,
        number=contact.number,
        channel=named(contact.channel, CHANNEL_TEXTS),
        outcome=named(contact.outcome, OUTCOME_TEXTS),
        who=contact.requester.name,
        where=contact.unit_label or contact.place,
        matter=contact.matter,
        requested_at=contact.requested_at,
        entered_at=contact.entered_at,
        closed_at=contact.closed_at,
        promised_until=contact.promised_until,
        receiver=name_of(names, contact.receiver_id),
        order=order_standing(case.order, names) if case and case.order else None,
    )


async def file_of_request(contact_id: ContactId, file_id: FileId, reader: Reader) -> StoredFile:
    """A file that came with a repair. Raises Missing, also for any other file; NotAllowed."""
    contact = await contact_in_reach(reader, contact_id)
    if file_id not in {each.file_id for each in contact.files}:
        raise Missing(kind=StoredFile.__name__, id=file_id)
    return await reader.load(StoredFile, file_id)
