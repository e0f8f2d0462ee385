"""A platform inside the test's own process, where a test can look at what no answer shows: queues,
databases, dead letters.
"""

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import httpx
import nats
from nats.js import JetStreamContext
from pydantic import BaseModel

import guanjia.services
from chassis.bus.topology import stream_name
from chassis.running import Running
from chassis.service import Service
from chassis.testing import Surroundings, eventually
from chassis.tracing import start_tracing
from contracts.event import Envelope
from guanjia.console import BuiltConsole
from guanjia.data_folder import DataFolder
from guanjia.demo.estate import ESTATE
from guanjia.demo.loading import load
from guanjia.demo.person import client_of
from guanjia.embedded import Embedded
from guanjia.listening import listen
from guanjia.run import serving, until_ready
from guanjia.services import NAMES, build_all
from guanjia.setting_up import set_up
from tests.e2e.shapes import write_small_roster

Documents = dict[str, dict[str, Any]]
"""`service.collection` → id → document."""

M = TypeVar("M", bound=BaseModel)

RESTS_WITHIN_SECONDS = 60
MOST_READ = 1_000
NO_BARRIER = "127.0.0.1:9"
"""Where a barrier's controller may be called, and nobody answers."""
_ON_THE_WAY = ("due", "sending", "failed")
_MESSAGE_ID = "Nats-Msg-Id"


@dataclass(frozen=True)
class Place(guanjia.services.Surroundings):
    """A test's own databases and bus, as the platform takes them."""

    database_prefix: str

    def settings(self) -> dict[str, Any]:
        """The same for every service's settings."""
        own = {
            "database_prefix": self.database_prefix,
            "stream_bytes": -1,
            "ack_wait_seconds": 5,
            "barrier_hosts": NO_BARRIER,
        }
        return super().settings() | own


@dataclass(frozen=True)
class Said:
    """An event as it stands in a stream."""

    id: str
    subject: str
    body: bytes
    headers: dict[str, str]


class Insight:
    """Looks into running services and their bus."""

    def __init__(self, services: Sequence[Running], jetstream: JetStreamContext) -> None:
        self.services = services
        self._jetstream = jetstream

    def service(self, name: str) -> Running:
        """One of them."""
        return next(each for each in self.services if each.service.name == name)

    async def comes_to_rest(self) -> None:
        """Waits until every event has had its effect and nothing is on its way.

        Only the same answer twice means rest: between two looks an event may pass from a place not
        yet looked at to one that was. Raises AssertionError for a dead letter.
        """
        seen: list[Sequence[int] | None] = [None]

        async def twice_the_same() -> bool:
            seen.append(await self._at_rest())
            return seen[-1] is not None and seen[-1] == seen[-2]

        await eventually(
            twice_the_same, within_seconds=RESTS_WITHIN_SECONDS, what="nothing is on its way"
        )
        await self._nothing_died()

    async def lengths(self) -> list[int]:
        """How long each stream is that they say or hear something in."""
        heard = {durable.stream for each in self.services for durable in each.bus.durables}
        streams = heard | {stream_name(each.service.name) for each in self.services}
        infos = [await self._jetstream.stream_info(stream) for stream in sorted(streams)]
        return [info.state.last_seq for info in infos]

    async def documents(self, *, without: Iterable[str] = ()) -> Documents:
        """Every document of every collection but those named."""
        found: Documents = {}
        for running in self.services:
            database = running.store.database
            for collection in sorted({*await database.list_collection_names()} - {*without}):
                rows = database[collection].find()
                name = f"{running.service.name}.{collection}"
                found[name] = {str(row["_id"]): row async for row in rows}
        return found

    async def read(self, service: str, model: type[M]) -> list[M]:
        """The demo estate's aggregates of one kind, opened."""
        running = self.service(service)
        bound = running.store.bound(ESTATE)
        await running.performer.door.open(bound)
        return await bound.select(model, limit=MOST_READ)

    async def said(self, services: Iterable[str] = NAMES) -> list[Said]:
        """Everything some services have said, each event once."""
        found: dict[str, Said] = {}
        for stream in map(stream_name, services):
            last = (await self._jetstream.stream_info(stream)).state.last_seq
            for place in range(1, last + 1):
                message = await self._jetstream.get_msg(stream, place)
                body, subject = message.data or b"", message.subject or ""
                id_ = Envelope.parse(body).id
                found[id_] = Said(id_, subject, body, dict(message.headers or {}))
        return list(found.values())

    async def say(self, event: Said, copy: str) -> None:
        """Publish an event again; under its own id the stream would drop it."""
        headers = event.headers | {_MESSAGE_ID: f"{event.id} {copy}"}
        await self._jetstream.publish(event.subject, event.body, headers=headers)

    async def _at_rest(self) -> Sequence[int] | None:
        for running in self.services:
            database = running.store.database
            for parked in ("outbox", "waiting"):
                if await database[parked].count_documents({}):
                    return None
            now_due = {"due_at": {"$lte": datetime.now(UTC)}}
            for due in running.service.due:
                if await database[due.collection.name].count_documents(now_due):
                    return None
            under_way = {"state": {"$in": _ON_THE_WAY}}
            if await database["deliveries"].count_documents(under_way):
                return None
            for durable in running.bus.durables:
                info = await self._jetstream.consumer_info(durable.stream, durable.name)
                if info.num_pending or info.num_ack_pending:
                    return None
        return await self.lengths()

    async def _nothing_died(self) -> None:
        for running in self.services:
            dead = await running.store.parked.dead_letters()
            assert not dead, f"dead letters of {running.service.name}: {dead}"


@dataclass(frozen=True)
class Inside:
    """A running platform with the demo estate and the story's small roster."""

    client: httpx.AsyncClient
    insight: Insight
    nats_url: str


@asynccontextmanager
async def insight_into(services: Sequence[Running], nats_url: str) -> AsyncIterator[Insight]:
    """Within, one can look into them."""
    connection = await nats.connect(nats_url)
    try:
        yield Insight(services, connection.jetstream())
    finally:
        await connection.close()


def services_in(surroundings: Surroundings, address: str, *, nats_url: str = "") -> list[Service]:
    """All services of a platform at an address, on a test's servers."""
    return build_all(
        Place(
            mongo_url=surroundings.mongo_url,
            nats_url=nats_url or surroundings.nats_url,
            master_key_file=surroundings.master_key_file,
            address=address,
            database_prefix=surroundings.database_prefix,
        )
    )


@asynccontextmanager
async def inside(
    surroundings: Surroundings, folder: Path, *, nats_url: str = ""
) -> AsyncIterator[Inside]:
    """All services, set up and started as `guanjia run` does it."""
    # Answers then name their trace, by which a story knows what it has caused.
    start_tracing("tests")
    bus = nats_url or surroundings.nats_url
    with closing(listen("127.0.0.1", 0)) as listening:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        services = services_in(surroundings, address, nats_url=bus)
        embedded = Embedded(services, DataFolder(folder), BuiltConsole(folder))
        running = embedded.running
        await set_up(running.values())
        async with (
            insight_into([*running.values()], bus) as insight,
            serving(embedded, listening),
            client_of(address) as client,
        ):
            assert await until_ready(embedded) == []
            roster = write_small_roster(folder)
            await load(running["identity"], running["archives"], client, roster=roster)
            await insight.comes_to_rest()
            yield Inside(client, insight, bus)
