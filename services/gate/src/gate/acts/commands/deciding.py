"""What a person decides: about an act that was kept, and about acts that never came."""

import json

from pydantic import Field

from chassis.work import Command, Work
from contracts.words import Actor, ActorKind, PersonalText
from gate.acts.commands.reading import understood
from gate.acts.model.kept import Act, Journal, Outcome
from gate.acts.model.refusals import ActsMissing
from gate.discrepancies.commands import raise_differences, settle_of_act
from gate.discrepancies.model import How
from gate.retention.commands import forget_at
from gate.telling.model import MANAGER, Difference, Told


class ApplyHeld(Command):
    """Take a kept act in after all; `why` where there is something to say."""

    why: PersonalText = Field(default="", max_length=500)


class DismissHeld(Command):
    """Leave a kept act; why."""

    why: PersonalText = Field(min_length=1, max_length=500)


class PassOver(Command):
    """Why acts that are missing are waited for no longer."""

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


async def pass_over(journal_id: str, command: PassOver, work: Work) -> Journal:
    """Wait no longer for acts that never came: a difference says which. Raises Missing,
    NothingMissing.
    """
    journal = await work.load(Journal, journal_id)
    missing = journal.pass_over()
    lost = ActsMissing(first=missing.start, last=missing.stop - 1, why=command.why)
    told = Told(at=work.now, by=work.actor, asked=False, device=journal.device, gate=journal.gate)
    told.differences.append(Difference(lost, about=journal.id))
    await raise_differences(told, work, act="", owner=MANAGER)
    return journal


async def _decided(act_id: str, work: Work, *, applied: bool, why: str) -> Act:
    act = await work.load(Act, act_id)
    act.decide(applied=applied, at=work.now, by=work.actor, why=why)
    act.erase_at = await forget_at(act.remembered_since, work)
    if act.outcome is Outcome.REJECTED:
        how = How.CORRECTED if applied else How.EXPLAINED
        await settle_of_act(act.id, [each.code for each in act.differences], how, why, work)
    return act
