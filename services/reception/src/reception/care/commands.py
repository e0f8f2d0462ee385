"""Putting somebody on the care list, calling them, taking them off."""

from datetime import date
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import StringConstraints

from chassis.work import Command, Work
from contracts.words import PersonalText, PersonId, StaffId, UnitId
from reception.callers.model import Person, Unit
from reception.care.collection import care_in_reach
from reception.care.events import care_begun, care_called, care_ended
from reception.care.model import (
    Call,
    Calling,
    Care,
    EveryDays,
    Need,
    Outcome,
    call_says_what_is_needed,
)
from reception.tasks.commands import must_work_here, new_task
from reception.tasks.model import Source

Note = Annotated[PersonalText, StringConstraints(max_length=500)]


class ChangeCare(Command):
    """What is kept of somebody; all of it. Without `next_on` the first call is due today."""

    need: Need
    mind: Note = ""
    every_days: EveryDays | None = None
    caller_id: StaffId | None = None
    next_on: date | None = None


class BeginCare(ChangeCare):
    """Who, of which unit: somebody of the directory, a name, or the whole household."""

    unit_id: UnitId
    person_id: PersonId | None = None
    name: Annotated[PersonalText, StringConstraints(max_length=100)] = ""


class RecordCareCall(Command):
    """What the call found; where help is needed, it becomes a task of the desk."""

    outcome: Outcome
    note: Note = ""


class EndCare(Command):
    """Why they are off the list."""

    why: Annotated[PersonalText, StringConstraints(min_length=1, max_length=300)]


async def begin_care(command: BeginCare, work: Work) -> Care:
    """Raises Missing (unit or person), NobodyThere, NotAllowed."""
    unit = await work.load(Unit, command.unit_id)
    if work.caller is not None:
        work.caller.must_cover(unit.building)
    person = await work.load(Person, command.person_id) if command.person_id else None
    care = Care(
        id=work.new_id(),
        unit_id=unit.id,
        unit_label=unit.label,
        building=unit.building,
        person_id=command.person_id,
        name=command.name or (person.name if person else ""),
        need=command.need,
        entered_at=work.now,
        entered_by=work.actor,
    )
    await _change(care, command, work)
    work.add(care)
    work.say(care_begun(care, work.now), about=care)
    return care


async def change_care(care_id: str, command: ChangeCare, work: Work) -> Care:
    """Raises CareIsEnded, NobodyThere."""
    care = await care_in_reach(work, care_id)
    await _change(care, command, work)
    work.say(care_begun(care, work.now))
    return care


async def record_care_call(care_id: str, command: RecordCareCall, work: Work) -> Care:
    """The next call is due by the rhythm. Raises CareIsEnded, HelpUnsaid."""
    care = await care_in_reach(work, care_id)
    call_says_what_is_needed(command.outcome, command.note)
    task = None
    if command.outcome is Outcome.NEEDS_HELP:
        text = f"{care.unit_label} {care.name}：{command.note}"
        task = await new_task(work, text, owner_id=None, source=Source.CARE, about=care.id)
    call = Call(
        at=work.now,
        by=work.actor,
        outcome=command.outcome,
        note=command.note,
        task_id=task.id if task else None,
    )
    care.called(call, await _today(work))
    work.say(care_called(care))
    return care


async def end_care(care_id: str, command: EndCare, work: Work) -> Care:
    """Raises CareIsEnded."""
    care = await care_in_reach(work, care_id)
    care.end(command.why, work.now)
    work.say(care_ended(care, work.now))
    return care


async def _change(care: Care, command: ChangeCare, work: Work) -> None:
    if command.caller_id is not None:
        await must_work_here(command.caller_id, work)
    calling = Calling(every_days=command.every_days, caller_id=command.caller_id)
    next_on = command.next_on or care.next_on or await _today(work)
    care.change(command.need, command.mind, calling, next_on)


async def _today(work: Work) -> date:
    return work.now.astimezone(ZoneInfo((await work.estate_card()).zone)).date()
