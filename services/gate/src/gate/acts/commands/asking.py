"""Answering what a tablet asks before the deed: the same use case, which may refuse."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, Field, SerializeAsAny

from chassis.estates import EstateCard
from chassis.work import Command, Work
from contracts.words import DeviceId
from gate.acts.commands.reading import KINDS, command_of
from gate.acts.model.refusals import MayNotBeAsked, NotATablet, TabletIsRevoked
from gate.acts.model.sent import Moment, OffsetMs, corrected
from gate.tablets.model import Tablet
from gate.telling.model import Told


class Ask(Command):
    """May this be done? `data` by the kind, with the ids of what is made, as in the report that
    follows; `at` and `clock_offset_ms` by the tablet's clock.
    """

    kind: str = Field(max_length=40)
    version: int = Field(default=1, ge=1, le=1_000)
    at: Moment
    clock_offset_ms: OffsetMs | None = None
    data: dict[str, Any]


class AskAnswer(BaseModel):
    """It may, and it is done: `result` is what it became, by the kind."""

    server_time: datetime
    result: SerializeAsAny[BaseModel]


async def answer(ask: Ask, work: Work) -> AskAnswer:
    """Raises NotATablet, TabletIsRevoked, MayNotBeAsked, ActMalformed, and what a rule refuses."""
    caller = work.caller
    if caller is None or not caller.device:
        raise NotATablet
    await work.read_ahead([(Tablet, caller.device), (EstateCard, work.estate)])
    tablet = await work.find(Tablet, caller.device)
    if tablet is not None and tablet.revoked:
        raise TabletIsRevoked
    kind = KINDS.get(ask.kind)
    if kind is None or not kind.may_be_asked:
        known = ", ".join(name for name, each in KINDS.items() if each.may_be_asked)
        raise MayNotBeAsked(kind=ask.kind, known=known)
    told = Told(
        at=corrected(ask.at, ask.clock_offset_ms, received=work.now),
        by=work.actor,
        asked=True,
        device=DeviceId(caller.device),
        gate=caller.gate,
    )
    command = command_of(kind, ask.data, ask.version)
    await work.read_ahead(kind.reads(command))
    result = await kind.use_case(command, work, told)
    return AskAnswer(server_time=work.now, result=result)
