"""Comings told by guards' tablets: how long each takes with many estates there, what fifty gates
at once feel of it, and what is left of a minute without NATS.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from pymongo import AsyncMongoClient

from chassis.testing import eventually
from tests.bench.load import Figures, figures_of
from tests.bench.loaded import loaded
from tests.bench.stage import Stage, stage
from tests.bench.tablets import Line, Tablet

ESTATES = 300
GATES = 50
GENTLY = (5, 20)
"""Registrations a second, over all estates in turn."""
GENTLY_SECONDS = 20.0
MINUTE_SECONDS = 60.0
REFRESHING_A_SECOND = GATES / 5
"""A busy gate has somebody every five seconds, and refreshes what it knows after each."""
DRAINED_WITHIN_SECONDS = 60


@dataclass
class _Times:
    """How long each took, from when it was due, and how many were not taken in."""

    seconds: list[float] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def note(self, due: float, done: bool, what: str) -> None:
        self.seconds.append(time.perf_counter() - due)
        if not done:
            self.failed.append(what)

    def figures(self, elapsed: float) -> Figures:
        return figures_of(self.seconds, elapsed, self.failed)


async def gate() -> dict[str, Any]:
    """(a) and (b) of issue 5, the snapshot of fifty tablets at once, and NATS away."""
    async with stage(workers={"gate": 1}) as on:
        tablets = await loaded(on, ESTATES, busy=GATES // 2)
        line = Line(on.ports["gate"][0])
        busy, others = tablets[:GATES], tablets[GATES:]
        await _told(line, tablets, per_second=GATES, for_seconds=5.0)
        alone = await _told(line, busy[:2], per_second=max(GENTLY), for_seconds=5.0)
        found: dict[str, Any] = {f"told, {max(GENTLY)} a second in one estate": asdict(alone)}
        for rate in GENTLY:
            found |= await _asked_and_told(line, others, rate, beside=alone)
        with_nats = await _minute(line, busy)
        found[f"{GATES} gates, each once a second"] = asdict(with_nats)
        found |= await _without_nats(on, line, busy, beside=with_nats)
        refreshing = await _told(
            line, busy, per_second=REFRESHING_A_SECOND, for_seconds=10.0, refresh=True
        )
        found[f"{GATES} gates, refreshing after each"] = asdict(refreshing)
        found |= await _snapshots(line, busy)
        line.close()
    return found


async def _minute(line: Line, tablets: Sequence[Tablet]) -> Figures:
    return await _told(line, tablets, per_second=len(tablets), for_seconds=MINUTE_SECONDS)


async def _asked_and_told(
    line: Line, tablets: Sequence[Tablet], rate: int, *, beside: Figures
) -> dict[str, Any]:
    """Every other one is asked for first, as when somebody is watched for."""
    asked, told = _Times(), _Times()

    async def one(number: int, due: float) -> None:
        tablet = tablets[number % len(tablets)]
        async with tablet.turn:
            guest = tablet.a_guest()
            if number % 2:
                asked.note(due, await tablet.ask(line, guest), "asked")
                await tablet.tell(line, guest)
            else:
                told.note(due, await tablet.tell(line, guest), "told")

    elapsed = await _at_a_rate(one, per_second=rate, for_seconds=GENTLY_SECONDS)
    return {
        f"told (POST /acts), {rate} a second": _beside(told.figures(elapsed), beside),
        f"asked (POST /asks), {rate} a second": _beside(asked.figures(elapsed), beside),
    }


async def _told(
    line: Line,
    tablets: Sequence[Tablet],
    *,
    per_second: float,
    for_seconds: float,
    refresh: bool = False,
) -> Figures:
    """Each tablet in its turn tells of a guest; the time is that of the registration alone."""
    times = _Times()

    async def one(number: int, due: float) -> None:
        tablet = tablets[number % len(tablets)]
        async with tablet.turn:
            times.note(due, await tablet.tell(line, tablet.a_guest()), "told")
            if refresh and not await tablet.refresh(line):
                times.failed.append("refreshed")

    return times.figures(await _at_a_rate(one, per_second=per_second, for_seconds=for_seconds))


async def _snapshots(line: Line, tablets: Sequence[Tablet]) -> dict[str, Any]:
    """All at once: new tablets, and then those that have everything, as after an outage."""
    found = {}
    for tablet in tablets:
        tablet.have.clear()
    for name in (f"POST /snapshot, {len(tablets)} new tablets at once", "the same, nothing new"):
        times, due = _Times(), time.perf_counter()

        async def one(tablet: Tablet, times: _Times = times, due: float = due) -> None:
            times.note(due, await tablet.refresh(line), "refreshed")

        await asyncio.gather(*(one(tablet) for tablet in tablets))
        found[name] = asdict(times.figures(time.perf_counter() - due))
    return found


async def _without_nats(
    on: Stage, line: Line, tablets: Sequence[Tablet], *, beside: Figures
) -> dict[str, Any]:
    """The minute again while NATS is away; then it is back, and what waited is published."""
    nats = on.servers.nats_server
    if nats is None:
        raise RuntimeError("this stage's NATS cannot be stopped")
    await nats.stop()
    figures = await _minute(line, tablets)
    client: AsyncMongoClient[dict[str, Any]] = AsyncMongoClient(on.operator.mongo_url)
    outbox = client["guanjia_gate"]["outbox"]
    try:
        waiting = await outbox.count_documents({})
        await nats.start()
        started = time.perf_counter()

        async def drained() -> bool:
            return not await outbox.count_documents({})

        await eventually(drained, within_seconds=DRAINED_WITHIN_SECONDS)
        seconds = round(time.perf_counter() - started, 1)
    finally:
        await client.close()
    return {
        "the same, NATS away": _beside(figures, beside),
        "NATS back": {"events": waiting, "drained_after_seconds": seconds},
    }


def _beside(figures: Figures, other: Figures) -> dict[str, Any]:
    """With the ratio of the medians."""
    return asdict(figures) | {"ratio": round(figures.p50_ms / other.p50_ms, 2)}


async def _at_a_rate(
    one: Callable[[int, float], Awaitable[None]], *, per_second: float, for_seconds: float
) -> float:
    """`one` is told its number and when it was due, whether or not those before it are done.
    Returns how long all took.
    """
    started = time.perf_counter()

    async def in_time(number: int) -> None:
        due = started + number / per_second
        await asyncio.sleep(due - time.perf_counter())
        await one(number, due)

    await asyncio.gather(*(in_time(number) for number in range(int(per_second * for_seconds))))
    return time.perf_counter() - started
