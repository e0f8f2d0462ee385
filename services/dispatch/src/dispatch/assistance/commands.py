"""Sending somebody to help, and taking them off again."""

from typing import Annotated

from pydantic import Field

from chassis.work import Work
from contracts.words import OrderId
from dispatch.assistance import model
from dispatch.assistance.events import assistant_joined, assistant_left
from dispatch.orders.commands import AssignOrder, order_in_reach, report_of, say_of
from dispatch.orders.model.order import WorkOrder
from dispatch.reassignments.commands import who_may_be_sent


class AddAssistant(AssignOrder):
    """Who helps, and with which share of the work; what nobody has is the technician's."""

    share_percent: Annotated[int, Field(ge=0, le=100)] = 0


async def add_assistant(order_id: OrderId, command: AddAssistant, work: Work) -> WorkOrder:
    """Somebody helps from `at` on (E19). Raises NotATechnician, AtItAlready, SharesTooMuch."""
    order = await order_in_reach(work, order_id)
    helping = await who_may_be_sent(command.technician_id, order, work)
    report = report_of(work, command.at)
    joined = model.join(order, helping.id, command.share_percent, report)
    return await say_of(order, assistant_joined(order, joined), work)


async def remove_assistant(order_id: OrderId, command: AssignOrder, work: Work) -> WorkOrder:
    """Somebody helps no longer. Raises NotHelping."""
    order = await order_in_reach(work, order_id)
    left = model.leave(order, command.technician_id, report_of(work, command.at))
    return await say_of(order, assistant_left(order, left), work)
