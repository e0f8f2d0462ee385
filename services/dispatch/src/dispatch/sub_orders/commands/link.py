"""What a vendor does by their link, in their own name and for that sub-order alone."""

from typing import Annotated

from pydantic import StringConstraints

from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.links import LinkToken
from contracts.vendors import VendorAnswer
from contracts.words import FileId, PersonalText
from dispatch.attachments.commands import attach, must_have_room_for, tell_of_files
from dispatch.attachments.model import FileKind
from dispatch.orders.model.order import WorkOrder
from dispatch.sub_orders.collection import part_of_link
from dispatch.sub_orders.commands.telling import tell_of
from dispatch.sub_orders.events import vendor_answered
from dispatch.sub_orders.model.refusals import OrderIsOver
from dispatch.sub_orders.model.sub_order import SubOrder


class AnswerByLink(Command):
    """What the vendor says: when they come with `planned`, why with `declined`."""

    answer: VendorAnswer
    note: Annotated[PersonalText, StringConstraints(max_length=500)] = ""
    planned_at: Instant | None = None


async def answer_by_link(token: LinkToken, command: AnswerByLink, work: Work) -> SubOrder:
    """Raises LinkUnknown, OrderIsOver, and what the sub-order refuses with."""
    part = await part_of_link(token, work)
    order = await _order_of(part, work)
    told = part.answer(
        command.answer,
        work.actor,
        work.now,
        note=command.note,
        planned_at=command.planned_at,
        via_link=True,
    )
    event = vendor_answered(order, part, command.answer, work.now, via_link=True)
    await tell_of(order, part, told, event, work)
    return part


async def must_take_photo_by_link(token: LinkToken, work: Work) -> None:
    """Before a byte is kept. Raises LinkUnknown, OrderIsOver, TooMuchSaid, TooManyFiles."""
    part = await part_of_link(token, work)
    part.must_take_photo()
    await must_have_room_for(1, await _order_of(part, work), work)


async def take_photo_by_link(
    token: LinkToken, file_id: FileId, kind: FileKind, work: Work
) -> SubOrder:
    """A photo the vendor took belongs to the order; told of with the vendor's next answer."""
    part = await part_of_link(token, work)
    order = await _order_of(part, work)
    part.take_photo()
    await attach(order, [file_id], kind, work, vendor=part.vendor_name, sub_order_id=part.id)
    # The order is written too, so that two photos at once do not both find the last room.
    await tell_of_files(order, 1, work)
    return part


async def _order_of(part: SubOrder, work: Work) -> WorkOrder:
    order = await work.load(WorkOrder, part.order_id)
    if not order.open:
        raise OrderIsOver
    return order
