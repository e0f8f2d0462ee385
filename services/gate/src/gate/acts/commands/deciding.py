"""What a person decides about an act that was kept: take it in after all, or leave it."""

import json

from pydantic import Field

from chassis.work import Command, Work
from contracts.words import Actor, ActorKind, PersonalText
from gate.acts.commands.reading import understood
from gate.acts.model.kept import Act, Outcome
from gate.discrepancies.commands import raise_differences, settle_of_act
from gate.discrepancies.model import How
from gate.retention.commands import forget_at
from gate.telling.model import Told


class ApplyHeld(Command):
    """Take a kept act in after all; `why` where there is something to say."""

    why: PersonalText = Field(default="", max_length=500)


class DismissHeld(Command):
    """Leave a kept act; why."""

    why: PersonalText = Field(min_length=1, max_length=500)


async def apply_held(act_id: str, command: ApplyHeld, work: Work) -> Act:
    """As a report of its own moment and guard: what does not fit becomes differences.

    Raises Missing, NothingToDecide, DecidedAlready, and what keeps it from being read even now.
    """
    act = await _decided(act_id, work, applied=True, why=command.why)
    report = understood(json.loads(act.sent))
    told = Told(
        at=act.at,
        by=Actor(kind=ActorKind.STAFF, id=act.guard),
        asked=False,
        device=act.device,
        gate=act.gate,
        provisional=report.act.provisional,
    )
    await report.kind.use_case(report.command, work, told)
    await raise_differences(told, work, act=act.id, kind=report.kind.name, owner=report.kind.owner)
    return act


async def dismiss_held(act_id: str, command: DismissHeld, work: Work) -> Act:
    """Raises Missing, NothingToDecide, DecidedAlready."""
    return await _decided(act_id, work, applied=False, why=command.why)


async def _decided(act_id: str, work: Work, *, applied: bool, why: str) -> Act:
    act = await work.load(Act, act_id)
    act.decide(applied=applied, at=work.now, by=work.actor, why=why)
    act.erase_at = await forget_at(act.remembered_since, work)
    if act.outcome is Outcome.REJECTED:
        how = How.CORRECTED if applied else How.EXPLAINED
        await settle_of_act(act.id, [each.code for each in act.differences], how, why, work)
    return act
