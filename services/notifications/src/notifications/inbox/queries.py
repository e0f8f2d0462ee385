"""A member of staff's inbox."""

from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from notifications.inbox.model import InboxMessage


class InboxCard(BaseModel):
    """A message as its reader sees it."""

    id: str
    template: str
    title: str
    text: str
    at: datetime
    urgent: bool
    order_id: str
    read: bool
    read_at: datetime | None


class InboxPage(BaseModel):
    """Unread first, newest first; `unread` counts all of them, not only this page's."""

    items: list[InboxCard]
    next: str | None
    unread: int


def card(message: InboxMessage) -> InboxCard:
    """One message."""
    return InboxCard.model_validate(message.model_dump(exclude={"staff_id"}))


async def my_inbox(
    reader: Reader, *, unread_only: bool, limit: int, cursor: str | None
) -> InboxPage:
    """The caller's own."""
    mine = {"staff_id": reader.caller.staff_id if reader.caller else ""}
    unread = mine | {"read": False}
    rows, more = await reader.page(
        InboxMessage,
        unread if unread_only else mine,
        sort=["read", "-at"],
        limit=limit,
        cursor=cursor,
    )
    count = await reader.count(InboxMessage, unread)
    return InboxPage(items=[card(row) for row in rows], next=more, unread=count)
