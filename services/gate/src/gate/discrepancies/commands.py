"""Raising differences, from an act or from a date that has passed, and settling them."""

from collections.abc import Sequence
from datetime import datetime

from pydantic import Field

from chassis.work import Command, Work
from contracts.words import DeviceId, PersonalText
from gate.discrepancies.events import discrepancy_raised, discrepancy_settled
from gate.discrepancies.model import Discrepancy, How, discrepancy_id
from gate.retention.commands import forget_at
from gate.telling.model import FOREMAN, Difference, Told


class SettleDiscrepancy(Command):
    """How a difference came to its end, and why."""

    how: How
    why: PersonalText = Field(min_length=1, max_length=500)


async def raise_differences(
    told: Told, work: Work, *, act: str, kind: str = "", owner: str = FOREMAN
) -> list[Discrepancy]:
    """What `told` has gathered, each once however often the act comes."""
    return [
        await _raise(difference, place, told, work, act=act, kind=kind, owner=owner)
        for place, difference in enumerate(told.differences)
    ]


async def raise_found(
    differences: Sequence[Difference],
    work: Work,
    *,
    at: datetime,
    gate: str = "",
    owner: str = FOREMAN,
) -> list[Discrepancy]:
    """What showed without an act, such as an entry nobody ever reported; `at`: since when."""
    told = Told(at=at, by=work.actor, asked=False, gate=gate, differences=list(differences))
    return await raise_differences(told, work, act="", owner=owner)


async def settle_discrepancy(id_: str, command: SettleDiscrepancy, work: Work) -> Discrepancy:
    """Raises Missing, SettledAlready."""
    settled = await work.load(Discrepancy, id_)
    await _settle(settled, command.how, command.why, work)
    return settled


async def settle_of_act(act: str, codes: Sequence[str], how: How, why: str, work: Work) -> None:
    """End what an act that was kept had raised, if nobody has: its fate is decided."""
    for place, code in enumerate(codes):
        found = await work.find(Discrepancy, discrepancy_id(act, place, code))
        if found is not None and found.settled is None:
            await _settle(found, how, why, work)


async def _settle(found: Discrepancy, how: How, why: str, work: Work) -> None:
    found.settle(how=how, why=why, at=work.now, by=work.actor)
    found.erase_at = await forget_at(found.remembered_since, work)
    work.say(discrepancy_settled(found))


async def _raise(
    difference: Difference,
    place: int,
    told: Told,
    work: Work,
    *,
    act: str,
    kind: str,
    owner: str,
) -> Discrepancy:
    source = act or f"{difference.about} {told.at.isoformat()}"
    id_ = discrepancy_id(source, place, difference.code)
    known = await work.find(Discrepancy, id_)
    if known is not None:
        return known
    refusal = difference.refusal
    found = Discrepancy(
        id=id_,
        code=difference.code,
        zh=refusal.message("zh"),
        en=refusal.message("en"),
        about=difference.about,
        act=act,
        kind=kind,
        gate=told.gate,
        device=DeviceId(told.device),
        guard=told.by.id if act else "",
        at=told.at,
        raised_at=work.now,
        owner=owner,
    )
    work.add(found)
    work.say(discrepancy_raised(found))
    return found
