"""Merging, undoing it, splitting and linking orders: always told on both."""

from typing import Annotated

from pydantic import StringConstraints

from chassis.work import Command, Work
from contracts.orders import OrderClock, OrderRelation
from contracts.words import OrderId, PersonalText, StaffId
from dispatch.clocks.model import stopped_at
from dispatch.orders.commands import (
    Reason,
    open_order,
    order_in_reach,
    report_of,
    say_of,
    take_in_hand,
)
from dispatch.orders.model.order import WorkOrder
from dispatch.related import model
from dispatch.related.events import told_on_both


class RelateOrders(Command):
    """With which other order, and why."""

    other_id: OrderId
    reason: Reason


class SplitOrder(Command):
    """What becomes an order of its own, and why."""

    matter: Annotated[PersonalText, StringConstraints(min_length=1, max_length=2000)]
    reason: Reason


async def merge_orders(order_id: OrderId, command: RelateOrders, work: Work) -> WorkOrder:
    """合并: this one is a duplicate of the other. Raises SettledAlready, TooFarToMerge."""
    duplicate, lead = await _both(order_id, command.other_id, work)
    had = duplicate.technician_id
    model.merge(duplicate, lead, command.reason, report_of(work, None))
    return await _say(duplicate, lead, OrderRelation.MERGED_INTO, command, work, had=had)


async def unmerge_orders(order_id: OrderId, command: RelateOrders, work: Work) -> WorkOrder:
    """撤销合并: it was none. Raises NotMerged."""
    duplicate, lead = await _both(order_id, command.other_id, work)
    model.unmerge(duplicate, lead, command.reason, report_of(work, None))
    return await _say(duplicate, lead, OrderRelation.MERGED_INTO, command, work, undone=True)


async def link_orders(order_id: OrderId, command: RelateOrders, work: Work) -> WorkOrder:
    """关联: they have to do with each other. Raises RelatedAlready."""
    order, other = await _both(order_id, command.other_id, work)
    model.link(order, other)
    return await _say(order, other, OrderRelation.LINKED, command, work)


async def unlink_orders(order_id: OrderId, command: RelateOrders, work: Work) -> WorkOrder:
    """取消关联: they have not. Raises NotLinked."""
    order, other = await _both(order_id, command.other_id, work)
    model.unlink(order, other)
    return await _say(order, other, OrderRelation.LINKED, command, work, undone=True)


async def split_order(order_id: OrderId, command: SplitOrder, work: Work) -> WorkOrder:
    """拆单: a part becomes an order of its own, in the dispatcher's hands since the whole was.

    Its case stays with the whole, so that the caller is called back once (W09). Answers the whole.
    """
    order = await order_in_reach(work, order_id)
    part = await open_order(OrderId(work.new_id()), model.part_of(order, command.matter), work)
    await take_in_hand(part, stopped_at(OrderClock.HAND_OVER, order.history), work)
    model.relate(order, part, OrderRelation.SPLIT_OFF)
    for event in told_on_both(order, part, OrderRelation.SPLIT_OFF, command.reason, work.now):
        work.say(event)
    return order


async def _both(order_id: OrderId, other_id: OrderId, work: Work) -> tuple[WorkOrder, WorkOrder]:
    order = await order_in_reach(work, order_id)
    return order, order if other_id == order_id else await order_in_reach(work, other_id)


async def _say(
    order: WorkOrder,
    other: WorkOrder,
    relation: OrderRelation,
    command: RelateOrders,
    work: Work,
    *,
    undone: bool = False,
    had: StaffId | None = None,
) -> WorkOrder:
    first, second = told_on_both(
        order, other, relation, command.reason, work.now, undone=undone, technician_id=had
    )
    await say_of(other, second, work)
    return await say_of(order, first, work)
