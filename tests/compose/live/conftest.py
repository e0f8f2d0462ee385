"""One platform in containers for all tests of this folder, each with its own cases."""

from collections.abc import AsyncIterator

import pytest

from tests.compose.live.containers import Project, platform_of
from tests.e2e.shapes import Platform


@pytest.fixture(scope="session")
async def project(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Project]:
    """Started as the README says, with the demo estate."""
    folder = tmp_path_factory.mktemp("compose")
    made = Project("guanjia-test", folder / "secrets", folder / "backups")
    try:
        await made.make("up", DEMO="1")
        yield made
    finally:
        await made.remove()


@pytest.fixture
async def platform(project: Project) -> AsyncIterator[Platform]:
    """The same as the story meets it."""
    async with platform_of(project) as running:
        yield running
