"""Several containers of one service on one series, and one of them killed."""

import asyncio
import signal
from io import StringIO

import pytest
from rich.console import Console

from chassis.bus.overhearing import overhearing
from chassis.testing import eventually
from guanjia.demo.estate import ESTATE
from guanjia.demo.story import all_chapters
from guanjia.demo.telling import Story
from tests.compose.live.calls import calls_coming_in
from tests.compose.live.containers import Container, Project
from tests.e2e.shapes import Platform

pytestmark = pytest.mark.timeout(600)

WORKERS = 3
HEALTH = "/health/ready"


@pytest.mark.parametrize("service", ["dispatch", "reception"])
async def test_a_container_killed_amid_the_story_loses_nothing_and_doubles_nothing(
    project: Project, platform: Platform, service: str
) -> None:
    scale = ("up", "-d", "--no-deps", "--no-recreate", "--scale")
    await project.compose(*scale, f"{service}={WORKERS}", service)
    workers = [Container(id_) for id_ in await project.containers(service)]
    assert len(workers) == WORKERS
    for worker in workers:
        await worker.until_answers(HEALTH)

    story = Story(Console(file=StringIO()))
    async with (
        overhearing(platform.nats_url, story.hear, estate=ESTATE),
        calls_coming_in(platform.client, f"{service} 三人当班") as calls,
    ):
        told = asyncio.create_task(all_chapters(story, platform.client))
        await eventually(lambda: calls.more_than(10), within_seconds=60)
        await workers[1].end(signal.SIGKILL)
        so_far = len(calls.handed_over)
        await eventually(lambda: calls.more_than(so_far + 20), within_seconds=60)
        await workers[1].start()
        await workers[0].end(signal.SIGKILL)
        await workers[0].start()
        await told
    await calls.nothing_is_lost_or_doubled()

    for worker in workers:
        await worker.until_answers(HEALTH)
    await project.compose(*scale, f"{service}=1", service)
