"""A platform as its operator meets it: embedded, with the demo estate."""

from collections.abc import AsyncIterator

import pytest

from tests.e2e.operating.operated import Operated, operated_in


@pytest.fixture(scope="session")
async def operated(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Operated]:
    """One platform for all tests of this folder, each with its own cases."""
    async with operated_in(tmp_path_factory.mktemp("operated")) as platform:
        yield platform
