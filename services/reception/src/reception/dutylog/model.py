"""The duty log: entries of a day, and who has read it (F19, T42)."""

from datetime import date
from enum import StrEnum

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PersonalText


class EntryKind(StrEnum):
    """What an entry is of."""

    NOTE = "note"
    PATROL = "patrol"
    CHECK = "check"
    """A check of the night by its time slot (T40)."""
    VISIT = "visit"


KIND_TEXTS: dict[EntryKind, tuple[str, str]] = {
    EntryKind.NOTE: ("值班记事", "note"),
    EntryKind.PATROL: ("巡查", "patrol"),
    EntryKind.CHECK: ("夜间检查", "night check"),
    EntryKind.VISIT: ("来访与联系", "visit or message"),
}
"""Kind → (Chinese, English), as staff read them."""


class EntryInFuture(Invalid):
    """What has not happened is not logged."""

    zh = "时间 {at} 还没有到。请填写实际时间，或留空表示现在。"
    en = "{at} has not come yet. Give the real time, or none for now."


class DayNotOver(Refused):
    """A day that has not begun cannot be read."""

    zh = "{day} 还没有到，不能审阅。"
    en = "{day} has not come yet; there is nothing to read."


class Entry(Discreet):
    """Something that happened, as whoever was on duty wrote it down. It stays as it is."""

    id: str
    day: date
    """The estate's day it happened on."""
    kind: EntryKind
    text: PersonalText
    place: PersonalText = ""
    at: Instant
    entered_at: Instant
    by: Actor


class Reading(Discreet):
    """A supervisor has read what stood there then; a remark is a task of the desk."""

    model_config = ConfigDict(frozen=True)

    at: Instant
    by: Actor
    remark: PersonalText = ""
    task_id: str | None = None


class DutyDay(Discreet):
    """One day of the log."""

    id: str
    day: date
    entries: int = 0
    last_entered_at: Instant | None = None
    readings: tuple[Reading, ...] = ()
    read: bool = False
    """Nothing was entered since it was last read."""

    def entered(self, at: Instant) -> None:
        """One entry more: the day is to be read again."""
        self.entries += 1
        self.last_entered_at, self.read = at, False

    def read_by(self, reading: Reading, today: date) -> None:
        """Raises DayNotOver for a day that has not come."""
        if self.day > today:
            raise DayNotOver(day=self.day.isoformat())
        self.readings, self.read = (*self.readings, reading), True
