"""Giving an order to another department, taking an assignment back, and forcing an order."""

from typing import Literal

from chassis.work import Work
from contracts.orders import Department, OrderState
from contracts.words import OrderId
from dispatch.diversions import model
from dispatch.diversions.events import (
    work_order_forced,
    work_order_recalled,
    work_order_transferred,
)
from dispatch.orders.commands import Happened, Reason, order_in_reach, report_of, say_of
from dispatch.orders.model.order import WorkOrder


class TransferOrder(Happened):
    """Which department, and why it is theirs."""

    department: Department
    reason: Reason


class ForceOrder(Happened):
    """Back to the dispatcher or ended, and why."""

    to: Literal[OrderState.HANDED_OVER, OrderState.FORCED]
    reason: Reason


async def transfer_order(order_id: OrderId, command: TransferOrder, work: Work) -> WorkOrder:
    """Give it to another department, which has still to take it in hand. Raises InDepartment."""
    order = await order_in_reach(work, order_id)
    model.transfer(order, command.department, command.reason, report_of(work, command.at))
    return await say_of(order, work_order_transferred(order), work)


async def recall_order(order_id: OrderId, command: Happened, work: Work) -> WorkOrder:
    """Take an assignment back; who had it is told."""
    order = await order_in_reach(work, order_id)
    model.recall(order, report_of(work, command.at))
    return await say_of(order, work_order_recalled(order), work)


async def force_order(order_id: OrderId, command: ForceOrder, work: Work) -> WorkOrder:
    """Against its course, by who may. Raises NothingToTakeBack."""
    order = await order_in_reach(work, order_id)
    model.force(order, command.to, command.reason, report_of(work, command.at))
    return await say_of(order, work_order_forced(order), work)
