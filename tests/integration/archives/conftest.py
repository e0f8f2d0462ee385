"""One archives for all tests of a module, two estates for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chassis.testing import SurroundingServers, TestSigner
from tests.integration.archives.stage import ArchivesRunning, ArchivesStage, archives_running


@pytest.fixture(scope="module")
async def archives(
    servers: SurroundingServers, signer: TestSigner
) -> AsyncIterator[ArchivesRunning]:
    async with archives_running(servers.surroundings(), signer) as running:
        yield running


@pytest.fixture
async def stage(archives: ArchivesRunning, tmp_path: Path) -> ArchivesStage:
    return await archives.stage(tmp_path)
