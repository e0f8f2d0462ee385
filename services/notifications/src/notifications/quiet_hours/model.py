"""When nobody is disturbed: at night, and on days off (levels.md, clocks 5)."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Interval, WorkingCalendar, utc

_DAY = timedelta(days=1)
LONGEST_REST = timedelta(days=60)
"""A calendar that rests longer is taken to work: a message is late rather than never sent."""


class QuietHours(BaseModel):
    """The hours of the night in which nothing is sent that can wait, on the estate's wall clocks;
    none where both are the same. Days off follow the estate's calendar.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    quiet_from: time = time(21)
    quiet_until: time = time(8)
    staff_rest_on_days_off: bool = True
    households_rest_on_days_off: bool = False

    def allowed_from(
        self, at: datetime, calendar: WorkingCalendar, *, days_off_are_quiet: bool
    ) -> datetime:
        """The first instant from `at` on at which somebody may be disturbed."""
        at = utc(at)
        zone = ZoneInfo(calendar.zone)
        first = calendar.local_day(at)
        for days in range(LONGEST_REST.days):
            day = first + days * _DAY
            if days_off_are_quiet and not calendar.is_working_day(day):
                continue
            for start, end in self._open(day, zone):
                # Quiet from midnight on leaves nothing of the night before it.
                if start < end and at < end:
                    return max(at, start)
        return at

    def _open(self, day: date, zone: ZoneInfo) -> Iterator[Interval]:
        """The day's time outside the quiet hours, in order."""
        midnight, next_midnight = time(), day + _DAY

        def instant(on: date, at: time) -> datetime:
            return utc(datetime.combine(on, at, zone))

        if self.quiet_from == self.quiet_until:
            yield Interval(instant(day, midnight), instant(next_midnight, midnight))
        elif self.quiet_from > self.quiet_until:
            yield Interval(instant(day, self.quiet_until), instant(day, self.quiet_from))
        else:
            yield Interval(instant(day, midnight), instant(day, self.quiet_from))
            yield Interval(instant(day, self.quiet_until), instant(next_midnight, midnight))
