"""Events, orders and deliveries for tests, with sensible defaults."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar

from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.event import Event
from contracts.urgency import UrgencyClass
from contracts.words import OrderId, UnitId
from notifications.channels.model import ChannelKind, Fact
from notifications.deliveries.model import (
    About,
    Delivery,
    Message,
    Recipient,
    RecipientKind,
    Way,
)
from notifications.orders.model import Known
from tests.contract.examples import example

E = TypeVar("E", bound=Event)

CALENDAR = WorkingCalendar(
    zone="Asia/Shanghai",
    week=weekly(Span(time(8, 30), time(18))),
    published_through=2026,
    holidays=frozenset({date(2026, 10, 1)}),
)
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
"""A working day, 10:00 in the estate."""
SMS = Way(channel=ChannelKind.SMS, address="10000005678")
EMAIL = Way(channel=ChannelKind.EMAIL, address="zhang@example.com")


def an_order(**more: Any) -> Known:
    """A repair in a flat."""
    defaults: dict[str, Any] = {
        "order_id": OrderId("o1"),
        "number": "WX-20261123-0001",
        "where": "8-2-0101",
        "building": "8",
        "unit_id": UnitId("u1"),
        "urgency": UrgencyClass.P2,
    }
    return Known(**(defaults | more))


def an_event(kind: type[E], **more: Any) -> E:
    """An event with every field filled, but for those given."""
    return kind.model_validate(example(kind).model_dump() | more)


def a_message(**more: Any) -> Message:
    """Something to say."""
    defaults: dict[str, Any] = {
        "template": "technician_delayed",
        "language": "zh",
        "title": "维修人员晚到",
        "text": "任务单WX-20261123-0001：…",
        "facts": (Fact(name="number", value="WX-20261123-0001"),),
    }
    return Message(**(defaults | more))


def a_delivery(**more: Any) -> Delivery:
    """A message to one person by SMS, due on Monday morning, tried at most three times."""
    defaults: dict[str, Any] = {
        "about": About(event="technician_delayed", order_id="o1", building="8"),
        "recipient": Recipient(kind=RecipientKind.PERSON, id="p-zhang"),
        "message": a_message(),
        "ways": (SMS,),
        "urgent": True,
        "tries": 3,
        "now": MONDAY,
        "send_at": MONDAY,
    }
    return Delivery.planned("d1", **(defaults | more))


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)
