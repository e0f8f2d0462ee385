"""How inbox messages are kept and found: unread first, newest first."""

from chassis.store.collection import Collection, Index
from notifications.inbox.model import InboxMessage

INBOX = Collection(
    InboxMessage, "inbox_messages", indexes=[Index("staff_id", "read", "-at", "_id")]
)
