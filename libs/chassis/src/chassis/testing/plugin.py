"""The pytest plugin: `-p chassis.testing.plugin` or `pytest_plugins`. Servers start when the first
test needs them.
"""

import os
from collections.abc import Iterator

import pytest

from chassis.testing.surroundings import Surroundings, SurroundingServers
from chassis.testing.tokens import TestSigner


def pytest_configure(config: pytest.Config) -> None:
    """In containers a port answers before its server does: pymongo's client gives such a connection
    up and leaves the socket to the collector.
    """
    if os.environ.get("TEST_CONTAINERS"):
        config.addinivalue_line("filterwarnings", "ignore:unclosed <socket.socket:ResourceWarning")


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SurroundingServers]:
    """A real NATS and a real MongoDB for the whole run."""
    running = SurroundingServers(tmp_path_factory.mktemp("servers")).start()
    yield running
    running.stop()


@pytest.fixture
def surroundings(servers: SurroundingServers) -> Surroundings:
    """An empty bus and unused databases for one test."""
    return servers.surroundings()


@pytest.fixture(scope="session")
def signer() -> TestSigner:
    """Makes tokens; give its `jwks` to `running.keys.learn`."""
    return TestSigner()
