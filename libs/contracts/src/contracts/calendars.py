"""When an estate works: weekly hours with breaks, official holidays, make-up working days (调休).

Identity owns an estate's calendar and other services get it inside events, so it is small, frozen
and pure. All is computed on UTC instants: wall-clock arithmetic is wrong across a DST change.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Annotated, NamedTuple, Self
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    field_serializer,
    field_validator,
    model_validator,
)

from contracts.refusals import Invalid

_DAY = timedelta(days=1)
_MIDNIGHT = time()


class TimeWithoutZone(Invalid):
    """An instant was given without its offset, so nobody can say when it is."""

    zh = "时间“{at}”缺少时区。请填写带时区的时间，例如 2026-11-20T08:30:00+08:00。"
    en = "The time {at} has no zone. Give it with an offset, such as 2026-11-20T08:30:00+08:00."


class NegativeDuration(Invalid):
    """Deadlines are counted forwards only."""

    zh = "时长不能为负（{amount}）。请填写零或正的时长。"
    en = "A duration cannot be negative ({amount}). Give zero or more."


def utc(at: datetime) -> datetime:
    """The same instant in UTC. Raises TimeWithoutZone."""
    if at.tzinfo is None:
        raise TimeWithoutZone(at=at.isoformat())
    return at.astimezone(UTC)


def _in_reach_of_utc(at: datetime) -> datetime:
    try:
        return utc(at)
    except OverflowError:
        # Of a validator's errors pydantic takes these for a fault of what was sent, and no other.
        raise ValueError("an instant of the years 1 to 9999 in UTC") from None


Instant = Annotated[AwareDatetime, AfterValidator(_in_reach_of_utc)]
"""A field that holds an instant: an offset is required, UTC is kept."""


class Span(NamedTuple):
    """Working hours without a break, on the wall clock; closing at 00:00 is the day's end."""

    opens: time
    closes: time


class Interval(NamedTuple):
    """From an instant up to, not including, another; both in UTC."""

    start: datetime
    end: datetime


Hours = tuple[Span, ...]
"""One day's spans; none on a day off."""

Week = tuple[Hours, Hours, Hours, Hours, Hours, Hours, Hours]
"""Hours by weekday, Monday first."""


def weekly(*hours: Span, days: int = 5) -> Week:
    """A week with the same hours on its first `days` days, Monday first."""
    mon, tue, wed, thu, fri, sat, sun = (hours if weekday < days else () for weekday in range(7))
    return mon, tue, wed, thu, fri, sat, sun


