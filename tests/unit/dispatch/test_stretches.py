"""Who had an order from when to when, out of its history."""

from datetime import datetime

import pytest

from contracts.orders import Department
from contracts.words import StaffId
from dispatch.acts.model.table import Act
from dispatch.assistance.model import join
from dispatch.diversions.model import transfer
from dispatch.orders.model.order import WorkOrder
from dispatch.stretches.model import Doing, Stretch, stretches_of
from tests.unit.dispatch.builders import (
    LI,
    MONDAY,
    TO_THE_END_OF_WORK,
    WANG,
    an_order,
    later,
    minutes,
    report,
    taken_to,
)


def told(order: WorkOrder) -> list[tuple[StaffId, Doing, float, float | None]]:
    """Who did what from which minute after the request to which."""
    helped = [each for round_ in order.rounds for each in round_.assistants]
    return [
        (each.staff_id, each.doing, at(each.since), None if each.until is None else at(each.until))
        for each in stretches_of(order.history, helped)
    ]


def at(moment: datetime) -> float:
    return (moment - MONDAY) / minutes(1)


def test_one_comes_is_on_site_until_the_work_is_finished_and_a_pause_lies_between() -> None:
    to_the_pause = (*TO_THE_END_OF_WORK[:-1], Act.PAUSE, Act.RESUME, Act.FINISH, Act.SIGN)

    assert told(taken_to(an_order(), *to_the_pause)) == [
        (WANG, Doing.COMING, 2, 5),
        (WANG, Doing.ON_SITE, 5, 9),
        (WANG, Doing.PAUSED, 9, 10),
        (WANG, Doing.ON_SITE, 10, 11),
    ]


def test_what_goes_on_has_no_end_and_reclassifying_or_quoting_cuts_nothing() -> None:
    order = taken_to(an_order(), *TO_THE_END_OF_WORK[:6])

    assert told(order)[-1] == (WANG, Doing.ON_SITE, 5, None)


def test_another_one_takes_over_and_a_transfer_leaves_it_to_nobody() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN, Act.ACCEPT)
    order.assign(LI, report(later(order)))
    transfer(order, Department.ENVIRONMENT, "绿化的事", report(later(order)))

    assert told(order) == [(WANG, Doing.COMING, 2, 4), (LI, Doing.COMING, 4, 5)]


@pytest.mark.rule("E19")
def test_who_helps_has_a_stretch_of_their_own_until_the_work_is_finished() -> None:
    order = taken_to(an_order(), *TO_THE_END_OF_WORK[:5])
    join(order, LI, 40, report(later(order)))
    taken_to(order, *TO_THE_END_OF_WORK[5:])

    assert (LI, Doing.HELPING, 6, 9) in told(order)


def test_a_stretch_meets_a_day_it_overlaps_and_none_it_only_touches() -> None:
    stretch = Stretch(staff_id=WANG, doing=Doing.ON_SITE, since=MONDAY, until=MONDAY + minutes(10))

    assert stretch.meets(MONDAY + minutes(9), MONDAY + minutes(20))
    assert not stretch.meets(MONDAY + minutes(10), MONDAY + minutes(20))
    assert not stretch.meets(MONDAY - minutes(10), MONDAY)
    assert stretch.model_copy(update={"until": None}).meets(
        MONDAY + minutes(900), MONDAY + minutes(901)
    )
