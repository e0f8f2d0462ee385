"""A unit's history as it is read: in order of time, of some kinds, of a period."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from archives.directory.model import Unit
from archives.history.model.entries import ENTRY_KIND_TEXTS, Entry, EntryKind, yuan
from chassis.estates import EstateCard
from chassis.reader import Reader
from contracts.refusals import Invalid, Missing
from contracts.words import Actor, ContactId, Fen, OrderId, UnitId


class PeriodEndsBeforeItBegins(Invalid):
    """A period was asked for that holds no day."""

    zh = "结束日期 {until} 早于开始日期 {since}。请核对。"
    en = "The period ends on {until}, before it begins on {since}. Check the dates."


class Order(StrEnum):
    """Which end of the history comes first."""

    NEWEST = "newest"
    OLDEST = "oldest"


class Wanted(BaseModel):
    """What is asked of a history: no kinds mean all; days are the estate's, both included."""

    kinds: Sequence[EntryKind] = ()
    since: date | None = None
    until: date | None = None
    order: Order = Order.NEWEST


class KindName(BaseModel):
    """A kind of entry as staff read it."""

    code: EntryKind
    zh: str
    en: str


class EntryView(BaseModel):
    """What happened, as read. `amount` is in yuan (`¥123.45`), empty where no money is meant;
    `actor` is an id, `trace` leads to the request.
    """

    id: str
    at: datetime
    kind: KindName
    zh: str
    en: str
    amount: str
    amount_fen: Fen | None
    note: str
    actor: Actor
    trace: str
    contact_id: ContactId | None
    order_id: OrderId | None


class UnitHistory(BaseModel):
    """A part of a unit's history, and the cursor of the next part (None at the end)."""

    unit_id: UnitId
    label: str
    items: list[EntryView]
    next: str | None


async def unit_history(
    unit_id: UnitId, reader: Reader, wanted: Wanted, *, limit: int, cursor: str | None = None
) -> UnitHistory:
    """Raises Missing, also for a unit outside the caller's area (P07), PeriodEndsBeforeItBegins."""
    unit = await reader.load(Unit, unit_id)
    if reader.caller is not None and not reader.caller.covers(unit.building):
        raise Missing(kind=Unit.__name__, id=unit_id)
    sort = ["at", "place"] if wanted.order is Order.OLDEST else ["-at", "-place"]
    where = {"unit_id": unit_id, **_conditions(wanted, await reader.estate_card())}
    found, following = await reader.page(Entry, where, sort=sort, limit=limit, cursor=cursor)
    return UnitHistory(
        unit_id=unit_id, label=unit.label, items=[_view(entry) for entry in found], next=following
    )


def _conditions(wanted: Wanted, estate: EstateCard) -> dict[str, Any]:
    if wanted.since and wanted.until and wanted.until < wanted.since:
        raise PeriodEndsBeforeItBegins(since=wanted.since, until=wanted.until)
    period = estate.days(wanted.since, wanted.until)
    kinds = {"kind": {"$in": [kind.value for kind in wanted.kinds]}} if wanted.kinds else {}
    return kinds | ({"at": period} if period else {})


def _view(entry: Entry) -> EntryView:
    zh, en = ENTRY_KIND_TEXTS[entry.kind]
    return EntryView(
        id=entry.id,
        at=entry.at,
        kind=KindName(code=entry.kind, zh=zh, en=en),
        zh=entry.zh,
        en=entry.en,
        amount="" if entry.amount_fen is None else yuan(entry.amount_fen),
        amount_fen=entry.amount_fen,
        note=entry.note,
        actor=entry.actor,
        trace=entry.trace,
        contact_id=entry.contact_id,
        order_id=entry.order_id,
    )
