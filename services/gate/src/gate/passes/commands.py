"""Issuing and revoking passes."""

from datetime import date
from zoneinfo import ZoneInfo

from pydantic import Field

from chassis.caller import Caller
from chassis.work import Command, Work
from contracts.words import PersonalText, UnitId
from gate.directory.model import Unit
from gate.passes.model import Pass, PassKind, PassNumberTaken, pass_number


class IssuePass(Command):
    """A pass as it is handed over. Days are the estate's, both included; `plate` for parking cards
    alone.
    """

    kind: PassKind
    number: str = Field(min_length=1, max_length=40)
    holder: PersonalText = Field(min_length=1, max_length=100)
    unit_id: UnitId | None = None
    company: PersonalText = Field(default="", max_length=100)
    plate: PersonalText = Field(default="", max_length=20)
    valid_from: date
    valid_until: date


class RevokePass(Command):
    """Why a pass is of no force any more."""

    reason: PersonalText = Field(min_length=1, max_length=200)


async def issue_pass(command: IssuePass, work: Work) -> Pass:
    """Raises PassNumberTaken, Missing for the unit, NotAllowed, and what the pass refuses."""
    today = work.now.astimezone(ZoneInfo((await work.estate_card()).zone)).date()
    number = pass_number(command.number)
    unit = await work.load(Unit, command.unit_id) if command.unit_id else None
    building = unit.building if unit else ""
    must_reach(building, work.caller)
    if await work.select(Pass, {"number": number}, limit=1):
        raise PassNumberTaken(number=number)
    issued = Pass(
        **dict(command) | {"number": number, "building": building},
        id=work.new_id(),
        issued_by=work.actor,
        issued_at=work.now,
    )
    issued.must_be_fit_to_issue(today)
    work.add(issued)
    return issued


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
