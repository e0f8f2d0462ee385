"""`guanjia dead-letters`: what a service gave up is shown, tried again, or let go with a reason."""

import getpass
import json
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Annotated, Any

import typer
from pydantic import ValidationError

from chassis.bus.replaying import Replayer
from chassis.bus.settling import Ending
from chassis.running import Running
from chassis.sealing.hiding import hide_fields
from chassis.service import Service
from chassis.store.parked import DeadLetter, LetterNote, Wanted
from contracts.event import Envelope, Event
from contracts.refusals import Missing
from guanjia.services import NAMES, build_all, stores
from guanjia.terminal import HERE, DataDir, do, out, reach

commands = typer.Typer(
    name="dead-letters",
    help="死信：查看、重放、放弃。Events a service gave up: look, replay, drop.",
    no_args_is_help=True,
)

OnlyService = Annotated[str, typer.Option("--service", help="Whose: reception, dispatch, …")]
OnlyEstate = Annotated[str, typer.Option("--estate", help="The estate's id.")]
OnlyType = Annotated[str, typer.Option("--type", help="Part of the event's type.")]
OnlyReason = Annotated[str, typer.Option("--reason", help="Part of the reason.")]
LetterId = Annotated[str, typer.Argument(help="The letter's id, as the list shows it.")]


@commands.command(name="list")
def list_letters(
    service: OnlyService = "",
    estate: OnlyEstate = "",
    kind: OnlyType = "",
    reason: OnlyReason = "",
    limit: Annotated[int, typer.Option(min=1, max=1000)] = 100,
    data_dir: DataDir = HERE,
) -> None:
    """Dead letters, newest first in each service."""
    wanted = Wanted(estate, kind, reason)

    async def work() -> list[DeadLetter]:
        async with stores(_chosen(build_all(reach(data_dir)), service)) as running:
            found = [await each.store.parked.dead_letters(wanted, limit=limit) for each in running]
            return [letter for letters in found for letter in letters]

    letters = do(work)
    if not letters:
        out.print("没有死信 / no dead letters")
        return
    for letter in letters:
        # Two lines each: an id broken over lines could not be copied.
        again = f"（重放 replays {letter.replays}）" if letter.replays else ""
        where = letter.estate or "平台 platform"
        out.print(letter.id, style="bold", highlight=False, markup=False, soft_wrap=True)
        out.print(
            f"    {letter.at:%Y-%m-%d %H:%M:%S} UTC  {where}  {letter.type or '?'}\n"
            f"    {letter.reason}{again}",
            highlight=False,
            markup=False,
            soft_wrap=True,
        )


@commands.command(name="show")
def show_letter(letter_id: LetterId, data_dir: DataDir = HERE) -> None:
    """One letter with its event; personal data stays hidden."""

    async def work() -> DeadLetter:
        async with _store_of(build_all(reach(data_dir)), letter_id) as (_, letter):
            return letter

    letter = do(work)
    out.print_json(json.dumps(shown(letter), ensure_ascii=False, default=str))


@commands.command(name="replay")
def replay_letters(
    letter_id: Annotated[str, typer.Argument(help="One letter's id; or choose with --all.")] = "",
    every: Annotated[
        bool, typer.Option("--all", help="All that the other options choose.")
    ] = False,
    service: OnlyService = "",
    estate: OnlyEstate = "",
    kind: OnlyType = "",
    reason: OnlyReason = "",
    data_dir: DataDir = HERE,
) -> None:
    """Try letters again by the way every event takes; each takes effect once. Failing stays."""
    if every == bool(letter_id):
        raise typer.BadParameter("给出编号，或 --all 与条件 / give an id, or --all with conditions")
    wanted = Wanted(estate, kind, reason)

    async def work() -> int:
        services = build_all(reach(data_dir))
        if letter_id:
            async with _store_of(services, letter_id) as (running, letter):
                return await _replay(running, [letter])
        failed = 0
        async with stores(_chosen(services, service)) as running_all:
            for running in running_all:
                # Oldest first, as they were said.
                letters = reversed(await running.store.parked.dead_letters(wanted, limit=0))
                failed += await _replay(running, list(letters))
        return failed

    if do(work):
        raise typer.Exit(1)


