"""Images replaced while work goes on, and put back."""

import pytest

from chassis.testing import eventually
from guanjia.services import NAMES
from tests.compose.live.calls import calls_coming_in
from tests.compose.live.containers import Project, told
from tests.e2e.shapes import Platform

pytestmark = pytest.mark.timeout(900)


async def images_of(project: Project) -> set[str]:
    """What tag the services' containers run."""
    containers = [id_ for name in NAMES for id_ in await project.containers(name)]
    assert len(containers) == len(NAMES), "no container is left over"
    form = "{{.Config.Image}}"
    images = (await told("docker", "inspect", "--format", form, *containers)).split()
    return {image.rpartition(":")[2] for image in images}


async def test_an_upgrade_and_the_way_back_are_not_noticed_by_who_works(
    project: Project, platform: Platform
) -> None:
    assert await images_of(project) == {"local"}

    async with calls_coming_in(platform.client, "升级期间", lines=2) as calls:
        await project.make("upgrade", VERSION="next")
        assert await images_of(project) == {"next"}
        so_far = len(calls.handed_over)
        await eventually(lambda: calls.more_than(so_far + 5), within_seconds=60)
        await project.make("upgrade", VERSION="local")
        so_far = len(calls.handed_over)
        await eventually(lambda: calls.more_than(so_far + 5), within_seconds=60)

    assert await images_of(project) == {"local"}
    await calls.nothing_is_lost_or_doubled()
