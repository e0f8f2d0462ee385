"""A week of everybody who is planned for."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.refusals import Missing
from contracts.words import Discreet, PersonalText, StaffId
from dispatch.colleagues.commands import at_work
from dispatch.colleagues.model import TECHNICIAN, Colleague
from dispatch.crews.commands import standing_crews
from dispatch.crews.model import Crew
from dispatch.rosters.collection import plan_in_force
from dispatch.rosters.model import Duty, Leave, LeaveKind, Roster, Shift, must_be_near

_DAY = timedelta(days=1)
_DAYS = 7


class LeaveView(Discreet):
    """Leave that touches the week."""

    id: str
    kind: LeaveKind
    starts_at: datetime
    ends_at: datetime
    note: PersonalText


class DayView(BaseModel):
    """One day of somebody; `planned` is false where nobody has planned anything (未设定), `single`
    true where the day is not as the week says. `leave`: they are away for at least some of it.
    """

    day: date
    planned: bool
    single: bool
    shifts: list[Shift]
    leave: bool


class PersonWeek(Discreet):
    """Somebody's week; `duty` is now."""

    staff_id: StaffId
    name: PersonalText
    technician: bool
    crews: list[str]
    duty: Duty
    days: list[DayView]
    leaves: list[LeaveView]


class WeekView(Discreet):
    """A week, Monday first: the technicians and whoever is in a crew, by name.

    `shifts`: the estate's plan; empty shows 未设定. `off_days`: of these days, those on which the
    estate's calendar has no working time.
    """

    first: date
    days: list[date]
    today: date
    shifts: list[Shift]
    off_days: list[date]
    people: list[PersonWeek]


async def show_week(reader: Reader, day: date | None, crew_id: str = "") -> WeekView:
    """The week a day lies in, or this one; of one crew, or of everybody. Raises DayTooFar,
    Missing.
    """
    card = await reader.estate_card()
    today = card.calendar.local_day(reader.now)
    within = day or today
    must_be_near(within, today)
    first = within - _DAY * within.weekday()
    days = [first + _DAY * number for number in range(_DAYS)]
    crews = await standing_crews(reader)
    if crew_id:
        crews = [each for each in crews if each.id == crew_id]
        if not crews:
            raise Missing(kind=Crew.__name__, id=crew_id)
    people = await _planned_for(reader, crews, everybody=not crew_id)
    rosters = await reader.find_many(Roster, [each.id for each in people])
    return WeekView(
        first=first,
        days=days,
        today=today,
        shifts=list(await plan_in_force(reader)),
        off_days=[day for day in days if not card.calendar.is_working_day(day)],
        people=[
            _week(
                each, rosters.get(each.id) or Roster(id=each.id), days, crews, reader.now, card.zone
            )
            for each in people
        ],
    )


async def _planned_for(
    reader: Reader, crews: Sequence[Crew], *, everybody: bool
) -> list[Colleague]:
    members = {member for crew in crews for member in crew.members}
    found = await at_work(reader)
    wanted = [
        each for each in found if each.id in members or (everybody and TECHNICIAN in each.roles)
    ]
    return sorted(wanted, key=lambda each: (each.name, each.id))


def _week(
    colleague: Colleague,
    roster: Roster,
    days: Sequence[date],
    crews: Sequence[Crew],
    now: datetime,
    zone: str,
) -> PersonWeek:
    away = {
        leave.id: [day for day in days if leave.touches(day, zone)]
        for leave in roster.standing_leaves
    }
    absent = {day for touched in away.values() for day in touched}
    return PersonWeek(
        staff_id=colleague.id,
        name=colleague.name,
        technician=TECHNICIAN in colleague.roles,
        crews=[crew.name for crew in crews if colleague.id in crew.members],
        duty=roster.duty_at(now, zone).duty,
        days=[_day(day, roster, leave=day in absent) for day in days],
        leaves=[_leave(each) for each in roster.standing_leaves if away[each.id]],
    )


def _day(day: date, roster: Roster, *, leave: bool) -> DayView:
    planned = roster.planned(day)
    return DayView(
        day=day,
        planned=planned is not None,
        single=roster.is_single(day),
        shifts=list(planned or ()),
        leave=leave,
    )


def _leave(leave: Leave) -> LeaveView:
    return LeaveView(**leave.model_dump(include=set(LeaveView.model_fields)))
