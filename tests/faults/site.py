"""Where it happens: real servers and workers, all of them children that die with this process."""

import asyncio
import sys
from asyncio.subprocess import PIPE, STDOUT
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

import httpx

from chassis.sealing import FileMasterKey
from chassis.servers import MongoServer
from chassis.servers.ways import find_mongod, find_nats_server
from chassis.testing import Surroundings
from tests.e2e.ports import free_ports
from tests.faults.callers import AnyWorker
from tests.faults.post import PostOffice
from tests.faults.wire import Wire
from tests.faults.workers import Worker

GUANJIA = Path(sys.executable).with_name("guanjia")
WORKERS: Mapping[str, int] = {
    "identity": 1,
    "archives": 1,
    "reception": 2,
    "dispatch": 2,
    "gate": 1,
    "fees": 2,
    "notifications": 1,
}
"""Service → how many workers share its database, its series and its durables."""
FAR = ("reception-2", "dispatch-2", "fees-2")
"""Workers whose connections go through wires that can be cut."""


@dataclass
class Site:
    """Servers, workers and wires."""

    surroundings: Surroundings
    bus: PostOffice
    mongo: MongoServer
    workers: Mapping[str, Worker]
    wires: Mapping[str, tuple[Wire, Wire]]
    """Far worker → its wires to the bus and to MongoDB."""
    folder: Path
    kills: Counter[str] = field(default_factory=Counter)

    @property
    def ports(self) -> dict[str, list[int]]:
        """Service → where its workers listen."""
        found: dict[str, list[int]] = defaultdict(list)
        for worker in self.workers.values():
            found[worker.service].append(worker.port)
        return found

    def client(self, chance: Random) -> httpx.AsyncClient:
        """Reaches any worker of a service, as callers do."""
        return httpx.AsyncClient(
            base_url="http://site",
            transport=AnyWorker(self.ports, chance),
            timeout=httpx.Timeout(8, connect=2),
            headers={"Accept-Language": "en"},
        )

    async def kill_worker(self, name: str) -> None:
        """SIGKILL; it is back when its keeper has seen it."""
        await self.workers[name].kill()
        self.kills["a worker"] += 1

    async def kill_bus(self, away_seconds: float) -> None:
        """SIGKILL, and back after a while."""
        await self.bus.child.kill()
        self.kills["nats-server"] += 1
        await asyncio.sleep(away_seconds)
        await self.bus.start()

    async def kill_mongo(self, away_seconds: float) -> None:
        """SIGKILL, and back after a while."""
        await self.mongo.child.kill()
        self.kills["mongod"] += 1
        await asyncio.sleep(away_seconds)
        await self.mongo.start()

    async def dies_at(self, name: str, failpoint: str, *, within_seconds: float) -> None:
        """A worker kills itself at a line of ours. Raises AssertionError when it is not reached."""
        await self.workers[name].dies_at(failpoint, within_seconds=within_seconds)
        self.kills[f"at {failpoint}"] += 1


@asynccontextmanager
async def site(folder: Path, counts: Mapping[str, int] = WORKERS) -> AsyncIterator[Site]:
    """Within, everything runs, set up and ready."""
    bus = PostOffice(await asyncio.to_thread(find_nats_server), folder / "nats")
    mongo = MongoServer(
        await asyncio.to_thread(find_mongod), folder / "mongodb", test_commands=True
    )
    workers: dict[str, Worker] = {}
    wires: dict[str, tuple[Wire, Wire]] = {}
    try:
        await asyncio.gather(bus.start(), mongo.start())
        surroundings = _surroundings(folder, bus, mongo)
        names = [(service, place + 1) for service in counts for place in range(counts[service])]
        ports = free_ports(len(names))
        identity = ports[names.index(("identity", 1))]
        environment = surroundings.environment() | {
            "GUANJIA_JWKS_URL": f"http://127.0.0.1:{identity}/jwks.json",
            "GUANJIA_LOG_LEVEL": "INFO",
        }
        await _set_up(environment)
        for (service, place), port in zip(names, ports, strict=True):
            own = dict(environment)
            if f"{service}-{place}" in FAR:
                wires[f"{service}-{place}"] = pair = await _wired(bus, mongo)
                own["GUANJIA_NATS_URL"] = f"nats://127.0.0.1:{pair[0].port}"
                # Asked for the set's members, the server would name itself and not the wire.
                own["GUANJIA_MONGO_URL"] = (
                    f"mongodb://127.0.0.1:{pair[1].port}/?directConnection=true"
                )
            worker = Worker(service, place, port, own, folder)
            workers[worker.name] = worker
            await worker.start()
        for worker in workers.values():
            await worker.until_ready()
        yield Site(surroundings, bus, mongo, workers, wires, folder)
    finally:
        await asyncio.gather(*(worker.stop() for worker in workers.values()))
        for pair in wires.values():
            for wire in pair:
                await wire.stop()
        await bus.child.stop()
        await mongo.child.stop()


async def _set_up(environment: Mapping[str, str]) -> None:
    """`guanjia setup`, as an operator does before the services start."""
    process = await asyncio.create_subprocess_exec(
        GUANJIA, "setup", env=environment, stdout=PIPE, stderr=STDOUT
    )
    printed, _ = await process.communicate()
    assert process.returncode == 0, printed.decode()


def _surroundings(folder: Path, bus: PostOffice, mongo: MongoServer) -> Surroundings:
    key = folder / "master.key"
    FileMasterKey.create(key)
    return Surroundings(
        mongo_url=mongo.url, nats_url=bus.url, database_prefix="faults_", master_key_file=key
    )


async def _wired(bus: PostOffice, mongo: MongoServer) -> tuple[Wire, Wire]:
    pair = Wire(_port_of(bus.url)), Wire(_port_of(mongo.url))
    for wire in pair:
        await wire.start()
    return pair


def _port_of(url: str) -> int:
    port = urlsplit(url).port
    assert port is not None
    return port


def names_of(services: Sequence[str], counts: Mapping[str, int] = WORKERS) -> list[str]:
    """The workers of some services."""
    return [f"{service}-{place + 1}" for service in services for place in range(counts[service])]
