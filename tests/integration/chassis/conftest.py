"""A jotter that all tests of a module share, with an estate for each, and the spans they leave."""

from collections.abc import AsyncIterator, Iterator
from uuid import uuid4

import pytest
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from chassis.testing import Surroundings, SurroundingServers, TestSigner
from chassis.tracing import start_tracing
from contracts.words import EstateId
from tests.integration.chassis.calls import Person
from tests.integration.chassis.stage import Stage, estate_card, plant_estate, staged

NOBODY = "http://127.0.0.1:9/jwks.json"
"""Where no identity answers."""


@pytest.fixture(scope="session")
def spans() -> Iterator[InMemorySpanExporter]:
    """Every span that ends in this process; without it traces would have no id."""
    exporter = InMemorySpanExporter()
    start_tracing("tests", SimpleSpanProcessor(exporter))
    yield exporter
    exporter.shutdown()


@pytest.fixture(scope="module")
def shared(servers: SurroundingServers) -> Surroundings:
    """The bus and databases of a module."""
    return servers.surroundings()


@pytest.fixture(scope="module")
async def jot(
    shared: Surroundings, signer: TestSigner, spans: InMemorySpanExporter
) -> AsyncIterator[Stage]:
    """A jotter for tests that leave it as it was."""
    async with staged(shared, signer, jwks_url=NOBODY) as [stage]:
        yield stage


@pytest.fixture
async def estate(jot: Stage, shared: Surroundings) -> EstateId:
    """An estate no other test knows."""
    card = estate_card(shared, EstateId(f"e{uuid4().hex[:8]}"))
    await plant_estate(jot.running, card)
    return card.id


@pytest.fixture
def person(jot: Stage, estate: EstateId) -> Person:
    """Somebody who may do everything in the estate."""
    return Person(jot, estate)
