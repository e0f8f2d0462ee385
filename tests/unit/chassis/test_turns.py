"""Turns at a contended document: one after another, first come first served, nobody left behind."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from chassis.turns import Turns


class Room:
    """Who is at which document, and in which order they came in."""

    def __init__(self) -> None:
        self.turns = Turns()
        self.came: list[str] = []
        self.inside: set[str] = set()

    @asynccontextmanager
    async def holding(self, name: str, document: str | None = "card") -> AsyncIterator[None]:
        async with self.turns.at(document):
            self.came.append(name)
            self.inside.add(name)
            yield
            self.inside.remove(name)

    def guest(
        self, name: str, leave: asyncio.Event, document: str | None = "card"
    ) -> asyncio.Task[None]:
        """Somebody who comes in when it is their turn and stays until `leave`."""

        async def stay() -> None:
            async with self.holding(name, document):
                await leave.wait()

        return asyncio.create_task(stay())


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def leave() -> asyncio.Event:
    return asyncio.Event()


async def until(condition: Callable[[], object]) -> None:
    """Let the others run until it is so."""
    async with asyncio.timeout(5):
        while not condition():
            await asyncio.sleep(0)


async def rest() -> None:
    """Let everybody run as far as they get."""
    for _ in range(20):
        await asyncio.sleep(0)


async def test_only_one_at_a_time_is_at_a_document(room: Room, leave: asyncio.Event) -> None:
    first, second = room.guest("first", leave), room.guest("second", leave)
    await rest()
    assert room.inside == {"first"}

    leave.set()
    await asyncio.gather(first, second)

    assert room.came == ["first", "second"]


async def test_turns_are_taken_in_the_order_of_coming(room: Room, leave: asyncio.Event) -> None:
    leave.set()
    names = [f"guest-{number}" for number in range(20)]

    await asyncio.gather(*(room.guest(name, leave) for name in names))

    assert room.came == names


async def test_other_documents_and_those_who_met_none_wait_for_nobody(
    room: Room, leave: asyncio.Event
) -> None:
    guests = [
        room.guest("card", leave),
        room.guest("visit", leave, "visit"),
        room.guest("none", leave, None),
        room.guest("none either", leave, None),
    ]
    await until(lambda: len(room.inside) == 4)

    leave.set()
    await asyncio.gather(*guests)


async def test_whoever_gives_up_waiting_holds_up_nobody(room: Room, leave: asyncio.Event) -> None:
    first, second, third = (room.guest(name, leave) for name in ("first", "second", "third"))
    await until(lambda: room.inside)

    second.cancel()
    leave.set()
    await asyncio.gather(first, third)

    assert room.came == ["first", "third"]
    assert second.cancelled()


async def test_an_error_or_a_cancellation_ends_the_turn(room: Room, leave: asyncio.Event) -> None:
    with pytest.raises(ZeroDivisionError):
        async with room.holding("first"):
            raise ZeroDivisionError
    cancelled = room.guest("second", leave)
    await until(lambda: "second" in room.inside)
    cancelled.cancel()

    async with room.holding("third"):
        assert room.came == ["first", "second", "third"]


async def test_documents_nobody_is_at_are_forgotten(room: Room, leave: asyncio.Event) -> None:
    guests = [room.guest(f"guest-{number}", leave, f"card-{number % 7}") for number in range(50)]
    await rest()
    for guest in guests[::3]:
        guest.cancel()
    leave.set()
    await asyncio.gather(*guests, return_exceptions=True)

    assert room.turns._lines == {}
