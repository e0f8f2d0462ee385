"""The live feed over real HTTP and a real bus: within a second, to whom it may concern."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any
from uuid import uuid4

import httpx
import pytest

from chassis.testing import SurroundingServers, TestSigner, eventually
from contracts.permissions import Permission
from contracts.words import OrderId
from notifications.feed.queries import FeedHub
from tests.integration.dispatch.stage import Stage, unit_id
from tests.integration.notifications.listening import listening
from tests.integration.notifications.stage import (
    CARETAKER,
    DISPATCHER,
    Notices,
    an_estate,
    notified,
    opened,
)

SEES_ORDERS = (Permission.SEE_ORDERS,)


class Browser:
    """An open feed: its events as they come, (name, data)."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self.events: list[tuple[str, dict[str, Any]]] = []
        self.text = ""
        self.ended = False

    async def read(self) -> None:
        """Until the feed ends."""
        async for part in self.response.aiter_text():
            self.text += part
            *whole, _ = self.text.split("\n\n")
            self.events = [found for block in whole if (found := _event(block))]
        self.ended = True

    def named(self, name: str) -> list[dict[str, Any]]:
        """The data of every event of a name."""
        return [data for each, data in self.events if each == name]

    async def until(self, name: str, count: int = 1) -> list[dict[str, Any]]:
        """The data of the events of a name, once there are so many."""

        async def there() -> bool:
            return len(self.named(name)) >= count

        await eventually(there, what=f"{count} {name}")
        return self.named(name)


def _event(block: str) -> tuple[str, dict[str, Any]] | None:
    lines = dict(line.split(": ", 1) for line in block.splitlines() if not line.startswith(":"))
    return (lines["event"], json.loads(lines["data"])) if "event" in lines else None


@pytest.fixture(scope="module")
async def address(stage: Stage) -> AsyncIterator[str]:
    """Where notifications listens."""
    async with listening(stage.services["notifications"].app) as found:
        yield found


@asynccontextmanager
async def browsing(
    address: str, notices: Notices, rights: Any = SEES_ORDERS, **more: Any
) -> AsyncIterator[Browser]:
    """A browser whose feed is open."""
    sent = more.pop("headers", {})
    headers = notices.scene.stage.signer.headers(notices.scene.estate, rights, **more) | sent
    async with (
        httpx.AsyncClient(base_url=address, timeout=30) as client,
        client.stream("GET", "/feed", headers=headers) as response,
    ):
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/event-stream")
        browser = Browser(response)
        reading = asyncio.create_task(browser.read())
        await browser.until("hello")
        try:
            yield browser
        finally:
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)


async def test_a_change_reaches_the_browser_within_a_second(address: str, notices: Notices) -> None:
    async with browsing(address, notices) as browser:
        took = []
        orders = [OrderId(str(uuid4())) for _ in range(3)]
        for count, order_id in enumerate(orders, 1):
            said = time.monotonic()
            await notices.say(opened(order_id))
            await browser.until("change", count)
            took.append(time.monotonic() - said)
        change = browser.named("change")[-1]

    # The quickest: what else this machine does meanwhile is not the feed's delay.
    assert min(took) < 1
    assert change["event"] == "work_order_opened"
    assert (change["aggregate_id"], change["order_id"]) == (orders[-1], orders[-1])
    assert (change["unit_id"], change["building"]) == (unit_id("8-2-0101"), "8")
    assert change["service"] == "dispatch"


async def test_an_inbox_rings_for_its_owner_alone(address: str, notices: Notices) -> None:
    rights = (Permission.SEE_NOTICES,)
    async with (
        browsing(address, notices, rights, staff=DISPATCHER) as dispatcher,
        browsing(address, notices, rights, staff=CARETAKER) as caretaker,
    ):
        order_id = await notices.delayed()
        (first,) = await dispatcher.until("change")
        await caretaker.until("change")

    assert first["event"] == "inbox_message_arrived"
    assert first["order_id"] == order_id
    (message,) = await notices.inbox(DISPATCHER, "order_opened")
    assert first["aggregate_id"] == message["id"]
    assert len(dispatcher.named("change")) == len(caretaker.named("change")) == 1


@pytest.mark.rule("P07")
async def test_each_browser_hears_of_its_estate_its_areas_and_its_rights_alone(
    address: str, notices: Notices, stage: Stage
) -> None:
    other = await an_estate(stage)
    async with AsyncExitStack() as stack:
        browsers = {
            name: await stack.enter_async_context(browsing(address, where, rights, areas=areas))
            for name, where, rights, areas in [
                ("all", notices, SEES_ORDERS, ()),
                ("here", notices, SEES_ORDERS, ("8",)),
                ("there", notices, SEES_ORDERS, ("3",)),
                ("no right", notices, (Permission.SEE_FEES,), ()),
                ("elsewhere", other, SEES_ORDERS, ()),
            ]
        }
        await notices.say(opened(OrderId(str(uuid4()))))
        await other.say(opened(OrderId(str(uuid4()))))
        there = opened(OrderId(str(uuid4())), building="3", unit_id=unit_id("3-1-0202"))
        await notices.say(there)
        await browsers["all"].until("change", 2)
        await browsers["there"].until("change", 1)
        await browsers["elsewhere"].until("change", 1)

    heard = {name: len(browser.named("change")) for name, browser in browsers.items()}
    assert heard == {"all": 2, "here": 1, "there": 1, "no right": 0, "elsewhere": 1}


async def test_many_browsers_cost_one_subscription(address: str, notices: Notices) -> None:
    hub = hub_of(notices)
    async with AsyncExitStack() as stack:
        browsers = [await stack.enter_async_context(browsing(address, notices)) for _ in range(20)]
        assert hub.open_feeds == 20
        estate = notices.scene.estate
        before = hub.heard[estate]
        for _ in range(3):
            await notices.say(opened(OrderId(str(uuid4()))))
        for browser in browsers:
            await browser.until("change", 3)
        assert hub.heard[estate] - before == 3

    async def none_left() -> bool:
        return hub.open_feeds == 0

    await eventually(none_left, what="those who left are forgotten")


async def test_who_comes_back_is_told_to_fetch_anew(address: str, notices: Notices) -> None:
    headers = {"Last-Event-ID": "some-event"}
    async with browsing(address, notices, headers=headers) as browser:
        assert await browser.until("refetch") == [{"reason": "resumed"}]


async def test_the_feed_ends_with_its_token(address: str, notices: Notices) -> None:
    # The leeway is five seconds; the rest is for a busy machine to sign in.
    async with browsing(address, notices, seconds=-2) as browser:
        assert await browser.until("end") == [{"reason": "signed_out"}]


async def test_nobody_listens_unsigned(address: str) -> None:
    async with httpx.AsyncClient(base_url=address) as client:
        assert (await client.get("/feed")).status_code == 401


async def test_a_service_that_stops_lets_its_browsers_go(
    servers: SurroundingServers, signer: TestSigner
) -> None:
    async with notified(servers.surroundings(), signer) as [stage]:
        notices = await an_estate(stage)
        running = stage.services["notifications"]
        async with listening(running.app) as found, browsing(found, notices) as browser:
            running.leave()
            assert await browser.until("end") == [{"reason": "leaving"}]

            async def ended() -> bool:
                return browser.ended

            await eventually(ended, what="the connection is closed")


def hub_of(notices: Notices) -> FeedHub:
    (hub,) = [each for each in notices.running.service.companions if isinstance(each, FeedHub)]
    return hub
