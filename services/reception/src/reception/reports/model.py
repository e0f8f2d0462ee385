"""The follow-up rate (N02): of all repairs finished, how many were followed up, and in time.

A repair is an order, counted once however often it was done again, in the month of its first
sign-off.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby

from pydantic import BaseModel, ConfigDict

from contracts.calendars import WorkingCalendar
from contracts.orders import RepairKind
from contracts.refusals import Invalid
from contracts.words import OrderId, StaffId
from reception.followups.model.call import CallState, FollowUp
from reception.followups.model.limits import Which

TARGET_PERCENT = 100
"""N02: all repairs."""

LONGEST_DAYS = 3 * 366


class PeriodImpossible(Invalid):
    """A report covers some days, in their order."""

    zh = "期间 {since} 至 {until} 无效：开始日不能晚于结束日，且最长三年。请核对。"
    en = "{since} to {until} is no period: begin before the end, within three years."


class Timing(StrEnum):
    """How a repair's calls kept their limits; each repair has one of these."""

    IN_TIME = "in_time"
    """Followed up, and none of its calls is or was late."""
    OVERDUE = "overdue"
    """A call was made late, or is overdue."""
    UNSET = "unset"
    """Nothing is late, but a call has no limit (未设定), so in time cannot be said."""
    PENDING = "pending"
    """Not followed up yet, and not late."""


class FollowedUp(BaseModel):
    """What became of one repair."""

    model_config = ConfigDict(frozen=True)

    order_id: OrderId
    month: str
    """Of the first sign-off, in the estate's days: `2026-11`."""
    kind: RepairKind
    responsible_id: StaffId | None
    """Of the first call of its last round."""
    done: bool
    """The owner was reached at least once."""
    timing: Timing


class Tally(BaseModel):
    """Repairs counted: finished = in time + overdue + unset + pending."""

    finished: int = 0
    followed_up: int = 0
    in_time: int = 0
    overdue: int = 0
    unset: int = 0
    pending: int = 0

    @property
    def rate_percent(self) -> float | None:
        """Followed up of finished, with one decimal; None where nothing was finished."""
        return round(1000 * self.followed_up / self.finished) / 10 if self.finished else None


def must_be_a_period(since: date, until: date) -> None:
    """Raises PeriodImpossible."""
    if not 0 <= (until - since).days < LONGEST_DAYS:
        raise PeriodImpossible(since=since.isoformat(), until=until.isoformat())


def followed_up(
    calls: Iterable[FollowUp], now: datetime, calendar: WorkingCalendar
) -> list[FollowedUp]:
    """Each repair these calls are about, once. All calls of a repair must be among them."""
    ordered = sorted(calls, key=lambda call: (call.repair.order_id, call.repair.round))
    return [
        _judged(list(group), now, calendar)
        for _, group in groupby(ordered, key=lambda call: call.repair.order_id)
    ]


def tallies(
    repairs: Iterable[FollowedUp], by: Callable[[FollowedUp], str]
) -> list[tuple[str, Tally]]:
    """Rows (what they are counted by, tally), sorted; without rows for nothing."""
    ordered = sorted(repairs, key=by)
    return [(key, tally(list(group))) for key, group in groupby(ordered, key=by)]


def tally(repairs: Sequence[FollowedUp]) -> Tally:
    """These repairs, counted."""
    timings = [repair.timing for repair in repairs]
    return Tally(
        finished=len(repairs),
        followed_up=sum(repair.done for repair in repairs),
        in_time=timings.count(Timing.IN_TIME),
        overdue=timings.count(Timing.OVERDUE),
        unset=timings.count(Timing.UNSET),
        pending=timings.count(Timing.PENDING),
    )


def _judged(calls: Sequence[FollowUp], now: datetime, calendar: WorkingCalendar) -> FollowedUp:
    first, last_round = calls[0].repair, calls[-1].repair.round
    latest = [call for call in calls if call.repair.round == last_round]
    done = any(call.result for call in calls)
    counted = [call for call in calls if call.state is not CallState.VOID]
    if any(call.overdue(now, calendar) for call in counted):
        timing = Timing.OVERDUE
    elif any(call.unset for call in counted):
        timing = Timing.UNSET
    else:
        timing = Timing.IN_TIME if done else Timing.PENDING
    return FollowedUp(
        order_id=first.order_id,
        month=f"{calendar.local_day(first.signed_off_at):%Y-%m}",
        kind=first.kind,
        responsible_id=next(c.responsible_id for c in latest if c.which is Which.FIRST),
        done=done,
        timing=timing,
    )
