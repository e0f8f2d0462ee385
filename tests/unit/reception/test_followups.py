"""Which calls a repair needs, by when, who makes them, and how they end (W09, T13-T20)."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.clocks import Basis, Limit
from contracts.orders import RepairKind
from contracts.urgency import UrgencyClass
from contracts.words import Actor, ActorKind, ContactId, NoticeId, OrderId, StaffId
from reception.colleagues.model import Colleague
from reception.followups.collection import FollowUpPolicy
from reception.followups.model.answers import Attempt, AttemptEnd, Result
from reception.followups.model.call import NEVER, CallState, FollowUp, id_of_call
from reception.followups.model.duty import Duty
from reception.followups.model.limits import FollowUpLimits, Which, calls_for
from reception.followups.model.notice import notice_id
from reception.followups.model.rain import RainLog
from reception.followups.model.refusals import (
    CallTimeImpossible,
    FollowUpOver,
    NextTimeImpossible,
    NobodyResponsible,
    NoNoticeOwed,
    NotRainedYet,
    NotYourFollowUp,
    OpinionMissing,
    RainInFuture,
    ResponsibleAlready,
    SameLimits,
    TakenAlready,
)
from reception.followups.model.repair import Repair

CALENDAR = WorkingCalendar(
    zone="Asia/Shanghai", week=weekly(Span(time(8, 30), time(18)), days=7), published_through=2026
)
SIGNED_OFF = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
GRADE_1 = FollowUpLimits.model_validate(
    FollowUpPolicy.from_preset("association_2004_grade_1").model_dump()
)
ZHAO, QIAN = StaffId("zhao"), StaffId("qian")
BY_ZHAO = Actor(kind=ActorKind.STAFF, id=ZHAO)


def later(**amount: float) -> datetime:
    return SIGNED_OFF + timedelta(**amount)


def a_repair(**more: Any) -> Repair:
    given: dict[str, Any] = {
        "case_id": "o1",
        "order_id": OrderId("o1"),
        "order_number": "WX-20261123-0001",
        "contact_id": ContactId("o1"),
        "round": 1,
        "kind": RepairKind.OTHER,
        "urgency": UrgencyClass.P2,
        "technician_id": StaffId("wang"),
        "signed_off_at": SIGNED_OFF,
        "building": "8",
    }
    return Repair.model_validate(given | more)


def a_call(which: Which = Which.FIRST, limits: FollowUpLimits = GRADE_1, **repair: Any) -> FollowUp:
    return FollowUp.planned(a_repair(**repair), which, limits)


def said(*, satisfied: bool, at: datetime, opinion: str = "还在滴") -> Result:
    return Result(satisfied=satisfied, opinion=opinion, at=at, entered_at=at, by=BY_ZHAO)


def vain(at: datetime, next_at: datetime | None = None) -> Attempt:
    return Attempt(end=AttemptEnd.NOT_REACHED, at=at, entered_at=at, by=BY_ZHAO, next_at=next_at)


def reply(at: datetime, reply_at: datetime) -> Attempt:
    return Attempt(
        end=AttemptEnd.REPLY_APPOINTED, at=at, entered_at=at, by=BY_ZHAO, next_at=reply_at
    )


def due(call: FollowUp) -> timedelta | None:
    deadline = call.deadline(CALENDAR)
    return deadline.instant - SIGNED_OFF if deadline else None


@pytest.mark.rule("T13", "T14", "T15", "T16")
@pytest.mark.parametrize(
    ("kind", "urgency", "expected"),
    [
        (RepairKind.SAFETY, UrgencyClass.P2, {Which.FIRST: timedelta(days=1)}),
        (RepairKind.OTHER, UrgencyClass.P3, {Which.FIRST: timedelta(days=3)}),
        (
            RepairKind.LEAK,
            UrgencyClass.P2,
            {Which.FIRST: timedelta(days=3), Which.AGAIN_AFTER_RAIN: None},
        ),
        (
            RepairKind.OTHER,
            UrgencyClass.P1,
            {Which.FIRST: timedelta(hours=2), Which.AGAIN: timedelta(days=3)},
        ),
        (
            RepairKind.LEAK,
            UrgencyClass.P0,
            {
                Which.FIRST: timedelta(hours=2),
                Which.AGAIN: timedelta(days=3),
                Which.AGAIN_AFTER_RAIN: None,
            },
        ),
    ],
)
def test_calls_and_their_limits_follow_from_kind_and_urgency(
    kind: RepairKind, urgency: UrgencyClass, expected: dict[Which, timedelta | None]
) -> None:
    calls = {which: a_call(which, kind=kind, urgency=urgency) for which in calls_for(kind, urgency)}

    assert {which: due(call) for which, call in calls.items()} == expected


@pytest.mark.rule("J1")
@settings(max_examples=40, deadline=None)
@given(st.sampled_from(RepairKind), st.sampled_from(UrgencyClass), st.timedeltas(timedelta()))
def test_a_call_without_a_limit_is_never_overdue(
    kind: RepairKind, urgency: UrgencyClass, waited: timedelta
) -> None:
    at = min(SIGNED_OFF + min(waited, timedelta(days=3000)), NEVER)

    for which in calls_for(kind, urgency):
        call = a_call(which, FollowUpLimits(), kind=kind, urgency=urgency)
        call.look_ahead(at, CALENDAR)

        assert call.unset
        assert call.runs_out_at == NEVER
        assert call.look_at is None
        assert not call.overdue(at, CALENDAR)
        assert call.tell_overdue(at, CALENDAR) is None


@pytest.mark.rule("J1", "levels.md 2")
def test_a_call_keeps_its_limits_until_the_current_ones_are_applied() -> None:
    call = a_call(limits=FollowUpLimits())

    call.relimit(GRADE_1)

    assert due(call) == timedelta(days=3)
    with pytest.raises(SameLimits):
        call.relimit(GRADE_1)


@pytest.mark.rule("T15")
def test_a_limit_in_days_of_the_calendar_ends_with_the_estates_day() -> None:
    by_day = FollowUpLimits(other=Limit(basis=Basis.CALENDAR_DAY, days=1))

    deadline = a_call(limits=by_day).deadline(CALENDAR)

    assert deadline is not None
    assert deadline.instant == datetime(2026, 11, 24, 16, 0, tzinfo=UTC)


@pytest.mark.rule("T15")
def test_overdue_is_told_once_and_only_after_the_deadline() -> None:
    call = a_call()
    deadline = later(days=3)

    told = [call.tell_overdue(at, CALENDAR) for at in (deadline, later(days=4), later(days=5))]

    assert told == [None, deadline, None]
    call.look_ahead(later(days=5), CALENDAR)
    assert call.look_at is None
    assert call.runs_out_at == deadline


@pytest.mark.rule("N02")
def test_a_call_made_in_time_is_not_overdue_afterwards_and_one_made_late_stays_so() -> None:
    in_time, late = a_call(), a_call()

    in_time.answer(said(satisfied=True, at=later(days=2)))
    late.answer(said(satisfied=True, at=later(days=4)))

    assert not in_time.overdue(later(days=9), CALENDAR)
    assert late.overdue(later(days=9), CALENDAR)


@pytest.mark.rule("F05")
def test_who_is_not_satisfied_says_with_what() -> None:
    call = a_call()

    with pytest.raises(OpinionMissing):
        call.answer(said(satisfied=False, at=later(hours=1), opinion=""))

    assert call.state is CallState.PLANNED


@pytest.mark.parametrize("at", [later(seconds=-1), later(hours=2, seconds=1)])
def test_a_call_lies_between_the_sign_off_and_now(at: datetime) -> None:
    result = said(satisfied=True, at=at).model_copy(update={"entered_at": later(hours=2)})

    with pytest.raises(CallTimeImpossible):
        a_call().answer(result)


@pytest.mark.rule("W09")
def test_a_vain_call_leaves_it_due_and_says_when_to_try_again() -> None:
    call = a_call()

    call.put_off(vain(later(hours=1), later(hours=5)))

    assert call.state is CallState.PLANNED
    assert due(call) == timedelta(days=3)
    assert call.next_at == later(hours=5)
    with pytest.raises(NextTimeImpossible):
        call.put_off(vain(later(hours=6), later(hours=6)))
    with pytest.raises(NextTimeImpossible):
        call.put_off(vain(later(hours=6), later(days=400)))


@pytest.mark.rule("T20")
def test_a_question_nobody_can_answer_is_due_at_the_appointed_time() -> None:
    call = a_call(limits=FollowUpLimits())

    call.put_off(reply(later(hours=1), later(days=9)))

    assert call.state is CallState.REPLY_APPOINTED
    assert not call.unset
    assert due(call) == timedelta(days=9)
    assert call.tell_overdue(later(days=10), CALENDAR) == later(days=9)


@pytest.mark.rule("T17", "F16")
def test_a_failed_call_owes_one_notice_within_its_limit() -> None:
    call = a_call()
    with pytest.raises(NoNoticeOwed):
        call.issue_notice(NoticeId("n"))

    call.answer(said(satisfied=False, at=later(hours=1)))
    call.look_ahead(later(hours=1), CALENDAR)

    assert (call.owed, call.runs_out_at) == (True, later(hours=25))
    call.issue_notice(notice_id(call.id))
    call.look_ahead(later(hours=2), CALENDAR)
    assert (call.owed, call.runs_out_at) == (False, NEVER)
    with pytest.raises(NoNoticeOwed):
        call.issue_notice(notice_id(call.id))


@pytest.mark.rule("W09", "J9")
def test_only_the_responsible_one_or_a_supervisor_records_a_call() -> None:
    call = a_call()

    with pytest.raises(NobodyResponsible):
        call.must_be_made_by(BY_ZHAO, supervisor=False)
    call.take(QIAN, vacant=False)
    with pytest.raises(NotYourFollowUp):
        call.must_be_made_by(BY_ZHAO, supervisor=False)
    with pytest.raises(TakenAlready):
        call.take(ZHAO, vacant=False)
    call.must_be_made_by(BY_ZHAO, supervisor=True)
    call.take(ZHAO, vacant=True)
    call.must_be_made_by(BY_ZHAO, supervisor=False)
    with pytest.raises(ResponsibleAlready):
        call.assign(ZHAO)


@pytest.mark.rule("T14")
def test_the_second_call_about_a_leak_waits_for_rain_and_is_due_by_the_same_limit() -> None:
    log, call = RainLog(), a_call(Which.AGAIN_AFTER_RAIN, kind=RepairKind.LEAK)
    with pytest.raises(NotRainedYet):
        call.answer(said(satisfied=True, at=later(hours=1)))

    rain = log.record(date(2026, 11, 25), [], by=BY_ZHAO, at=later(days=2), calendar=CALENDAR)

    assert call.rain(rain)
    assert not call.rain(rain)
    assert due(call) == timedelta(days=5)


@pytest.mark.rule("T14")
@pytest.mark.parametrize(
    ("day", "recorded", "buildings", "concerned"),
    [
        (date(2026, 11, 24), {"days": 1}, [], True),
        (date(2026, 11, 24), {"days": 1}, ["8"], True),
        (date(2026, 11, 24), {"days": 1}, ["9"], False),
        (date(2026, 11, 22), {"days": 1}, [], False),
        (date(2026, 11, 23), {"hours": 3}, [], True),
        (date(2026, 11, 23), {"hours": -1}, [], False),
    ],
)
def test_a_call_waits_for_rain_that_the_repair_has_stood_in(
    day: date, recorded: dict[str, float], buildings: list[str], concerned: bool
) -> None:
    log = RainLog()

    log.record(day, buildings, by=BY_ZHAO, at=later(**recorded), calendar=CALENDAR)

    assert (log.since(SIGNED_OFF, "8") is not None) is concerned


def test_it_has_not_rained_tomorrow() -> None:
    with pytest.raises(RainInFuture):
        RainLog().record(date(2026, 11, 24), [], by=BY_ZHAO, at=SIGNED_OFF, calendar=CALENDAR)


@pytest.mark.rule("T19")
def test_a_call_that_is_over_is_not_made_again() -> None:
    void, done = a_call(), a_call()
    void.void()
    done.answer(said(satisfied=True, at=later(hours=1)))

    for call in (void, done):
        with pytest.raises(FollowUpOver):
            call.put_off(vain(later(hours=2)))
        with pytest.raises(FollowUpOver):
            call.answer(said(satisfied=True, at=later(hours=2)))
        with pytest.raises(FollowUpOver):
            call.take(ZHAO, vacant=False)


def test_a_calls_id_is_the_same_for_the_same_order_round_and_call() -> None:
    order = OrderId("o1")
    ids = {id_of_call(order, round_, which) for round_ in (1, 2) for which in Which}

    assert len(ids) == 6
    assert a_call().id == id_of_call(order, 1, Which.FIRST)


def colleague(id_: str, *roles: str, areas: tuple[str, ...] = (), active: bool = True) -> Colleague:
    return Colleague(id=StaffId(id_), name=id_, roles=roles, areas=areas, active=active)


STAFF = [
    colleague("zhao", "P06"),
    colleague("qian", "P07", areas=("8",)),
    colleague("sun", "P07", areas=("3",)),
    colleague("left", "P06", active=False),
]


@pytest.mark.rule("J9", "W09")
@pytest.mark.parametrize(
    ("duty", "building", "logged_by", "responsible"),
    [
        (Duty(), "8", "zhao", "zhao"),
        (Duty(), "8", "left", None),
        (Duty(), "8", "sun", None),
        (Duty(), "8", None, None),
        (Duty(role="P07"), "8", "zhao", "qian"),
        (Duty(role="P06"), "8", "zhao", "zhao"),
        (Duty(role="P01"), "8", "zhao", None),
        (Duty(staff_id=ZHAO), "3", "sun", "zhao"),
        (Duty(by_building={"3": StaffId("sun")}, staff_id=ZHAO), "3", None, "sun"),
        (Duty(by_building={"8": StaffId("sun")}), "8", "zhao", None),
    ],
)
def test_one_person_who_works_here_is_responsible_or_nobody_yet(
    duty: Duty, building: str, logged_by: str | None, responsible: str | None
) -> None:
    assert duty.responsible(building, logged_by, STAFF) == responsible


@pytest.mark.rule("J9")
def test_of_several_in_a_role_nobody_is_picked_at_random() -> None:
    several = [*STAFF, colleague("li", "P06")]

    assert Duty(role="P06").responsible("8", None, several) is None
    assert Duty(role="P06").responsible("8", "li", several) == "li"


def test_a_call_shows_nothing_personal_in_its_repr() -> None:
    call = a_call(contact_name="某业主", contact_phone="10000000001", matter="厨房漏水")
    call.answer(said(satisfied=False, at=later(hours=1), opinion="地板泡坏了"))

    for word in ("某业主", "10000000001", "漏水", "泡坏"):
        assert word not in repr(call)
