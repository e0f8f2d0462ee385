"""Asking the gate for a courtesy, and taking it back."""

from pydantic import Field

from chassis.work import Command, Work
from contracts.words import PersonalText, UnitId
from gate.courtesies.model import Courtesy, CourtesyEnd, CourtesyKind
from gate.directory.model import Unit
from gate.passes.commands import must_reach
from gate.retention.commands import forget_at
from gate.telling.commands import NearInstant


class AskCourtesy(Command):
    """What the gate is to do, for whom, from when to when; at these gates, or at every one."""

    kind: CourtesyKind
    text: PersonalText = Field(min_length=1, max_length=300)
    about: PersonalText = Field(default="", max_length=500)
    plate: PersonalText = Field(default="", max_length=20)
    unit_id: UnitId | None = None
    gates: tuple[str, ...] = Field(default=(), max_length=20)
    since: NearInstant
    until: NearInstant


class WithdrawCourtesy(Command):
    """Why it is not asked any more."""

    reason: PersonalText = Field(default="", max_length=300)


async def ask_courtesy(command: AskCourtesy, work: Work) -> Courtesy:
    """Raises CourtesyEndsBeforeItBegins, Missing for the unit, NotAllowed."""
    unit = await work.load(Unit, command.unit_id) if command.unit_id else None
    building = unit.building if unit else ""
    must_reach(building, work.caller)
    courtesy = Courtesy(
        **dict(command),
        id=work.new_id(),
        unit_label=unit.label if unit else "",
        building=building,
        made_by=work.actor,
        made_at=work.now,
        over_at=command.until,
        erase_at=await forget_at(command.until, work),
    )
    courtesy.must_make_sense(work.now)
    work.add(courtesy)
    return courtesy


async def withdraw_courtesy(courtesy_id: str, command: WithdrawCourtesy, work: Work) -> Courtesy:
    """Raises Missing, CourtesyWithdrawnAlready, NotAllowed."""
    courtesy = await work.load(Courtesy, courtesy_id)
    must_reach(courtesy.building, work.caller)
    courtesy.withdraw(CourtesyEnd(at=work.now, by=work.actor, reason=command.reason))
    courtesy.erase_at = await forget_at(courtesy.remembered_since, work)
    return courtesy