@commands.command(name="drop")
def drop_letter(
    letter_id: LetterId,
    why: Annotated[str, typer.Option("--reason", help="Why nothing more is to come of it.")],
    data_dir: DataDir = HERE,
) -> None:
    """Let a letter go for good. Who, when and why stay on record for 180 days."""
    if not why.strip():
        raise typer.BadParameter("请说明原因 / say why")

    async def work() -> bool:
        async with _store_of(build_all(reach(data_dir)), letter_id) as (running, letter):
            return await _replayer(running).drop(letter, by=operator(), reason=why.strip())

    do(work)
    out.print(f"已放弃 / dropped: {letter_id}", highlight=False, markup=False)


@commands.command(name="log")
def show_log(service: OnlyService = "", data_dir: DataDir = HERE) -> None:
    """What was done with dead letters, by whom and why; newest first."""

    async def work() -> list[LetterNote]:
        async with stores(_chosen(build_all(reach(data_dir)), service)) as running:
            notes = [note for each in running async for note in each.store.parked.notes()]
            return sorted(notes, key=lambda note: note.at, reverse=True)

    for note in do(work):
        out.print(
            f"{note.at:%Y-%m-%d %H:%M:%S}  {note.act}  {note.letter}  {note.by}  {note.reason}",
            highlight=False,
            markup=False,
            soft_wrap=True,
        )


def shown(letter: DeadLetter) -> dict[str, Any]:
    """A letter for people. What cannot be read as an event of ours may name anybody: of it only the
    size is told, and of an event of no known type only its envelope.
    """
    about: dict[str, Any] = {
        "id": letter.id,
        "durable": letter.durable,
        "since": letter.at.isoformat(),
        "reason": letter.reason,
        "replays": letter.replays,
    }
    try:
        envelope = Envelope.parse(letter.raw)
    except ValidationError:
        return {**about, "unreadable_bytes": len(letter.raw)}
    event = envelope.model_dump(mode="json", exclude_none=True)
    kind = Event.known.get(envelope.type)
    event["data"] = hide_fields(kind, envelope.data) if kind else sorted(envelope.data)
    return {**about, "event": event}


def operator() -> str:
    """Who runs this program, for the record."""
    return f"{getpass.getuser()}@{socket.gethostname()}"


@asynccontextmanager
async def _store_of(
    services: Sequence[Service], letter_id: str
) -> AsyncIterator[tuple[Running, DeadLetter]]:
    """The service a letter lies in, and the letter. Raises Missing."""
    name = letter_id.partition("-hears-")[0]
    async with stores([service for service in services if service.name == name]) as running:
        for each in running:
            if (letter := await each.store.parked.dead_letter(letter_id)) is not None:
                yield each, letter
                return
    raise Missing(kind="dead letter", id=letter_id)


def _chosen(services: Sequence[Service], name: str) -> list[Service]:
    if name and name not in NAMES:
        raise typer.BadParameter(f"{name}: {', '.join(NAMES)}")
    return [service for service in services if not name or service.name == name]


async def _replay(running: Running, letters: Sequence[DeadLetter]) -> int:
    """How many failed again."""
    replayer = _replayer(running)
    failed = 0
    for letter in letters:
        settlement = await replayer.replay(letter, by=operator())
        done = settlement.ending is Ending.DONE
        failed += not done
        told = "已重放 / replayed" if done else "仍失败 / failed again"
        why = f": {settlement.reason}" if settlement.reason else ""
        out.print(f"{told}  {letter.id}{why}", highlight=False, markup=False, soft_wrap=True)
    return failed


def _replayer(running: Running) -> Replayer:
    return Replayer(running.service.name, running.service.hears, running.performer)
