"""A case: everything that is told of one contact or one order, and where its order stands.

Where the order stands is read off the timeline, so that it does not depend on which event came
when.
"""

from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.orders import OrderState
from contracts.urgency import UrgencyClass
from contracts.words import ContactId, Discreet, OrderId, StaffId, UnitId
from reception.cases.model.entries import Entry, with_entry

SETTLED = frozenset({OrderState.CLOSED, OrderState.CANCELLED, OrderState.FORCED})
"""Nothing more is owed to the caller. A finished order is not settled: it is followed up."""

SATISFIED = "repair_satisfied"
"""The entry that says that all follow-ups of a round found the owner satisfied."""


class OrderSummary(BaseModel):
    """Where the case's work order stands, as far as its events have arrived."""

    model_config = ConfigDict(frozen=True)

    number: str = ""
    state: OrderState | None = None
    urgency: UrgencyClass | None = None
    technician_id: StaffId | None = None
    round: int = 1
    """Which time the work is done; 2 and more are rework (T19)."""
    settled_at: Instant | None = None
    """When the owner was satisfied with this round, or the order ended without one."""


class Case(Discreet):
    """The timeline of a contact at the desk, or of an order engineering opened itself (E21).

    Its id is the contact's, else the order's. Only its timeline grows.
    """

    id: str
    contact_id: ContactId | None = None
    order_id: OrderId | None = None
    unit_id: UnitId | None = None
    building: str = ""
    timeline: tuple[Entry, ...] = ()
    order: OrderSummary | None = None
    """Read off the timeline."""

    @property
    def round(self) -> int:
        """The round the order is in."""
        return self.order.round if self.order else 1

    def record(self, entry: Entry) -> None:
        """Take an entry into the timeline; any order and any repeats end in the same case."""
        self.timeline = with_entry(self.timeline, entry)
        self.order = order_summary(self.timeline)

    def belongs_to(self, order_id: OrderId, unit_id: UnitId | None, building: str) -> None:
        """Keep which order it is about and where; what is known stays."""
        self.order_id = self.order_id or order_id
        self.unit_id = self.unit_id or unit_id
        self.building = self.building or building

    def concerns(self, staff_id: StaffId) -> bool:
        """Whether somebody has done something in it, so that their area does not matter (P07)."""
        return any(entry.by.id == staff_id for entry in self.timeline)


def order_summary(timeline: Iterable[Entry]) -> OrderSummary | None:
    """Where the order stands by the newest of its versions; None before its first event."""
    entries = list(timeline)
    steps = sorted(
        (entry for entry in entries if entry.version > 0),
        key=lambda each: (each.version, each.at, each.id),
    )
    if not steps:
        return None
    standing = _standing(steps)
    current = max((entry.round for entry in steps if entry.round), default=1)
    ends = [e.at for e in entries if e.kind == SATISFIED and e.round == current]
    if standing and standing.state in SETTLED:
        ends.append(standing.at)
    return OrderSummary(
        number=next((entry.order_number for entry in steps if entry.order_number), ""),
        state=standing.state if standing else None,
        urgency=next((entry.urgency for entry in reversed(steps) if entry.urgency), None),
        technician_id=_technician(steps),
        round=current,
        settled_at=min(ends, default=None),
    )


def _standing(steps: Iterable[Entry]) -> Entry | None:
    """The step that tells the state: an order already settled is posted without opening again."""
    standing: Entry | None = None
    for entry in steps:
        late_posting = entry.state is OrderState.POSTED and standing and standing.state in SETTLED
        if entry.state is not None and not late_posting:
            standing = entry
    return standing


def _technician(steps: Iterable[Entry]) -> StaffId | None:
    """Who has it: nobody once it was given back or handed over again."""
    has_it: StaffId | None = None
    for entry in steps:
        if entry.state in (OrderState.RETURNED, OrderState.HANDED_OVER):
            has_it = None
        elif entry.technician_id is not None:
            has_it = entry.technician_id
    return has_it
