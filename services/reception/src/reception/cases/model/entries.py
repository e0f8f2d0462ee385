"""The timeline of a case: one entry for each thing that happened, in both languages.

Events come in any order and more than once; a timeline is a set of entries in order of time, so
that all arrivals of the same events end in the same case.
"""

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.orders import OrderState
from contracts.urgency import UrgencyClass
from contracts.words import Actor, Discreet, PersonalText, StaffId


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
    """The order's version after it; 0 for what dispatch did not say."""
    state: OrderState | None = None
    urgency: UrgencyClass | None = None
    order_number: str = ""
    round: int | None = None
    """Which time the work is done, where the entry tells; 2 and more are rework (T19)."""


class Telling(BaseModel):
    """What an event's envelope adds: its id, who caused it, by which request, which version."""

    model_config = ConfigDict(frozen=True)

    id: str
    by: Actor
    trace: str
    version: int = 0


_OF_ONE_ACT = (
    "repair_posted",
    "charge_slip_issued",
    "payment_voided",
    "payment_taken",
    "charge_settled",
)
"""How entries of one moment follow each other: voided before the right payment is taken."""


def with_entry(timeline: Sequence[Entry], entry: Entry) -> tuple[Entry, ...]:
    """The timeline with one more entry, in order of time; one it has already changes nothing."""
    entries = {each.id: each for each in timeline} | {entry.id: entry}
    return tuple(sorted(entries.values(), key=_place))


def own_entry(
    about: str,
    kind: str,
    at: Instant,
    by: Actor,
    trace: str,
    texts: tuple[str, str],
    *,
    note: str = "",
    round: int | None = None,  # noqa: A002 - the word of the work orders
) -> Entry:
    """An act of reception itself; `about` and `kind` make its id, so that a repeat is the same."""
    zh, en = texts
    return Entry(
        id=f"{about}-{kind}",
        at=at,
        by=by,
        kind=kind,
        zh=zh,
        en=en,
        note=note,
        trace=trace,
        round=round,
    )


def _place(entry: Entry) -> tuple[Instant, int, int, str, str]:
    within = _OF_ONE_ACT.index(entry.kind) + 1 if entry.kind in _OF_ONE_ACT else 0
    return entry.at, entry.version, within, entry.kind, entry.id
