"""How messages are kept and found."""

from chassis.store.collection import Collection, Index
from reception.messages.model import Message

MESSAGES = Collection(
    Message,
    "messages",
    indexes=[
        Index("for_id", "read_at", "-taken_at", "_id"),
        Index("receiver_id", "-taken_at", "_id"),
    ],
)
