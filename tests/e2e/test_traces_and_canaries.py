"""What a platform lets be seen of its work: every step of an action, and no word of what people
typed.
"""

import json
from base64 import b64encode
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from pymongo import MongoClient
from rich.console import Console

from chassis.bus.overhearing import overhearing
from chassis.testing import eventually
from chassis.work import Command
from contracts.words import COMPANY, Personal
from guanjia.data_folder import DataFolder
from guanjia.demo.estate import ADMINISTRATOR, ESTATE
from guanjia.demo.person import Person
from guanjia.demo.story import the_call
from guanjia.demo.telling import Story
from guanjia.demo.work import QUOTE, Crew, the_work
from guanjia.services import NAMES
from tests.e2e.canaries import (
    EMAIL,
    PHONE,
    WORD,
    documents_of,
    files_of,
    flush,
    found_in,
    mongod_in_the_clear,
    rows_of,
)
from tests.e2e.inside import NO_BARRIER
from tests.e2e.planting import Planting, plant
from tests.e2e.shapes import Platform, embedded
from tests.integration.notifications.listening import Post, Receiver, listening

pytestmark = pytest.mark.timeout(180)

GROUP = "repairs"
AT_ANY_HOUR = {
    "quiet_from": "00:00",
    "quiet_until": "00:00",
    "staff_rest_on_days_off": False,
}
DRAWN_BY_THE_PLATFORM = {("dispatch", "code")}
"""Typed as well, but six digits and nothing else."""


@dataclass
class Watched:
    """A platform, where its files are, and who hears of the estate's repairs outside."""

    platform: Platform
    folder: Path
    outside: Receiver

    mongo_url: str

    @property
    def data(self) -> DataFolder:
        return DataFolder(self.folder / "data")

    async def administrator(self) -> Person:
        person = Person("管", self.platform.client)
        assert (await person.sign_in(ADMINISTRATOR, estate=COMPANY)).is_success
        return person


@pytest.fixture(scope="module")
async def watched(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Watched]:
    """`guanjia run`, whose estate has a program of its own told what is urgent, at any hour."""
    folder, outside = tmp_path_factory.mktemp("watched"), Receiver()
    async with listening(outside) as address, mongod_in_the_clear(folder / "mongodb") as mongo_url:
        group = {"channel": "webhook", "url": f"{address}/{GROUP}", "estates": [ESTATE]}
        channels = folder / "channels.json"
        channels.write_text(json.dumps({"groups": {GROUP: group}}))
        async with embedded(
            folder,
            GUANJIA_CHANNELS_FILE=str(channels),
            GUANJIA_WEBHOOKS_TO_LOOPBACK="true",
            GUANJIA_BARRIER_HOSTS=NO_BARRIER,
            GUANJIA_LOG_LEVEL="DEBUG",
            GUANJIA_MONGO_URL=mongo_url,
        ) as platform:
            manager = Person("林", platform.client)
            assert (await manager.sign_in("manager")).is_success
            groups = {"groups": [{"channel": "webhook", "name": GROUP}]}
            for kind, values in (("channel_policy", groups), ("delivery_policy", AT_ANY_HOUR)):
                chosen = await manager.do(f"/api/notifications/settings/{kind}", values=values)
                assert chosen.is_success, chosen.text
            yield Watched(platform, folder, outside, mongo_url)


@pytest.mark.rule("A09", "F08", "W09")
async def test_a_signature_is_one_trace_from_the_tablet_to_the_webhook(watched: Watched) -> None:
    """Signed in dispatch, posted by fees, a call planned by reception, told by notifications."""
    platform, story = watched.platform, Story(Console(file=StringIO()))
    desk = Person("陈", platform.client)
    crew = Crew(Person("钱", platform.client), Person("赵", platform.client))
    async with overhearing(platform.nats_url, story.hear, estate=ESTATE):
        case = await the_call(story, desk)
        async with answers_to(platform.client, "/sign") as signed:
            # Of safety equipment: the call about it is due within a day, so it is told at once.
            quote = QUOTE | {"kind": "safety"}
            await the_work(story, crew, case.contact_id, case.person_id, quote=quote)
    [answer] = signed
    trace_id = answer.headers["X-Trace-Id"]

    post = await eventually(lambda: posted_in(watched.outside, trace_id))
    assert post is not None
    span_id = post.headers["traceparent"].split("-")[2]
    administrator = await watched.administrator()

    async def shown() -> dict[str, Any] | None:
        seen = await administrator.see(f"/api/traces/{trace_id}")
        trace: dict[str, Any] = seen.json()
        return trace if seen.is_success and span_id in str(trace["spans"]) else None

    trace = await eventually(shown, what="the webhook's span is kept")
    assert trace is not None
    steps = {(each["service"], each["name"], each["kind"]) for each in trace["spans"]}
    assert steps >= {
        ("dispatch", "POST /api/dispatch/orders/{order_id}/sign", "server"),
        ("dispatch", "publish", "producer"),
        ("fees", "react post_signed_off_order", "consumer"),
        ("fees", "publish", "producer"),
        ("reception", "react plan_follow_ups", "consumer"),
        ("reception", "publish", "producer"),
        ("archives", "react remember", "consumer"),
        ("notifications", "react tell_people", "consumer"),
        ("notifications", "deliver webhook", "client"),
    }, steps
    carried = next(each for each in trace["spans"] if each["span_id"] == span_id)
    assert carried["attributes"]["guanjia.delivery"] == post.id
    [root] = [each for each in trace["spans"] if each["depth"] == 0]
    assert root["kind"] == "server"
    assert not any(each["error"] for each in trace["spans"])


