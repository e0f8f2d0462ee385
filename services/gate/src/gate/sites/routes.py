"""Construction sites, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import UnitId
from gate.sites.commands import EndSite, ExtendSite, OpenSite, end_site, extend_site, open_site
from gate.sites.queries import SiteView, list_sites, show_site, site_view

routes = Routes("/sites")


@routes.command("", needs=Permission.MANAGE_PASSES, status=201)
async def open_(body: OpenSite, work: Work) -> SiteView:
    """Works begin in a unit or at a place, under a head."""
    return await site_view(await open_site(body, work), work)


@routes.command("/{site_id}/extend", needs=Permission.MANAGE_PASSES)
async def extend(site_id: str, body: ExtendSite, work: Work) -> SiteView:
    """Another last day."""
    return await site_view(await extend_site(site_id, body, work), work)


@routes.command("/{site_id}/end", needs=Permission.MANAGE_PASSES)
async def end(site_id: str, body: EndSite, work: Work) -> SiteView:
    """The works are over, with the reason."""
    return await site_view(await end_site(site_id, body, work), work)


@routes.query("", needs=Permission.SEE_GATE)
async def sites(
    reader: Reader,
    live: bool = False,
    unit_id: UnitId | None = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[SiteView]:
    """Sites, the last opened first; `live`: where works go on today."""
    return await list_sites(reader, live=live, unit_id=unit_id, limit=limit, cursor=cursor)


@routes.query("/{site_id}", needs=Permission.SEE_GATE)
async def one_site(site_id: str, reader: Reader) -> SiteView:
    """One site."""
    return await show_site(site_id, reader)
