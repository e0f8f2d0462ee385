"""Putting messages into an inbox, and reading them."""

from chassis.work import Command, Work
from contracts.words import StaffId
from notifications.inbox.events import inbox_message_arrived
from notifications.inbox.model import InboxMessage

AT_ONCE = 200
"""How many one `read-all` marks; a fuller inbox is asked again."""


class MarkRead(Command):
    """Nothing but that it was read."""


async def put_into_inbox(message: InboxMessage, work: Work) -> None:
    """Deliver it, once: a message of this id that is there already stays."""
    if await work.find(InboxMessage, message.id) is None:
        work.add(message)
        work.say(inbox_message_arrived(message, work.now), about=message)


async def mark_read(message_id: str, work: Work) -> InboxMessage:
    """The caller has seen it. Raises Missing, also for another's."""
    message = await work.load(InboxMessage, message_id)
    message.must_be_for(StaffId(work.actor.id))
    message.mark_read(work.now)
    return message


async def mark_all_read(work: Work) -> int:
    """The caller has seen all, up to a limit; how many were marked."""
    unread = await work.select(
        InboxMessage, {"staff_id": work.actor.id, "read": False}, limit=AT_ONCE
    )
    found = await work.find_many(InboxMessage, [message.id for message in unread])
    for message in found.values():
        message.mark_read(work.now)
    return len(found)
