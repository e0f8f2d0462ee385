"""The clocks of a work order: the limits of each class, and what a clock shows at a moment.

`contracts.clocks` says how any clock runs; here is which clocks an order has and how long each may.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from contracts.calendars import WorkingCalendar
from contracts.clocks import Basis, Clock, ClockState, Deadline, Limit, Pause
from contracts.orders import ORDER_CLOCK_TEXTS, OrderClock, OrderState
from contracts.urgency import UrgencyClass
from dispatch.acts.model.steps import Step
from dispatch.acts.model.table import NOBODYS, OPEN_STATES, Act

HAND_OVER_TIME = timedelta(minutes=5)
HAND_OVER_LIMIT = Limit(basis=Basis.ROUND_THE_CLOCK, duration=HAND_OVER_TIME)
"""T09: every slip of any class. The procedure's own limit: it always applies and nobody sets it."""

WARNED_PERCENT = (80, 100, 150)
"""Whoever owns the step, the supervisor, the next level (levels.md, E23)."""

NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""When the clocks of an order run out that has none running: after all others."""
LOOK_AGAIN = timedelta(days=1)
"""How often a deadline in working time is computed anew: it moves with the calendar."""
_STOPS = {
    OrderClock.DISPATCHED: Act.ASSIGN,
    OrderClock.ON_SITE: Act.ARRIVE,
    OrderClock.DONE: Act.FINISH,
}
_LONGEST_APPOINTMENT = timedelta(days=366)


class ClassLimits(BaseModel):
    """The limits of one class; None is 未设定, and such a clock has no deadline."""

    model_config = ConfigDict(frozen=True)

    dispatched: Limit | None = None
    on_site: Limit | None = None
    done: Limit | None = None


class OrderLimits(BaseModel):
    """The estate's limits by class, as they were when an order began; it keeps them."""

    model_config = ConfigDict(frozen=True)

    p0: ClassLimits = ClassLimits()
    p1: ClassLimits = ClassLimits()
    p2: ClassLimits = ClassLimits()
    p3: ClassLimits = ClassLimits()

    def of(self, urgency: UrgencyClass) -> ClassLimits:
        """The limits of one class."""
        limits: ClassLimits = getattr(self, urgency.value.lower())
        return limits


class Reached(NamedTuple):
    """A share of a clock's limit that is used up."""

    clock: OrderClock
    percent: int
    at: datetime
    deadline: datetime
    provisional: bool


class ClockReading(BaseModel):
    """What a clock shows at a moment.

    `remaining_seconds` counts in the limit's own measure, negative when over; None while unset.
    """

    clock: OrderClock
    zh: str
    en: str
    state: ClockState
    started_at: datetime
    stopped_at: datetime | None
    deadline: datetime | None
    provisional: bool
    remaining_seconds: int | None
    overdue: bool


def limit_of(
    name: OrderClock,
    limits: OrderLimits | None,
    urgency: UrgencyClass,
    began_at: datetime,
    appointment_at: datetime | None,
) -> Limit | None:
    """How long one clock of an order may run; an agreed appointment is the on-site limit of P2 and
    P3 (T11).
    """
    if name is OrderClock.HAND_OVER:
        return HAND_OVER_LIMIT
    given: Limit | None = getattr(limits.of(urgency) if limits else None, name.value, None)
    if name is OrderClock.ON_SITE and urgency in (UrgencyClass.P2, UrgencyClass.P3):
        return appointed(began_at, appointment_at) or given
    return given


def stopped_at(name: OrderClock, history: Iterable[Step]) -> datetime | None:
    """When one clock of an order's round under way stopped; None while it runs."""
    own: datetime | None = None
    ended: datetime | None = None
    for step in history:
        if step.act is Act.REOPEN:
            # Another round begins; the slip is in the dispatcher's hands already.
            own = step.at if name is OrderClock.HAND_OVER else None
        elif name is OrderClock.DISPATCHED and step.state in NOBODYS:
            own = None
        elif own is None and _stops(name, step):
            own = step.at
        # What was ended and goes on after all, as if it had never been ended.
        ended = None if step.state in OPEN_STATES else ended or step.at
    return own or ended


