"""Finance posts an order, the owner is satisfied with it, or it is to be done again."""

from datetime import datetime

from chassis.work import Work
from contracts.fees import RepairPosted
from contracts.reception.follow_ups import RectificationNoticeIssued, RepairSatisfied
from dispatch.acts.model.steps import Report
from dispatch.orders.commands import say_of
from dispatch.orders.model.order import WorkOrder
from dispatch.settling.events import (
    work_order_closed,
    work_order_posted,
    work_order_reopened,
)
from dispatch.settling.model import fail, post, satisfy


async def post_order(event: RepairPosted, work: Work) -> None:
    """Posted (F08); an order that was closed or reopened meanwhile only records it."""
    order = await work.load(WorkOrder, event.order_id)
    if post(order, event.round, _heard(event.at, work)):
        await say_of(order, work_order_posted(order), work)


async def close_satisfied_order(event: RepairSatisfied, work: Work) -> None:
    """Settled, posted or not (T19)."""
    order = await work.load(WorkOrder, event.order_id)
    if satisfy(order, event.round, _heard(event.at, work)):
        await say_of(order, work_order_closed(order), work)


async def reopen_failed_order(event: RectificationNoticeIssued, work: Work) -> None:
    """To be done again (F16, T19)."""
    order = await work.load(WorkOrder, event.order_id)
    heard = _heard(event.at, work)
    if fail(order, event.round, event.opinion, str(event.number), heard):
        await say_of(order, work_order_reopened(order), work)


def _heard(at: datetime, work: Work) -> Report:
    return Report(by=work.actor, now=work.now, at=at, heard=True)
