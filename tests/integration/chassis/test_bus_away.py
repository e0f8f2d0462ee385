"""A bus that is away for long, while more is said than the client would hold for it."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

import chassis.bus.relay
from chassis.servers import NatsServer
from chassis.servers.ways import find_nats_server
from chassis.testing import Surroundings, TestSigner, eventually
from tests.integration.chassis.stage import staged

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


async def _is(state: bool) -> bool:
    return state
