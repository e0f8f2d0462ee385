"""My messages, and those I took for others."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import ContactId, SeriesNumber, StaffId
from reception.callers.model import masked_phone
from reception.colleagues.model import Colleague, name_of
from reception.messages.model import Message


class MessageView(BaseModel):
    """A message. Who it is for has the whole phone, to call back; others its last four digits."""

    id: ContactId
    number: SeriesNumber
    for_id: StaffId
    for_name: str
    receiver: str
    text: str
    from_name: str
    from_phone: str
    where: str
    taken_at: datetime
    read_at: datetime | None


async def my_messages(
    reader: Reader, *, unread: bool, taken: bool, limit: int, cursor: str | None
) -> Page[MessageView]:
    """For the caller, or with `taken` those they took for others; the newest first."""
    me = reader.caller.staff_id if reader.caller else None
    where: dict[str, Any] = {"receiver_id": me} if taken else {"for_id": me}
    if unread:
        where["read_at"] = None
    found, following = await reader.page(
        Message, where, sort=["-taken_at"], limit=limit, cursor=cursor
    )
    ids = {id_ for each in found for id_ in (each.for_id, each.receiver_id) if id_}
    names = await reader.find_many(Colleague, sorted(ids))
    return Page(items=[_view(each, names, me) for each in found], next=following)


async def message_view(message: Message, reader: Reader) -> MessageView:
    """One, as the caller may see it."""
    ids = [id_ for id_ in (message.for_id, message.receiver_id) if id_]
    names = await reader.find_many(Colleague, ids)
    return _view(message, names, reader.caller.staff_id if reader.caller else None)


def _view(message: Message, names: dict[str, Colleague], me: StaffId | None) -> MessageView:
    phone = message.from_phone
    return MessageView(
        id=message.id,
        number=message.number,
        for_id=message.for_id,
        for_name=name_of(names, message.for_id),
        receiver=name_of(names, message.receiver_id),
        text=message.text,
        from_name=message.from_name,
        from_phone=phone if me == message.for_id else masked_phone(phone),
        where=message.unit_label,
        taken_at=message.taken_at,
        read_at=message.read_at,
    )
