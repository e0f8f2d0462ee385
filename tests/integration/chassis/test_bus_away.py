"""What must not be lost while the bus or the store is away for long."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

import chassis.bus.consumer
import chassis.bus.relay
from chassis.servers import NatsServer
from chassis.servers.ways import find_nats_server
from chassis.testing import Surroundings, TestSigner, eventually
from tests.integration.chassis.mongo_faults import failing
from tests.integration.chassis.stage import Stage, staged

NOTES, LONG = 120, "long " * 5_000


async def test_more_than_the_client_holds_is_published_when_nats_is_back_and_nothing_stays_pending(
    surroundings: Surroundings, signer: TestSigner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of what the client counts as under way only so much may be: what stays there for ever would
    silence the relay after the thousandth time.
    """
    monkeypatch.setattr(chassis.bus.relay, "ACK_SECONDS", 0.3)
    server = NatsServer(find_nats_server(), tmp_path)
    await server.start()
    try:
        async with staged(replace(surroundings, nats_url=server.url), signer) as [jot]:
            relay, bus = jot.running.bus.relay, jot.running.bus
            await server.child.kill()
            await eventually(lambda: _is(not bus.connected))

            await asyncio.gather(*(jot.write(f"note {n} {LONG}") for n in range(NOTES)))
            await eventually(lambda: _is(relay.backlog == 2 * NOTES))
            await server.start()

            await eventually(lambda: _is(relay.published == 2 * NOTES))
            assert relay._jetstream is not None
            assert relay._jetstream.publish_async_pending() == 0
    finally:
        await server.child.kill()


async def test_a_store_that_is_away_for_longer_than_all_tries_makes_no_dead_letters(
    surroundings: Surroundings, signer: TestSigner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chassis.bus.consumer, "DELIVERY_LIMIT", 1)
    async with staged(surroundings, signer, with_echo=True) as [jot, ech]:
        ech.running.store.committer._patience_seconds = 0.1
        # No transaction of it gets anywhere; a dead letter it could still write.
        async with failing(
            ech.running, "aggregate", errorCode=112, errorLabels=["TransientTransactionError"]
        ):
            await asyncio.gather(*(jot.write(f"note {n}") for n in range(5)))
            await eventually(lambda: _redelivered(ech))

        await eventually(lambda: _holds(ech, "echoes", 5))
        assert await ech.count("dead_letters") == 0


async def _redelivered(ech: Stage) -> bool:
    connection = ech.running.bus._connection
    assert connection is not None
    found = await connection.jetstream().consumer_info("EVT_JOTTER", "echo-hears-jotter")
    return (found.num_redelivered or 0) > 0


async def _holds(stage: Stage, collection: str, count: int) -> bool:
    return await stage.count(collection) == count


async def _is(state: bool) -> bool:
    return state
