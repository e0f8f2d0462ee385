"""What notifications says: that somebody of the staff has a new message. Not what it says."""

from datetime import datetime
from typing import ClassVar

from contracts.event import Event
from contracts.words import OrderId, StaffId


class InboxMessageArrived(Event):
    """A message came into a member of staff's inbox (站内信); their open pages show it at once."""

    about: ClassVar[str] = "message_id"

    message_id: str
    staff_id: StaffId
    order_id: OrderId | None = None
    """What it is about; None for a digest."""
    urgent: bool = False
    at: datetime
