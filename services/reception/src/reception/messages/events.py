"""What is said about a message."""

from datetime import datetime
from typing import TypeVar

from contracts.reception.messages import MessageEvent
from reception.messages.model import Message

E = TypeVar("E", bound=MessageEvent)


def said(event: type[E], message: Message, at: datetime) -> E:
    """For whom it is and who took it; never what it says."""
    return event(
        contact_id=message.id,
        number=message.number,
        for_id=message.for_id,
        receiver_id=message.receiver_id,
        at=at,
        unit_id=message.unit_id,
        building=message.building,
    )
