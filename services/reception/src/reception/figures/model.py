"""What complaints come to in a period (T25, N01, N09): counted from their histories, nothing kept.

A complaint counts in the period in which it was made, one that was merged into another only there;
a group is one case, and its households are shown (E14).
"""

from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import groupby

from pydantic import BaseModel, ConfigDict

from contracts.calendars import WorkingCalendar
from contracts.clocks import Clock
from contracts.complaints import (
    ComplaintAct,
    ComplaintCause,
    ComplaintChannel,
    ComplaintClock,
    ComplaintKind,
    Ending,
)
from contracts.orders import Department
from reception.complaints.model.clocks import Timed
from reception.complaints.model.complaint import Complaint

PER_MILLE = 1000


class Span(StrEnum):
    """The periods the three sources ask for (J3)."""

    WEEK = "week"
    MONTH = "month"
    HALF_YEAR = "half_year"
    YEAR = "year"


class Counted(BaseModel):
    """What is counted of one complaint."""

    model_config = ConfigDict(frozen=True)

    day: date
    """Of the estate, on which it was made."""
    kind: ComplaintKind
    channel: ComplaintChannel
    building: str
    department: Department | None
    direct: bool
    valid: bool | None
    cause: ComplaintCause | None
    ending: Ending | None
    households: int
    rounds: int
    """How many plans it took; 2 and more: somebody was not satisfied."""
    heard: bool
    """A client was asked, and said something."""
    repeat: bool
    """The same unit or place and kind had one within the estate's days before."""


class Kept(BaseModel):
    """How one clock was kept: met + late + running + unset = all of it."""

    met: int = 0
    late: int = 0
    running: int = 0
    unset: int = 0

    @property
    def percent(self) -> float | None:
        """Met of what was met or late, with one decimal."""
        judged = self.met + self.late
        return round(1000 * self.met / judged) / 10 if judged else None


class Tally(BaseModel):
    """Complaints counted: cases = valid + not valid + not judged."""

    cases: int = 0
    households: int = 0
    valid: int = 0
    not_valid: int = 0
    not_judged: int = 0
    closed: int = 0
    approved: int = 0
    """Closed without a satisfied client, with a signed reason."""
    satisfied: int = 0
    unsatisfied_once: int = 0
    """Took more than one round."""
    repeats: int = 0


def bounds(span: Span, day: date) -> tuple[date, date]:
    """First and last day of the period a day lies in; weeks begin on Monday, and the last there is
    ends with the last day there is.
    """
    if span is Span.WEEK:
        first = day - timedelta(days=day.weekday())
        return first, date.fromordinal(min(first.toordinal() + 6, date.max.toordinal()))
    months = {Span.MONTH: 1, Span.HALF_YEAR: 6, Span.YEAR: 12}[span]
    first_month = (day.month - 1) // months * months + 1
    last_month = first_month + months - 1
    last = date(day.year, last_month, monthrange(day.year, last_month)[1])
    return date(day.year, first_month, 1), last


def counted(complaint: Complaint, calendar: WorkingCalendar, *, repeat: bool) -> Counted:
    """What its history comes to."""
    standing, matter = complaint.standing, complaint.matter
    return Counted(
        day=calendar.local_day(matter.requested_at),
        kind=matter.kind,
        channel=matter.channel,
        building=matter.building,
        department=standing.department,
        direct=standing.direct,
        valid=standing.valid,
        cause=standing.cause,
        ending=standing.ending,
        households=1 + len(standing.households),
        rounds=standing.round,
        heard=any(
            step.act is ComplaintAct.FOLLOW_UP and step.satisfied is not None
            for step in complaint.history
        ),
        repeat=repeat,
    )


def tally(rows: Sequence[Counted]) -> Tally:
    """These complaints, counted."""
    return Tally(
        cases=len(rows),
        households=sum(row.households for row in rows),
        valid=sum(row.valid is True for row in rows),
        not_valid=sum(row.valid is False for row in rows),
        not_judged=sum(row.valid is None for row in rows),
        closed=sum(row.ending is not None for row in rows),
        approved=sum(row.ending is Ending.APPROVED for row in rows),
        satisfied=sum(row.ending is Ending.SATISFIED for row in rows),
        unsatisfied_once=sum(row.rounds > 1 for row in rows),
        repeats=sum(row.repeat for row in rows),
    )


def tallies(rows: Iterable[Counted], by: Callable[[Counted], str]) -> list[tuple[str, Tally]]:
    """Rows (what they are counted by, tally), the most cases first; without rows for nothing."""
    ordered = sorted(rows, key=by)
    found = [(key, tally(list(group))) for key, group in groupby(ordered, key=by)]
    return sorted(found, key=lambda each: (-each[1].cases, each[0]))


def per_mille(valid_cases: int, households: int) -> float | None:
    """N01: valid cases of a thousand households, with two decimals; None without a base."""
    return round(PER_MILLE * valid_cases / households, 2) if households else None


def kept(
    timed: Iterable[Timed], now: datetime, calendar: WorkingCalendar
) -> dict[ComplaintClock, Kept]:
    """How the clocks of some complaints were kept, by kind of clock, in the order of the
    procedure.
    """
    found: dict[ComplaintClock, Kept] = {name: Kept() for name in ComplaintClock}
    for each in timed:
        what = _how(each.clock, now, calendar)
        before = found[each.name]
        found[each.name] = before.model_copy(update={what: getattr(before, what) + 1})
    return found


def _how(clock: Clock, now: datetime, calendar: WorkingCalendar) -> str:
    if clock.limit is None:
        return "unset"
    if clock.overdue(now, calendar):
        return "late"
    return "running" if clock.stopped_at is None else "met"
