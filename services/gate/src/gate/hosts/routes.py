"""Whom a visitor asks for and where, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import PersonId
from gate.hosts.commands import ShowPhone, show_phone
from gate.hosts.queries import (
    Host,
    HostPhones,
    PhoneShownView,
    UnitFound,
    find_hosts,
    find_units,
    phones_shown,
)

host_routes = Routes("/hosts")
unit_routes = Routes("/units")
routes = (host_routes, unit_routes)


@host_routes.query("", needs=Permission.SEE_GATE)
async def hosts(
    reader: Reader,
    q: Annotated[str | None, Query(min_length=1, max_length=50)] = None,
    tail: Annotated[str | None, Query(pattern=r"^\d{4,11}$")] = None,
) -> list[Host]:
    """By room, name, pinyin or initials (`q`), or by the end of a phone (`tail`); names and phones
    masked.
    """
    return await find_hosts(reader, typed=q, tail=tail)


@host_routes.command("/{person_id}/phone", needs=Permission.SEE_PHONES)
async def phone(person_id: PersonId, body: ShowPhone, work: Work) -> HostPhones:
    """The host's phones in full, so that the guard can call them; kept on record (E07)."""
    person = await show_phone(person_id, body, work)
    return HostPhones(phones=list(person.phones))


@host_routes.query("/phones-shown", needs=Permission.SETTLE_DIFFERENCES)
async def shown(
    reader: Reader,
    person_id: Annotated[str | None, Query(max_length=100)] = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[PhoneShownView]:
    """Whose phone was shown to whom at the gate and why, the last first."""
    return await phones_shown(reader, person_id=person_id, limit=limit, cursor=cursor)


@unit_routes.query("", needs=Permission.SEE_GATE)
async def units(
    reader: Reader, q: Annotated[str, Query(min_length=1, max_length=50)]
) -> list[UnitFound]:
    """Units by room as it is typed (`8-2-0101`, `0101`), also where nobody lives."""
    return await find_units(reader, q)
