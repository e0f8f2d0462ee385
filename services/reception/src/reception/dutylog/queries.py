"""Days of the log, and everything that happened on one."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from reception.cases.model.shown import Named, named
from reception.colleagues.model import Colleague, name_of
from reception.contacts.model import OUTCOME_TEXTS, Contact, Outcome
from reception.dutylog.model import KIND_TEXTS, DutyDay, Entry
from reception.handovers.model.hand_over import HandOver
from reception.incidents.model.incident import Incident
from reception.majors.model.event import MajorEvent

MOST_ENTRIES = 500
MOST_BESIDE = 50


class EntryView(BaseModel):
    """An entry of the log."""

    id: str
    kind: Named
    text: str
    place: str
    at: datetime
    by: str


class ReadingView(BaseModel):
    """Who read it, and what they said."""

    at: datetime
    by: str
    remark: str


class DayCard(BaseModel):
    """A day in the list."""

    day: date
    entries: int
    read: bool
    remarks: int


class Count(BaseModel):
    """How many contacts of one kind were logged."""

    outcome: Named
    count: int


class Beside(BaseModel):
    """Something of another record that happened that day; `path` names the record."""

    path: str
    id: str
    label: str
    at: datetime


class DayView(DayCard):
    """Everything a supervisor reads of a day (T42)."""

    items: list[EntryView]
    readings: list[ReadingView]
    contacts: list[Count]
    beside: list[Beside]
    """Hand-overs, incidents and major events of the day."""


async def list_days(
    reader: Reader, *, unread: bool, limit: int, cursor: str | None
) -> Page[DayCard]:
    """The last day first."""
    where = {"read": False} if unread else {}
    found, following = await reader.page(DutyDay, where, sort=["-day"], limit=limit, cursor=cursor)
    return Page(items=[_card(each) for each in found], next=following)


async def show_day(day: date, reader: Reader) -> DayView:
    """One day, also one nothing was entered on."""
    log = await reader.find(DutyDay, day.isoformat()) or DutyDay(id=day.isoformat(), day=day)
    return await day_view(log, reader)


async def day_view(log: DutyDay, reader: Reader) -> DayView:
    """A day with the names of everybody in it."""
    entries = await reader.select(
        Entry, {"day": log.day.isoformat()}, sort=["at"], limit=MOST_ENTRIES
    )
    people = {entry.by.id for entry in entries} | {each.by.id for each in log.readings}
    names = await reader.find_many(Colleague, sorted(people))
    span = (await reader.estate_card()).days(log.day, log.day)
    counts = await reader.tally(Contact, "outcome", {"entered_at": span})
    return DayView(
        **dict(_card(log)),
        items=[_entry(entry, names) for entry in entries],
        readings=[
            ReadingView(at=each.at, by=name_of(names, each.by.id), remark=each.remark)
            for each in log.readings
        ],
        contacts=[
            Count(outcome=named(Outcome(outcome), OUTCOME_TEXTS), count=count)
            for outcome, count in sorted(counts.items())
        ],
        beside=await _beside(span, reader),
    )


async def entry_view(entry: Entry, reader: Reader) -> EntryView:
    """One entry with who wrote it."""
    return _entry(entry, await reader.find_many(Colleague, [entry.by.id]))


async def today_of(reader: Reader) -> date:
    """The estate's day."""
    return reader.now.astimezone(ZoneInfo((await reader.estate_card()).zone)).date()


async def _beside(span: dict[str, datetime], reader: Reader) -> list[Beside]:
    turns = await reader.select(HandOver, {"begun_at": span}, limit=MOST_BESIDE)
    incidents = await reader.select(Incident, {"began_at": span}, limit=MOST_BESIDE)
    majors = await reader.select(MajorEvent, {"happened_at": span}, limit=MOST_BESIDE)
    found = [
        *(Beside(path="hand-overs", id=each.id, label="", at=each.begun_at) for each in turns),
        *(_numbered("incidents", incidents)),
        *(_numbered("majors", majors)),
    ]
    return sorted(found, key=lambda each: each.at)


def _numbered(path: str, found: Sequence[Incident] | Sequence[MajorEvent]) -> list[Beside]:
    return [
        Beside(
            path=path,
            id=each.id,
            label=f"{each.number} {each.matter}",
            at=each.began_at if isinstance(each, Incident) else each.happened_at,
        )
        for each in found
    ]


def _entry(entry: Entry, names: dict[str, Colleague]) -> EntryView:
    return EntryView(
        id=entry.id,
        kind=named(entry.kind, KIND_TEXTS),
        text=entry.text,
        place=entry.place,
        at=entry.at,
        by=name_of(names, entry.by.id),
    )


def _card(log: DutyDay) -> DayCard:
    return DayCard(
        day=log.day,
        entries=log.entries,
        read=log.read,
        remarks=sum(bool(each.remark) for each in log.readings),
    )
