"""Whose a file is: of the order it belongs to, whether it signs it off or stands beside it; or of
what is in custody.
"""

from chassis.files import StoredFile
from chassis.reader import Reader
from contracts.refusals import NotAllowed
from dispatch.attachments.model import Attachment
from dispatch.custody.commands import is_custody_file_in_reach
from dispatch.orders.commands import order_in_reach
from dispatch.signing.commands import order_of_file


async def is_in_reach(file: StoredFile, reader: Reader) -> bool:
    """Whether a file is of an order in the caller's buildings, or theirs to do (P07)."""
    attached = await reader.find(Attachment, file.id)
    if attached is not None:
        try:
            await order_in_reach(reader, attached.order_id)
        except NotAllowed:
            return False
        return True
    order, caller = await order_of_file(file, reader), reader.caller
    if order is None:
        return await is_custody_file_in_reach(file, reader)
    return caller is None or caller.covers(order.slip.building) or order.concerns(caller.staff_id)
