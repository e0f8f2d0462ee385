"""How punctual work was and how often it was done twice, from the record of each order alone."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from contracts.calendars import WorkingCalendar
from contracts.clocks import Clock
from contracts.orders import OrderClock, OrderState
from contracts.urgency import UrgencyClass
from contracts.words import StaffId
from dispatch.acts.model.table import Act
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import Round


class Verdict(StrEnum):
    """How a clock came out; one that still runs in time is not judged, nor one without a limit."""

    MET = "met"
    LATE = "late"
    RUNNING = "running"
    UNSET = "unset"


class Period(NamedTuple):
    """From an instant up to, not including, another."""

    start: datetime
    end: datetime

    def holds(self, at: datetime | None) -> bool:
        """Whether something happened within."""
        return at is not None and self.start <= at < self.end


class Share(NamedTuple):
    """So many of so many."""

    part: int
    whole: int

    @property
    def percent(self) -> float | None:
        """With one decimal; None of nothing."""
        return round(self.part * 100 / self.whole, 1) if self.whole else None


class Work(NamedTuple):
    """What one technician did in a period: rounds finished, how many of them came in time of those
    judged, how many had to be done again; and what they helped others with.
    """

    finished: int = 0
    in_time: int = 0
    judged: int = 0
    redone: int = 0
    helped: int = 0
    share_percent: int = 0
    helped_for: timedelta = timedelta()

    def plus(self, other: "Work") -> "Work":
        """Both together."""
        ours, theirs = self._asdict(), other._asdict()
        return Work(**{name: ours[name] + theirs[name] for name in ours})


def as_of_round(order: WorkOrder, number: int) -> WorkOrder:
    """The order as its record stood when a round was its last one: its clocks are that round's."""
    begun = [place for place, step in enumerate(order.history) if step.act is Act.REOPEN]
    ended = begun[number - 1] if number <= len(begun) else len(order.history)
    return order.model_copy(
        update={"history": order.history[:ended], "rounds": order.rounds[:number]}
    )


def verdict_of(clock: Clock, at: datetime, calendar: WorkingCalendar) -> Verdict:
    """How a clock stands at an instant, from what is recorded and the calendar (clocks 9)."""
    if clock.deadline(calendar) is None:
        return Verdict.UNSET
    if clock.overdue(at, calendar):
        return Verdict.LATE
    return Verdict.RUNNING if clock.stopped_at is None else Verdict.MET


def punctuality(
    orders: Iterable[WorkOrder], at: datetime, calendar: WorkingCalendar
) -> Counter[tuple[UrgencyClass, OrderClock, Verdict]]:
    """(class, clock, verdict) → how many clocks came out so, of every round of these orders.

    What was cancelled is not judged, nor the hand-over of a rework, which is nobody's act.
    """
    found: Counter[tuple[UrgencyClass, OrderClock, Verdict]] = Counter()
    for order in orders:
        if order.state is OrderState.CANCELLED:
            continue
        for each in order.rounds:
            for clock in as_of_round(order, each.number).clocks():
                name = OrderClock(clock.name)
                if name is not OrderClock.HAND_OVER or each.number == 1:
                    found[order.urgency, name, verdict_of(clock, at, calendar)] += 1
    return found


def work_by_technician(
    orders: Iterable[WorkOrder], period: Period, calendar: WorkingCalendar
) -> dict[StaffId, Work]:
    """Technician → what they did of the rounds that were finished in a period, and who helped."""
    found: defaultdict[StaffId, Work] = defaultdict(Work)
    for order in orders:
        for each in _finished_in(order, period):
            if each.technician_id is not None:
                done = _done(order, each, calendar)
                found[each.technician_id] = found[each.technician_id].plus(done)
            for there in each.assistants:
                ended = min(there.until or period.end, period.end)
                helped = Work(
                    helped=1,
                    share_percent=there.share_percent,
                    helped_for=max(ended - there.since, timedelta()),
                )
                found[there.staff_id] = found[there.staff_id].plus(helped)
    return dict(found)


def rework(orders: Iterable[WorkOrder], period: Period) -> Share:
    """返修: rounds finished in a period that had to be followed by another one, of all finished."""
    rounds = [(order, each) for order in orders for each in _finished_in(order, period)]
    return Share(sum(_redone(order, each) for order, each in rounds), len(rounds))


def _done(order: WorkOrder, each: Round, calendar: WorkingCalendar) -> Work:
    """In time is what neither came late nor was finished late."""
    then = as_of_round(order, each.number)
    own = [then.clock(name) for name in (OrderClock.ON_SITE, OrderClock.DONE)]
    verdicts = {verdict_of(clock, each.finished_at or then.began_at, calendar) for clock in own}
    judged = bool(verdicts & {Verdict.MET, Verdict.LATE})
    return Work(
        finished=1,
        in_time=int(judged and Verdict.LATE not in verdicts),
        judged=int(judged),
        redone=int(_redone(order, each)),
    )


def _finished_in(order: WorkOrder, period: Period) -> Iterator[Round]:
    return (each for each in order.rounds if period.holds(each.finished_at))


def _redone(order: WorkOrder, each: Round) -> bool:
    return each.number < len(order.rounds)
