"""On which days something is done again: every so many days, weeks or months, around days off.

Pure arithmetic on the estate's own days; hours and zones do not come into it.
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice
from typing import Annotated, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from contracts.calendars import WorkingCalendar

_DAY = timedelta(days=1)
_LONGEST_HOLIDAY = 31
"""A day off is not moved further than this: an estate that is closed for longer does it anyway."""
_LAST_YEAR = 9000
"""Beyond it nothing is planned, so that no date runs out of the calendar."""

Weekday = Annotated[int, Field(ge=0, le=6)]
"""Monday is 0."""
PlannedDay = Annotated[date, Field(ge=date(2000, 1, 1), le=date(2999, 12, 31))]


class Step(StrEnum):
    """What is counted."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


class OffDays(StrEnum):
    """What becomes of a date that falls on a day off of the estate."""

    KEEP = "keep"
    BEFORE = "before"
    AFTER = "after"


OFF_DAYS_TEXTS: dict[OffDays, tuple[str, str]] = {
    OffDays.KEEP: ("照常", "keep the day"),
    OffDays.BEFORE: ("提前到前一个工作日", "the working day before"),
    OffDays.AFTER: ("顺延到下一个工作日", "the working day after"),
}
"""What becomes of it → (Chinese, English), as staff read them."""


class DueDay(NamedTuple):
    """A date by the rule, and the day it is done on, moved off a day off."""

    on_rule: date
    day: date


class Rule(BaseModel):
    """Every `every` days, weeks or months from `first_day` to `last_day`, both included.

    Weeks: on `weekdays`, else on the weekday of the first day. Months: on `day`, or the month's
    last where it is shorter; else on the day of the first day. Weeks are counted from the Monday of
    the first day's week, months from its month.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    every: int = Field(ge=1, le=366)
    step: Step
    weekdays: tuple[Weekday, ...] = Field(default=(), max_length=7)
    day: int | None = Field(default=None, ge=1, le=31)
    first_day: PlannedDay
    last_day: PlannedDay | None = None
    off_days: OffDays = OffDays.AFTER

    @model_validator(mode="after")
    def _must_end_after_it_begins(self) -> Self:
        if self.last_day is not None and self.last_day < self.first_day:
            msg = f"结束日期早于开始日期 / it ends before it begins: {self.last_day}"
            raise ValueError(msg)
        return self

    def dates(self, after: date | None = None) -> Iterator[date]:
        """The dates by the rule alone, later than `after`, in order, each once."""
        for found in self._dates(max(after or self.first_day - _DAY, self.first_day - _DAY)):
            if self.last_day is not None and found > self.last_day:
                return
            yield found

    def due_days(
        self, calendar: WorkingCalendar, *, after: date | None = None, done: date | None = None
    ) -> Iterator[DueDay]:
        """The dates later than `after`, each with the day it is done on, in order.

        Dates that are moved to the same day, or to one that is `done`, are one: nobody is visited
        twice a day because of a holiday.
        """
        for on_rule in self.dates(after):
            day = moved(on_rule, calendar, self.off_days)
            if done is not None and day <= done:
                continue
            done = day
            yield DueDay(on_rule, day)

    def _dates(self, after: date) -> Iterator[date]:
        if self.step is Step.DAYS:
            yield from self._by_days(after)
        elif self.step is Step.WEEKS:
            yield from self._by_weeks(after)
        else:
            yield from self._by_months(after)

    def _by_days(self, after: date) -> Iterator[date]:
        found = self.first_day + _DAY * self.every * _steps((after - self.first_day).days, self)
        while found.year < _LAST_YEAR:
            if found > after:
                yield found
            found += _DAY * self.every

    def _by_weeks(self, after: date) -> Iterator[date]:
        monday = self.first_day - _DAY * self.first_day.weekday()
        weekdays = sorted(set(self.weekdays)) or [self.first_day.weekday()]
        monday += _DAY * 7 * self.every * _steps((after - monday).days // 7, self)
        while monday.year < _LAST_YEAR:
            for weekday in weekdays:
                found = monday + _DAY * weekday
                if found > after:
                    yield found
            monday += _DAY * 7 * self.every

    def _by_months(self, after: date) -> Iterator[date]:
        first, day = _month(self.first_day), self.day or self.first_day.day
        month = first + self.every * _steps(_month(after) - first, self)
        while month // 12 < _LAST_YEAR:
            year, place = divmod(month, 12)
            found = date(year, place + 1, min(day, monthrange(year, place + 1)[1]))
            if found > after:
                yield found
            month += self.every


def moved(day: date, calendar: WorkingCalendar, off_days: OffDays) -> date:
    """The day, or the working day before or after it where it is one off."""
    if off_days is OffDays.KEEP:
        return day
    way = _DAY if off_days is OffDays.AFTER else -_DAY
    tried = (day + way * days for days in range(_LONGEST_HOLIDAY + 1))
    return next((each for each in tried if calendar.is_working_day(each)), day)


def next_days(rule: Rule, calendar: WorkingCalendar, today: date, most: int) -> list[DueDay]:
    """The next days from today on, as a plan that is saved now will have them."""
    return list(islice(rule.due_days(calendar, after=today - _DAY, done=today - _DAY), most))


def _steps(units: int, rule: Rule) -> int:
    """How many whole steps lie before: where to begin looking."""
    return max(units, 0) // rule.every


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1
