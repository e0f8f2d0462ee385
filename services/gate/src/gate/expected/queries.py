"""Expected visits as the desk and the gate see them."""

from datetime import datetime
from io import BytesIO
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sealing import query_tokens
from chassis.web import Page
from contracts.gate import VISIT_CLASS_TEXTS
from contracts.refusals import Missing
from contracts.words import Actor, PersonId, UnitId
from gate.directory.model import Person, masked_name
from gate.expected.model import (
    EXPECTED_KIND_TEXTS,
    EXPECTED_STANDING_TEXTS,
    ExpectedVisit,
    code_typed,
)
from gate.passes.model import Named

MOST_ON_TABLETS = 3_000
_QR_SCALE = 10
"""Pixels to a module: some 300 across."""


class UseView(BaseModel):
    """A visit that came by it, and when."""

    visit_id: str
    at: datetime


class ExpectedView(BaseModel):
    """Somebody expected: who, where, when, the code to show and the text of its QR code.

    `standing` is what it is worth now; `host` is masked; `since` and `until` are its window.
    """

    id: str
    code: str
    qr: str
    kind: Named
    standing: Named
    visit_class: Named
    name: str
    people: int
    company: str
    plate: str
    unit_id: UnitId | None
    unit_label: str
    place: str
    host_id: PersonId | None
    host: str
    since: datetime
    until: datetime | None
    note: str
    made_by: Actor
    made_at: datetime
    uses: list[UseView]
    withdrawn_at: datetime | None


async def list_expected(
    reader: Reader,
    *,
    text: str,
    unit_id: str | None,
    over: bool,
    limit: int,
    cursor: str | None,
) -> Page[ExpectedView]:
    """Those not over, the next to begin first; with `over` those that are, the latest first.

    `text`: a guest's name, pinyin, initials, or a plate.
    """
    tokens = query_tokens(text) if text else None
    if tokens == []:
        return Page(items=[])
    ended = {"over_at": {"$lte": reader.now}}
    lasting = {"$or": [{"over_at": None}, {"over_at": {"$gt": reader.now}}]}
    where: dict[str, Any] = {"$and": [ended if over else lasting]}
    if unit_id:
        where["unit_id"] = unit_id
    areas = reader.caller.areas if reader.caller else frozenset()
    if areas:
        where["building"] = {"$in": sorted(areas)}
    sort = ["-since"] if over else ["since"]
    found, following = await reader.page(
        ExpectedVisit, where, tokens=tokens, sort=sort, limit=limit, cursor=cursor
    )
    return Page(items=[await expected_view(each, reader) for each in found], next=following)


async def show_expected(expected_id: str, reader: Reader) -> ExpectedView:
    """Raises Missing, also outside the caller's area (P07)."""
    return await expected_view(
        _in_reach(await reader.load(ExpectedVisit, expected_id), reader), reader
    )


async def by_code(typed: str, reader: Reader) -> ExpectedView:
    """By the code as shown, typed or scanned. Raises Missing."""
    code = code_typed(typed)
    found = await reader.select(ExpectedVisit, {"code": code}, limit=1) if code else []
    if not found:
        raise Missing(kind=ExpectedVisit.__name__, id=typed)
    return await expected_view(_in_reach(found[0], reader), reader)


async def expected_on_tablets(reader: Reader) -> list[ExpectedVisit]:
    """All that are not over, for the tablets' snapshot."""
    lasting = {"$or": [{"over_at": None}, {"over_at": {"$gt": reader.now}}]}
    return await reader.select(ExpectedVisit, lasting, sort=["since"], limit=MOST_ON_TABLETS)


async def expected_view(expected: ExpectedVisit, reader: Reader) -> ExpectedView:
    """One of them with its words."""
    kind = EXPECTED_KIND_TEXTS[expected.kind]
    standing = expected.standing(reader.now)
    visit_class = VISIT_CLASS_TEXTS[expected.visit_class]
    host = await reader.find(Person, expected.host_id) if expected.host_id else None
    return ExpectedView(
        **expected.model_dump(
            exclude={"kind", "visit_class", "withdrawn", "over_at", "erase_at", "building"}
        ),
        qr=expected.qr,
        kind=_named(expected.kind.value, kind),
        standing=_named(standing.value, EXPECTED_STANDING_TEXTS[standing]),
        visit_class=_named(expected.visit_class.value, visit_class),
        host=masked_name(host.name) if host else "",
        withdrawn_at=expected.withdrawn.at if expected.withdrawn else None,
    )


def qr_picture(text: str) -> bytes:
    """A PNG that any phone shows sharp."""
    # Loaded for the first picture, so that no start waits for it.
    import segno

    picture = BytesIO()
    segno.make(text, error="m").save(picture, kind="png", scale=_QR_SCALE, border=4)
    return picture.getvalue()


def _in_reach(expected: ExpectedVisit, reader: Reader) -> ExpectedVisit:
    caller = reader.caller
    if caller is not None and not caller.covers(expected.building):
        raise Missing(kind=ExpectedVisit.__name__, id=expected.id)
    return expected


def _named(code: str, texts: tuple[str, str]) -> Named:
    return Named(code=code, zh=texts[0], en=texts[1])