def pauses_of(history: Iterable[Step]) -> tuple[Pause, ...]:
    """When the clocks of the round under way stood still, and why, oldest first."""
    pauses: list[Pause] = []
    for step in history:
        if step.act is Act.REOPEN:
            pauses = []
        elif step.pause is not None:
            pauses.append(Pause(reason=step.pause.reason, since=step.at, cap=step.pause.cap))
        elif pauses and pauses[-1].until is None and step.state is not OrderState.PAUSED:
            pauses[-1] = pauses[-1].model_copy(update={"until": step.at})
    return tuple(pauses)


@lru_cache(maxsize=16_384)
def deadline_of(clock: Clock, calendar: WorkingCalendar) -> Deadline | None:
    """Computed once for what is recorded and a calendar: a board asks for the same ones again and
    again, and another record or another calendar is asked anew.
    """
    return clock.deadline(calendar)


def read_clock(clock: Clock, at: datetime, calendar: WorkingCalendar) -> ClockReading:
    """What one of an order's clocks shows at an instant."""
    name = OrderClock(clock.name)
    zh, en = ORDER_CLOCK_TEXTS[name]
    deadline = deadline_of(clock, calendar)
    until = at if clock.stopped_at is None else min(at, clock.stopped_at)
    remaining = None
    if clock.limit is not None:
        left = clock.limit.allowance(clock.started_at, calendar) - clock.elapsed(at, calendar)
        remaining = round(left.total_seconds())
    return ClockReading(
        clock=name,
        zh=zh,
        en=en,
        state=clock.state(at, calendar),
        started_at=clock.started_at,
        stopped_at=clock.stopped_at,
        deadline=deadline.instant if deadline else None,
        provisional=bool(deadline and deadline.provisional),
        remaining_seconds=remaining,
        overdue=deadline is not None and until > deadline.instant,
    )


def reached_shares(clock: Clock, at: datetime, calendar: WorkingCalendar) -> list[Reached]:
    """The shares warned of that a clock has used up by an instant, lowest first."""
    deadline = clock.deadline(calendar)
    if deadline is None:
        return []
    return [
        Reached(OrderClock(clock.name), percent, moment, deadline.instant, deadline.provisional)
        for percent in WARNED_PERCENT
        if (moment := clock.threshold_at(percent, calendar)) is not None and moment <= at
    ]


def looks(
    running: Sequence[Clock],
    told: Collection[tuple[OrderClock, int]],
    at: datetime,
    calendar: WorkingCalendar,
) -> list[datetime]:
    """When to look at running clocks again: at each share nobody was told of, and once a day."""
    moments = [
        moment
        for clock in running
        for percent in WARNED_PERCENT
        if (OrderClock(clock.name), percent) not in told
        and (moment := clock.threshold_at(percent, calendar)) is not None
    ]
    if any(clock.limit and clock.limit.basis is Basis.WORKING_TIME for clock in running):
        moments.append(at + LOOK_AGAIN)
    return moments


def next_out(running: Iterable[Clock], calendar: WorkingCalendar) -> tuple[Clock, datetime] | None:
    """The clock that runs out first, and when; one without a limit after all others."""
    deadlines = [(clock, deadline_of(clock, calendar)) for clock in running]
    found = [(clock, due.instant if due else NEVER) for clock, due in deadlines]
    return min(found, key=lambda each: each[1], default=None)


def appointed(requested_at: datetime, appointment_at: datetime | None) -> Limit | None:
    """The limit that ends at an agreed time; None where none was agreed, or one that cannot be."""
    if appointment_at is None:
        return None
    duration = appointment_at - requested_at
    if not timedelta() < duration <= _LONGEST_APPOINTMENT:
        return None
    return Limit(basis=Basis.CALENDAR, duration=duration)


def _stops(name: OrderClock, step: Step) -> bool:
    if name is OrderClock.HAND_OVER:
        # By the dispatcher, or by force.
        return step.state is OrderState.HANDED_OVER
    return step.act is _STOPS[name]
