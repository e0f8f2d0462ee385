"""The technician cannot come in time: the owner and the building manager are told (T10)."""

from datetime import datetime

from contracts.refusals import Invalid
from dispatch.acts.model.steps import Report
from dispatch.acts.model.table import Act
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import Delay


class DelayInPast(Invalid):
    """A new time of arrival lies ahead."""

    zh = "预计到达时间 {expected_at} 已经过去。请填写现在之后的时间。"
    en = "The expected arrival {expected_at} has passed. Give a time that is still to come."


def announce(order: WorkOrder, expected_at: datetime, reason: str, report: Report) -> Delay:
    """When they come instead; the order's state stays. Raises NotYourOrder, DelayInPast."""
    order.must_be_by_technician(Act.DELAY, report)
    if expected_at <= report.now:
        raise DelayInPast(expected_at=expected_at.isoformat())
    step = order.step(Act.DELAY, report, note=reason)
    delay = Delay(expected_at=expected_at, reason=reason, at=step.at)
    order.change_round(delay=delay)
    return delay
