"""What the live feed says, and to whom."""

import asyncio
import json
import math
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.types import Message

from chassis.caller import Caller
from contracts.dispatch.beside import TechnicianDelayed
from contracts.dispatch.orders import WorkOrderAssigned, WorkOrderOpened
from contracts.event import Envelope, Event
from contracts.identity import EstateStated, StaffStated
from contracts.notifications import InboxMessageArrived
from contracts.permissions import Permission
from contracts.words import EstateId, StaffId
from notifications.feed.model import CARRIED, Change, Listener, Overheard, Queue, overheard
from notifications.feed.queries import FeedHub
from notifications.feed.routes import EventStream
from tests.contract.examples import ESTATE, estate_keys, published
from tests.contract.known import EVENTS
from tests.unit.notifications.builders import an_event

KEYS = estate_keys()
ALL = frozenset(permission.value for permission in Permission)


def envelope(event: Event) -> Envelope:
    return published(event, KEYS, headers={"traceparent": f"00-{'ab' * 16}-{'cd' * 8}-01"})


def heard(event: Event) -> Overheard:
    found = overheard(envelope(event))
    assert found is not None
    return found


def a_listener(**more: Any) -> Listener:
    defaults: dict[str, Any] = {
        "staff_id": StaffId("zhao"),
        "estate": ESTATE,
        "permissions": ALL,
    }
    return Listener(**(defaults | more))


def a_caller(**more: Any) -> Caller:
    defaults: dict[str, Any] = {
        "staff_id": StaffId("zhao"),
        "estate": ESTATE,
        "permissions": ALL,
    }
    return Caller(**(defaults | more))


def test_every_event_there_is_says_who_may_know_of_it() -> None:
    assert set(CARRIED) == set(EVENTS.values())


@pytest.mark.rule("J7")
@pytest.mark.parametrize("kind", EVENTS.values(), ids=EVENTS)
def test_a_change_carries_ids_and_a_place_and_nothing_else(kind: type[Event]) -> None:
    event = an_event(kind)

    change = heard(event).change

    said = set(change.model_dump(mode="json").values())
    known = {
        change.id,
        kind.type_name(),
        kind.event_name(),
        kind.service(),
        event.aggregate_id,
        change.model_dump(mode="json")["at"],
        "ab" * 16,
        "",
    } | {str(getattr(event, name, "")) for name in ("unit_id", "building", "order_id")}
    assert said <= known
    assert "s1." not in change.model_dump_json()


@pytest.mark.parametrize("kind", EVENTS.values(), ids=EVENTS)
def test_only_who_may_see_such_things_hears_of_them(kind: type[Event]) -> None:
    needs = CARRIED[kind].needs.value
    own = {"staff_id": "zhao"} if CARRIED[kind].own else {}
    found = heard(an_event(kind, **own))

    assert a_listener().may_know(found)
    assert not a_listener(permissions=ALL - {needs}).may_know(found)
    assert not a_listener(estate=EstateId("elsewhere")).may_know(found)


@pytest.mark.rule("P07")
def test_whoever_has_areas_hears_of_their_buildings_alone() -> None:
    there = heard(an_event(WorkOrderOpened, building="8"))
    nowhere = heard(an_event(WorkOrderOpened, building=""))
    caretaker = a_listener(areas=frozenset({"8", "9"}))

    assert caretaker.may_know(there)
    assert not caretaker.may_know(nowhere)
    assert not a_listener(areas=frozenset({"3"})).may_know(there)
    assert a_listener().may_know(nowhere)


def test_whoever_does_the_work_hears_of_it_wherever_it_is() -> None:
    theirs = heard(an_event(WorkOrderAssigned, technician_id="wang", building="8"))
    elsewhere = frozenset({"3"})

    assert a_listener(staff_id=StaffId("wang"), areas=elsewhere).may_know(theirs)
    assert not a_listener(staff_id=StaffId("li"), areas=elsewhere).may_know(theirs)


def test_whose_inbox_it_is_hears_of_it_and_nobody_else() -> None:
    arrived = heard(an_event(InboxMessageArrived, staff_id="wang"))

    assert a_listener(staff_id=StaffId("wang"), areas=frozenset({"3"})).may_know(arrived)
    assert not a_listener(staff_id=StaffId("li")).may_know(arrived)


def test_what_belongs_to_the_whole_estate_is_heard_whatever_the_area() -> None:
    for kind in (EstateStated, StaffStated):
        assert a_listener(areas=frozenset({"3"})).may_know(heard(an_event(kind)))


