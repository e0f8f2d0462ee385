"""Who helps, when somebody comes, and what is noted of an order."""

from datetime import datetime, timedelta

import pytest

from contracts.orders import OrderClock, OrderState, PauseReason
from contracts.urgency import Emergency
from dispatch.acts.model.steps import ActBeforePrevious, ActInFuture, IllegalMove
from dispatch.acts.model.table import Act
from dispatch.appointments.events import appointment_agreed
from dispatch.appointments.model import VisitImpossible, appoint
from dispatch.assistance.events import assistant_joined, assistant_left
from dispatch.assistance.model import AtItAlready, NotHelping, SharesTooMuch, join, leave
from dispatch.clocks.model import NEVER
from dispatch.notes.events import work_order_commented, work_order_urged
from dispatch.notes.model import comment, urge
from dispatch.orders.model.order import WorkOrder
from dispatch.pauses.model import pause, resume
from tests.unit.dispatch.builders import (
    CALENDAR,
    CAPS,
    LI,
    MONDAY,
    TO_THE_END_OF_WORK,
    TO_THE_SITE,
    WANG,
    an_order,
    later,
    minutes,
    report,
    taken_to,
)

HOURS = timedelta(hours=1)
COMING = (Act.HAND_OVER, Act.ASSIGN, Act.ACCEPT)


def on_site_by(order: WorkOrder) -> datetime | None:
    found = order.clock(OrderClock.ON_SITE).deadline(CALENDAR)
    return found.instant if found else None


@pytest.mark.rule("E19")
def test_one_stays_responsible_and_each_who_helps_has_their_own_times_and_share() -> None:
    order = taken_to(an_order(), *TO_THE_SITE)

    joined = join(order, LI, 40, report(MONDAY + minutes(30), at=MONDAY + minutes(20)))
    left = leave(order, LI, report(MONDAY + minutes(50)))

    assert assistant_joined(order, joined).share_percent == 40
    assert assistant_left(order, left).assistant_id == LI
    assert order.technician_id == WANG
    (there,) = order.round.assistants
    assert (there.since, there.until) == (MONDAY + minutes(20), MONDAY + minutes(50))
    assert order.concerns(WANG)
    assert not order.concerns(LI)


@pytest.mark.rule("E19")
def test_who_helps_leaves_with_the_end_of_the_work_at_the_latest() -> None:
    order = taken_to(an_order(), *TO_THE_SITE)
    join(order, LI, 0, report(later(order)))
    assert order.in_hands_of(LI)

    taken_to(order, *TO_THE_END_OF_WORK[5:])

    assert order.round.assistants[0].until == order.round.finished_at
    assert not order.in_hands_of(LI)


@pytest.mark.rule("E19")
def test_nobody_helps_twice_at_once_and_shares_are_of_one_work() -> None:
    order = taken_to(an_order(), *TO_THE_SITE)
    now = report(later(order))

    with pytest.raises(AtItAlready):
        join(order, WANG, 0, now)
    join(order, LI, 70, now)
    with pytest.raises(AtItAlready):
        join(order, LI, 10, now)
    leave(order, LI, now)
    with pytest.raises(SharesTooMuch, match="30 %"):
        join(order, LI, 31, now)
    with pytest.raises(NotHelping):
        leave(order, LI, now)


@pytest.mark.rule("E19")
def test_who_helped_and_takes_the_order_over_helps_no_longer() -> None:
    order = taken_to(an_order(), *TO_THE_SITE)
    join(order, LI, 0, report(later(order)))

    order.assign(LI, report(later(order)))

    assert order.technician_id == LI
    assert order.round.helping == ()


@pytest.mark.rule("E19")
def test_nobody_helps_before_somebody_is_dispatched_nor_in_the_future() -> None:
    with pytest.raises(IllegalMove):
        join(taken_to(an_order(), Act.HAND_OVER), LI, 0, report(MONDAY + minutes(9)))
    order = taken_to(an_order(), *TO_THE_SITE)
    with pytest.raises(ActBeforePrevious):
        join(order, LI, 0, report(MONDAY + minutes(9), at=MONDAY + minutes(1)))
    with pytest.raises(ActInFuture):
        join(order, LI, 0, report(MONDAY + minutes(9), at=MONDAY + minutes(11)))


