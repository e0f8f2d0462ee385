"""The log, and one case with its timeline and where its order stands."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.orders import ORDER_STATE_TEXTS
from contracts.reception import Channel
from contracts.urgency import EMERGENCY_TEXTS, UrgencyClass
from contracts.words import Actor, ContactId, PersonId, SeriesNumber, StaffId, UnitId
from reception.callers.model import masked_phone
from reception.colleagues.model import Colleague
from reception.contacts.collection import contact_in_reach, in_reach
from reception.contacts.model import OUTCOME_TEXTS, Contact
from reception.timeline.model import Entry, OrderSummary

W = TypeVar("W", bound=StrEnum)


class Named(BaseModel):
    """A word of ours as staff read it."""

    code: str
    zh: str
    en: str


class OrderState(BaseModel):
    """The case's work order: its number, state and class; unknown parts are still on their way."""

    number: str
    state: Named | None
    urgency: UrgencyClass | None
    technician: str


class TimelineEntry(BaseModel):
    """Who did what when, in both languages; `trace` is the id to look it up by."""

    id: str
    at: datetime
    by: Actor
    who: str
    kind: str
    zh: str
    en: str
    note: str
    technician: str
    trace: str


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
    order: OrderState | None


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
    zone = ZoneInfo((await reader.estate_card()).zone)
    found, following = await reader.page(
        Contact,
        {"$and": [in_reach(reader.caller), *_conditions(wanted, zone)]},
        sort=["-entered_at"],
        limit=limit,
        cursor=cursor,
    )
    names = await _names((_technician(contact) for contact in found), reader)
    return Page(items=[_card(contact, names) for contact in found], next=following)


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
    actors = [contact.taken_by, *(entry.by for entry in contact.timeline)]
    technicians = [_technician(contact), *(entry.technician_id for entry in contact.timeline)]
    names = await _names([*(actor.id for actor in actors), *technicians], reader)
    repair, phone = contact.repair, contact.requester.phone
    return ContactView(
        **dict(_card(contact, names)),
        person_id=contact.requester.person_id,
        phone=phone if full_phone else masked_phone(phone),
        anonymous=contact.requester.anonymous,
        unit_id=contact.unit_id,
        building=contact.building,
        emergency=_named(repair.emergency, EMERGENCY_TEXTS)
        if repair and repair.emergency
        else None,
        complex_work=bool(repair and repair.complex_work),
        appointment_at=repair.appointment_at if repair else None,
        taken_by=contact.taken_by,
        taken_by_name=names.get(contact.taken_by.id, ""),
        timeline=[_entry(entry, names) for entry in contact.timeline],
    )


def _conditions(wanted: LogFilter, zone: ZoneInfo) -> list[dict[str, Any]]:
    conditions: list[dict[str, Any]] = []
    if wanted.day is not None:
        begins = datetime.combine(wanted.day, time(), zone)
        ends = datetime.combine(wanted.day + timedelta(days=1), time(), zone)
        conditions.append({"entered_at": {"$gte": begins, "$lt": ends}})
    if wanted.unit_id is not None:
        conditions.append({"unit_id": wanted.unit_id})
    if wanted.open is not None:
        conditions.append({"closed_at": None if wanted.open else {"$ne": None}})
    if text := wanted.text.strip().upper():
        conditions.append({"number": {"$regex": re.escape(text)}})
    return conditions


async def _names(ids: Iterable[str | None], reader: Reader) -> Mapping[str, str]:
    wanted: Sequence[str] = sorted({id_ for id_ in ids if id_})
    found = await reader.find_many(Colleague, wanted)
    return {id_: colleague.name for id_, colleague in found.items()}


def _technician(contact: Contact) -> StaffId | None:
    return contact.order.technician_id if contact.order else None


def _card(contact: Contact, names: Mapping[str, str]) -> ContactCard:
    return ContactCard(
        id=contact.id,
        number=contact.number,
        channel=contact.channel,
        outcome=_named(contact.outcome, OUTCOME_TEXTS),
        who=contact.requester.name,
        where=contact.unit_label or contact.place,
        matter=contact.matter,
        requested_at=contact.requested_at,
        entered_at=contact.entered_at,
        closed_at=contact.closed_at,
        order=_order(contact.order, names) if contact.order else None,
    )


def _order(order: OrderSummary, names: Mapping[str, str]) -> OrderState:
    return OrderState(
        number=order.number,
        state=_named(order.state, ORDER_STATE_TEXTS) if order.state else None,
        urgency=order.urgency,
        technician=names.get(order.technician_id or "", ""),
    )


def _entry(entry: Entry, names: Mapping[str, str]) -> TimelineEntry:
    return TimelineEntry(
        id=entry.id,
        at=entry.at,
        by=entry.by,
        who=names.get(entry.by.id, ""),
        kind=entry.kind,
        zh=entry.zh,
        en=entry.en,
        note=entry.note,
        technician=names.get(entry.technician_id or "", ""),
        trace=entry.trace,
    )


def _named(word: W, texts: Mapping[W, tuple[str, str]]) -> Named:
    zh, en = texts[word]
    return Named(code=word.value, zh=zh, en=en)
