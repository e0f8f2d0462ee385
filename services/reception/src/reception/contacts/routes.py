"""The reception log, by HTTP."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from fastapi import Query, Response

from chassis.files.routes import file_answer
from chassis.reader import Reader
from chassis.web import Call, Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.reception.contacts import ContactChannel
from contracts.words import ContactId, FileId, PersonId, UnitId
from reception.callers.commands import must_be_allowed_to_reveal, record_reveal
from reception.callers.model import RevealReason
from reception.contacts import commands
from reception.contacts.commands import Beginning
from reception.contacts.model import Outcome
from reception.contacts.queries.known import KnownOfCaller, known_of_caller
from reception.contacts.queries.showing import (
    ContactCard,
    ContactView,
    LogFilter,
    contact_log,
    contact_view,
    file_of_request,
    show_contact,
)

routes = Routes("/contacts")
caller_routes = Routes("/known-of-caller")


def intake(begins: Mapping[Outcome, Beginning]) -> Routes:
    """The one route by which contacts are logged. `begins`: what other features make of one."""
    taking = Routes("/contacts")

    @taking.command("", needs=Permission.LOG_CONTACTS, status=201)
    async def log_contact(body: commands.LogContact, work: Work) -> ContactView:
        """接待登记: a call or walk-in, and the repair or the complaint that comes of it."""
        return await contact_view(await commands.log_contact(body, work, begins), work)

    return taking


@caller_routes.query("", needs=Permission.SEE_CONTACTS)
async def known(
    reader: Reader, unit_id: UnitId | None = None, person_id: PersonId | None = None
) -> KnownOfCaller:
    """What is open of a unit or a person, and what was lately."""
    return await known_of_caller(reader, unit_id=unit_id, person_id=person_id)


@routes.query("", needs=Permission.SEE_CONTACTS)
async def list_contacts(
    reader: Reader,
    day: date | None = None,
    channel: ContactChannel | None = None,
    outcome: Outcome | None = None,
    unit_id: UnitId | None = None,
    open: bool | None = None,  # noqa: A002 - the word people filter by
    text: Annotated[str, Query(max_length=50)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
    cursor: str | None = None,
) -> Page[ContactCard]:
    """The log, the last entered first; by day, channel, outcome, unit, open or closed, and by what
    was typed: a number or its end, a room, a name, a phone, a phrase, or pinyin of these.
    """
    wanted = LogFilter(
        day=day, channel=channel, outcome=outcome, unit_id=unit_id, open=open, text=text
    )
    return await contact_log(reader, wanted, limit=limit, cursor=cursor)


@routes.query("/{contact_id}", needs=Permission.SEE_CONTACTS)
async def show(
    contact_id: ContactId,
    reader: Reader,
    reveal: bool = False,
    reason: RevealReason | None = None,
) -> ContactView:
    """A case with its timeline; `reveal` with a `reason` shows the phone in full."""
    if reveal:
        must_be_allowed_to_reveal(reader, reason)
    contact = await show_contact(contact_id, reader, full_phone=reveal)
    if reveal:
        record_reveal(reader, reason, [contact_id])
    return contact


@routes.raw("/{contact_id}/files/{file_id}", method="GET", needs=Permission.SEE_ORDERS)
async def show_file(contact_id: ContactId, file_id: FileId, call: Call) -> Response:
    """A photo or paper that came with a repair, for whoever sees its order."""
    file = await file_of_request(contact_id, file_id, await call.reader())
    return await file_answer(file, call)