class WorkingCalendar(BaseModel):
    """An estate's working time.

    A listed holiday is off and a listed make-up day works, whatever the weekday. Any other day
    follows the week, also beyond `published_through`: no date is refused, it is only provisional.
    """

    model_config = ConfigDict(frozen=True)

    zone: str
    week: Week
    published_through: int = Field(default=0, ge=0)
    """The last year whose official holidays are known; 0 when none are."""
    holidays: frozenset[date] = frozenset()
    makeup_days: frozenset[date] = frozenset()
    makeup_hours: Hours = ()
    """Hours of a make-up day; empty means those of the week's first working day."""

    @field_validator("zone")
    @classmethod
    def _zone_must_exist(cls, zone: str) -> str:
        try:
            ZoneInfo(zone)
        except (KeyError, ValueError, OSError) as unknown:
            msg = f"there is no time zone {zone!r}"
            raise ValueError(msg) from unknown
        return zone

    @field_validator("week")
    @classmethod
    def _some_day_must_work(cls, week: Week) -> Week:
        if not any(week):
            msg = "a week needs at least one day with working hours"
            raise ValueError(msg)
        mon, tue, wed, thu, fri, sat, sun = map(_in_order, week)
        return mon, tue, wed, thu, fri, sat, sun

    @field_validator("makeup_hours")
    @classmethod
    def _makeup_spans_must_not_overlap(cls, hours: Hours) -> Hours:
        return _in_order(hours)

    @model_validator(mode="after")
    def _no_day_is_both_off_and_made_up(self) -> Self:
        if both := self.holidays & self.makeup_days:
            msg = f"both a holiday and a make-up day: {min(both)}"
            raise ValueError(msg)
        return self

    @field_serializer("holidays", "makeup_days")
    def _sorted(self, days: frozenset[date]) -> list[date]:
        return sorted(days)

    def hours(self, day: date) -> Hours:
        """The day's spans on the wall clock; empty on a day off."""
        if day in self.makeup_days:
            return self.makeup_hours or next(hours for hours in self.week if hours)
        if day in self.holidays:
            return ()
        return self.week[day.weekday()]

    def is_working_day(self, day: date) -> bool:
        """Whether any hours are worked on the day."""
        return bool(self.hours(day))

    def is_provisional(self, day: date) -> bool:
        """Whether the day lies in a year whose official holidays are not out yet."""
        return day.year > self.published_through

    def spans(self, day: date) -> tuple[Interval, ...]:
        """The day's working time as UTC instants, in order, never overlapping; empty on a day off.

        A span is as long as it really lasts: shorter or longer on the day of a DST change.
        """
        return _intervals(self.zone, day, self.hours(day))

    def local_day(self, at: datetime) -> date:
        """The date the estate's wall clocks show at an instant. Raises TimeWithoutZone."""
        return utc(at).astimezone(ZoneInfo(self.zone)).date()

    def end_of_day(self, at: datetime, *, days_later: int = 0) -> datetime:
        """The midnight that ends the estate's day `at` falls on, or a later day."""
        ended = self.local_day(at) + _DAY * (days_later + 1)
        return _reads(ZoneInfo(self.zone), datetime.combine(ended, _MIDNIGHT))

    def is_open(self, at: datetime) -> bool:
        """Whether it is working time at an instant; no longer at the very moment a span closes."""
        at = utc(at)
        return any(start <= at < end for start, end in self.spans(self.local_day(at)))

    def working_time_between(self, start: datetime, end: datetime) -> timedelta:
        """Working time from one instant up to another, zero where `end` is not later."""
        start, end = utc(start), utc(end)
        total = timedelta()
        for opens, closes in self.spans_from(start):
            if opens >= end:
                break
            total += min(closes, end) - opens
        return total

    def add_working_time(self, start: datetime, amount: timedelta) -> tuple[datetime, bool]:
        """The first instant by which `amount` of working time has passed, and whether provisional.

        An amount used up as a span closes ends there and not when the next one opens; zero ends at
        `start`. Raises NegativeDuration.
        """
        if amount < timedelta():
            raise NegativeDuration(amount=str(amount))
        reached, left = utc(start), amount
        if left:
            for opens, closes in self.spans_from(reached):
                if closes - opens >= left:
                    reached = opens + left
                    break
                left -= closes - opens
        return reached, self.is_provisional(self.local_day(reached))

    def spans_from(self, at: datetime) -> Iterator[Interval]:
        """Working time from an instant on, without end; the span it falls in is cut to its rest."""
        at, day = utc(at), self.local_day(at)
        while True:
            for opens, closes in self.spans(day):
                if closes > at:
                    yield Interval(max(opens, at), closes)
            day += _DAY


def _in_order(hours: Hours) -> Hours:
    """The spans sorted. Raises ValueError where one ends before it begins or runs into the next."""
    ordered = tuple(sorted(hours))
    for span in ordered:
        if span.opens.tzinfo or span.closes.tzinfo:
            msg = "working hours are wall-clock times and take no offset"
            raise ValueError(msg)
        if span.opens >= span.closes != _MIDNIGHT:
            msg = f"working hours end before they begin: {span.opens}–{span.closes}"
            raise ValueError(msg)
    for earlier, later in pairwise(ordered):
        if later.opens < earlier.closes or earlier.closes == _MIDNIGHT:
            msg = f"working hours overlap: {earlier.opens}–{earlier.closes} and {later.opens}"
            raise ValueError(msg)
    return ordered


# Cached outside the calendar: `model_copy` would carry an instance's cache to changed holidays.
@lru_cache(maxsize=8192)
def _intervals(zone: str, day: date, hours: Hours) -> tuple[Interval, ...]:
    clock = ZoneInfo(zone)
    found = (
        Interval(
            _reads(clock, datetime.combine(day, span.opens)),
            _reads(
                clock,
                datetime.combine(day if span.closes != _MIDNIGHT else day + _DAY, span.closes),
            ),
        )
        for span in hours
    )
    return tuple(interval for interval in found if interval.start < interval.end)


def _reads(zone: ZoneInfo, wall: datetime) -> datetime:
    """The first instant at which the zone's clocks read `wall` or later.

    A repeated time is taken the first time, a skipped one at the jump, so that later readings never
    come earlier and spans never overlap.
    """
    at = wall.replace(tzinfo=zone).astimezone(UTC)
    if _reading(zone, at) == wall:
        return at
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    while at - before > timedelta.resolution:
        middle = before + (at - before) // 2
        if _reading(zone, middle) >= wall:
            at = middle
        else:
            before = middle
    return at


def _reading(zone: ZoneInfo, at: datetime) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None)
