"""Two jotters and two echoes under the auditor's eyes."""

import asyncio
import json
import os
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import httpx

from chassis.ending import end
from chassis.running import Running
from chassis.sealing import FileMasterKey
from chassis.servers import MongoServer
from chassis.servers.ways import find_mongod, find_nats_server
from chassis.service import Service
from chassis.settings import ServiceSettings
from chassis.testing import Surroundings, TestSigner
from tests.e2e.ports import free_ports
from tests.faults.callers import AnyWorker, Caller, Closing, Ledger, Refusal
from tests.faults.evidence import Count
from tests.faults.post import Post, PostOffice, post_at
from tests.faults.reading import Reader, reading
from tests.faults.small.__main__ import BUG, KEYS
from tests.faults.small.disk import fill_up, make_room, small_disk
from tests.faults.workers import Worker
from tests.integration.chassis import echo, jotter
from tests.integration.chassis.stage import E1, E2, estate_card, plant_estate

ROOT = Path(__file__).parents[3]
CREW = (("jotter", 1), ("jotter", 2), ("echo", 1), ("echo", 2))
NOTES = "/api/jotter/notes"
CALLERS, HOT_NOTES = 12, 3
TWICE = 0.1
PENS_DOWN_SECONDS = 12
TOLD = {"jotter.notes": (jotter.NoteWritten.type_name(), jotter.NoteStated.type_name())}


class Tester(Caller):
    """Signs in without identity."""

    signer: TestSigner

    async def _sign_in(self) -> None:
        self._headers = self.signer.headers(self.estate, seconds=900)
        self.id = "staff-1"


@dataclass
class SmallSite:
    """Its servers and workers, and what a bug is provoked by."""

    bus: PostOffice
    mongo: MongoServer
    workers: dict[str, Worker]
    post: Post
    reader: Reader
    ledger: Ledger
    disk: Path | None = None
    """Of the bus alone, if it has one."""
    broken: list[str] = field(default_factory=list)
    writing: list[asyncio.Task[None]] = field(default_factory=list)

    async def dies_at(self, service: str, line: str) -> None:
        """One of its workers."""
        await self.workers[f"{service}-1"].dies_at(line, within_seconds=30)

    async def kill_mongo(self) -> None:
        """And back at once."""
        await self.mongo.child.kill()
        await self.mongo.start()

    async def kill_mongo_while_the_bus_is_away(self) -> None:
        """Otherwise the relay, who deletes durably what was published, has all flushed at once."""
        await self.bus.child.kill()
        before = self.ledger.done
        while self.ledger.done < before + 40:
            await asyncio.sleep(0.01)
        await self.mongo.child.kill()
        await asyncio.gather(self.bus.start(), self.mongo.start())

    async def disk_full(self) -> None:
        """Really: the server can write nothing, and commands go on. Once that has happened
        nats-server must be started anew, room or not (seen with 2.15.1); nothing is lost by it.
        """
        assert self.disk is not None
        fill_up(self.disk)
        before = self.ledger.done
        while self.ledger.done < before + 60:
            await asyncio.sleep(0.01)
        make_room(self.disk)
        await self.bus.child.kill()
        await self.bus.start()

    async def no_room(self) -> None:
        """On the bus, for a moment."""
        await self.post.fill_up()
        await asyncio.sleep(1.5)
        await self.post.make_room()

    async def echo_fails(self) -> None:
        """Its store refuses in a way nobody has foreseen."""
        data = {"failCommands": ["aggregate"], "appName": "guanjia-small_echo", "errorCode": 8000}
        fault = {"configureFailPoint": "failCommand", "mode": {"times": 12}, "data": data}
        await self.reader.services[0].store.database.client.admin.command(fault)

    async def counts(self) -> list[Count]:
        """What an event does once each, counted by the effect."""
        notes = await self.reader.documents("jotter", "notes")
        echoes = await self.reader.documents("echo", "echoes")
        tallies = await self.reader.documents("echo", "tallies")
        of_estate = Counter(note["estate"] for note in notes)
        counted = {tally["estate"]: tally["count"] for tally in tallies}
        asked = Counter(
            operation.path.split("/")[4]
            for operation in self.ledger.operations
            if operation.done and operation.path.endswith("/change")
        )
        changed = {_own(note): note["changes"] for note in notes}
        return [
            *(
                Count(f"tally of {name}", of_estate[name], counted.get(name, 0))
                for name in of_estate
            ),
            Count("echoes", len(notes), sum(each["times"] for each in echoes)),
            *(Count(f"changes of {id_}", asked[id_], changed.get(id_, 0)) for id_ in asked),
        ]

    async def pens_down(self) -> None:
        """What was begun is answered, as far as that is to be had."""
        self.ledger.closed = True
        await asyncio.wait(self.writing, timeout=PENS_DOWN_SECONDS)

    async def on_the_way(self) -> str:
        """What is not at rest, in words."""
        return await self.reader.on_the_way() or (
            "" if await self.post.has_delivered_all() else "the postman is under way"
        )


