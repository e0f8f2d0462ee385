"""Reception alone, on a real NATS and a real MongoDB; the other services are heard, not run."""

from collections.abc import AsyncIterator

import pytest

from chassis.service import Service
from chassis.testing import Surroundings, SurroundingServers, TestSigner
from reception.service import build
from reception.settings import ReceptionSettings
from tests.integration.dispatch.stage import Scene, Stage, staged


@pytest.fixture(scope="package")
async def stage(servers: SurroundingServers, signer: TestSigner) -> AsyncIterator[Stage]:
    """One running reception for all tests of this folder."""

    def reception(surroundings: Surroundings) -> Service:
        return build(surroundings.settings(ReceptionSettings))

    async with staged(servers.surroundings(), signer, reception) as running:
        yield running


@pytest.fixture
async def scene(stage: Stage) -> Scene:
    """A new estate."""
    return await stage.estate()
