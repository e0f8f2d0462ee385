"""A person's roster (排班): weekly patterns, single days, leave; who is on duty follows from it.

Shifts are what the wall clock shows in the estate, so that a night in which clocks change has no
hour in which nobody, or two, are on duty. Times are copied into a roster: it says what was agreed,
whatever becomes of the estate's plan of shifts.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, NamedTuple
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, StringConstraints

from contracts.calendars import Instant
from contracts.refusals import Invalid, Missing, Refused
from contracts.words import Actor, Discreet, PersonalText, StaffId

KEPT = timedelta(days=400)
"""How long single days and leave are kept after they are over."""
PLANNED_AHEAD = timedelta(days=400)
LONGEST_LEAVE = timedelta(days=366)
_DAY = timedelta(days=1)
_MOMENT = timedelta(microseconds=1)
_A_WEEK_AND_A_NIGHT = 9

ShiftCode = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_-]{1,20}$")]


class Duty(StrEnum):
    """Whether somebody is there at a moment."""

    ON = "on"
    OFF = "off"
    LEAVE = "leave"
    UNSET = "unset"
    """Nobody has planned anything for them (未设定)."""


class LeaveKind(StrEnum):
    """What somebody is away for."""

    ANNUAL = "annual"
    SICK = "sick"
    PERSONAL = "personal"
    COMPENSATORY = "compensatory"
    OTHER = "other"


LEAVE_TEXTS: Mapping[LeaveKind, tuple[str, str]] = {
    LeaveKind.ANNUAL: ("年假", "annual leave"),
    LeaveKind.SICK: ("病假", "sick leave"),
    LeaveKind.PERSONAL: ("事假", "personal leave"),
    LeaveKind.COMPENSATORY: ("调休", "time off in lieu"),
    LeaveKind.OTHER: ("其他", "other"),
}
"""Kind → (Chinese, English), as staff read them."""


class ShiftUnknown(Invalid):
    """The estate's plan has no such shift."""

    zh = "本小区没有班次“{shift}”。请先在派工方式设置里设定班次，或另选一个。"
    en = "The estate has no shift “{shift}”. Add it in the settings, or choose another."


class DayTooFar(Invalid):
    """A roster is planned about a year ahead, and put right about a year back."""

    zh = "日期 {day} 距今超过一年。请核对日期。"
    en = "{day} is more than a year away. Check the date."


class LeaveImpossible(Invalid):
    """Leave ends after it begins, and within a year."""

    zh = "请假结束时间须晚于开始时间，且不超过一年。请核对。"
    en = "Leave ends after it begins, and within a year of it. Check the times."


class LeaveOverlaps(Refused):
    """They are on leave then already."""

    zh = "这段时间与已登记的请假重叠。请先销假，或改为其他时间。"
    en = "They are on leave then already. Take that back first, or choose other times."


class Shift(BaseModel):
    """班次, in the estate's words; one that ends no later than it begins ends on the next day."""

    model_config = ConfigDict(frozen=True)

    code: ShiftCode
    zh: Annotated[str, StringConstraints(min_length=1, max_length=20)]
    en: Annotated[str, StringConstraints(max_length=40)] = ""
    starts: time
    ends: time

    def begins_on(self, day: date) -> datetime:
        """On the wall clock."""
        return datetime.combine(day, self.starts)

    def ends_after(self, day: date) -> datetime:
        """On the wall clock, of the shift that begins on a day."""
        over_midnight = self.ends <= self.starts
        return datetime.combine(day + _DAY if over_midnight else day, self.ends)


Shifts = tuple[Shift, ...]
"""What somebody works on a day; none on a day off."""

ShiftWeek = tuple[Shifts, Shifts, Shifts, Shifts, Shifts, Shifts, Shifts]
"""By weekday, Monday first."""


class WeekPattern(BaseModel):
    """The same week again and again, from a day on."""

    model_config = ConfigDict(frozen=True)

    from_day: date
    week: ShiftWeek


class DayPlan(BaseModel):
    """One day that is not as the week says."""

    model_config = ConfigDict(frozen=True)

    day: date
    shifts: Shifts


class Leave(Discreet):
    """请假, recorded; `withdrawn_by`: who took it back (销假)."""

    model_config = ConfigDict(frozen=True)

    id: str
    kind: LeaveKind
    starts_at: Instant
    ends_at: Instant
    note: PersonalText = ""
    by: Actor
    at: Instant
    withdrawn_by: Actor | None = None

    def touches(self, day: date, zone: str) -> bool:
        """Whether any of it lies on a day of the estate."""
        clock = ZoneInfo(zone)
        first = self.starts_at.astimezone(clock).date()
        return first <= day <= (self.ends_at - _MOMENT).astimezone(clock).date()


class OnDuty(NamedTuple):
    """Whether somebody is there, in which shift, and until when at the latest."""

    duty: Duty
    shift: Shift | None = None
    until: datetime | None = None
    """Of who is there: the end of the shift; of who is on leave: its end."""


