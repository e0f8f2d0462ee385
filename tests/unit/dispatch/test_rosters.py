"""Who is on duty: weekly patterns, single days, leave, in the estate's zone."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.refusals import Missing
from dispatch.rosters.collection import ShiftPlan
from dispatch.rosters.model import (
    KEPT,
    DayTooFar,
    Duty,
    Leave,
    LeaveImpossible,
    LeaveKind,
    LeaveOverlaps,
    Roster,
    Shift,
    Shifts,
    ShiftUnknown,
    ShiftWeek,
    shifts_of,
)
from tests.unit.dispatch.builders import WANG, staff

SHANGHAI, BERLIN = "Asia/Shanghai", "Europe/Berlin"
MONDAY = date(2026, 11, 23)
DAY = Shift(code="day", zh="日班", starts=time(8), ends=time(20))
NIGHT = Shift(code="night", zh="夜班", starts=time(20), ends=time(8))
ROUND_THE_CLOCK = Shift(code="all", zh="全天", starts=time(9), ends=time(9))


def wall(day: date, hour: int, minute: int = 0, zone: str = SHANGHAI) -> datetime:
    return datetime.combine(day, time(hour, minute), ZoneInfo(zone)).astimezone(UTC)


def weekdays(shifts: Shifts) -> ShiftWeek:
    return (shifts, shifts, shifts, shifts, shifts, (), ())


def a_roster(*shifts: Shift) -> Roster:
    roster = Roster(id=WANG)
    roster.repeat(MONDAY, weekdays(shifts), MONDAY)
    return roster


def leave(starts: datetime, ends: datetime, id_: str = "leave-1") -> Leave:
    return Leave(
        id=id_, kind=LeaveKind.SICK, starts_at=starts, ends_at=ends, by=staff("desk"), at=starts
    )


def duty(roster: Roster, day: date, hour: int, minute: int = 0, zone: str = SHANGHAI) -> Duty:
    return roster.duty_at(wall(day, hour, minute, zone), zone).duty


@pytest.mark.rule("F20", "T38")
def test_the_night_shift_of_friday_ends_on_saturday_morning() -> None:
    roster, friday = a_roster(NIGHT), MONDAY + timedelta(days=4)
    saturday = friday + timedelta(days=1)

    assert duty(roster, friday, 19, 59) is Duty.OFF
    assert duty(roster, friday, 20) is Duty.ON
    assert roster.duty_at(wall(saturday, 7, 59), SHANGHAI).until == wall(saturday, 8)
    assert duty(roster, saturday, 8) is Duty.OFF
    assert duty(roster, MONDAY - timedelta(days=1), 12) is Duty.UNSET
    assert duty(Roster(id=WANG), MONDAY, 12) is Duty.UNSET
    assert duty(a_roster(ROUND_THE_CLOCK), saturday, 8, 59) is Duty.ON


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_in_a_night_in_which_the_clocks_change_somebody_is_on_duty_at_every_moment(
    day: date,
) -> None:
    by_day, by_night = Roster(id=WANG), Roster(id=WANG)
    eve = day - timedelta(days=1)
    for roster, shift in ((by_day, DAY), (by_night, NIGHT)):
        roster.plan([eve, day], (shift,), day)
    moment = wall(eve, 8, zone=BERLIN)

    while moment < wall(day, 20, zone=BERLIN):
        there = [roster.duty_at(moment, BERLIN).duty for roster in (by_day, by_night)]
        assert sorted(there) == [Duty.OFF, Duty.ON]
        moment += timedelta(minutes=30)


def test_a_single_day_is_not_as_the_week_says_until_it_is_taken_back() -> None:
    roster = a_roster(DAY)

    roster.plan([MONDAY], (), MONDAY)
    assert duty(roster, MONDAY, 12) is Duty.OFF
    assert roster.is_single(MONDAY)
    roster.plan([MONDAY], (NIGHT,), MONDAY)
    assert duty(roster, MONDAY, 21) is Duty.ON
    roster.plan([MONDAY], None, MONDAY)
    assert duty(roster, MONDAY, 12) is Duty.ON
    assert not roster.is_single(MONDAY)


def test_a_new_week_takes_the_place_of_what_was_planned_to_begin_later() -> None:
    roster, next_week = a_roster(DAY), MONDAY + timedelta(days=7)
    roster.repeat(next_week, weekdays((NIGHT,)), MONDAY)
    assert (duty(roster, MONDAY, 12), duty(roster, next_week, 12)) == (Duty.ON, Duty.OFF)

    roster.repeat(MONDAY, weekdays((DAY,)), MONDAY)

    assert duty(roster, next_week, 12) is Duty.ON
    with pytest.raises(DayTooFar):
        roster.repeat(MONDAY + timedelta(days=500), weekdays(()), MONDAY)


def test_leave_comes_before_any_shift_and_is_taken_back_once() -> None:
    roster = a_roster(DAY)
    roster.go_on_leave(leave(wall(MONDAY, 13), wall(MONDAY, 18)))

    assert duty(roster, MONDAY, 12, 59) is Duty.ON
    assert roster.duty_at(wall(MONDAY, 13), SHANGHAI) == (Duty.LEAVE, None, wall(MONDAY, 18))
    assert duty(roster, MONDAY, 18) is Duty.ON
    with pytest.raises(LeaveOverlaps):
        roster.go_on_leave(leave(wall(MONDAY, 17), wall(MONDAY, 19), "leave-2"))
    with pytest.raises(LeaveImpossible):
        roster.go_on_leave(leave(wall(MONDAY, 19), wall(MONDAY, 19), "leave-2"))
    with pytest.raises(Missing):
        roster.withdraw("leave-9", staff("chief"))
    roster.withdraw("leave-1", staff("chief"))
    roster.withdraw("leave-1", staff("another"))

    assert duty(roster, MONDAY, 14) is Duty.ON
    assert roster.leaves[0].withdrawn_by == staff("chief")
    roster.go_on_leave(leave(wall(MONDAY, 13), wall(MONDAY + timedelta(days=1), 0), "leave-3"))
    touched = [
        day
        for day in (MONDAY, MONDAY + timedelta(days=1))
        if roster.standing_leaves[0].touches(day, SHANGHAI)
    ]
    assert touched == [MONDAY], "it ends at midnight"


def test_what_was_over_long_ago_is_forgotten_and_what_counts_today_is_not() -> None:
    roster, today = a_roster(DAY), MONDAY + 2 * KEPT
    roster.plan([MONDAY], (), MONDAY)
    roster.go_on_leave(leave(wall(MONDAY, 13), wall(MONDAY, 18)))

    roster.forget(today)

    assert not roster.days
    assert not roster.leaves
    assert roster.planned(today) == weekdays((DAY,))[today.weekday()]


@given(
    week=st.lists(st.sampled_from([(), (DAY,), (NIGHT,), (DAY, NIGHT)]), min_size=7, max_size=7),
    hours=st.integers(0, 24 * 7),
)
def test_when_their_next_shift_begins_they_are_on_duty_and_before_it_none_begins(
    week: list[Shifts], hours: int
) -> None:
    roster, after = Roster(id=WANG), wall(MONDAY, 0) + timedelta(hours=hours)
    mon, tue, wed, thu, fri, sat, sun = week
    roster.repeat(MONDAY, (mon, tue, wed, thu, fri, sat, sun), MONDAY)

    begins = roster.next_begins(after, SHANGHAI)

    assert (begins is None) == (not any(week))
    if begins is not None:
        assert begins > after
        assert roster.duty_at(begins, SHANGHAI).duty is Duty.ON
        between = begins - timedelta(minutes=1)
        was, is_ = roster.duty_at(after, SHANGHAI), roster.duty_at(between, SHANGHAI)
        assert is_.duty is Duty.OFF or was.duty is Duty.ON


def test_shifts_are_those_of_the_estates_plan() -> None:
    plan = ShiftPlan.from_preset("three_shifts").shifts or ()

    assert [each.zh for each in shifts_of(["night", "early", "night"], plan)] == ["早班", "夜班"]
    with pytest.raises(ShiftUnknown):
        shifts_of(["early", "late"], plan)
    with pytest.raises(ValueError, match="the same code twice"):
        ShiftPlan(shifts=(DAY, DAY))
