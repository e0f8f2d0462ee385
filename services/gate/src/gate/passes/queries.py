"""Passes as those who manage them see them."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.refusals import Missing
from contracts.words import Actor, UnitId
from gate.directory.model import Unit
from gate.passes.model import Named, Pass, PassKind, Revocation, named


class PassView(BaseModel):
    """A pass with what it is worth today; `unit` is the unit's label."""

    id: str
    kind: Named
    number: str
    standing: Named
    holder: str
    unit_id: UnitId | None
    unit: str
    company: str
    plate: str
    site_id: str | None
    valid_from: date
    valid_until: date
    issued_by: Actor
    issued_at: datetime
    revoked: Revocation | None


async def list_passes(
    reader: Reader,
    *,
    kind: PassKind | None,
    unit_id: UnitId | None,
    limit: int,
    cursor: str | None,
) -> Page[PassView]:
    """The last issued first; for whoever has areas those of units in them (P07)."""
    where: dict[str, Any] = {}
    if kind is not None:
        where["kind"] = kind.value
    areas = reader.caller.areas if reader.caller else frozenset()
    if areas:
        where["building"] = {"$in": sorted(areas)}
    if unit_id is not None:
        where["unit_id"] = unit_id
    found, following = await reader.page(
        Pass, where, sort=["-issued_at"], limit=limit, cursor=cursor
    )
    return Page(items=await _views(found, reader), next=following)


async def show_pass(pass_id: str, reader: Reader) -> PassView:
    """Raises Missing, also outside the caller's area."""
    found = await reader.load(Pass, pass_id)
    if reader.caller is not None and not reader.caller.covers(found.building):
        raise Missing(kind=Pass.__name__, id=pass_id)
    return await pass_view(found, reader)


async def pass_view(shown: Pass, reader: Reader) -> PassView:
    """One pass, with the label of its unit."""
    return (await _views([shown], reader))[0]


async def _views(passes: list[Pass], reader: Reader) -> list[PassView]:
    today = reader.now.astimezone(ZoneInfo((await reader.estate_card()).zone)).date()
    ids = sorted({each.unit_id for each in passes if each.unit_id})
    units = await reader.find_many(Unit, ids)
    return [
        PassView(
            **dict(each)
            | {
                "kind": named(each.kind),
                "standing": named(each.standing(today)),
                "unit": units[each.unit_id].label if each.unit_id in units else "",
            }
        )
        for each in passes
    ]
