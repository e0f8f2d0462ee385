"""Messages, by HTTP: everybody's own."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import SIGNED_IN, Page, Routes
from chassis.work import Work
from contracts.words import ContactId
from reception.messages.commands import read_message
from reception.messages.queries import MessageView, message_view, my_messages

routes = Routes("/messages")


@routes.query("", needs=SIGNED_IN)
async def messages(
    reader: Reader,
    unread: bool = False,
    taken: bool = False,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: str | None = None,
) -> Page[MessageView]:
    """转告: for me, or `taken`: by me for others, with when they read it."""
    return await my_messages(reader, unread=unread, taken=taken, limit=limit, cursor=cursor)


@routes.command("/{contact_id}/read", needs=SIGNED_IN)
async def read(contact_id: ContactId, work: Work) -> MessageView:
    """已阅."""
    return await message_view(await read_message(contact_id, work), work)