@pytest.mark.rule("J7")
async def test_what_people_type_stands_nowhere_in_the_clear(watched: Watched) -> None:
    """Neither in a stream, a log, a span, a document, nor in what was written and deleted again.

    It is told in answers, and where the estate wants it told: the webhook's receiver is not looked
    at.
    """
    planting = Planting(watched.platform.client)

    contact_id = await plant(planting)

    assert planting.canaries.typed >= personal_fields() - DRAWN_BY_THE_PLATFORM
    last = await (await planting.person("desk")).see(f"/api/reception/contacts/{contact_id}")
    await eventually(lambda: kept(watched.data, last.headers["X-Trace-Id"]), what="the last span")
    flush(watched.mongo_url)
    files = [*files_of(watched.data.path)]
    raw = [*files_of(watched.folder / "mongodb")]
    places = {
        "streams": [each for each in files if each[0].startswith("nats")],
        "spans": [("traces", rows_of(watched.data.trace_file))],
        "documents": [*documents_of(watched.mongo_url)],
        "collections": [each for each in raw if "collection-" in each[0]],
        "indexes": [each for each in raw if "index-" in each[0]],
        "journal": [each for each in raw if "journal" in each[0]],
    }
    for place, contents in places.items():
        # The search looks where things stand: what may be seen is there.
        assert any(contact_id.encode() in content for _, content in contents), place
        assert found_in(contents) == [], place
    printed = (watched.folder / "run.log").read_bytes()
    metrics = (await watched.platform.client.get("/api/reception/metrics")).content
    assert b'"level"' in printed
    assert b"# HELP" in metrics
    assert found_in([("run.log", printed), ("metrics", metrics), *files, *raw]) == []

    # Nothing was found because nothing is there: one word in the clear, and it is.
    with MongoClient[dict[str, Any]](watched.mongo_url) as client:
        client["planted"]["notes"].insert_one({"note": f"…{WORD}…"})
        client["planted"]["notes"].create_index("note")
    flush(watched.mongo_url)
    seen = found_in(files_of(watched.folder / "mongodb"))
    assert all(
        any(place in each for each in seen) for place in ("collection-", "index-", "journal")
    )


@pytest.mark.parametrize(
    "written",
    [
        f"…{WORD}…".encode(),
        f"…{WORD[1:]}…".encode(),
        json.dumps({"note": f"…{WORD}"}).encode(),
        quote(f"/callers?q={WORD}").encode(),
        str(f"…{WORD}".encode()).encode(),
        *[b64encode(b"x" * before + f"{WORD} {EMAIL}".encode()) for before in range(4)],
        f'{{"phone":"{PHONE}"}}'.encode(),
    ],
)
def test_a_canary_is_found_however_it_is_spelled(written: bytes) -> None:
    assert found_in([("somewhere", b"before" + written + b"after")])
    assert not found_in([("somewhere", b"before" + b64encode(b"sealed" * 9) + b"after")])


@asynccontextmanager
async def answers_to(client: httpx.AsyncClient, act: str) -> AsyncIterator[list[httpx.Response]]:
    """Collects, within, the answers to requests whose path ends so."""
    found: list[httpx.Response] = []

    async def collect(answer: httpx.Response) -> None:
        if answer.request.url.path.endswith(act):
            found.append(answer)

    hooks = client.event_hooks
    client.event_hooks = {**hooks, "response": [*hooks["response"], collect]}
    try:
        yield found
    finally:
        client.event_hooks = hooks


async def posted_in(outside: Receiver, trace_id: str) -> Post | None:
    """The request by which the outside was told in a trace."""
    posts = outside.at(f"/{GROUP}")
    return next((each for each in posts if trace_id in each.headers["traceparent"]), None)


async def kept(data: DataFolder, trace_id: str) -> bool:
    """Whether a trace has been written: then all before it have, too."""
    return trace_id.encode() in rows_of(data.trace_file)


def personal_fields() -> set[tuple[str, str]]:
    """(service, field) for every field of a command that people type into."""

    def below(kind: type[Command]) -> Iterator[type[Command]]:
        for each in kind.__subclasses__():
            yield from (each, *below(each))

    return {
        (service, name)
        for kind in below(Command)
        if (service := kind.__module__.partition(".")[0]) in NAMES
        for name, field in kind.model_fields.items()
        if any(isinstance(mark, Personal) for mark in field.metadata)
    }
