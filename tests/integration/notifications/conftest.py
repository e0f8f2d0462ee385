"""One notifications service for the tests that leave it as it was."""

from collections.abc import AsyncIterator, Iterator

import pytest
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from chassis.testing import SurroundingServers, TestSigner
from chassis.tracing import start_tracing
from tests.integration.dispatch.stage import Stage
from tests.integration.notifications.stage import Notices, an_estate, notified
from tests.round_trips import watch_mongodb


@pytest.fixture(scope="session")
def spans() -> Iterator[InMemorySpanExporter]:
    """Every span that ends in this process."""
    exporter = InMemorySpanExporter()
    start_tracing("tests", SimpleSpanProcessor(exporter))
    yield exporter
    exporter.shutdown()


@pytest.fixture(scope="module")
async def stage(
    servers: SurroundingServers, signer: TestSigner, spans: InMemorySpanExporter
) -> AsyncIterator[Stage]:
    """Notifications without an operator's file; the other services are heard, not run."""
    watch_mongodb()
    async with notified(servers.surroundings(), signer) as [running]:
        yield running


@pytest.fixture
async def notices(stage: Stage) -> Notices:
    """A new estate."""
    return await an_estate(stage)
