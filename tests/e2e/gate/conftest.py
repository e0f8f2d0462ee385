"""One platform and one browser for all tests of this folder; each has tablets of its own."""

from collections.abc import AsyncIterator

import pytest

from tests.e2e.chromium import chromium
from tests.e2e.gate.estate import Estate, open_differences
from tests.e2e.shapes import embedded


@pytest.fixture(scope="package")
async def platform(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Estate]:
    """The demo estate as `guanjia run` brings it."""
    folder = tmp_path_factory.mktemp("gate")
    async with embedded(folder) as running, chromium() as browser:
        yield Estate(running.client, browser, folder / "data")


@pytest.fixture
async def estate(platform: Estate) -> AsyncIterator[Estate]:
    """Left as the next test expects it: no difference open, documents looked at and given back."""
    yield platform
    await platform.do("manager", "gate/settings/pledge_policy", preset="record_only")
    for difference in await open_differences(platform):
        settled = f"gate/discrepancies/{difference['id']}/settle"
        await platform.do("foreman", settled, how="explained", why="两门核对")
