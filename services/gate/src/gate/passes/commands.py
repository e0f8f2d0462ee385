"""Issuing and revoking passes."""

from datetime import date
from zoneinfo import ZoneInfo

from pydantic import Field

from chassis.caller import Caller
from chassis.work import Command, Work
from contracts.words import PersonalText, UnitId
from gate.directory.model import Unit

# Other features ask it here.
from gate.passes.collection import parking_rules as parking_rules
from gate.passes.model import Pass, PassKind, PassNumberTaken, pass_number
from gate.sites.model import Site


class IssuePass(Command):
    """A pass as it is handed over. Days are the estate's, both included; `plate` for parking cards
    alone, `site_id` for workers' passes: unit and company are then the site's where none are given.
    """

    kind: PassKind
    number: str = Field(min_length=1, max_length=40)
    holder: PersonalText = Field(min_length=1, max_length=100)
    unit_id: UnitId | None = None
    company: PersonalText = Field(default="", max_length=100)
    plate: PersonalText = Field(default="", max_length=20)
    site_id: str | None = Field(default=None, max_length=64)
    valid_from: date
    valid_until: date


class RevokePass(Command):
    """Why a pass is of no force any more."""

    reason: PersonalText = Field(min_length=1, max_length=200)


async def issue_pass(command: IssuePass, work: Work) -> Pass:
    """Raises PassNumberTaken, Missing for unit or site, SiteIsNotLive, NotAllowed, and what the
    pass refuses.
    """
    today = work.now.astimezone(ZoneInfo((await work.estate_card()).zone)).date()
    number = pass_number(command.number)
    site = await _live_site(command, today, work)
    unit_id = command.unit_id or (site.unit_id if site else None)
    unit = await work.load(Unit, unit_id) if unit_id else None
    building = unit.building if unit else ""
    must_reach(building, work.caller)
    if await work.select(Pass, {"number": number}, limit=1):
        raise PassNumberTaken(number=number)
    issued = Pass(
        **dict(command)
        | {
            "number": number,
            "unit_id": unit_id,
            "building": building,
            "company": command.company or (site.company if site else ""),
        },
        id=work.new_id(),
        issued_by=work.actor,
        issued_at=work.now,
    )
    issued.must_be_fit_to_issue(today)
    work.add(issued)
    return issued


async def _live_site(command: IssuePass, today: date, work: Work) -> Site | None:
    """The site a pass is for, which must be live on the pass's first day."""
    if command.site_id is None:
        return None
    site = await work.load(Site, command.site_id)
    work.rely_on(site)
    site.must_be_live(max(command.valid_from, today), site.place or site.company)
    return site


async def revoke_pass(pass_id: str, command: RevokePass, work: Work) -> Pass:
    """Raises Missing, PassRevokedAlready."""
    revoked = await work.load(Pass, pass_id)
    must_reach(revoked.building, work.caller)
    revoked.revoke(at=work.now, by=work.actor, reason=command.reason)
    return revoked


def must_reach(building: str, caller: Caller | None) -> None:
    """Whoever has areas has to do with passes of units in them alone (P07). Raises NotAllowed."""
    if caller is not None:
        caller.must_cover(building)
