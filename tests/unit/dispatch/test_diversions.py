"""An order that leaves its course stays on the board, or ends by somebody's name."""

from datetime import timedelta

import pytest

from contracts.orders import Department, OrderClock, OrderState
from dispatch.acts.model.steps import IllegalMove
from dispatch.acts.model.table import Act
from dispatch.agreements import model as agreements
from dispatch.diversions.events import (
    work_order_forced,
    work_order_recalled,
    work_order_transferred,
)
from dispatch.diversions.model import InDepartment, NothingToTakeBack, force, recall, transfer
from tests.unit.dispatch.builders import (
    CALENDAR,
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

AT_WORK = TO_THE_END_OF_WORK[:-1]
BACK, ENDED = OrderState.HANDED_OVER, OrderState.FORCED


@pytest.mark.rule("W32", "P09")
def test_a_transferred_order_stays_open_until_the_other_department_takes_it_in_hand() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN, Act.ACCEPT)

    transfer(order, Department.ENVIRONMENT, "是绿化水管", report(later(order)))

    said = work_order_transferred(order)
    assert (said.department, said.technician_id) == (Department.ENVIRONMENT, WANG)
    assert order.open
    assert order.technician_id is None
    assert order.clock(OrderClock.HAND_OVER).stopped_at == MONDAY + minutes(1)
    assert order.clock(OrderClock.DISPATCHED).stopped_at is None
    taken_to(order, Act.HAND_OVER, Act.ASSIGN)
    assert order.clock(OrderClock.DISPATCHED).stopped_at == order.history[-1].at
    assert not order.handed_over_late


def test_an_order_is_not_transferred_to_where_it_is() -> None:
    order = taken_to(an_order(), Act.HAND_OVER)

    with pytest.raises(InDepartment, match="engineering"):
        transfer(order, Department.ENGINEERING, "x", report(later(order)))


def test_what_is_being_worked_on_is_not_transferred() -> None:
    with pytest.raises(IllegalMove):
        taken_to(an_order(), *AT_WORK, Act.TRANSFER)


@pytest.mark.rule("A08")
def test_taken_back_by_force_it_keeps_what_was_agreed_and_another_one_goes_on() -> None:
    order = taken_to(an_order(), *AT_WORK)

    force(order, BACK, "王师傅受伤", report(later(order), by="manager"))

    assert work_order_forced(order).technician_id == WANG
    assert (order.state, order.technician_id) == (BACK, None)
    assert order.clock(OrderClock.DISPATCHED).stopped_at is None
    taken_to(
        order, Act.ASSIGN, Act.ACCEPT, Act.ARRIVE, Act.START, Act.FINISH, Act.SIGN, technician=LI
    )
    assert order.round.technician_id == LI


@pytest.mark.rule("P09")
def test_ended_by_force_its_clocks_stop_and_nothing_more_is_done() -> None:
    order = taken_to(an_order(), *AT_WORK)
    order.look_ahead(later(order), CALENDAR)

    force(order, ENDED, "房屋交还开发商", report(later(order), by="manager"))

    step = order.history[-1]
    assert (step.by.id, step.note) == ("manager", "房屋交还开发商")
    assert not order.open
    assert all(clock.stopped_at for clock in order.clocks())
    assert order.clock(OrderClock.DISPATCHED).stopped_at == MONDAY + minutes(2)
    assert set(order.possible) == {Act.COMMENT, Act.RELATE}


def test_force_takes_from_nobody_what_nobody_has() -> None:
    for acts in ((), (Act.HAND_OVER,), (*TO_THE_SITE, Act.GIVE_BACK)):
        order = taken_to(an_order(), *acts)
        with pytest.raises(NothingToTakeBack):
            force(order, BACK, "x", report(later(order), by="manager"))


@pytest.mark.rule("A09", "E11")
def test_finished_work_ends_by_signature_or_its_approved_absence_and_not_by_force() -> None:
    order = taken_to(an_order(), *TO_THE_END_OF_WORK)

    with pytest.raises(IllegalMove):
        force(order, ENDED, "x", report(later(order), by="manager"))


@pytest.mark.rule("T09")
def test_the_hand_over_clock_of_a_slip_taken_by_force_stops_when_it_is_ended() -> None:
    order = an_order()

    force(order, ENDED, "误报", report(MONDAY + timedelta(minutes=3), by="manager"))

    assert order.clock(OrderClock.HAND_OVER).stopped_at == MONDAY + timedelta(minutes=3)


@pytest.mark.rule("A08")
def test_a_quote_nobody_answered_is_asked_anew_after_force() -> None:
    order = taken_to(an_order(), *TO_THE_SITE, Act.QUOTE)
    force(order, BACK, "x", report(later(order), by="manager"))
    taken_to(order, Act.ASSIGN, Act.ACCEPT, Act.ARRIVE)

    with pytest.raises(agreements.NotAgreed):
        taken_to(order, Act.START)


@pytest.mark.rule("W06")
def test_an_assignment_is_taken_back_until_the_technician_has_taken_it_on() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN)
    technician = order.technician_id

    recall(order, report(later(order)))

    assert (order.state, order.technician_id) == (OrderState.HANDED_OVER, None)
    assert order.history[-1].technician_id == technician
    assert order.clock(OrderClock.DISPATCHED).stopped_at is None
    assert work_order_recalled(order).technician_id == technician
    accepted = taken_to(order, Act.ASSIGN, Act.ACCEPT)
    with pytest.raises(IllegalMove):
        recall(accepted, report(later(accepted)))
