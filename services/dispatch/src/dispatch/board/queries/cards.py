"""The board and a technician's own list: orders as cards."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.caller import Caller
from chassis.reader import Reader
from chassis.sealing import query_tokens
from chassis.web import Page
from contracts.calendars import WorkingCalendar
from contracts.orders import (
    ORDER_KIND_TEXTS,
    ORDER_STATE_TEXTS,
    PAUSE_REASON_TEXTS,
    OrderState,
    PauseReason,
)
from contracts.urgency import UrgencyClass
from contracts.words import OrderId, SeriesNumber, StaffId
from dispatch.acts.model.table import OPEN_STATES
from dispatch.clocks.model import ClockReading, read_clock
from dispatch.crews.model import Technician
from dispatch.orders.model.order import NEVER, WorkOrder

_NOT_ROOM = re.compile(r"[\W_]+")


class Named(BaseModel):
    """A word of ours as staff read it."""

    code: str
    zh: str
    en: str


def named(code: str, texts: tuple[str, str]) -> Named:
    """A word with its texts."""
    zh, en = texts
    return Named(code=code, zh=zh, en=en)


class OrderCard(BaseModel):
    """An order as the board shows it; `clock` is the one that runs out next, if any runs.

    `urges`: how often the owner asked where it stays (催单), in this round. `waiting_for`: why it
    is paused. `helping`: how many help beside the one responsible. `round`: which time it is done;
    2 and more are rework (返工). By `runs_out_at` cards lie in their columns, those without last:
    the next deadline, or when the owner urged first.
    """

    id: OrderId
    number: SeriesNumber
    kind: Named
    round: int
    state: Named
    urgency: UrgencyClass
    where: str
    building: str
    matter: str
    requested_at: datetime
    technician_id: StaffId | None
    technician: str
    clock: ClockReading | None
    overdue: bool
    urges: int
    waiting_for: Named | None
    helping: int
    changed_at: datetime | None
    runs_out_at: datetime | None


class BoardFilter(BaseModel):
    """What the board is narrowed to; no states mean all open ones. `text` is a number, a room, or
    whom to call: a name, its pinyin or initials.
    """

    states: Sequence[OrderState] = ()
    urgency: UrgencyClass | None = None
    building: str = ""
    technician_id: StaffId | None = None
    in_hands_of: StaffId | None = None
    overdue: bool = False
    text: str = ""


async def board(
    reader: Reader, wanted: BoardFilter, *, limit: int, cursor: str | None = None
) -> Page[OrderCard]:
    """Orders the caller may see, the one whose clock runs out next first."""
    found, following = await reader.page(
        WorkOrder,
        where(wanted, reader),
        tokens=tokens_of(wanted.text),
        sort=["runs_out_at"],
        limit=limit,
        cursor=cursor,
    )
    return Page(items=await cards_of(found, reader), next=following)


def where(wanted: BoardFilter, reader: Reader) -> dict[str, Any]:
    """The filter that leaves what is wanted of what the caller may see."""
    return {"$and": [in_reach(reader.caller), *_conditions(wanted, reader.now)]}


def tokens_of(text: str) -> list[str] | None:
    """By what a person is searched; None where the text is a number, a room or nothing."""
    if any(character.isdigit() for character in text):
        return None
    return query_tokens(text) or None


async def my_orders(reader: Reader, *, limit: int, cursor: str | None = None) -> Page[OrderCard]:
    """The open orders the caller does or helps with, wherever they are, the most pressing first."""
    mine = BoardFilter(in_hands_of=reader.caller.staff_id if reader.caller else StaffId(""))
    return await board(reader, mine, limit=limit, cursor=cursor)


def in_reach(caller: Caller | None) -> dict[str, Any]:
    """The filter that leaves the orders the caller may see (P07)."""
    if caller is None or not caller.areas:
        return {}
    return {"$or": [{"slip.building": {"$in": sorted(caller.areas)}}, in_hands_of(caller.staff_id)]}


def in_hands_of(staff_id: StaffId) -> dict[str, Any]:
    """The filter that leaves the orders somebody does or helps with (E19)."""
    helps = {"$elemMatch": {"staff_id": staff_id, "until": None}}
    return {"$or": [{"technician_id": staff_id}, {"rounds.assistants": helps}]}


async def names_of(ids: set[StaffId | None], reader: Reader) -> Mapping[str, str]:
    """Technician → name, also of those who have left."""
    found = await reader.find_many(Technician, sorted(id_ for id_ in ids if id_ is not None))
    return {id_: technician.name for id_, technician in found.items()}


def card_of(
    order: WorkOrder, names: Mapping[str, str], now: datetime, calendar: WorkingCalendar
) -> OrderCard:
    """An order as the board shows it at a moment."""
    running = [read_clock(clock, now, calendar) for clock in order.running_clocks()]
    return OrderCard(
        id=order.id,
        number=order.number,
        kind=named(order.slip.kind.value, ORDER_KIND_TEXTS[order.slip.kind]),
        round=order.round.number,
        state=named(order.state.value, ORDER_STATE_TEXTS[order.state]),
        urgency=order.urgency,
        where=order.slip.unit_label or order.slip.place,
        building=order.slip.building,
        matter=order.slip.matter,
        requested_at=order.slip.requested_at,
        technician_id=order.technician_id,
        technician=names.get(order.technician_id or "", ""),
        clock=min(running, key=_runs_out, default=None),
        overdue=any(each.overdue for each in running),
        urges=order.round.urges,
        waiting_for=_waiting_for(order),
        helping=len(order.round.helping),
        changed_at=order.changed_at,
        runs_out_at=order.runs_out_at if order.runs_out_at < NEVER else None,
    )


def _waiting_for(order: WorkOrder) -> Named | None:
    if order.resumes_at is None:
        return None
    reason = PauseReason(order.pauses[-1].reason)
    return named(reason.value, PAUSE_REASON_TEXTS[reason])


def _conditions(wanted: BoardFilter, now: datetime) -> list[dict[str, Any]]:
    states = wanted.states or sorted(OPEN_STATES)
    conditions: list[dict[str, Any]] = [{"state": {"$in": [state.value for state in states]}}]
    if wanted.urgency:
        conditions.append({"urgency": wanted.urgency.value})
    if wanted.technician_id is not None:
        conditions.append({"technician_id": wanted.technician_id})
    if wanted.in_hands_of is not None:
        conditions.append(in_hands_of(wanted.in_hands_of))
    if wanted.overdue:
        # An order that was urged stands among those that have run out, and has not.
        conditions.append({"runs_out_at": {"$lte": now}, "deadline_at": {"$not": {"$gt": now}}})
    if wanted.building:
        conditions.append({"slip.building": wanted.building})
    text = wanted.text.strip()
    if text and tokens_of(text) is None:
        conditions.append(_number_or_room(text))
    return conditions


def _number_or_room(text: str) -> dict[str, Any]:
    """`WX-20261122-0007`, the end of it, or a room as people type it: `8-2-0101`, `82 0101`."""
    characters = [re.escape(each) for each in _NOT_ROOM.sub("", text)]
    room = "(^|-)" + "-?".join(characters) if characters else "$^"
    number = re.escape(text.upper())
    return {
        "$or": [
            {"number": {"$regex": f"^{number}|-{number}$"}},
            {"slip.unit_label": {"$regex": room, "$options": "i"}},
        ]
    }


async def cards_of(orders: Sequence[WorkOrder], reader: Reader) -> list[OrderCard]:
    """Orders as cards, in the same order."""
    calendar = (await reader.estate_card()).calendar
    names = await names_of({order.technician_id for order in orders}, reader)
    return [card_of(order, names, reader.now, calendar) for order in orders]


def _runs_out(reading: ClockReading) -> datetime:
    return reading.deadline or NEVER
