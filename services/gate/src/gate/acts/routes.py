"""Acts of tablets, by HTTP: reports, asks, the time, and what was kept for a person."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import Annotated, TypeVar

from fastapi import Query
from pydantic import BaseModel, Field

from chassis.reader import Reader
from chassis.web import Call, Page, Routes
from chassis.work import Command, Work
from contracts.permissions import Permission
from contracts.words import Actor, ActorKind, DeviceId
from gate.acts.commands.asking import Ask, AskAnswer, answer
from gate.acts.commands.batching import Perform, take_batch
from gate.acts.commands.deciding import (
    ApplyHeld,
    DismissHeld,
    PassOver,
    apply_held,
    dismiss_held,
    pass_over,
)
from gate.acts.commands.reading import ToldByKind
from gate.acts.commands.taking import Sender
from gate.acts.model.kept import ActAnswer
from gate.acts.model.refusals import NotATablet
from gate.acts.model.sent import MOST_ACTS, ReportedAct, SentAct
from gate.acts.queries import (
    KeptAct,
    TabletJournal,
    journal_view,
    kept_act,
    list_journals,
    list_kept,
    show_kept,
)

T = TypeVar("T")

acts_routes = Routes("/acts")
asks_routes = Routes("/asks")
time_routes = Routes("/time")
journals_routes = Routes("/journals")


class SentActs(Command):
    """Acts of one tablet, of its own journal or one before, in any order; at most a hundred."""

    acts: list[Annotated[SentAct, ToldByKind(ReportedAct)]] = Field(
        min_length=1, max_length=MOST_ACTS
    )


class ActAnswers(BaseModel):
    """What became of each act, in the order they were sent."""

    server_time: datetime
    answers: list[ActAnswer]


class ServerTime(BaseModel):
    """The moment here, to measure a tablet's clock by."""

    server_time: datetime


@acts_routes.raw("", method="POST", needs=Permission.ACT_AT_GATE)
async def report(call: Call, body: SentActs) -> ActAnswers:
    """Take in what has happened at a gate. Each act is its own change with its own key, its id; a
    repeat gets the first answer. `waiting` ones are to be sent again, after those ahead of them.
    """
    caller = call.caller
    if caller is None or not caller.device:
        raise NotATablet
    call.request.app.state.backpressure.check()
    device = DeviceId(caller.device)
    reader = await call.reader()
    answers = await take_batch(
        body.acts, Sender(device, caller.gate), reader, _performing(call, device)
    )
    return ActAnswers(server_time=reader.now, answers=answers)


@acts_routes.query("/kept", needs=Permission.MANAGE_DEVICES)
async def kept(
    reader: Reader,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[KeptAct]:
    """Acts kept for a decision: of revoked tablets, and what could not be taken in."""
    return await list_kept(reader, limit=limit, cursor=cursor)


@acts_routes.query("/kept/{act_id}", needs=Permission.MANAGE_DEVICES)
async def one_kept(act_id: str, reader: Reader) -> KeptAct:
    """One act, with what was decided about it."""
    return await show_kept(act_id, reader)


@acts_routes.command("/kept/{act_id}/apply", needs=Permission.MANAGE_DEVICES)
async def apply(act_id: str, body: ApplyHeld, work: Work) -> KeptAct:
    """Take a kept act in after all, as of the moment it happened."""
    return kept_act(await apply_held(act_id, body, work))


@acts_routes.command("/kept/{act_id}/dismiss", needs=Permission.MANAGE_DEVICES)
async def dismiss(act_id: str, body: DismissHeld, work: Work) -> KeptAct:
    """Leave a kept act, with a reason."""
    return kept_act(await dismiss_held(act_id, body, work))


@asks_routes.command("", needs=Permission.ACT_AT_GATE)
async def ask(body: Annotated[Ask, ToldByKind(Ask, asked=True)], work: Work) -> AskAnswer:
    """May this be done? If so it is; the tablet reports it all the same, with the same ids."""
    return await answer(body, work)


@time_routes.query("", needs=Permission.SEE_GATE)
async def server_time(reader: Reader) -> ServerTime:
    """The moment here."""
    return ServerTime(server_time=reader.now)


@journals_routes.query("", needs=Permission.SEE_GATE)
async def journals(
    reader: Reader,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[TabletJournal]:
    """How far each tablet's acts have come, and whose clock is wrong."""
    return await list_journals(reader, limit=limit, cursor=cursor)


@journals_routes.command("/{journal_id}/pass-over", needs=Permission.MANAGE_DEVICES)
async def pass_over_missing(journal_id: str, body: PassOver, work: Work) -> TabletJournal:
    """Wait no longer for a tablet's acts that never came, as after a restored backup."""
    return await journal_view(await pass_over(journal_id, body, work), work)


routes = [acts_routes, asks_routes, time_routes, journals_routes]


def _performing(call: Call, device: DeviceId) -> Perform:
    """Work of the tablet, whichever guard sends: of its acts none is anybody's in particular."""

    async def perform(key: str, use_case: Callable[[Work], Awaitable[T]]) -> T:
        answers: list[T] = []

        async def run(work: Work) -> None:
            answers.append(await use_case(work))

        tablet = Actor(kind=ActorKind.DEVICE, id=device)
        origin = replace(call.origin(key, None), actor=tablet, caller=None)
        await call.performer.perform(run, estate=call.estate, origin=origin)
        # The last run is the one that was committed.
        return answers[-1]

    return perform
