"""Phone notes, by HTTP; they are logged by acts of tablets."""

from datetime import date
from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from contracts.permissions import Permission
from gate.phone_notes.queries import PhoneNoteView, list_phone_notes

routes = Routes("/phone-notes")


@routes.query("", needs=Permission.SEE_GATE)
async def phone_notes(
    reader: Reader,
    day: date | None = None,
    text: Annotated[str | None, Query(min_length=1, max_length=50)] = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[PhoneNoteView]:
    """Calls the guard-post took (F52), the last first; of a day of the estate, or by caller."""
    return await list_phone_notes(reader, day=day, text=text, limit=limit, cursor=cursor)
