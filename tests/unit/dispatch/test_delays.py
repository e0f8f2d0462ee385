"""A technician who cannot come in time: the owner is told, the order stays where it is (T10)."""

from datetime import timedelta

import pytest

from contracts.orders import OrderState
from dispatch.acts.model.steps import IllegalMove
from dispatch.acts.model.table import Act
from dispatch.delays.events import technician_delayed
from dispatch.delays.model import DelayInPast, announce
from dispatch.orders.model.refusals import NotYourOrder
from tests.unit.dispatch.builders import (
    HOME,
    LI,
    MONDAY,
    TO_THE_SITE,
    WANG,
    an_order,
    later,
    report,
    taken_to,
)

SOON = MONDAY + timedelta(hours=3)


@pytest.mark.rule("T10")
def test_a_delay_says_when_instead_and_why_and_whom_to_tell() -> None:
    order = taken_to(
        an_order(contact_name="张三丰", contact_phone="10000005678"), Act.HAND_OVER, Act.ASSIGN
    )

    delay = announce(order, SOON, "上一户未完", report(later(order), by=WANG))

    said = technician_delayed(order, delay)
    assert order.state is OrderState.DISPATCHED
    assert (said.technician_id, said.expected_at, said.reason) == (WANG, SOON, "上一户未完")
    assert (said.contact_name, said.contact_phone) == ("张三丰", "10000005678")
    assert (said.unit_id, said.building) == (HOME, "8")
    assert "张三丰" not in repr(said)


@pytest.mark.rule("T10")
def test_a_delay_is_shown_until_somebody_is_on_site() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN, Act.ACCEPT)
    delay = announce(order, SOON, "堵车", report(later(order), by=WANG))
    announced = order.round.delay
    assert announced == delay

    taken_to(order, Act.ARRIVE)

    assert order.round.delay is None
    assert Act.DELAY in {step.act for step in order.history}


@pytest.mark.rule("T10", "E04")
def test_a_dispatcher_tells_of_a_delay_also_while_nobody_is_assigned() -> None:
    order = taken_to(an_order(), Act.HAND_OVER)

    delay = announce(order, SOON, "人手不足", report(later(order), by_radio=True))

    assert technician_delayed(order, delay).technician_id is None


@pytest.mark.rule("T10")
def test_a_delay_is_the_technicians_own_lies_ahead_and_ends_on_site() -> None:
    order = taken_to(an_order(), Act.HAND_OVER, Act.ASSIGN)
    with pytest.raises(NotYourOrder):
        announce(order, SOON, "堵车", report(later(order), by=LI))
    with pytest.raises(DelayInPast):
        announce(order, MONDAY, "堵车", report(later(order), by=WANG))

    there = taken_to(an_order(), *TO_THE_SITE)
    with pytest.raises(IllegalMove):
        announce(there, SOON, "堵车", report(later(there), by=WANG))
