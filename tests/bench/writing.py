"""Log-a-call through HTTP, beside a bare endpoint on the same servers in the same rounds."""

import asyncio
import os
import signal
import statistics
import sys
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import nats
import psutil
from pymongo import AsyncMongoClient, WriteConcern

from chassis.servers.nats_server import NatsServer
from chassis.servers.ways import find_nats_server
from tests.bench.load import Figures, Target, load
from tests.bench.stage import CALLERS, Stage, stage
from tests.e2e.ports import free_ports
from tests.e2e.shapes import Process

ROUNDS = 3
REQUESTS = 2_000
WORKERS = (2, 4)
WINDOW = 256
BARE = "bare insert_one"
REPAIR = {
    "channel": "call",
    "outcome": "repair",
    "matter": "大堂灯不亮，物业请来看一下",
    "place": "3栋大堂",
}
ADVICE = REPAIR | {"outcome": "consultation"}
"""A contact answered at once: one event; a repair says two, draws a number as well."""


async def writing() -> dict[str, Any]:
    """(a), (b) and the ceilings with one worker; then (b) with several on the same series."""
    async with stage(workers={"reception": 1}) as alone, bare_endpoint(alone) as bare:
        with _pinned([alone.pid("reception"), bare.pid]):
            token = await alone.token("desk")
            ours = alone.ports["reception"]
            found = await _rounds(
                {
                    "nothing": Target([bare.port], "/nothing", REPAIR),
                    BARE: Target([bare.port], "/contacts", REPAIR),
                    f"{BARE}, Motor's successor": Target(
                        [bare.port], "/contacts-by-successor", REPAIR
                    ),
                    "log-a-contact": Target(ours, "/contacts", ADVICE, token),
                    "log-a-call": Target(ours, "/contacts", REPAIR, token),
                }
            )
        found |= await _ceilings(alone)
        found["memory"] = await _memory(alone)
    for count in WORKERS:
        async with stage(workers={"reception": count}) as several:
            target = Target(
                several.ports["reception"], "/contacts", REPAIR, await several.token("desk")
            )
            found |= await _rounds({f"log-a-call, {count} workers": target})
    bare_rate = found[BARE]["per_second"]
    for name in ("log-a-contact", "log-a-call"):
        found[name]["ratio"] = round(found[name]["per_second"] / bare_rate, 2)
    one = found["log-a-call"]["per_second"]
    for count in WORKERS:
        several_of_them = found[f"log-a-call, {count} workers"]
        several_of_them["ratio"] = round(several_of_them["per_second"] / one, 2)
    return found


async def _rounds(targets: dict[str, Target]) -> dict[str, Any]:
    """The median of each, taken in turn; the first round warms up."""
    rounds: dict[str, list[Figures]] = {name: [] for name in targets}
    for _ in range(ROUNDS + 1):
        for name, target in targets.items():
            rounds[name].append(await load(target, callers=CALLERS, requests=REQUESTS))
    return {
        name: asdict(sorted(figures[1:], key=lambda each: each.per_second)[ROUNDS // 2])
        for name, figures in rounds.items()
    }


async def _ceilings(on: Stage) -> dict[str, Any]:
    """What the servers take by themselves, a second."""
    return {
        "insert_many of 100, documents": {"per_second": await _inserting(on)},
        "windowed JetStream publish": {"per_second": await _publishing(on.folder / "ceiling")},
    }


async def _inserting(on: Stage) -> float:
    client: Any = AsyncMongoClient(on.operator.mongo_url)
    rows = client.bench_bare.get_collection("rows", write_concern=WriteConcern("majority", j=True))

    async def inserted() -> int:
        await rows.insert_many([{"matter": "x" * 300} for _ in range(100)], ordered=False)
        return 100

    try:
        return await _rate(inserted)
    finally:
        await client.close()


async def _publishing(folder: Path) -> float:
    """On a server of its own, set up like ours: on that one nobody may make a stream in passing."""
    folder.mkdir()
    server = NatsServer(find_nats_server(), folder)
    await server.start()
    connection = await nats.connect(server.url)
    jetstream = connection.jetstream()
    await jetstream.add_stream(name="BENCH", subjects=["bench.>"])

    async def published() -> int:
        sent = [await jetstream.publish_async("bench.x", b"x" * 600) for _ in range(WINDOW)]
        await asyncio.gather(*sent)
        return WINDOW

    try:
        return await _rate(published)
    finally:
        await connection.close()
        await server.child.stop()


async def _rate(work: Callable[[], Any]) -> float:
    await work()
    rates = []
    for _ in range(ROUNDS):
        started, done = time.perf_counter(), 0
        while time.perf_counter() - started < 1:
            done += await work()
        rates.append(done / (time.perf_counter() - started))
    return round(statistics.median(rates), 1)


async def _memory(on: Stage) -> dict[str, Any]:
    """Resident MiB of a worker after its rounds, and after as many requests again and more."""
    operations = int(os.environ.get("BENCH_OPERATIONS", "10000"))
    process = psutil.Process(on.pid("reception"))
    before = process.memory_info().rss
    done = 0
    while done < operations:
        # A token lasts five minutes.
        target = Target(on.ports["reception"], "/contacts", REPAIR, await on.token("desk"))
        await load(target, callers=CALLERS, requests=min(10_000, operations - done))
        done += 10_000
    after = process.memory_info().rss
    return {"operations": operations, "before_mib": before >> 20, "after_mib": after >> 20}


class Bare:
    """A bare endpoint that runs."""

    def __init__(self, process: Process, port: int) -> None:
        self.process = process
        self.port = port

    @property
    def pid(self) -> int:
        """For whoever gives it a core."""
        return self.process.pid


@asynccontextmanager
async def bare_endpoint(on: Stage) -> AsyncIterator[Bare]:
    """On the servers of a stage, while it is needed."""
    [port] = free_ports(1)
    words = [sys.executable, "-m", "uvicorn", "tests.bench.bare:app", "--no-access-log"]
    words += ["--port", str(port), "--log-level", "warning", "--loop", "uvloop"]
    environment = os.environ | {"BENCH_MONGO_URL": on.operator.mongo_url}
    process = Process(words, environment, Path(on.folder) / "bare.log")
    try:
        await process.start()
        await process.until_answers(f"http://127.0.0.1:{port}/openapi.json")
        yield Bare(process, port)
    finally:
        await process.end(signal.SIGTERM)


class _pinned:  # noqa: N801 (a context manager used like a function)
    """Within, the endpoints have one core to themselves, and everything else the others."""

    def __init__(self, endpoints: Sequence[int]) -> None:
        self._endpoints = set(endpoints)
        self._before: dict[int, list[int]] = {}

    def __enter__(self) -> None:
        first, *others = psutil.Process().cpu_affinity() or [0]
        for process in [psutil.Process(), *psutil.Process().children(recursive=True)]:
            self._before[process.pid] = process.cpu_affinity() or []
            if others:
                process.cpu_affinity([first] if process.pid in self._endpoints else others)

    def __exit__(self, *_error: object) -> None:
        for pid, cores in self._before.items():
            if psutil.pid_exists(pid):
                psutil.Process(pid).cpu_affinity(cores)
