"""One gate on a real NATS and a real MongoDB for all tests of this folder; estates are each test's
own.
"""

from collections.abc import AsyncIterator

import pytest

from chassis.running import Running
from chassis.testing import Surroundings, SurroundingServers, TestSigner
from gate.service import build
from gate.settings import GateSettings
from tests.round_trips import watch_mongodb


@pytest.fixture(scope="package")
def shared(servers: SurroundingServers) -> Surroundings:
    """Where it runs."""
    return servers.surroundings()


@pytest.fixture(scope="package")
async def running(shared: Surroundings, signer: TestSigner) -> AsyncIterator[Running]:
    """It may open barriers on this machine; what it asks MongoDB can be counted."""
    watch_mongodb()
    service = Running(build(shared.settings(GateSettings, barrier_hosts="127.0.0.1")))
    service.keys.learn(signer.jwks)
    await service.set_up()
    async with service:
        yield service
