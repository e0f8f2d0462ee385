"""The log, and one case with its timeline and where its order stands."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from pydantic import BaseModel

from chassis.estates import EstateCard
from chassis.files import StoredFile
from chassis.reader import Reader
from chassis.web import Page
from contracts.reception.contacts import Channel, RequestFile
from contracts.refusals import Missing
from contracts.urgency import EMERGENCY_TEXTS
from contracts.words import Actor, ContactId, FileId, PersonId, SeriesNumber, UnitId
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
from reception.contacts.model import OUTCOME_TEXTS, Contact


class ContactCard(BaseModel):
    """A contact as the log shows it."""

    id: ContactId
    number: SeriesNumber
    channel: Channel
    outcome: Named
    who: str
    where: str
    matter: str
    requested_at: datetime
    entered_at: datetime
    closed_at: datetime | None
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
    timeline: list[TimelineEntry]


class LogFilter(BaseModel):
    """What the log is narrowed to: the estate's day of entry, a unit, a part of a number."""

    day: date | None = None
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
        {"$and": [in_reach(reader.caller), *_conditions(wanted, estate)]},
        sort=["-entered_at"],
        limit=limit,
        cursor=cursor,
    )
    cases = await reader.find_many(Case, [contact.id for contact in found])
    orders = [case.order for case in cases.values() if case.order]
    technicians = {order.technician_id for order in orders if order.technician_id}
    names = await reader.find_many(Colleague, sorted(technicians))
    items = [_card(contact, cases.get(contact.id), names) for contact in found]
    return Page(items=items, next=following)


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
    names = await reader.find_many(Colleague, sorted(people | {contact.taken_by.id}))
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
        timeline=timeline_of(case, names) if case else [],
    )


def _conditions(wanted: LogFilter, estate: EstateCard) -> list[dict[str, Any]]:
    conditions: list[dict[str, Any]] = []
    if wanted.day is not None:
        conditions.append({"entered_at": estate.days(wanted.day, wanted.day)})
    if wanted.unit_id is not None:
        conditions.append({"unit_id": wanted.unit_id})
    if wanted.open is not None:
        conditions.append({"closed_at": None if wanted.open else {"$ne": None}})
    if text := wanted.text.strip().upper():
        conditions.append({"number": {"$regex": re.escape(text)}})
    return conditions


def _card(contact: Contact, case: Case | None, names: Mapping[str, Colleague]) -> ContactCard:
    return ContactCard(
        id=contact.id,
        number=contact.number,
        channel=contact.channel,
        outcome=named(contact.outcome, OUTCOME_TEXTS),
        who=contact.requester.name,
        where=contact.unit_label or contact.place,
        matter=contact.matter,
        requested_at=contact.requested_at,
        entered_at=contact.entered_at,
        closed_at=contact.closed_at,
        order=order_standing(case.order, names) if case and case.order else None,
    )


async def file_of_request(contact_id: ContactId, file_id: FileId, reader: Reader) -> StoredFile:
    """A file that came with a repair. Raises Missing, also for any other file; NotAllowed."""
    contact = await contact_in_reach(reader, contact_id)
    if file_id not in {each.file_id for each in contact.files}:
        raise Missing(kind=StoredFile.__name__, id=file_id)
    return await reader.load(StoredFile, file_id)
