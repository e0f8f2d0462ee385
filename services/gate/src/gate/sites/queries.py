"""Sites as those who manage them see them, and as a tablet keeps the live ones."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from pydantic import BaseModel, Field

from chassis.reader import Reader
from chassis.web import Page
from contracts.refusals import Missing
from contracts.words import UnitId
from gate.directory.model import Unit
from gate.sites.collection import estate_day
from gate.sites.model import SITE_STANDING_TEXTS, Site, SiteStanding

_MOST_LIVE = 1_000


class SiteView(Site):
    """A site with the label of its unit and what it is today."""

    unit_label: str
    state: SiteStanding
    state_zh: str
    state_en: str


class SiteRow(BaseModel):
    """A live site as a tablet keeps it, with its days, both included. No phone."""

    id: str
    unit_id: UnitId | None
    unit_label: str
    head: str
    company: str
    valid_from: date = Field(serialization_alias="from")
    valid_until: date = Field(serialization_alias="to")


async def list_sites(
    reader: Reader, *, live: bool, unit_id: UnitId | None, limit: int, cursor: str | None
) -> Page[SiteView]:
    """The last opened first; for whoever has areas those of units in them (P07)."""
    where = _live_on(await estate_day(reader)) if live else {}
    if unit_id is not None:
        where["unit_id"] = unit_id
    areas = reader.caller.areas if reader.caller else frozenset()
    if areas:
        where["building"] = {"$in": sorted(areas)}
    found, following = await reader.page(
        Site, where, sort=["-opened_at"], limit=limit, cursor=cursor
    )
    return Page(items=await _views(found, reader), next=following)


async def show_site(site_id: str, reader: Reader) -> SiteView:
    """Raises Missing, also outside the caller's area."""
    site = await reader.load(Site, site_id)
    if reader.caller is not None and not reader.caller.covers(site.building):
        raise Missing(kind=Site.__name__, id=site_id)
    return await site_view(site, reader)


async def site_view(site: Site, reader: Reader) -> SiteView:
    """One site, with its words."""
    return (await _views([site], reader))[0]


async def live_sites(reader: Reader) -> list[SiteRow]:
    """Where works are going on today."""
    found = await reader.select(
        Site, _live_on(await estate_day(reader)), sort=["ends_on"], limit=_MOST_LIVE
    )
    return [
        SiteRow(
            id=each.id,
            unit_id=each.unit_id,
            unit_label=each.unit_label or each.place,
            head=each.head_name,
            company=each.company,
            valid_from=each.begins_on,
            valid_until=each.ends_on,
        )
        for each in await _views(found, reader)
    ]


def _live_on(day: date) -> dict[str, Any]:
    said = day.isoformat()
    return {
        "begins_on": {"$lte": said},
        "ends_on": {"$gte": said},
        "$or": [{"ending": None}, {"ending.on": {"$gte": said}}],
    }


async def _views(sites: Sequence[Site], reader: Reader) -> list[SiteView]:
    today = await estate_day(reader)
    units = await reader.find_many(Unit, sorted({each.unit_id for each in sites if each.unit_id}))
    views = []
    for site in sites:
        standing = site.standing(today)
        zh, en = SITE_STANDING_TEXTS[standing]
        label = units[site.unit_id].label if site.unit_id in units else ""
        views.append(
            SiteView(**dict(site), unit_label=label, state=standing, state_zh=zh, state_en=en)
        )
    return views