@asynccontextmanager
async def small_site(
    folder: Path, bug: str, seed: int, *, own_disk: bool = False
) -> AsyncIterator[SmallSite]:
    """Within, everything runs, and callers write; with `own_disk` the bus has one to be filled."""
    disk = folder / "nats" / "streams" if own_disk else None
    async with AsyncExitStack() as around:
        if disk is not None:
            await around.enter_async_context(small_disk(disk))
        yield await around.enter_async_context(_running(folder, bug, seed, disk))


@asynccontextmanager
async def _running(
    folder: Path, bug: str, seed: int, disk: Path | None
) -> AsyncIterator[SmallSite]:
    bus = PostOffice(await asyncio.to_thread(find_nats_server), folder / "nats")
    mongo = MongoServer(
        await asyncio.to_thread(find_mongod), folder / "mongodb", test_commands=True
    )
    signer, workers = TestSigner(), {}
    try:
        await asyncio.gather(bus.start(), mongo.start())
        FileMasterKey.create(folder / "master.key")
        given = Surroundings(mongo.url, bus.url, "small_", folder / "master.key")
        services = [build(given.settings(ServiceSettings)) for build in (jotter.build, echo.build)]
        await _set_up(services, given)
        environment = given.environment() | {
            BUG: bug,
            KEYS: json.dumps(signer.jwks),
            "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
        }
        for (service, place), port in zip(CREW, free_ports(len(CREW)), strict=True):
            program = ("-m", "tests.faults.small", service)
            worker = Worker(service, place, port, environment, folder, program=program)
            workers[worker.name] = worker
            await worker.start()
        for worker in workers.values():
            await worker.until_ready()
        ledger = Ledger()
        async with (
            post_at(bus.url, seed, twice_share=TWICE) as post,
            reading(services, post.jetstream) as reader,
            _client(workers, seed) as client,
        ):
            here = SmallSite(bus, mongo, workers, post, reader, ledger, disk)
            async with _writing(here, client, signer, seed):
                yield here
    finally:
        await asyncio.gather(*(worker.stop() for worker in workers.values()))
        await bus.child.kill()
        await mongo.child.kill()


async def _set_up(services: list[Service], given: Surroundings) -> None:
    cards = [estate_card(given, estate) for estate in (E1, E2)]
    for service in services:
        running = Running(service)
        await running.set_up()
        running.store.start()
        for card in cards:
            await plant_estate(running, card)
        await running.store.stop()


def _client(workers: dict[str, Worker], seed: int) -> httpx.AsyncClient:
    jotters = [worker.port for worker in workers.values() if worker.service == "jotter"]
    transport = AnyWorker({"jotter": jotters}, Random(seed))
    return httpx.AsyncClient(
        base_url="http://small", transport=transport, timeout=httpx.Timeout(4, connect=1)
    )


@asynccontextmanager
async def _writing(
    here: SmallSite, client: httpx.AsyncClient, signer: TestSigner, seed: int
) -> AsyncIterator[None]:
    callers = here.writing
    for number in range(CALLERS):
        chance = Random(f"{seed} {number}")
        caller = Tester("tester", (E1, E2)[number % 2], client, here.ledger, chance)
        caller.signer = signer
        await caller.sign_in()
        callers.append(asyncio.create_task(_write(caller, chance, here)))
    try:
        yield
    finally:
        await end(*callers)


async def _write(caller: Caller, chance: Random, here: SmallSite) -> None:
    """Notes of one's own, and changes of some that everybody changes."""
    try:
        hot: list[str] = []
        while True:
            try:
                note: dict[str, Any] = await caller.do(NOTES, text=f"note {chance.random()}")
                if len(hot) < HOT_NOTES:
                    hot.append(note["id"])
                await asyncio.gather(
                    *(caller.do(f"{NOTES}/{id_}/change", text="changed") for id_ in hot[:1] * 2)
                )
            except Refusal as refusal:
                here.broken.append(str(refusal))
    except Closing:
        pass


def _own(note: dict[str, Any]) -> str:
    return str(note["_id"]).rpartition(":")[2]
