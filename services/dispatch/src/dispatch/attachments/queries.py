"""An order's files as they are shown."""

from collections.abc import Iterable
from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.words import Actor, FileId, OrderId, SubOrderId
from dispatch.attachments.collection import files_of
from dispatch.attachments.model import Attachment, FileKind
from dispatch.orders.commands import order_in_reach


class AttachmentView(BaseModel):
    """A file of an order; fetched by `GET /files/{id}`. `vendor`: who put it by their link."""

    id: FileId
    kind: FileKind
    note: str
    at: datetime
    by: Actor
    vendor: str
    sub_order_id: SubOrderId | None


class AttachmentList(BaseModel):
    """Files of an order, oldest first."""

    items: list[AttachmentView]


async def attachments(order_id: OrderId, reader: Reader) -> AttachmentList:
    """Raises Missing, NotAllowed."""
    order = await order_in_reach(reader, order_id)
    return attachment_list(await files_of(order.id, reader))


def attachment_list(found: Iterable[Attachment]) -> AttachmentList:
    """As they are shown."""
    return AttachmentList(items=[AttachmentView(**each.model_dump()) for each in found])
