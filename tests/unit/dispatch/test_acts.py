"""What may be done to a work order, by whom, at what time."""

from collections.abc import Callable

import pytest

from contracts.orders import OrderState
from contracts.urgency import Emergency, UrgencyClass
from contracts.words import ActorKind
from dispatch.acts.model.steps import ActBeforePrevious, ActInFuture, IllegalMove
from dispatch.acts.model.table import ACT_TEXTS, HEARD, MOVES, OPEN_STATES, Act, acts_in
from dispatch.agreements import model as agreements
from dispatch.orders.model.order import WorkOrder
from dispatch.orders.model.refusals import AlreadyAssigned, NotYourOrder
from tests.unit.dispatch.builders import (
    LI,
    MONDAY,
    TO_THE_SITE,
    WANG,
    an_order,
    minutes,
    report,
    taken_to,
)


@pytest.mark.rule("W06")
def test_an_order_goes_from_the_slip_to_the_site() -> None:
    order = taken_to(an_order(), *TO_THE_SITE)

    assert order.state is OrderState.ON_SITE
    assert [step.act for step in order.history] == [Act.OPEN, *TO_THE_SITE]
    assert order.open


@pytest.mark.rule("W06")
def test_every_state_is_reached_by_some_act_and_every_open_one_is_left_by_some() -> None:
    reached = {move.to for move in MOVES.values()} | {OrderState.OPENED}
    left = {source for move in MOVES.values() if move.to for source in move.sources}

    assert set(OrderState) == reached - {None}
    assert left >= OPEN_STATES
    assert set(ACT_TEXTS) == set(Act)


def test_what_follows_from_other_services_is_offered_to_nobody() -> None:
    offered = {
        act
        for state in OrderState
        for of_a_unit in (True, False)
        for act in acts_in(state, of_a_unit=of_a_unit)
    }

    assert offered == set(MOVES) - HEARD


@pytest.mark.rule("W06")
def test_an_illegal_act_is_refused_with_what_is_possible_now_in_both_languages() -> None:
    order = taken_to(an_order(), Act.HAND_OVER)

    with pytest.raises(IllegalMove) as refused:
        agreements.finish(order, None, "", report(by=WANG))

    assert refused.value.data["possible"] == [
        "assign",
        "delay",
        "cancel",
        "transfer",
        "force",
        "reclassify",
        "appoint",
        "ask_skill",
        "merge",
    ]
    assert refused.value.message("zh") == (
        "任务单 WX-20261123-0001 现为“已接单”，不能“完工”。"
        "现在可以：派工、报延误、取消、转部门、强制收回或结单、改级别、预约上门、指定技能、合并。"
    )
    possible = (
        "Possible now: assign, report a delay, cancel, transfer, force, change class,"
        " agree on a visit, ask for a skill, merge into another."
    )
    assert possible in refused.value.message("en")


def test_a_settled_order_offers_a_new_one_instead() -> None:
    order = taken_to(an_order(), Act.CANCEL)

    with pytest.raises(IllegalMove) as refused:
        order.hand_over(report())

    assert "请另开新单" in refused.value.message("zh")


@pytest.mark.rule("P12")
def test_only_the_assigned_technician_takes_a_technicians_step() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN)

    with pytest.raises(NotYourOrder):
        order.step(Act.ACCEPT, report(MONDAY + minutes(9), by=LI))

    assert order.state is OrderState.DISPATCHED


@pytest.mark.rule("E04")
def test_a_radio_report_carries_the_true_time_and_says_who_typed_it() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN, Act.ACCEPT)
    arrived, typed = MONDAY + minutes(20), MONDAY + minutes(90)

    order.step(Act.ARRIVE, report(typed, at=arrived, by_radio=True))

    step = order.history[-1]
    assert (step.at, step.entered_at) == (arrived, typed)
    assert step.by.id == "dispatcher"
    assert step.by_radio
    assert step.technician_id == WANG


@pytest.mark.rule("E04")
def test_an_act_cannot_lie_in_the_future_nor_before_the_previous_one() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, every=5)

    with pytest.raises(ActInFuture):
        order.assign(WANG, report(MONDAY + minutes(6), at=MONDAY + minutes(8)))
    with pytest.raises(ActBeforePrevious, match="hand over"):
        order.assign(WANG, report(MONDAY + minutes(6), at=MONDAY + minutes(4)))

    assert order.technician_id is None
    order.assign(WANG, report(MONDAY + minutes(6), at=MONDAY + minutes(5)))


def test_a_phone_whose_clock_is_a_little_ahead_is_believed_but_not_into_the_future() -> None:
    order = an_order()

    order.hand_over(report(MONDAY + minutes(2), at=MONDAY + minutes(2.5)))

    assert order.history[-1].at == MONDAY + minutes(2)


def test_a_worker_whose_clock_is_behind_does_not_turn_time_back() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, every=5)

    order.assign(WANG, report(MONDAY + minutes(4)))

    assert order.history[-1].at == MONDAY + minutes(5)


def test_another_technician_takes_the_place_of_the_first_but_not_the_same_one_twice() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN, Act.ACCEPT)

    with pytest.raises(AlreadyAssigned):
        order.assign(WANG, report(MONDAY + minutes(9)))
    order.assign(LI, report(MONDAY + minutes(9)))

    assert order.state is OrderState.DISPATCHED
    assert order.technician_id == LI


def test_an_order_given_back_has_nobody_until_it_is_assigned_again() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN, Act.GIVE_BACK)

    assert order.technician_id is None
    assert order.history[-1].technician_id == WANG
    assert order.history[-1].note == "说明"
    taken_to(order, Act.ASSIGN)
    assert order.state is OrderState.DISPATCHED


@pytest.mark.rule("H")
@pytest.mark.parametrize(
    ("emergency", "complex_work", "urgency"),
    [
        (Emergency.LIFT_ENTRAPMENT, False, UrgencyClass.P0),
        (Emergency.LEAKING_TAP, True, UrgencyClass.P1),
        (None, False, UrgencyClass.P2),
        (None, True, UrgencyClass.P3),
    ],
)
def test_the_class_follows_the_emergency_list(
    emergency: Emergency | None, complex_work: bool, urgency: UrgencyClass
) -> None:
    assert an_order(emergency=emergency, complex_work=complex_work).urgency is urgency


@pytest.mark.parametrize(
    "refuse",
    [
        lambda order: order.hand_over(report(at=MONDAY - minutes(1))),
        lambda order: order.step(Act.ACCEPT, report(by=WANG)),
        lambda order: order.assign(WANG, report()),
    ],
)
def test_a_refused_act_leaves_the_order_as_it_was(refuse: Callable[[WorkOrder], None]) -> None:
    order = an_order()
    before = order.model_dump()

    with pytest.raises((IllegalMove, ActBeforePrevious)):
        refuse(order)

    assert order.model_dump() == before


def test_a_slip_shows_no_personal_text_in_its_repr() -> None:
    order = an_order(contact_name="王小二", contact_phone="10000000001", place="王家门口")
    order.hand_over(report())
    order.cancel("王小二说不用了", report())

    assert "王" not in repr(order)
    assert "漏水" not in repr(order)
    assert order.history[0].by.kind is ActorKind.STAFF
