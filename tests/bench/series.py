"""Several processes drawing numbers of one series: `python -m tests.bench.series [processes …]`.

Each runs the test service `jotter` with its share of 64 callers; every note is numbered from the
same day's series.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uvloop

from chassis.running import Running
from chassis.settings import ServiceSettings
from chassis.testing import Surroundings, SurroundingServers, TestSigner
from tests.integration.chassis import jotter
from tests.integration.chassis.stage import E1, Stage, estate_card, plant_estate

CALLERS = 64
NOTES = 2_000


async def write_share(notes: int, callers: int) -> None:
    """One process's share; prints what its committer did."""
    async with Running(jotter.build(ServiceSettings())) as running:
        stage = Stage(running, TestSigner())
        await stage.write("a first one")
        turns = iter(range(notes))

        async def caller() -> None:
            for _ in turns:
                await stage.write("note")

        started = time.perf_counter()
        await asyncio.gather(*(caller() for _ in range(callers)))
        elapsed = time.perf_counter() - started
        counts = running.store.committer.counts
        sys.stdout.write(f"{elapsed} {counts.transactions} {counts.retries}\n")


def measure(servers: SurroundingServers, processes: int) -> str:
    """A line of the table: processes, notes a second, transactions, group retries."""
    surroundings = servers.surroundings()
    asyncio.run(_set_up(surroundings))
    share = [sys.executable, "-m", "tests.bench.series", "share"]
    sizes = [str(NOTES // processes), str(CALLERS // processes)]
    running = [
        subprocess.Popen(
            [*share, *sizes],
            env=surroundings.environment() | {"PYTHONPATH": os.getcwd()},
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(processes)
    ]
    told = [process.communicate(timeout=120)[0].split() for process in running]
    seconds = max(float(elapsed) for elapsed, _, _ in told)
    transactions = sum(int(count) for _, count, _ in told)
    retries = sum(int(count) for _, _, count in told)
    return (
        f"{processes} {NOTES / seconds:8.0f}/s {transactions:6d} transactions {retries:5d} retries"
    )


async def _set_up(surroundings: Surroundings) -> None:
    running = Running(jotter.build(surroundings.settings(ServiceSettings)))
    await running.set_up()
    running.store.start()
    await plant_estate(running, estate_card(surroundings, E1))
    await running.store.stop()


def main() -> None:
    """Measure with one, two and four processes, three rounds each."""
    servers = SurroundingServers(Path(tempfile.mkdtemp())).start()
    try:
        for processes in map(int, sys.argv[1:] or ["1", "2", "4"]):
            for _ in range(3):
                sys.stdout.write(measure(servers, processes) + "\n")
    finally:
        servers.stop()


if __name__ == "__main__":
    if sys.argv[1:2] == ["share"]:
        uvloop.run(write_share(int(sys.argv[2]), int(sys.argv[3])))
    else:
        main()
