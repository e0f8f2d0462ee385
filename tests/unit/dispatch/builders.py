"""Work orders for tests, with sensible defaults."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.urgency import Emergency
from contracts.words import Actor, ActorKind, OrderId, SeriesNumber, StaffId
from dispatch.acts.model import Act, Report
from dispatch.clocks.model import OrderLimits
from dispatch.orders.collection import ClockPolicy
from dispatch.orders.model import Slip, WorkOrder

CALENDAR = WorkingCalendar(
    zone="Asia/Shanghai",
    week=weekly(Span(time(8, 30), time(12)), Span(time(13, 30), time(18))),
    published_through=2026,
    holidays=frozenset({date(2026, 10, 1)}),
)
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
"""A working day, 10:00 in the estate."""
GRADE_1 = OrderLimits.model_validate(ClockPolicy.from_preset("grade_1").model_dump())

DISPATCHER = Actor(kind=ActorKind.STAFF, id="dispatcher")
WANG, LI = StaffId("wang"), StaffId("li")


def staff(id_: str) -> Actor:
    return Actor(kind=ActorKind.STAFF, id=id_)


def report(now: datetime = MONDAY, *, by: str = "dispatcher", **more: Any) -> Report:
    return Report(by=staff(by), now=now, **more)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def an_order(
    *,
    requested_at: datetime = MONDAY,
    emergency: Emergency | None = None,
    limits: OrderLimits | None = GRADE_1,
    entered_at: datetime | None = None,
    **slip: Any,
) -> WorkOrder:
    """An order as just opened for a leaking tap in 8-2-0101."""
    defaults = {"matter": "厨房漏水", "unit_label": "8-2-0101", "building": "8"}
    return WorkOrder.opened(
        OrderId("order-1"),
        SeriesNumber("WX-20261123-0001"),
        Slip(**(defaults | {"requested_at": requested_at, "emergency": emergency} | slip)),
        report(entered_at or requested_at, by="desk"),
        limits=limits,
    )


def taken_to(
    order: WorkOrder, *acts: Act, technician: StaffId = WANG, every: float = 1
) -> WorkOrder:
    """The order after these acts, one every so many minutes."""
    for act in acts:
        now = max(order.history[-1].at, order.history[-1].entered_at) + minutes(every)
        if act is Act.HAND_OVER:
            order.hand_over(report(now))
        elif act is Act.ASSIGN:
            order.assign(technician, report(now))
        elif act is Act.CANCEL:
            order.cancel("误报", report(now))
        else:
            order.step(act, report(now, by=order.technician_id or technician), note="说明")
    return order
