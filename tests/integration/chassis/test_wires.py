"""Connections that die without a word: what was begun is settled, and the worker goes on."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from pymongo.errors import PyMongoError

import chassis.bus.bus
import chassis.bus.relay
import chassis.store.store
from chassis.running import Running
from chassis.settings import ServiceSettings
from chassis.store.changes import Outcome
from chassis.testing import Surroundings, TestSigner, eventually
from contracts.refusals import Busy
from tests.faults.wire import Wire
from tests.integration.chassis import jotter
from tests.integration.chassis.stage import E1, Stage, estate_card, plant_estate

WAITS_AT_MOST_SECONDS = 0.7


@dataclass(frozen=True)
class Far:
    """A jotter at the end of two wires."""

    stage: Stage
    to_bus: Wire
    to_mongo: Wire

    async def write(self, key: str) -> Outcome:
        """As a caller does, who asks again under the same key until there is an answer."""
        while True:
            try:
                return await self.stage.write(f"note {key}", key=key)
            except (Busy, PyMongoError):
                await asyncio.sleep(0.05)

    async def published(self) -> bool:
        """Whether nothing waits in the outbox."""
        return not await self.stage.count("outbox")


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in production, only sooner: what takes seconds there takes a fraction here."""
    monkeypatch.setattr(
        chassis.store.store, "ANSWER_MILLISECONDS", int(WAITS_AT_MOST_SECONDS * 1000)
    )
    monkeypatch.setattr(chassis.bus.bus, "PING_SECONDS", WAITS_AT_MOST_SECONDS)
    monkeypatch.setattr(chassis.bus.relay, "ACK_SECONDS", WAITS_AT_MOST_SECONDS)


@pytest.fixture
async def far(surroundings: Surroundings, signer: TestSigner) -> AsyncIterator[Far]:
    async with wired(surroundings, signer) as found:
        yield found


@asynccontextmanager
async def wired(surroundings: Surroundings, signer: TestSigner) -> AsyncIterator[Far]:
    """Within, it runs, ready, with connections of its own to spare."""
    bus, mongo = urlsplit(surroundings.nats_url), urlsplit(surroundings.mongo_url)
    to_bus, to_mongo = Wire(bus.port or 0), Wire(mongo.port or 0)
    for wire in (to_bus, to_mongo):
        await wire.start()
    there = replace(
        surroundings,
        nats_url=f"nats://{bus.username}:{bus.password}@127.0.0.1:{to_bus.port}",
        mongo_url=f"mongodb://127.0.0.1:{to_mongo.port}/?directConnection=true",
    )
    await Running(jotter.build(surroundings.settings(ServiceSettings))).set_up()
    try:
        async with Running(jotter.build(there.settings(ServiceSettings))) as running:
            await plant_estate(running, estate_card(surroundings, E1))
            found = Far(Stage(running, signer), to_bus, to_mongo)
            await asyncio.gather(*(found.write(str(uuid4())) for _ in range(10)))
            await eventually(found.published)
            yield found
    finally:
        for wire in (to_bus, to_mongo):
            await wire.stop()


@pytest.mark.parametrize("answers_only", [False, True])
async def test_commands_go_on_when_connections_to_mongodb_die_unnoticed(
    far: Far, answers_only: bool
) -> None:
    """With `answers_only` what is asked still arrives and is done, and nobody hears of it."""
    assert far.to_mongo.go_dead(answers_only=answers_only) > 1
    keys = [str(uuid4()) for _ in range(10)]

    async with asyncio.timeout(15):
        outcomes = await asyncio.gather(*(far.write(key) for key in keys))

    numbers = {json.loads(outcome.answer or b"")["number"] for outcome in outcomes}
    assert len(numbers) == 10
    assert await far.stage.count("notes") == 20
    assert (await far.stage.document("counters"))["last"] == 20


async def test_events_go_on_when_the_connection_to_nats_dies_unnoticed(far: Far) -> None:
    assert far.to_bus.go_dead() == 1
    await far.write(str(uuid4()))

    assert not await far.published()
    await eventually(far.published)
