"""The timeline of a case: reception's own acts, and every step dispatch tells of (W06).

Events come in any order and more than once; a timeline is a set of entries in order of time, and
where the order stands is read off it, so that all arrivals of the same events end in the same case.
"""

from collections.abc import Iterable, Sequence

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.dispatch import (
    TechnicianArrived,
    TechnicianSetOut,
    WorkOrderAccepted,
    WorkOrderAssigned,
    WorkOrderCancelled,
    WorkOrderClockWarned,
    WorkOrderCompleted,
    WorkOrderHandedOver,
    WorkOrderOpened,
    WorkOrderReclassified,
    WorkOrderReturned,
)
from contracts.orders import ORDER_CLOCK_TEXTS, OrderState
from contracts.urgency import UrgencyClass
from contracts.words import Actor, Discreet, PersonalText, StaffId

TechnicianStep = (
    WorkOrderAssigned
    | WorkOrderAccepted
    | WorkOrderReturned
    | TechnicianSetOut
    | TechnicianArrived
    | WorkOrderCompleted
)
OrderEvent = (
    WorkOrderOpened
    | WorkOrderHandedOver
    | TechnicianStep
    | WorkOrderCancelled
    | WorkOrderReclassified
    | WorkOrderClockWarned
)

SETTLED = frozenset(
    {
        OrderState.DONE,
        OrderState.POSTED,
        OrderState.CLOSED,
        OrderState.CANCELLED,
        OrderState.FORCED,
    }
)
"""Nothing more is owed to the caller; follow-up comes with its own feature."""

_STEPS: dict[type[TechnicianStep], tuple[OrderState, str, str]] = {
    WorkOrderAssigned: (OrderState.DISPATCHED, "已派工", "technician dispatched"),
    WorkOrderAccepted: (OrderState.ACCEPTED, "维修人员已接受", "accepted by the technician"),
    WorkOrderReturned: (OrderState.RETURNED, "维修人员退回", "given back by the technician"),
    TechnicianSetOut: (OrderState.ON_THE_WAY, "维修人员已出发", "technician on the way"),
    TechnicianArrived: (OrderState.ON_SITE, "维修人员已到场", "technician on site"),
    WorkOrderCompleted: (OrderState.DONE, "已完工", "work finished"),
}


class Entry(Discreet):
    """One thing that happened, in both languages; `trace` leads to the request that caused it."""

    model_config = ConfigDict(frozen=True)

    id: str
    at: Instant
    by: Actor
    kind: str
    """The event's name, or reception's own act."""
    zh: str
    en: str
    note: PersonalText = ""
    technician_id: StaffId | None = None
    trace: str
    version: int = 0
    """The order's version after it; 0 for reception's own acts."""
    state: OrderState | None = None
    urgency: UrgencyClass | None = None
    order_number: str = ""


class OrderSummary(BaseModel):
    """Where the case's work order stands, as far as its events have arrived."""

    model_config = ConfigDict(frozen=True)

    number: str = ""
    state: OrderState | None = None
    urgency: UrgencyClass | None = None
    technician_id: StaffId | None = None
    settled_at: Instant | None = None


class Telling(BaseModel):
    """What an event's envelope adds: its id, who caused it, by which request, which version."""

    model_config = ConfigDict(frozen=True)

    id: str
    by: Actor
    trace: str
    version: int


def with_entry(timeline: Sequence[Entry], entry: Entry) -> tuple[Entry, ...]:
    """The timeline with one more entry, in order of time; one it has already changes nothing."""
    entries = {each.id: each for each in timeline} | {entry.id: entry}
    return tuple(sorted(entries.values(), key=lambda each: (each.at, each.version, each.id)))


def order_summary(timeline: Iterable[Entry]) -> OrderSummary | None:
    """Where the order stands by the newest of its versions; None before its first event."""
    steps = sorted(
        (entry for entry in timeline if entry.version > 0),
        key=lambda each: (each.version, each.at, each.id),
    )
    if not steps:
        return None
    last = next((entry for entry in reversed(steps) if entry.state is not None), None)
    gone = last is None or last.state is OrderState.RETURNED
    return OrderSummary(
        number=next((entry.order_number for entry in steps if entry.order_number), ""),
        state=last.state if last else None,
        urgency=next((entry.urgency for entry in reversed(steps) if entry.urgency), None),
        technician_id=None if gone or last is None else last.technician_id,
        settled_at=last.at if last and last.state in SETTLED else None,
    )


def own_entry(
    contact_id: str, kind: str, at: Instant, by: Actor, trace: str, texts: tuple[str, str]
) -> Entry:
    """An act of reception itself."""
    zh, en = texts
    return Entry(id=f"{contact_id}-{kind}", at=at, by=by, kind=kind, zh=zh, en=en, trace=trace)


def order_entry(event: OrderEvent, telling: Telling) -> Entry:
    """What an event of dispatch says, as an entry under the event's own id."""
    state, zh, en = _told(event, telling)
    return Entry(
        id=telling.id,
        at=event.at,
        by=telling.by,
        kind=event.event_name(),
        zh=zh,
        en=en,
        note=getattr(event, "reason", ""),
        technician_id=getattr(event, "technician_id", None),
        trace=telling.trace,
        version=telling.version,
        state=state,
        urgency=getattr(event, "urgency", None),
        order_number=str(event.number) if isinstance(event, WorkOrderOpened) else "",
    )


def _told(event: OrderEvent, telling: Telling) -> tuple[OrderState | None, str, str]:
    match event:
        case WorkOrderOpened():
            zh, en = f"已开任务单 {event.number}", f"work order {event.number} opened"
            return OrderState.OPENED, f"{zh}（{event.urgency}）", f"{en} ({event.urgency})"
        case WorkOrderHandedOver():
            zh, en = ("，超过 5 分钟", ", after more than 5 minutes") if event.late else ("", "")
            return OrderState.HANDED_OVER, f"工程部已接单{zh}", f"handed over to engineering{en}"
        case WorkOrderCancelled():
            return OrderState.CANCELLED, "任务单已取消", "work order cancelled"
        case WorkOrderReclassified():
            return None, f"级别改为 {event.urgency}", f"class changed to {event.urgency}"
        case WorkOrderClockWarned():
            zh, en = ORDER_CLOCK_TEXTS[event.clock]
            share = f"{event.percent}%"
            return None, f"“{zh}”时限已用 {share}", f"{share} of the time for “{en}” is used"
        case _:
            state, zh, en = _STEPS[type(event)]
            radio = state is not OrderState.DISPATCHED and telling.by.id != event.technician_id
            if radio:
                return state, f"{zh}（代报）", f"{en} (reported by radio)"
            return state, zh, en
