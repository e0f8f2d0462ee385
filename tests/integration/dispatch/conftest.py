"""Dispatch alone, on a real NATS and a real MongoDB; the other services are heard, not run."""

from collections.abc import AsyncIterator

import pytest

from chassis.service import Service
from chassis.testing import Surroundings, SurroundingServers, TestSigner
from dispatch.service import build
from dispatch.settings import DispatchSettings
from tests.integration.dispatch.listener import listener
from tests.integration.dispatch.stage import Scene, Stage, staged


@pytest.fixture(scope="package")
async def stage(servers: SurroundingServers, signer: TestSigner) -> AsyncIterator[Stage]:
    """One running dispatch for all tests of this folder, and somebody who listens to it."""

    def dispatch(surroundings: Surroundings) -> Service:
        return build(surroundings.settings(DispatchSettings))

    async with staged(servers.surroundings(), signer, dispatch, listener) as running:
        yield running


@pytest.fixture
async def scene(stage: Stage) -> Scene:
    """A new estate."""
    return await stage.estate()
