"""How the duty log is kept and found."""

from chassis.store.collection import Collection, Index
from reception.dutylog.model import DutyDay, Entry

ENTRIES = Collection(Entry, "duty_entries", indexes=[Index("day", "at", "_id")])
DAYS = Collection(
    DutyDay, "duty_days", indexes=[Index("-day", "_id"), Index("read", "-day", "_id")]
)
