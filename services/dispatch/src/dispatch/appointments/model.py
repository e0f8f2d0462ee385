"""When somebody comes, as agreed with the owner: a window; a new one takes the place of the last.

For P2 and P3 its end is the limit of being on site, whatever was paused before it was agreed.
"""

from datetime import datetime, timedelta

from contracts.refusals import Invalid
from dispatch.acts.model.steps import Report
from dispatch.acts.model.table import Act
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import Appointment

LONGEST_AHEAD = timedelta(days=366)


class VisitImpossible(Invalid):
    """A visit lies ahead, within a year, and ends after it begins."""

    zh = "约定时间 {starts_at} 至 {ends_at} 须在登记之后、一年之内，且先后无误。请核对。"
    en = "A visit from {starts_at} to {ends_at} must lie ahead, within a year, in order. Check it."


def appoint(
    order: WorkOrder, starts_at: datetime, ends_at: datetime, note: str, report: Report
) -> Appointment:
    """The owner agreed to it. Raises VisitImpossible."""
    order.must_allow(Act.APPOINT)
    agreed_at = report.at or report.now
    if not agreed_at <= starts_at < ends_at <= report.now + LONGEST_AHEAD or ends_at <= report.now:
        raise VisitImpossible(starts_at=starts_at.isoformat(), ends_at=ends_at.isoformat())
    step = order.take(Act.APPOINT, report, note, order.technician_id)
    visit = Appointment(starts_at=starts_at, ends_at=ends_at, made_at=step.at, note=note)
    order.change_round(appointment=visit)
    return visit
