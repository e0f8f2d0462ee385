"""What is said about the duty log."""

from datetime import datetime

from contracts.reception.duty import DutyDayRead, DutyLogged
from reception.dutylog.model import DutyDay, Entry


def duty_logged(entry: Entry) -> DutyLogged:
    """There is an entry more."""
    return DutyLogged(entry_id=entry.id, day=entry.day, at=entry.entered_at)


def duty_day_read(day: DutyDay, at: datetime) -> DutyDayRead:
    """A supervisor has read it."""
    remarked = bool(day.readings[-1].remark)
    return DutyDayRead(day_id=day.id, day=day.day, remarked=remarked, at=at)
