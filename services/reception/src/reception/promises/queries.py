"""What somebody has promised and not settled yet."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import ContactId, SeriesNumber
from reception.cases.model.case import Case
from reception.cases.model.shown import Named, OrderStanding, named, order_standing
from reception.colleagues.model import Colleague
from reception.contacts.model import CHANNEL_TEXTS, OUTCOME_TEXTS, Contact


class PromiseKind(StrEnum):
    """Which of one's open matters: those with a time, those without one, or both."""

    TIMED = "timed"
    UNTIMED = "untimed"


class PromiseView(BaseModel):
    """One of them, with where its work order stands, so that the owner can be told."""

    id: ContactId
    number: SeriesNumber
    channel: Named
    outcome: Named
    who: str
    where: str
    matter: str
    requested_at: datetime
    promised_until: datetime | None
    closed_at: datetime | None
    order: OrderStanding | None


class PromiseCount(BaseModel):
    """How many matters of one's own are open, and how many of them are overdue; each up to 100."""

    open: int
    overdue: int


async def my_promises(
    reader: Reader, kind: PromiseKind, *, limit: int, cursor: str | None
) -> Page[PromiseView]:
    """The caller's own open matters: those with a time by that time, so overdue ones first; those
    without one the newest first.
    """
    mine: dict[str, Any] = {"receiver_id": reader.caller.staff_id if reader.caller else None}
    timed = kind is PromiseKind.TIMED
    found, following = await reader.page(
        Contact,
        {**mine, "closed_at": None, "promised_until": {"$ne": None} if timed else None},
        sort=["promised_until"] if timed else ["-entered_at"],
        limit=limit,
        cursor=cursor,
    )
    return Page(items=await _views(found, reader), next=following)


async def promise_count(reader: Reader) -> PromiseCount:
    """Of the caller's own."""
    mine: dict[str, Any] = {
        "receiver_id": reader.caller.staff_id if reader.caller else None,
        "closed_at": None,
    }
    return PromiseCount(
        open=await reader.count(Contact, mine),
        overdue=await reader.count(Contact, {**mine, "promised_until": {"$lt": reader.now}}),
    )


async def promise_view(contact: Contact, reader: Reader) -> PromiseView:
    """One as it is now."""
    return (await _views([contact], reader))[0]


async def _views(found: Sequence[Contact], reader: Reader) -> list[PromiseView]:
    cases = await reader.find_many(Case, [contact.id for contact in found])
    orders = [case.order for case in cases.values() if case.order]
    technicians = {order.technician_id for order in orders if order.technician_id}
    names = await reader.find_many(Colleague, sorted(technicians))
    return [_view(contact, cases.get(contact.id), names) for contact in found]


def _view(contact: Contact, case: Case | None, names: Mapping[str, Colleague]) -> PromiseView:
    return PromiseView(
        id=contact.id,
        number=contact.number,
        channel=named(contact.channel, CHANNEL_TEXTS),
        outcome=named(contact.outcome, OUTCOME_TEXTS),
        who=contact.requester.name,
        where=contact.unit_label or contact.place,
        matter=contact.matter,
        requested_at=contact.requested_at,
        promised_until=contact.promised_until,
        closed_at=contact.closed_at,
        order=order_standing(case.order, names) if case and case.order else None,
    )
