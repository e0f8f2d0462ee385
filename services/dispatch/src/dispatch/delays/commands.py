"""Telling that somebody comes later."""

from chassis.work import Work
from contracts.calendars import Instant
from contracts.words import OrderId
from dispatch.delays.events import technician_delayed
from dispatch.delays.model import announce
from dispatch.orders.commands import Happened, Reason, order_in_reach, report_of, say_of
from dispatch.orders.model.order import WorkOrder


class DelayArrival(Happened):
    """When the technician comes instead, and why they cannot come in time."""

    expected_at: Instant
    reason: Reason


async def delay_arrival(
    order_id: OrderId, command: DelayArrival, work: Work, *, by_radio: bool = False
) -> WorkOrder:
    """Announce it; the order's state stays (T10). Raises DelayInPast."""
    order = await order_in_reach(work, order_id)
    report = report_of(work, command.at, by_radio=by_radio)
    delay = announce(order, command.expected_at, command.reason, report)
    return await say_of(order, technician_delayed(order, delay), work)
