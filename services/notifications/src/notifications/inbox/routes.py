"""站内信, by HTTP: everybody's own and nobody else's."""

from typing import Annotated

from fastapi import Query
from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import SIGNED_IN, Routes
from chassis.work import Work
from notifications.inbox import commands
from notifications.inbox.queries import InboxCard, InboxPage, card, my_inbox

routes = Routes("/inbox")


class MarkedRead(BaseModel):
    """How many messages were marked."""

    marked: int


@routes.query("", needs=SIGNED_IN)
async def list_inbox(
    reader: Reader,
    unread: bool = False,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: str | None = None,
) -> InboxPage:
    """The caller's messages, unread first, newest first; `unread=true` leaves the others out."""
    return await my_inbox(reader, unread_only=unread, limit=limit, cursor=cursor)


@routes.command("/read-all", needs=SIGNED_IN)
async def read_all(body: commands.MarkRead, work: Work) -> MarkedRead:  # noqa: ARG001 - an empty body
    """Mark all read, up to 200 at a time."""
    return MarkedRead(marked=await commands.mark_all_read(work))


@routes.command("/{message_id}/read", needs=SIGNED_IN)
async def read(message_id: str, body: commands.MarkRead, work: Work) -> InboxCard:  # noqa: ARG001 - an empty body
    """Mark one read."""
    return card(await commands.mark_read(message_id, work))
