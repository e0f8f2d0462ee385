"""Many estates, and one of them busy: what the others feel of it."""

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import identity.service
from archives.roster.commands.sample import write_sample
from chassis.running import Running
from contracts.words import EstateId
from guanjia.demo.estate import ZONE
from identity.bootstrap.commands import Platform
from identity.estates.commands import OpenEstate
from identity.settings import IdentitySettings
from tests.bench.importing import SAMPLES
from tests.bench.load import Target, load, load_at
from tests.bench.stage import CALLERS, Stage, stage
from tests.bench.writing import REPAIR

ESTATES = 500
CALLS_A_SECOND = 20
QUIET_SECONDS = 15.0
IMPORT_ROWS = 10_000
BUSY = EstateId("busy")


async def estates() -> dict[str, Any]:
    """Log-a-call with one estate and with 500; and its p99 while another estate is imported."""
    async with stage(workers={"reception": 1, "archives": 1}) as on:
        one = await _rate(on)
        quiet = await _p99(on, QUIET_SECONDS)
        await _open(on, [BUSY, *(EstateId(f"e{number}") for number in range(ESTATES - 2))])
        many = await _rate(on)
        beside = await _beside_an_import(on)
    return {
        "log-a-call, one estate": {"per_second": one},
        f"log-a-call, {ESTATES} estates": {"per_second": many, "ratio": round(one / many, 2)},
        "p99 at 20 calls a second, ms": {"quiet": quiet, "beside an import": beside},
    }


async def _rate(on: Stage) -> float:
    target = Target(on.ports["reception"], "/contacts", REPAIR, await on.token("desk"))
    await load(target, callers=CALLERS, requests=500)
    rates = [(await load(target, callers=CALLERS, requests=1_000)).per_second for _ in range(3)]
    return sorted(rates)[1]


async def _p99(on: Stage, for_seconds: float) -> float:
    target = Target(on.ports["reception"], "/contacts", REPAIR, await on.token("desk"))
    figures = await load_at(target, per_second=CALLS_A_SECOND, for_seconds=for_seconds)
    return figures.p99_ms


async def _open(on: Stage, names: list[EstateId]) -> None:
    settings = on.servers.settings(IdentitySettings, "identity")
    async with Running(identity.service.build(settings)) as people:
        platform = Platform(people)
        for name in names:
            await platform.open_estate(OpenEstate(id=name, name=name, zone=ZONE))


async def _beside_an_import(on: Stage) -> float:
    file = Path(on.folder) / "roster.xlsx"
    await asyncio.to_thread(write_sample, file, *SAMPLES[IMPORT_ROWS])
    process = await asyncio.create_subprocess_exec(
        *(Path(sys.executable).with_name("guanjia"), "import", "roster", file, "--estate", BUSY),
        env=on.servers.environment("archives"),
        stdout=subprocess.DEVNULL,
    )
    worst = 0.0
    while process.returncode is None:
        worst = max(worst, await _p99(on, 5.0))
    if process.returncode:
        raise SystemExit("the import failed")
    return worst
