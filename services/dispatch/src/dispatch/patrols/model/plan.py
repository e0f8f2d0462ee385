"""When a route is walked, and by whom (巡查计划); each day's rounds are made once."""

import uuid
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import Field

from contracts.calendars import Instant, WorkingCalendar
from contracts.words import Actor, Discreet, PersonalText, StaffId
from dispatch.patrols.model.refusals import PlanEnded
from dispatch.recurring.model.rule import Weekday

MOST_TIMES = 24
MOST_DAYS_AT_ONCE = 31
_DAY = timedelta(days=1)


class PatrolPlan(Discreet):
    """A route at these times of the day, on these weekdays (none: every day).

    Every day up to `looked_through` has its rounds; none later has.
    """

    id: str
    name: PersonalText
    route_id: str
    staff_ids: tuple[StaffId, ...] = ()
    """Whose task it is; none: whoever is on duty."""
    times: tuple[time, ...] = Field(min_length=1, max_length=MOST_TIMES)
    weekdays: tuple[Weekday, ...] = ()
    grace_minutes: int = Field(ge=5, le=720)
    """Begun later than this after its time, a round is late."""
    first_day: date
    last_day: date | None = None
    looked_through: date
    ended_reason: PersonalText = ""
    ended: bool = False
    made_by: Actor
    made_at: Instant
    look_at: Instant | None = None
    """Index: when the next day begins."""

    @property
    def grace(self) -> timedelta:
        """So much later than its time a round may begin."""
        return timedelta(minutes=self.grace_minutes)

    def days_due(self, today: date) -> list[date]:
        """The days up to today that have no rounds yet, oldest first, at most MOST_DAYS_AT_ONCE;
        they count as made now.
        """
        last = min(today, self.last_day or today)
        if self.ended or last <= self.looked_through:
            return []
        through = min(last, self.looked_through + _DAY * MOST_DAYS_AT_ONCE)
        days = (through - self.looked_through).days
        found = [self.looked_through + _DAY * (place + 1) for place in range(days)]
        self.looked_through = through
        return [day for day in found if not self.weekdays or day.weekday() in self.weekdays]

    def look_ahead(self, now: datetime, calendar: WorkingCalendar) -> None:
        """Set `look_at`: now while days are left to be made, else the next midnight."""
        self.look_at = None
        today = calendar.local_day(now)
        if self.ended or (self.last_day is not None and self.looked_through >= self.last_day):
            return
        behind = self.looked_through < today
        waits = max((self.looked_through - today).days, 0)
        self.look_at = now if behind else calendar.end_of_day(now, days_later=waits)

    def become(
        self,
        name: str,
        staff_ids: tuple[StaffId, ...],
        times: Iterable[time],
        weekdays: tuple[Weekday, ...],
        grace_minutes: int,
        last_day: date | None,
    ) -> None:
        """Other times, days or people, from the first day on that has no rounds yet: rounds that
        are made stay as they are. Raises PlanEnded.
        """
        if self.ended:
            raise PlanEnded
        self.name, self.staff_ids, self.weekdays = name, staff_ids, weekdays
        self.times, self.grace_minutes, self.last_day = (
            on_the_minute(times),
            grace_minutes,
            last_day,
        )

    def end(self, reason: str) -> None:
        """No more rounds; those that are made stay. Raises PlanEnded."""
        if self.ended:
            raise PlanEnded
        self.ended, self.ended_reason, self.look_at = True, reason, None


def on_the_minute(times: Iterable[time]) -> tuple[time, ...]:
    """In order, each once."""
    return tuple(sorted({each.replace(second=0, microsecond=0) for each in times}))


def round_id(plan_id: str, day: date, at: time) -> str:
    """The same for the same time of a day of a plan, whoever makes it and however often."""
    name = f"round/{plan_id}/{day.isoformat()}/{at.isoformat()}"
    return str(uuid.uuid5(uuid.NAMESPACE_OID, name))


def moment(day: date, at: time, zone: str) -> datetime:
    """A time of day as an instant."""
    return datetime.combine(day, at, ZoneInfo(zone))
