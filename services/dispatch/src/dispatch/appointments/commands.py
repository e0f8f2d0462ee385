"""Agreeing on a visit."""

from chassis.work import Work
from contracts.calendars import Instant
from contracts.words import OrderId
from dispatch.appointments.events import appointment_agreed
from dispatch.appointments.model import appoint
from dispatch.orders.commands import TakeStep, order_in_reach, report_of, say_of
from dispatch.orders.model.order import WorkOrder


class AgreeOnVisit(TakeStep):
    """Between which times somebody comes."""

    starts_at: Instant
    ends_at: Instant


async def agree_on_visit(order_id: OrderId, command: AgreeOnVisit, work: Work) -> WorkOrder:
    """The owner agreed to it; another one takes its place (T11). Raises VisitImpossible."""
    order = await order_in_reach(work, order_id)
    report = report_of(work, command.at)
    visit = appoint(order, command.starts_at, command.ends_at, command.note, report)
    return await say_of(order, appointment_agreed(order, visit), work)
