"""Fees alone, for all tests of this folder; every test plays in an estate of its own."""

from collections.abc import AsyncIterator

import pytest

from chassis.testing import SurroundingServers, TestSigner
from tests.integration.dispatch.stage import Stage, staged
from tests.integration.fees.listener import listener
from tests.integration.fees.stage import FeeCounter, fees


@pytest.fixture(scope="package")
async def stage(servers: SurroundingServers, signer: TestSigner) -> AsyncIterator[Stage]:
    """Fees running; the other services are heard, not run."""
    async with staged(servers.surroundings(), signer, fees, listener) as running:
        yield running


@pytest.fixture
async def counter(stage: Stage) -> FeeCounter:
    """A new estate's fee counter."""
    return FeeCounter(await stage.estate())
