"""Events may come late, twice and in any order: in the end everybody knows the same."""

import logging
import os
import secrets
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack
from io import StringIO
from pathlib import Path
from random import Random
from typing import Any

import pytest
from rich.console import Console

from archives.history.model.entries import Entry
from chassis.bus.overhearing import overhearing
from chassis.running import Running
from chassis.testing import Surroundings, SurroundingServers, eventually
from guanjia.demo.estate import ESTATE
from guanjia.demo.story import Case, all_chapters
from guanjia.demo.telling import Story
from notifications.deliveries.model import Delivery
from notifications.digest.model import Digest
from notifications.inbox.model import InboxMessage
from tests.e2e.end_state import end_state
from tests.e2e.inside import Inside, Insight, Said, inside, insight_into, services_in
from tests.e2e.postman import disorderly_post

pytestmark = pytest.mark.timeout(180)

log = logging.getLogger(__name__)

BOOKKEEPING = ("leases", "commits", "inbox")
"""What chassis notes about the work itself: who polls, which transactions there were, what has been
heard.
"""
LISTENERS = ("archives", "notifications")
"""They take part by hearing alone."""
DIRECTORY, DOINGS = ("identity", "archives"), ("reception", "dispatch", "fees")
"""Who says what there is, and who says what happens."""


@pytest.fixture
def seed() -> int:
    """Which disorder it is; pytest shows it with a failure."""
    number = int(os.environ.get("DISORDER_SEED") or secrets.randbelow(1_000_000))
    log.warning("DISORDER_SEED=%s repeats this disorder", number)
    return number


@pytest.fixture(scope="module")
async def orderly(
    servers: SurroundingServers, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[Inside, Case]]:
    """A platform on which the story has been told, every event once and in order."""
    async with inside(servers.surroundings(), tmp_path_factory.mktemp("orderly")) as platform:
        story = Story(Console(file=StringIO()))
        async with overhearing(platform.nats_url, story.hear, estate=ESTATE):
            case = await all_chapters(story, platform.client)
        await platform.insight.comes_to_rest()
        yield platform, case


async def test_a_disorderly_postman_changes_nothing_in_the_end(
    orderly: tuple[Inside, Case], surroundings: Surroundings, tmp_path: Path, seed: int
) -> None:
    async with (
        disorderly_post(tmp_path / "nats", seed) as (nats_url, postman),
        inside(surroundings, tmp_path, nats_url=nats_url) as platform,
    ):
        story = Story(Console(file=StringIO()))
        postman.hear = story.hear
        case = await all_chapters(story, platform.client)
        await eventually(postman.has_delivered_all)
        await platform.insight.comes_to_rest()

        assert postman.overtaken > postman.taken / 10
        in_disorder = await end_state(platform, case)
        in_order = await end_state(*orderly)
        for question, answer in in_order.items():
            assert in_disorder[question] == answer, question


@pytest.mark.parametrize("marks", ["there", "forgotten"])
async def test_everything_said_again_in_any_order_changes_nothing(
    orderly: tuple[Inside, Case], seed: int, marks: str
) -> None:
    """Nor where the marks of what was heard are gone, as they are after 45 days: every reaction
    bears a repeat by itself.
    """
    insight = orderly[0].insight
    marked = insight.service("reception").store.database["inbox"]
    if marks == "forgotten":
        for running in insight.services:
            await running.store.database["inbox"].delete_many({})
    before, said = await insight.documents(without=BOOKKEEPING), await insight.lengths()

    again = shuffled(await insight.said(), seed)
    for number, event in enumerate(again):
        await insight.say(event, f"again {marks} {seed} {number}")
    await insight.comes_to_rest()

    assert await marked.count_documents({}), "nothing was heard again"
    assert sum(await insight.lengths()) == sum(said) + len(again), "something new was said"
    assert changed(before, await insight.documents(without=BOOKKEEPING)) == {}


async def test_who_hears_the_whole_story_late_and_in_any_order_knows_the_same(
    orderly: tuple[Inside, Case], surroundings: Surroundings, seed: int
) -> None:
    """The unit's history, and who was told what, in services that were never there before.

    First they hear who there is: somebody is told something as whoever is known then.
    """
    insight = orderly[0].insight
    services = services_in(surroundings, "http://127.0.0.1:9")
    late = [Running(service) for service in services if service.name in LISTENERS]

    async with AsyncExitStack() as started, insight_into(late, surroundings.nats_url) as theirs:
        for running in late:
            await running.set_up()
            await started.enter_async_context(running)
        for speakers in (DIRECTORY, DOINGS):
            for number, event in enumerate(shuffled(await insight.said(speakers), seed)):
                await theirs.say(event, f"late {number}")
            await theirs.comes_to_rest()

        assert changed(await kept(insight), await kept(theirs)) == {}


def shuffled(events: Sequence[Said], seed: int) -> list[Said]:
    """Each event twice, in any order."""
    twice = [*events, *events]
    Random(seed).shuffle(twice)
    return twice


def changed(before: Mapping[str, Mapping[str, Any]], after: Mapping[str, Mapping[str, Any]]) -> Any:
    """Collection → id → what stood and what stands there, of all that is not the same."""
    found = {
        name: {
            id_: (before.get(name, {}).get(id_), after.get(name, {}).get(id_))
            for id_ in {*before.get(name, {}), *after.get(name, {})}
            if before.get(name, {}).get(id_) != after.get(name, {}).get(id_)
        }
        for name in {*before, *after}
    }
    return {name: different for name, different in found.items() if different}


async def kept(insight: Insight) -> Mapping[str, Mapping[str, Any]]:
    """What the listeners know: not when they came to know it, nor which messages have gone."""
    entries = await insight.read("archives", Entry)
    inbox = await insight.read("notifications", InboxMessage)
    deliveries = await insight.read("notifications", Delivery)
    digests = await insight.read("notifications", Digest)
    return {
        "history": {each.id: each for each in entries},
        "inbox": {each.id: each for each in inbox},
        "deliveries": {
            each.id: (each.about, each.recipient, each.message, each.way, each.urgent)
            for each in deliveries
        },
        "digests": {
            line.id: (each.staff_id, line.text, line.at) for each in digests for line in each.lines
        },
    }
