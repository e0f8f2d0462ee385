"""A case as it is read on a screen: states in both languages, names instead of ids."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from pydantic import BaseModel

from contracts.orders import ORDER_STATE_TEXTS
from contracts.urgency import UrgencyClass
from contracts.words import Actor, Discreet, PersonalText
from reception.cases.model.case import Case, OrderSummary
from reception.cases.model.entries import Entry
from reception.colleagues.model import Colleague, name_of

W = TypeVar("W", bound=StrEnum)


class Named(BaseModel):
    """A word of ours as staff read it."""

    code: str
    zh: str
    en: str


class OrderStanding(BaseModel):
    """The case's work order: its number, state, class and round; what is unknown is on its way."""

    number: str
    state: Named | None
    urgency: UrgencyClass | None
    technician: str
    round: int


class TimelineEntry(Discreet):
    """Who did what when, in both languages; `trace` is the id to look it up by."""

    id: str
    at: datetime
    by: Actor
    who: PersonalText
    kind: str
    zh: str
    en: str
    note: PersonalText
    technician: PersonalText
    trace: str


def named(word: W, texts: Mapping[W, tuple[str, str]]) -> Named:
    """A word with its texts."""
    zh, en = texts[word]
    return Named(code=word.value, zh=zh, en=en)


def people_of(case: Case) -> set[str]:
    """The ids of the staff that are named where the case is shown."""
    ids = {entry.by.id for entry in case.timeline}
    ids |= {entry.technician_id for entry in case.timeline if entry.technician_id}
    return ids | ({case.order.technician_id} if case.order and case.order.technician_id else set())


def order_standing(order: OrderSummary, names: Mapping[str, Colleague]) -> OrderStanding:
    """Where the order stands."""
    return OrderStanding(
        number=order.number,
        state=named(order.state, ORDER_STATE_TEXTS) if order.state else None,
        urgency=order.urgency,
        technician=name_of(names, order.technician_id),
        round=order.round,
    )


def timeline_of(case: Case, names: Mapping[str, Colleague]) -> list[TimelineEntry]:
    """What happened, oldest first."""
    return [_entry(entry, names) for entry in case.timeline]


def _entry(entry: Entry, names: Mapping[str, Colleague]) -> TimelineEntry:
    return TimelineEntry(
        id=entry.id,
        at=entry.at,
        by=entry.by,
        who=name_of(names, entry.by.id),
        kind=entry.kind,
        zh=entry.zh,
        en=entry.en,
        note=entry.note,
        technician=name_of(names, entry.technician_id),
        trace=entry.trace,
    )
