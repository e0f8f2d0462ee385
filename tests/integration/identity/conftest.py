"""One company for the tests of a file: each registers people of its own."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from chassis.testing import SurroundingServers
from tests.integration.identity.stage import Stage, a_company


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def company(servers: SurroundingServers) -> AsyncIterator[list[Stage]]:
    """Two workers of identity in a bootstrapped company with the estates Cuihu and Lanting."""
    async with a_company(servers.surroundings(), 2) as stages:
        yield stages


@pytest.fixture
def stage(company: list[Stage]) -> Stage:
    """The first worker."""
    return company[0]
