"""Writing the log, and reading it."""

from datetime import date
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import StringConstraints

from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.words import PersonalText, StaffId
from reception.contacts.model import CLOCKS_DIFFER
from reception.dutylog.events import duty_day_read, duty_logged
from reception.dutylog.model import DutyDay, Entry, EntryInFuture, EntryKind, Reading
from reception.tasks.commands import new_task
from reception.tasks.model import Source


class WriteEntry(Command):
    """What happened, where and when; `at` is now if left out."""

    kind: EntryKind = EntryKind.NOTE
    text: Annotated[PersonalText, StringConstraints(min_length=1, max_length=2000)]
    place: Annotated[PersonalText, StringConstraints(max_length=200)] = ""
    at: Instant | None = None


class ReadDay(Command):
    """Which day; a remark becomes a task: of `owner_id`, or of whoever is at the desk."""

    day: date
    remark: Annotated[PersonalText, StringConstraints(max_length=500)] = ""
    owner_id: StaffId | None = None
    due_at: Instant | None = None


async def write_entry(command: WriteEntry, work: Work) -> Entry:
    """Raises EntryInFuture."""
    if command.at is not None and command.at > work.now + CLOCKS_DIFFER:
        raise EntryInFuture(at=command.at.isoformat())
    at = min(command.at or work.now, work.now)
    zone = ZoneInfo((await work.estate_card()).zone)
    entry = Entry(
        id=work.new_id(),
        day=at.astimezone(zone).date(),
        kind=command.kind,
        text=command.text,
        place=command.place,
        at=at,
        entered_at=work.now,
        by=work.actor,
    )
    work.add(entry)
    (await _day(entry.day, work)).entered(work.now)
    work.say(duty_logged(entry), about=entry)
    return entry


async def read_day(command: ReadDay, work: Work) -> DutyDay:
    """The supervisor has read the day (T42). Raises DayNotOver, NobodyThere."""
    today = work.now.astimezone(ZoneInfo((await work.estate_card()).zone)).date()
    log, task = await _day(command.day, work), None
    if command.remark:
        task = await new_task(
            work,
            command.remark,
            owner_id=command.owner_id,
            due_at=command.due_at,
            source=Source.REVIEW,
            about=log.id,
        )
    log.read_by(
        Reading(
            at=work.now,
            by=work.actor,
            remark=command.remark,
            task_id=task.id if task else None,
        ),
        today,
    )
    work.say(duty_day_read(log, work.now), about=log)
    return log


async def _day(day: date, work: Work) -> DutyDay:
    log = await work.find(DutyDay, day.isoformat())
    if log is None:
        log = DutyDay(id=day.isoformat(), day=day)
        work.add(log)
    return log