def test_urging_counts_tells_who_has_it_and_moves_the_order_up() -> None:
    order = taken_to(an_order(), *COMING)
    order.look_ahead(MONDAY + minutes(9), CALENDAR)
    runs_out = order.runs_out_at

    urge(order, "", report(MONDAY + minutes(10)))
    said = work_order_urged(order, urge(order, "水流到楼下", report(MONDAY + minutes(20))))
    order.look_ahead(MONDAY + minutes(20), CALENDAR)

    assert (said.times, said.technician_id, said.note) == (2, WANG, "水流到楼下")
    assert order.runs_out_at == MONDAY + minutes(10)
    assert order.deadline_at == runs_out
    assert order.state is OrderState.ACCEPTED


@pytest.mark.rule("E04")
def test_a_note_does_not_stand_in_the_way_of_what_is_reported_later_of_an_earlier_time() -> None:
    order = taken_to(an_order(), *COMING)
    urge(order, "", report(MONDAY + minutes(30)))
    comment(order, "门口有狗", report(MONDAY + minutes(31)))

    order.step(Act.ARRIVE, report(MONDAY + minutes(40), at=MONDAY + minutes(25), by_radio=True))

    assert order.state is OrderState.ON_SITE


def test_a_settled_order_is_commented_on_and_not_urged() -> None:
    order = taken_to(an_order(), Act.HAND_OVER)
    urge(order, "", report(later(order)))
    taken_to(order, Act.CANCEL)

    said = work_order_commented(order, comment(order, "钥匙已还", report(later(order))))
    order.look_ahead(later(order), CALENDAR)

    assert said.note == "钥匙已还"
    assert order.runs_out_at == NEVER
    with pytest.raises(IllegalMove):
        urge(order, "", report(later(order)))


def test_the_next_round_has_not_been_urged_yet() -> None:
    order = taken_to(an_order(), *TO_THE_END_OF_WORK)
    urge(order, "", report(later(order)))
    assert order.round.urges == 1

    order.rounds = (*order.rounds, order.round.followed(later(order), "还在漏", ""))

    assert order.round.urges == 0


@pytest.mark.rule("T11")
def test_the_end_of_an_agreed_window_is_the_limit_of_being_on_site() -> None:
    order = taken_to(an_order(), *COMING)
    start = MONDAY + 24 * HOURS

    visit = appoint(order, start, start + HOURS, "带阀芯", report(later(order)))

    said = appointment_agreed(order, visit)
    assert (said.starts_at, said.ends_at) == (start, start + HOURS)
    assert on_site_by(order) == start + HOURS
    appoint(order, start + HOURS, start + 2 * HOURS, "", report(later(order)))
    assert on_site_by(order) == start + 2 * HOURS


@pytest.mark.rule("T11", "levels.md 2")
def test_a_visit_agreed_after_a_pause_is_due_when_it_was_agreed_for() -> None:
    order = taken_to(an_order(), *COMING)
    postponed = report(later(order), by=WANG)
    pause(order, PauseReason.OWNER_POSTPONES, "", postponed, caps=CAPS)
    resume(order, "", report(MONDAY + 20 * HOURS, by=WANG))
    start = MONDAY + 48 * HOURS

    appoint(order, start, start + HOURS, "", report(later(order)))

    assert on_site_by(order) == start + HOURS


@pytest.mark.rule("T11")
def test_a_promise_does_not_put_off_what_is_urgent() -> None:
    order = taken_to(an_order(emergency=Emergency.WIRING), *COMING)
    limit = on_site_by(order)

    appoint(order, MONDAY + 24 * HOURS, MONDAY + 25 * HOURS, "", report(later(order)))

    assert on_site_by(order) == limit


@pytest.mark.rule("T11")
@pytest.mark.parametrize(("start", "end"), [(-2, -1), (2, 1), (2, 2), (-1, 1), (1, 24 * 400)])
def test_a_visit_lies_ahead_within_a_year_and_ends_after_it_begins(start: int, end: int) -> None:
    order = taken_to(an_order(), *COMING)
    now = later(order)

    with pytest.raises(VisitImpossible):
        appoint(order, now + start * HOURS, now + end * HOURS, "", report(now))
