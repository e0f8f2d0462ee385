"""The files of orders, by order."""

from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.words import OrderId
from dispatch.attachments.model import MOST_FILES, Attachment

ATTACHMENTS = Collection(Attachment, "attachments", indexes=[Index("order_id", "at")])


async def files_of(order_id: OrderId, reader: Reader) -> list[Attachment]:
    """An order's files, oldest first."""
    return await reader.select(Attachment, {"order_id": order_id}, sort=["at"], limit=MOST_FILES)
