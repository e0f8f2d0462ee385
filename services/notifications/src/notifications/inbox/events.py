"""What is said about the inbox."""

from datetime import datetime

from contracts.notifications import InboxMessageArrived
from contracts.words import OrderId
from notifications.inbox.model import InboxMessage


def inbox_message_arrived(message: InboxMessage, at: datetime) -> InboxMessageArrived:
    """That it came, and for whom; not what it says."""
    return InboxMessageArrived(
        message_id=message.id,
        staff_id=message.staff_id,
        order_id=OrderId(message.order_id) if message.order_id else None,
        urgent=message.urgent,
        at=at,
    )
