"""The directory, by HTTP."""

from typing import Annotated

from fastapi import Query

from archives.directory.commands import must_be_allowed_to_reveal, record_reveal
from archives.directory.model import RevealReason
from archives.directory.queries import (
    FoundPeople,
    PersonCard,
    UnitCard,
    UnitView,
    find_people,
    list_units,
    show_person,
    show_unit,
)
from chassis.reader import Reader
from chassis.web import Page, Routes
from contracts.permissions import Permission
from contracts.words import PersonId, UnitId

routes = Routes("/directory")

Typed = Annotated[str, Query(min_length=1, max_length=50)]


@routes.query("/people", needs=Permission.SEE_DIRECTORY)
async def search_people(
    reader: Reader, q: Typed, reveal: bool = False, reason: RevealReason | None = None
) -> FoundPeople:
    """By room, name, pinyin, initials, end of a phone or plate; `reveal` shows phones in full."""
    if reveal:
        must_be_allowed_to_reveal(reader, reason)
    found = await find_people(q, reader, full_phones=reveal)
    if reveal:
        record_reveal(reader, reason, (card.id for card in found.items))
    return found


@routes.query("/people/{person_id}", needs=Permission.SEE_DIRECTORY)
async def one_person(
    person_id: PersonId, reader: Reader, reveal: bool = False, reason: RevealReason | None = None
) -> PersonCard:
    """One person with all their units; `reveal` shows phones in full."""
    if reveal:
        must_be_allowed_to_reveal(reader, reason)
    card = await show_person(person_id, reader, full_phones=reveal)
    if reveal:
        record_reveal(reader, reason, [card.id])
    return card


@routes.query("/units", needs=Permission.SEE_DIRECTORY)
async def search_units(
    reader: Reader,
    building: Annotated[str, Query(max_length=50)] = "",
    q: Annotated[str, Query(max_length=50)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[UnitCard]:
    """Units in the order of their labels."""
    return await list_units(reader, building=building, text=q, limit=limit, cursor=cursor)


@routes.query("/units/{unit_id}", needs=Permission.SEE_DIRECTORY)
async def one_unit(unit_id: UnitId, reader: Reader) -> UnitView:
    """One unit and everybody tied to it, phones masked."""
    return await show_unit(unit_id, reader, full_phones=False)
