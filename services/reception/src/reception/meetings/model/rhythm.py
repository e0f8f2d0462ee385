"""When meetings are to be held (T26): each week and each month, on a day the estate sets."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field

from contracts.reception.meetings import MeetingKind
from reception.meetings.model.meeting import Meeting, MeetingState

_SUNDAY = 6


class Rhythm(BaseModel):
    """On which day of the week and of the month, at which time of the estate's day.

    None: not set, so nothing is expected. A month without the day has its last.
    """

    model_config = ConfigDict(frozen=True)

    weekly_on: int | None = Field(default=None, ge=0, le=_SUNDAY)
    """0 is Monday."""
    weekly_at: time = time(9)
    monthly_on: int | None = Field(default=None, ge=1, le=31)
    monthly_at: time = time(14)

    def dates(self, first: date, last: date, zone: str) -> Iterator[tuple[MeetingKind, datetime]]:
        """The meetings of some days, both included, in order of time."""
        place, day = ZoneInfo(zone), first
        while day <= last:
            if day.weekday() == self.weekly_on:
                yield MeetingKind.WEEKLY, datetime.combine(day, self.weekly_at, place)
            if self.monthly_on and day.day == min(self.monthly_on, _length(day)):
                yield MeetingKind.MONTHLY, datetime.combine(day, self.monthly_at, place)
            day += timedelta(days=1)


class Expected(BaseModel):
    """A meeting that is to be held, and the one that stands for it, if one was called."""

    model_config = ConfigDict(frozen=True)

    kind: MeetingKind
    begins_at: datetime
    meeting_id: str | None
    missed: bool
    """Its week or month is over, and none was held in it."""


def expected(
    rhythm: Rhythm, first: date, last: date, zone: str, meetings: Iterable[Meeting], now: datetime
) -> list[Expected]:
    """What is to be held on some days: a meeting stands for its week or month, whatever its day."""
    place = ZoneInfo(zone)
    called = {
        (each.kind, _period(each.kind, each.begins_at.astimezone(place).date())): each
        for each in sorted(meetings, key=lambda each: each.state is MeetingState.HELD)
        if each.state is not MeetingState.NOT_HELD
    }
    today, plan = now.astimezone(place).date(), list[Expected]()
    for kind, at in rhythm.dates(first, last, zone):
        meeting = called.get((kind, _period(kind, at.date())))
        over = _period(kind, at.date()) < _period(kind, today)
        held = meeting is not None and meeting.state is MeetingState.HELD
        plan.append(
            Expected(
                kind=kind,
                begins_at=at,
                meeting_id=meeting.id if meeting else None,
                missed=over and not held,
            )
        )
    return plan


def _period(kind: MeetingKind, day: date) -> tuple[int, int]:
    if kind is MeetingKind.MONTHLY:
        return day.year, day.month
    year, week, _ = day.isocalendar()
    return year, week


def _length(day: date) -> int:
    return monthrange(day.year, day.month)[1]
