"""What stands on the duty roster (值班表 F20) as it hangs on the wall."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from chassis.reader import Reader
from dispatch.rosters.model import Shift
from dispatch.rosters.queries.week import DayView, PersonWeek, show_week

_WEEKDAYS = "一二三四五六日"


class RosterPaper(NamedTuple):
    """A week; `head` are the days, `rows` a name and what they work on each day."""

    estate: str
    first: date
    last: date
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    shifts: str
    """Which times the shifts have."""


async def roster_paper(reader: Reader, day: date | None, crew_id: str) -> RosterPaper:
    """Everybody of the week, as the screen shows it. Raises DayTooFar."""
    week = await show_week(reader, day, crew_id)
    worked = {shift for each in week.people for day_ in each.days for shift in day_.shifts}
    in_order = sorted(worked, key=lambda each: (each.starts, each.zh))
    return RosterPaper(
        estate=(await reader.estate_card()).name,
        first=week.days[0],
        last=week.days[-1],
        head=[f"{each:%m-%d} 周{_WEEKDAYS[each.weekday()]}" for each in week.days],
        rows=[_row(each) for each in week.people],
        shifts="　".join(_times(each) for each in in_order),
    )


def _row(person: PersonWeek) -> list[str]:
    return [person.name, *(_cell(each) for each in person.days)]


def _cell(day: DayView) -> str:
    if day.leave:
        return "假"
    if not day.planned:
        return ""
    return "、".join(shift.zh for shift in day.shifts) or "休"


def _times(shift: Shift) -> str:
    return f"{shift.zh} {shift.starts:%H:%M}–{shift.ends:%H:%M}"
