"""Who passed, and how many in each hour."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sealing import plate_query_tokens
from chassis.web import Page
from contracts.words import UnitId
from gate.directory.model import Unit, plate_as_read, same_plate
from gate.passages.collection import PassagePolicy
from gate.passages.model import PASSAGE_TEXTS, Direction, HourCount, Passage, PassageKind

_MOST_COUNTS = 2_000


class PassageView(Passage):
    """A passage with its words and the label of its unit."""

    what_zh: str
    what_en: str
    unit_label: str


class PassedInHour(BaseModel):
    """How many passed in an hour of the estate's day, at one gate or all together."""

    hour: int
    gate: str
    what: PassageKind
    direction: Direction
    count: int


class InBothLanguages(BaseModel):
    """The estate's own words."""

    zh: str
    en: str


class PassageRules(BaseModel):
    """What a tablet must know of the estate's rules for those who pass."""

    count_residents: bool
    staff_card_asked: bool
    driver_asked: bool
    rider_rule: InBothLanguages


async def list_passages(
    reader: Reader,
    *,
    what: PassageKind | None,
    unit_id: UnitId | None,
    plate: str | None,
    since: datetime | None,
    until: datetime | None,
    limit: int,
    cursor: str | None,
) -> Page[PassageView]:
    """The last first. A plate is found however it is written."""
    where: dict[str, Any] = {}
    if what is not None:
        where["what"] = what.value
    if unit_id is not None:
        where["unit_id"] = unit_id
    if since is not None or until is not None:
        bounds = {"$gte": since, "$lt": until}
        where["at"] = {sign: each for sign, each in bounds.items() if each is not None}
    tokens = plate_query_tokens(plate_as_read(plate)) if plate else None
    found, following = await reader.page(
        Passage, where, tokens=tokens, sort=["-at"], limit=limit, cursor=cursor
    )
    shown = [each for each in found if plate is None or same_plate(each.plate, plate)]
    return Page(items=await _views(shown, reader), next=following)


async def passed_on(day: date, reader: Reader) -> list[PassedInHour]:
    """Rows (hour, gate, kind, direction, count), earliest hour first; what is none is left out."""
    counts = await reader.select(
        HourCount, {"day": day.isoformat()}, sort=["hour", "gate"], limit=_MOST_COUNTS
    )
    return [
        PassedInHour(
            hour=each.hour,
            gate=each.gate,
            what=PassageKind(name.split()[0]),
            direction=Direction(name.split()[1]),
            count=count,
        )
        for each in counts
        for name, count in sorted(each.passed.items())
    ]


async def passage_rules(reader: Reader) -> PassageRules:
    """The estate's, or its defaults."""
    policy = await reader.policy(PassagePolicy) or PassagePolicy()
    rule = InBothLanguages(zh=policy.rider_rule_zh, en=policy.rider_rule_en)
    return PassageRules(**policy.model_dump(), rider_rule=rule)


async def _views(passages: Sequence[Passage], reader: Reader) -> list[PassageView]:
    ids = sorted({each.unit_id for each in passages if each.unit_id})
    units = await reader.find_many(Unit, ids)
    return [
        PassageView(
            **dict(each),
            what_zh=PASSAGE_TEXTS[each.what][0],
            what_en=PASSAGE_TEXTS[each.what][1],
            unit_label=units[each.unit_id].label if each.unit_id in units else "",
        )
        for each in passages
    ]