def test_an_event_nobody_knows_is_not_carried() -> None:
    unknown = envelope(an_event(WorkOrderOpened)).model_copy(update={"type": "guanjia.x.y.v1"})

    assert overheard(unknown) is None


@settings(max_examples=40)
@given(st.lists(st.one_of(st.none(), st.integers(0, 9)), max_size=60), st.integers(1, 5))
def test_a_queue_keeps_order_or_says_that_it_fell_behind(
    steps: list[int | None], longest: int
) -> None:
    """None takes; a number is a change that is put."""
    queue = Queue(longest)
    waiting: list[str] = []
    behind = False
    change = heard(an_event(WorkOrderOpened)).change
    for step in steps:
        if step is None:
            assert [each.id for each in queue.take()] == waiting
            waiting = []
        else:
            queue.put(change.model_copy(update={"id": str(step)}))
            behind = behind or len(waiting) >= longest
            waiting = [] if behind else [*waiting, str(step)]
        assert queue.fell_behind is behind


def a_hub(**more: Any) -> FeedHub:
    defaults: dict[str, Any] = {"longest_queue": 4, "heartbeat_seconds": 60.0}
    return FeedHub("nats://127.0.0.1:1", list(CARRIED), **(defaults | more))


async def until(events: AsyncIterator[str], name: str) -> list[str]:
    """The parts of a feed up to the first of a name, that one included."""
    parts: list[str] = []
    async with asyncio.timeout(5):
        async for part in events:
            parts.append(part)
            if f"event: {name}\n" in part:
                break
    return parts


def data(part: str) -> Any:
    (line,) = [line for line in part.splitlines() if line.startswith("data: ")]
    return json.loads(line.removeprefix("data: "))


async def test_a_change_is_told_to_every_open_feed_that_may_know_it() -> None:
    hub = a_hub()
    event = an_event(WorkOrderOpened, building="8")
    async with (
        aclosing(hub.events(a_caller(), resumed=False)) as one,
        aclosing(hub.events(a_caller(areas=frozenset({"8"})), resumed=False)) as two,
    ):
        await until(one, "hello")
        await until(two, "hello")
        hub.hear(envelope(event))

        for feed in (one, two):
            told = data((await until(feed, "change"))[-1])
            assert Change.model_validate(told).aggregate_id == event.order_id
            assert told["trace_id"] == "ab" * 16
    assert hub.open_feeds == 0


async def test_a_resumed_feed_and_a_reconnected_hub_say_fetch_anew() -> None:
    hub = a_hub()
    async with aclosing(hub.events(a_caller(), resumed=True)) as feed:
        assert data((await until(feed, "refetch"))[-1]) == {"reason": "resumed"}
        hub.missed()
        assert data((await until(feed, "refetch"))[-1]) == {"reason": "reconnected"}


async def test_who_is_too_slow_is_told_to_fetch_anew_and_cut() -> None:
    hub = a_hub(longest_queue=4)
    async with aclosing(hub.events(a_caller(), resumed=False)) as feed:
        await until(feed, "hello")
        for _ in range(5):
            hub.hear(envelope(an_event(TechnicianDelayed)))

        rest = [part async for part in feed]

    assert data(rest[-1].split("\n\n")[-2]) == {"reason": "fell_behind"}
    assert "event: refetch" in rest[-1]
    assert not any("event: change" in part for part in rest)


async def test_a_feed_ends_when_its_token_runs_out() -> None:
    hub = a_hub()
    async with aclosing(hub.events(a_caller(known_until=1.0), resumed=False)) as feed:
        assert data((await until(feed, "end"))[-1]) == {"reason": "signed_out"}


async def test_a_quiet_feed_says_that_it_is_alive() -> None:
    hub = a_hub(heartbeat_seconds=0.001)
    async with aclosing(hub.events(a_caller(known_until=math.inf), resumed=False)) as feed:
        async with asyncio.timeout(5):
            async for part in feed:
                if part == ": alive\n\n":
                    break
        assert hub.open_feeds == 1


async def test_a_service_that_leaves_ends_its_feeds() -> None:
    hub = a_hub()
    async with aclosing(hub.events(a_caller(), resumed=False)) as feed:
        await until(feed, "hello")
        hub.leave()
        assert data((await until(feed, "end"))[-1]) == {"reason": "leaving"}


async def test_who_takes_nothing_is_let_go() -> None:
    async def endless() -> AsyncIterator[str]:
        while True:
            yield "data: {}\n\n"

    async def stuck(message: Message) -> None:
        if message["type"] == "http.response.body":
            await asyncio.Event().wait()

    stream = EventStream(endless())
    stream.patience_seconds = 0.01

    async with asyncio.timeout(5):
        await stream.stream_response(stuck)
