"""Opening, extending and ending construction sites."""

from datetime import date

from pydantic import Field

from chassis.work import Command, Work
from contracts.words import PersonalText, UnitId
from gate.directory.model import Unit
from gate.sites.collection import estate_day
from gate.sites.model import Site


class OpenSite(Command):
    """Works as they are allowed. Days are the estate's, both included; a unit or a place."""

    unit_id: UnitId | None = None
    place: PersonalText = Field(default="", max_length=100)
    company: PersonalText = Field(default="", max_length=100)
    head_name: PersonalText = Field(min_length=1, max_length=100)
    head_phone: PersonalText = Field(min_length=5, max_length=40)
    begins_on: date
    ends_on: date


class ExtendSite(Command):
    """Its new last day."""

    ends_on: date


class EndSite(Command):
    """The works are over today, and why."""

    reason: PersonalText = Field(min_length=1, max_length=200)


async def open_site(command: OpenSite, work: Work) -> Site:
    """Raises Missing for the unit, NotAllowed (P07), SiteEndsBeforeItBegins, SiteIsNowhere."""
    unit = await work.load(Unit, command.unit_id) if command.unit_id else None
    building = unit.building if unit else ""
    _must_reach(building, work)
    site = Site(
        **dict(command),
        id=work.new_id(),
        building=building,
        opened_by=work.actor,
        opened_at=work.now,
    )
    site.must_make_sense()
    work.add(site)
    return site


async def extend_site(site_id: str, command: ExtendSite, work: Work) -> Site:
    """Raises Missing, NotAllowed (P07), SiteIsOver, SiteEndsBeforeItBegins."""
    site = await _load(site_id, work)
    site.extend(command.ends_on)
    return site


async def end_site(site_id: str, command: EndSite, work: Work) -> Site:
    """Nobody works there from tomorrow on. Raises Missing, NotAllowed (P07), SiteIsOver."""
    site = await _load(site_id, work)
    today = await estate_day(work)
    site.end(at=work.now, on=today, by=work.actor, reason=command.reason)
    return site


async def _load(site_id: str, work: Work) -> Site:
    site = await work.load(Site, site_id)
    _must_reach(site.building, work)
    return site


def _must_reach(building: str, work: Work) -> None:
    if work.caller is not None:
        work.caller.must_cover(building)
