"""What is not urgent for a member of staff, in one message a day (E23)."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant, WorkingCalendar, utc
from contracts.words import StaffId

MOST_LINES = 100
_DAY = timedelta(days=1)
_LONGEST_REST = 60


class DigestTime(BaseModel):
    """When the day's digest goes out, on the estate's wall clocks."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at: time = time(8, 30)
    on_days_off: bool = False

    def next_after(self, now: datetime, calendar: WorkingCalendar) -> datetime:
        """The first digest after an instant; a calendar without working days has one every day."""
        first = calendar.local_day(now)
        days = [first + days * _DAY for days in range(_LONGEST_REST)]
        for day in (day for day in days if self.on_days_off or calendar.is_working_day(day)):
            if (moment := self._on(day, calendar)) > now:
                return moment
        return self._on(first + _DAY, calendar)

    def _on(self, day: date, calendar: WorkingCalendar) -> datetime:
        return utc(datetime.combine(day, self.at, ZoneInfo(calendar.zone)))


class DigestLine(BaseModel):
    """One thing to know; `id` keeps a repeated event from standing there twice."""

    model_config = ConfigDict(frozen=True)

    id: str
    at: Instant
    text: str


class Digest(BaseModel):
    """What one member of staff will be told together at `goes_at`; a full one only counts on."""

    id: str
    staff_id: StaffId
    goes_at: Instant
    lines: tuple[DigestLine, ...] = ()
    more: int = 0
    sent_at: Instant | None = None

    @property
    def look_at(self) -> datetime | None:
        """When it goes out; None once it has."""
        return self.goes_at if self.sent_at is None else None

    def note(self, line: DigestLine) -> None:
        """Add a line, once."""
        if any(known.id == line.id for known in self.lines):
            return
        if len(self.lines) < MOST_LINES:
            self.lines = (*self.lines, line)
        else:
            self.more += 1

    @property
    def count(self) -> int:
        """How many things there are to know."""
        return len(self.lines) + self.more

    def text(self) -> str:
        """The lines in the order in which they happened, whatever order they came in."""
        ordered = sorted(self.lines, key=lambda line: (line.at, line.id))
        rest = [f"… +{self.more}"] if self.more else []
        return "\n".join([f"· {line.text}" for line in ordered] + rest)