class Roster(Discreet):
    """One person's plan; its id is theirs."""

    id: StaffId
    patterns: tuple[WeekPattern, ...] = ()
    """Oldest first."""
    days: tuple[DayPlan, ...] = ()
    leaves: tuple[Leave, ...] = ()

    def repeat(self, from_day: date, week: ShiftWeek, today: date) -> None:
        """From a day on every week is this one; whatever was planned to begin later is not.

        Single days stay as they were agreed. Raises DayTooFar.
        """
        must_be_near(from_day, today)
        before = [each for each in self.patterns if each.from_day < from_day]
        self.patterns = (*before, WeekPattern(from_day=from_day, week=week))

    def plan(self, days: Sequence[date], shifts: Shifts | None, today: date) -> None:
        """Single days; None: again as the week says. Raises DayTooFar."""
        for day in days:
            must_be_near(day, today)
        others = [each for each in self.days if each.day not in set(days)]
        planned = [] if shifts is None else [DayPlan(day=day, shifts=shifts) for day in set(days)]
        self.days = tuple(sorted([*others, *planned], key=lambda each: each.day))

    def go_on_leave(self, leave: Leave) -> None:
        """Raises LeaveImpossible, LeaveOverlaps."""
        if not leave.starts_at < leave.ends_at <= leave.starts_at + LONGEST_LEAVE:
            raise LeaveImpossible
        if any(
            each.starts_at < leave.ends_at and leave.starts_at < each.ends_at
            for each in self.standing_leaves
        ):
            raise LeaveOverlaps
        leaves = [*self.leaves, leave]
        self.leaves = tuple(sorted(leaves, key=lambda each: (each.starts_at, each.id)))

    def withdraw(self, leave_id: str, by: Actor) -> None:
        """销假: they are there as planned; withdrawn twice it is withdrawn. Raises Missing."""
        if all(each.id != leave_id for each in self.leaves):
            raise Missing(kind=Leave.__name__, id=leave_id)
        self.leaves = tuple(
            each.model_copy(update={"withdrawn_by": each.withdrawn_by or by})
            if each.id == leave_id
            else each
            for each in self.leaves
        )

    def forget(self, today: date) -> None:
        """Let go what was over long ago."""
        last = today - KEPT
        started = [each for each in self.patterns if each.from_day <= last]
        self.patterns = (*started[-1:], *self.patterns[len(started) :])
        self.days = tuple(each for each in self.days if each.day > last)
        self.leaves = tuple(each for each in self.leaves if each.ends_at.date() > last)

    @property
    def standing_leaves(self) -> list[Leave]:
        """Those nobody took back, the earliest first."""
        return [each for each in self.leaves if each.withdrawn_by is None]

    def planned(self, day: date) -> Shifts | None:
        """What they work on a day; None where nobody has planned anything."""
        single = next((each for each in self.days if each.day == day), None)
        if single is not None:
            return single.shifts
        begun = [each for each in self.patterns if each.from_day <= day]
        return begun[-1].week[day.weekday()] if begun else None

    def is_single(self, day: date) -> bool:
        """Whether a day is not as the week says."""
        return any(each.day == day for each in self.days)

    def duty_at(self, at: datetime, zone: str) -> OnDuty:
        """Whether they are there at a moment; leave comes before any shift."""
        for leave in self.standing_leaves:
            if leave.starts_at <= at < leave.ends_at:
                return OnDuty(Duty.LEAVE, until=leave.ends_at)
        wall = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        today = wall.date()
        for day in (today - _DAY, today):
            for shift in self.planned(day) or ():
                if shift.begins_on(day) <= wall < shift.ends_after(day):
                    return OnDuty(Duty.ON, shift, _instant(shift.ends_after(day), zone))
        return OnDuty(Duty.UNSET if self.planned(today) is None else Duty.OFF)

    def next_begins(self, after: datetime, zone: str) -> datetime | None:
        """When their next shift begins, within about a week; leave is not looked at."""
        today = after.astimezone(ZoneInfo(zone)).date()
        begins = [
            _instant(shift.begins_on(day), zone)
            for day in (today + _DAY * number for number in range(_A_WEEK_AND_A_NIGHT))
            for shift in self.planned(day) or ()
        ]
        return min((each for each in begins if each > after), default=None)


def shifts_of(codes: Sequence[str], plan: Sequence[Shift]) -> Shifts:
    """Shifts by their codes, the earliest first, each once. Raises ShiftUnknown."""
    known = {shift.code: shift for shift in plan}
    for code in codes:
        if code not in known:
            raise ShiftUnknown(shift=code)
    found = {known[code] for code in codes}
    return tuple(sorted(found, key=lambda each: (each.starts, each.code)))


def must_be_near(day: date, today: date) -> None:
    """Raises DayTooFar."""
    if not today - KEPT <= day <= today + PLANNED_AHEAD:
        raise DayTooFar(day=day.isoformat())


def _instant(wall: datetime, zone: str) -> datetime:
    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
