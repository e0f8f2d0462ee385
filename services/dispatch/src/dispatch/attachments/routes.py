"""Files of an order, by HTTP; the bytes go to `/files` first."""

from chassis.reader import Reader
from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import OrderId
from dispatch.attachments.commands import AddFiles, add_files
from dispatch.attachments.queries import AttachmentList, attachment_list, attachments

routes = Routes("/orders", tag="attachments")


@routes.command("/{order_id}/attach", needs=Permission.NOTE_ORDERS)
async def attach(order_id: OrderId, body: AddFiles, work: Work) -> AttachmentList:
    """附照片或文件: before, after or others, with the order from now on; answers those added."""
    return attachment_list(await add_files(order_id, body, work))


@routes.query("/{order_id}/attachments", needs=Permission.SEE_ORDERS)
async def of_order(order_id: OrderId, reader: Reader) -> AttachmentList:
    """All files of an order, oldest first."""
    return await attachments(order_id, reader)
