"""Major events, meetings, the care list and the duty log as their models keep them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.reception.duty import EmergencyKind
from contracts.reception.meetings import MeetingKind
from contracts.words import Actor, ActorKind, SeriesNumber, StaffId, UnitId
from reception.care.model import Call, Calling, Care, CareIsEnded, HelpUnsaid, Need, Outcome
from reception.dutylog.model import DayNotOver, DutyDay, Reading
from reception.emergencies.collection import EmergencyPlans
from reception.emergencies.model import SEVEN
from reception.majors.collection import ReportingChain
from reception.majors.model.chain import Chain, ChainCall, Level, Skipped
from reception.majors.model.event import PROTECT_THE_SCENE, MajorEvent, Ticked, steps_for
from reception.majors.model.refusals import (
    EventIsClosed,
    NobodyReached,
    NoSuchRung,
    NoSuchStep,
    NotReported,
    ReachedAlready,
    SomebodyBefore,
)
from reception.meetings.collection import MeetingPolicy
from reception.meetings.model.meeting import (
    Meeting,
    MeetingIsOver,
    MeetingState,
    NobodySigned,
    NotCalledYet,
    NotInvited,
    SignIn,
)
from reception.meetings.model.rhythm import Rhythm, expected

AT = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
ZHAO = Actor(kind=ActorKind.STAFF, id="zhao")
CHAIN = ReportingChain.from_preset("rule_book").levels


def an_event(**more: Any) -> MajorEvent:
    given: dict[str, Any] = {
        "id": "m1",
        "number": SeriesNumber("ZD-20261123-0001"),
        "kind": EmergencyKind.THEFT,
        "matter": "入室盗窃",
        "happened_at": AT,
        "reported_at": AT,
        "reported_by": ZHAO,
        "chain": Chain.of(CHAIN),
        "steps": steps_for(EmergencyKind.THEFT, ("调取监控",)),
    }
    return MajorEvent.model_validate(given | more)


def call(*, reached: bool) -> ChainCall:
    return ChainCall(reached=reached, at=AT, by=ZHAO)


AWAY = Skipped(reason="外出开会", at=AT, by=ZHAO)


def _act(event: MajorEvent, act: str, place: int) -> None:
    if act == "s":
        event.skip(place, AWAY)
    else:
        event.call(place, call(reached=act == "r"))


@pytest.mark.rule("T41", "W30", "A15")
@given(acts=st.lists(st.tuples(st.sampled_from("crs"), st.integers(0, 3)), max_size=12))
@settings(max_examples=60, deadline=None)
def test_a_major_event_is_never_closed_before_it_was_reported_in_order(
    acts: list[tuple[str, int]],
) -> None:
    event = an_event()

    for act, place in acts:
        rungs = event.chain.rungs
        before = all(rung.settled for rung in rungs[:place])
        known = place < len(rungs) and rungs[place].reached
        if place == len(rungs) or (known if act == "s" else not before):
            with pytest.raises((NoSuchRung, ReachedAlready, SomebodyBefore)):
                _act(event, act, place)
        else:
            _act(event, act, place)
    told = [rung.reached or rung.skipped is not None for rung in event.chain.rungs[:2]]
    if all(told) and event.chain.reached:
        event.close("已处理", AT, ZHAO)
        with pytest.raises(EventIsClosed):
            event.skip(0, AWAY)
    else:
        with pytest.raises((NotReported, NobodyReached)):
            event.close("已处理", AT, ZHAO)


@pytest.mark.rule("A15", "W35", "T41")
def test_a_theft_begins_with_the_scene_and_an_absent_supervisor_is_passed_over_for_a_reason() -> (
    None
):
    event = an_event()

    assert [step.text for step in event.steps] == [*PROTECT_THE_SCENE, "调取监控"]
    assert event.tick(0, Ticked(at=AT, by=ZHAO))
    assert not event.tick(0, Ticked(at=AT + timedelta(hours=1), by=ZHAO))
    with pytest.raises(NoSuchStep):
        event.tick(9, Ticked(at=AT, by=ZHAO))
    with pytest.raises(SomebodyBefore, match="客服主管"):
        event.call(1, call(reached=True))
    event.skip(0, AWAY)
    event.call(1, call(reached=True))
    event.close("已报警", AT, ZHAO)

    unset = an_event(chain=Chain())
    with pytest.raises(NobodyReached):
        unset.close("已报警", AT, ZHAO)
    unset.also_report_to(Level(title="值班经理"))
    unset.call(0, call(reached=True))
    unset.close("已报警", AT, ZHAO)


@pytest.mark.rule("001 ch.7")
def test_the_suggested_cards_are_of_the_seven_kinds_and_a_kind_has_one() -> None:
    plans = EmergencyPlans.from_preset("seven_kinds")

    assert [card.kind for card in plans.cards] == SEVEN
    assert all(card.steps and card.calls for card in plans.cards)
    with pytest.raises(ValueError, match="火灾"):
        EmergencyPlans.model_validate({"cards": [{"kind": "fire"}, {"kind": "fire"}]})


def a_meeting(kind: MeetingKind = MeetingKind.WEEKLY, at: datetime = AT, **more: Any) -> Meeting:
    given: dict[str, Any] = {
        "id": f"y-{kind}-{at:%m%d}",
        "number": SeriesNumber("HY-20261123-0001"),
        "kind": kind,
        "subject": "例会",
        "begins_at": at,
        "called_at": at,
        "called_by": ZHAO,
        "invited": ("zhao", "qian"),
    }
    return Meeting.model_validate(given | more)


def signing(who: str, *, present: bool = True, reason: str = "") -> SignIn:
    return SignIn(staff_id=StaffId(who), present=present, reason=reason, at=AT, by=ZHAO)


@pytest.mark.rule("F44", "T26")
def test_a_meeting_is_held_by_who_signed_and_its_record_stays() -> None:
    meeting = a_meeting()

    with pytest.raises(NotCalledYet):
        meeting.hold("纪要", AT - timedelta(minutes=1), ZHAO)
    with pytest.raises(NobodySigned):
        meeting.hold("纪要", AT, ZHAO)
    with pytest.raises(NotInvited):
        meeting.sign(signing("sun", present=False))
    assert meeting.sign(signing("zhao"))
    assert not meeting.sign(signing("zhao"))
    assert meeting.sign(signing("sun"))
    assert meeting.missing == ["qian"]
    assert meeting.sign(signing("qian", present=False, reason="请假"))
    meeting.hold("纪要", AT, ZHAO)

    assert (meeting.present, meeting.missing) == (["zhao", "sun"], [])
    for refused in (
        lambda: meeting.sign(signing("li")),
        lambda: meeting.drop("没有开", AT, ZHAO),
    ):
        with pytest.raises(MeetingIsOver):
            refused()


@pytest.mark.rule("T26")
def test_each_week_and_month_has_its_meeting_whatever_the_day_and_a_missed_one_is_told() -> None:
    rhythm = Rhythm.model_validate(MeetingPolicy.from_preset("monday_and_month_end").model_dump())
    first, last, zone = date(2026, 11, 9), date(2026, 12, 6), "Asia/Shanghai"
    held = a_meeting(at=AT - timedelta(days=5), state=MeetingState.HELD)
    dropped = a_meeting(at=AT - timedelta(days=12), state=MeetingState.NOT_HELD)
    general = a_meeting(MeetingKind.MONTHLY, AT + timedelta(days=3))

    plan = expected(rhythm, first, last, zone, [held, dropped, general], AT)

    weekly = [each for each in plan if each.kind is MeetingKind.WEEKLY]
    assert [each.begins_at.day for each in weekly] == [9, 16, 23, 30]
    assert [each.missed for each in weekly] == [True, False, False, False]
    assert [each.meeting_id for each in weekly] == [None, held.id, None, None]
    [monthly] = [each for each in plan if each.kind is MeetingKind.MONTHLY]
    assert (monthly.begins_at.day, monthly.meeting_id) == (30, general.id)
    assert expected(Rhythm(), first, last, zone, [], AT) == []


@pytest.mark.rule("E25")
def test_somebody_in_need_is_called_by_the_rhythm_and_again_tomorrow_if_not_reached() -> None:
    today = date(2026, 11, 23)
    care = Care(
        id="c1",
        unit_id=UnitId("u1"),
        unit_label="8-2-0101",
        building="8",
        name="张老太",
        need=Need.ELDERLY,
        entered_at=AT,
        entered_by=ZHAO,
    )

    care.change(Need.ELDERLY, "听力不好", Calling(every_days=7), today)
    assert care.next_on == today
    with pytest.raises(HelpUnsaid):
        care.called(Call(at=AT, by=ZHAO, outcome=Outcome.NEEDS_HELP), today)
    care.called(Call(at=AT, by=ZHAO, outcome=Outcome.NOT_REACHED), today)
    assert care.next_on == date(2026, 11, 24)
    care.called(Call(at=AT, by=ZHAO, outcome=Outcome.WELL), date(2026, 11, 24))
    assert not care.due(date(2026, 11, 30))
    assert care.next_on == date(2026, 12, 1)
    care.change(Need.ELDERLY, "", Calling(), care.next_on)
    assert not care.due(date(2026, 12, 1))
    care.end("已搬走", AT)
    with pytest.raises(CareIsEnded):
        care.called(Call(at=AT, by=ZHAO, outcome=Outcome.WELL), today)
    assert len(care.calls) == 2


@pytest.mark.rule("T42", "F19")
def test_a_day_that_was_read_is_read_again_when_something_is_entered_later() -> None:
    log, today = DutyDay(id="2026-11-23", day=date(2026, 11, 23)), date(2026, 11, 23)

    log.entered(AT)
    log.read_by(Reading(at=AT, by=ZHAO), today)
    assert (log.read, log.entries) == (True, 1)
    log.entered(AT + timedelta(hours=1))
    assert (log.read, log.entries) == (False, 2)
    with pytest.raises(DayNotOver):
        log.read_by(Reading(at=AT, by=ZHAO), date(2026, 11, 22))
