"""Planning shifts, and recording leave."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.words import PersonalText, StaffId
from dispatch.colleagues.model import Colleague, must_all_work_here
from dispatch.rosters.collection import plan_in_force
from dispatch.rosters.events import duty_changed
from dispatch.rosters.model import Leave, LeaveKind, Roster, ShiftCode, shifts_of

Codes = Annotated[tuple[ShiftCode, ...], Field(max_length=4)]
People = Annotated[tuple[StaffId, ...], Field(min_length=1, max_length=100)]


class RepeatWeek(Command):
    """The same week for some people from a day on, Monday first, by codes of shifts."""

    staff_ids: People
    from_day: date
    week: tuple[Codes, Codes, Codes, Codes, Codes, Codes, Codes]


class PlanDays(Command):
    """Single days for some people; no shifts: a day off; None: again as the week says."""

    staff_ids: People
    days: Annotated[tuple[date, ...], Field(min_length=1, max_length=62)]
    shifts: Codes | None


class GoOnLeave(Command):
    """请假."""

    staff_id: StaffId
    kind: LeaveKind
    starts_at: Instant
    ends_at: Instant
    note: Annotated[PersonalText, StringConstraints(max_length=200)] = ""


class WithdrawLeave(Command):
    """销假: whose leave, and which."""

    staff_id: StaffId
    leave_id: str


async def rosters_of(reader: Reader, ids: Sequence[StaffId]) -> Mapping[str, Roster]:
    """Everybody's roster, an empty one for whom nothing is planned."""
    found = await reader.find_many(Roster, list(ids))
    return {id_: found.get(id_) or Roster(id=id_) for id_ in ids}


class Planned(BaseModel):
    """Whose rosters are others now."""

    staff_ids: list[StaffId]


async def repeat_week(command: RepeatWeek, work: Work) -> Planned:
    """Raises NotAtWorkHere, ShiftUnknown, DayTooFar."""
    today = await _today(work)
    plan = await plan_in_force(work)
    mon, tue, wed, thu, fri, sat, sun = (shifts_of(codes, plan) for codes in command.week)
    rosters = await _rosters(command.staff_ids, work)
    for roster in rosters:
        roster.repeat(command.from_day, (mon, tue, wed, thu, fri, sat, sun), today)
        roster.forget(today)
        work.say(duty_changed(roster), about=roster)
    return Planned(staff_ids=[each.id for each in rosters])


async def plan_days(command: PlanDays, work: Work) -> Planned:
    """Raises NotAtWorkHere, ShiftUnknown, DayTooFar."""
    today = await _today(work)
    plan = await plan_in_force(work)
    shifts = None if command.shifts is None else shifts_of(command.shifts, plan)
    rosters = await _rosters(command.staff_ids, work)
    for roster in rosters:
        roster.plan(command.days, shifts, today)
        roster.forget(today)
        work.say(duty_changed(roster), about=roster)
    return Planned(staff_ids=[each.id for each in rosters])


async def go_on_leave(command: GoOnLeave, work: Work) -> Planned:
    """Raises NotAtWorkHere, LeaveImpossible, LeaveOverlaps."""
    leave = Leave(
        **command.model_dump(exclude={"staff_id"}), id=work.new_id(), by=work.actor, at=work.now
    )
    [roster] = await _rosters((command.staff_id,), work)
    roster.go_on_leave(leave)
    roster.forget(await _today(work))
    work.say(duty_changed(roster), about=roster)
    return Planned(staff_ids=[roster.id])


async def withdraw_leave(command: WithdrawLeave, work: Work) -> Planned:
    """Raises Missing."""
    roster = await work.load(Roster, command.staff_id)
    roster.withdraw(command.leave_id, work.actor)
    work.say(duty_changed(roster), about=roster)
    return Planned(staff_ids=[roster.id])


async def _rosters(ids: People, work: Work) -> list[Roster]:
    """Everybody's roster, new where there was none. Raises NotAtWorkHere."""
    wanted = list(dict.fromkeys(ids))
    must_all_work_here(wanted, await work.find_many(Colleague, wanted))
    found = await work.find_many(Roster, wanted)
    for id_ in wanted:
        if id_ not in found:
            found[id_] = Roster(id=id_)
            work.add(found[id_])
    return [found[id_] for id_ in wanted]


async def _today(work: Work) -> date:
    return (await work.estate_card()).calendar.local_day(work.now)
