"""Noting that the owner urges, and commenting."""

from chassis.work import Work
from contracts.words import OrderId
from dispatch.attachments.commands import FileIds, attach
from dispatch.attachments.model import FileKind
from dispatch.notes import model
from dispatch.notes.events import work_order_commented, work_order_urged
from dispatch.orders.commands import (
    Happened,
    Reason,
    TakeStep,
    order_in_reach,
    report_of,
    say_of,
)
from dispatch.orders.model.order import WorkOrder


class Comment(Happened):
    """What is to be known about it, with files put before."""

    text: Reason
    file_ids: FileIds = ()


async def urge_order(order_id: OrderId, command: TakeStep, work: Work) -> WorkOrder:
    """催单: the responsible one is told, and the order moves up."""
    order = await order_in_reach(work, order_id)
    note = model.urge(order, command.note, report_of(work, command.at))
    return await say_of(order, work_order_urged(order, note), work)


async def comment_on_order(order_id: OrderId, command: Comment, work: Work) -> WorkOrder:
    """备注: read by all who see the order."""
    order = await order_in_reach(work, order_id)
    added = await attach(order, command.file_ids, FileKind.OTHER, work)
    files = [each.id for each in added]
    note = model.comment(order, command.text, report_of(work, command.at), files)
    return await say_of(order, work_order_commented(order, note), work)
