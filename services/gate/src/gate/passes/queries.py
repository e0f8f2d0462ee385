"""Passes as those who manage them see them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sealing import plate_query_tokens, query_tokens
from chassis.web import Page
from contracts.refusals import Missing
from contracts.words import Actor, UnitId
from gate.directory.model import Unit, plate_as_read
from gate.passes.collection import parking_rules
from gate.passes.model import (
    Named,
    ParkingRules,
    Pass,
    PassKind,
    Revocation,
    Standing,
    named,
    pass_number,
)


class PassView(BaseModel):
    """A pass with what it is worth today; `unit` is the unit's label. `parking`: of a card that has
    begun, what it lets the car do today (E16).
    """

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
    parking: Named | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which passes: by kind, what they are worth today, unit, site, and what was typed: a whole
    number, else the holder's name, pinyin or initials, else a plate or its end.
    """

    kind: PassKind | None = None
    standing: Standing | None = None
    unit_id: UnitId | None = None
    site_id: str | None = None
    text: str = ""


async def list_passes(
    reader: Reader, wanted: Wanted, *, limit: int, cursor: str | None
) -> Page[PassView]:
    """The last issued first; for whoever has areas those of units in them (P07)."""
    where = _where(wanted, await _today(reader), reader)
    tokens = None
    if wanted.text:
        numbered = where | {"number": pass_number(wanted.text)}
        if found := await reader.select(Pass, numbered, limit=1):
            return Page(items=await _views(found, reader))
        tokens = _tokens(wanted.text)
        if not tokens:
            return Page(items=[])
    found, following = await reader.page(
        Pass, where, tokens=tokens, sort=["-issued_at"], limit=limit, cursor=cursor
    )
    return Page(items=await _views(found, reader), next=following)


def _where(wanted: Wanted, today: date, reader: Reader) -> dict[str, Any]:
    where: dict[str, Any] = {}
    if wanted.kind is not None:
        where["kind"] = wanted.kind.value
    areas = reader.caller.areas if reader.caller else frozenset()
    if areas:
        where["building"] = {"$in": sorted(areas)}
    if wanted.unit_id is not None:
        where["unit_id"] = wanted.unit_id
    if wanted.site_id is not None:
        where["site_id"] = wanted.site_id
    return where | _in_standing(wanted.standing, today.isoformat())


def _in_standing(standing: Standing | None, today: str) -> dict[str, Any]:
    """As `Pass.standing` says it of one."""
    match standing:
        case Standing.VALID:
            dates = {"valid_from": {"$lte": today}, "valid_until": {"$gte": today}}
            return {"revoked": None, **dates}
        case Standing.EXPIRED:
            return {"revoked": None, "valid_until": {"$lt": today}}
        case Standing.NOT_YET:
            return {"revoked": None, "valid_from": {"$gt": today}}
        case Standing.REVOKED:
            return {"revoked": {"$ne": None}}
        case _:
            return {}


def _tokens(text: str) -> list[str]:
    return plate_query_tokens(plate_as_read(text)) if text.isdigit() else query_tokens(text)


async def _today(reader: Reader) -> date:
    return reader.now.astimezone(ZoneInfo((await reader.estate_card()).zone)).date()


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
    today = await _today(reader)
    ids = sorted({each.unit_id for each in passes if each.unit_id})
    units = await reader.find_many(Unit, ids)
    rules = await parking_rules(reader)
    return [
        PassView(
            **dict(each)
            | {
                "kind": named(each.kind),
                "standing": named(each.standing(today)),
                "unit": units[each.unit_id].label if each.unit_id in units else "",
                "parking": _parking(each, today, rules),
            }
        )
        for each in passes
    ]


def _parking(card: Pass, today: date, rules: ParkingRules) -> Named | None:
    if card.kind is not PassKind.PARKING_CARD:
        return None
    lasted = card.standing(today) in (Standing.VALID, Standing.EXPIRED)
    return rules.said(card.valid_until, today) if lasted else None
