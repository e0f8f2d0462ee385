"""Calls that come in without pause, each of which becomes an order that is handed over."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import Any

import httpx

from chassis.testing import eventually
from contracts.orders import OrderState
from guanjia.demo.person import Person

CONTACTS = "/api/reception/contacts"
ORDERS = "/api/dispatch/orders"
LINES = 4
CALL: dict[str, Any] = {"outcome": "repair", "place": "南门花坛旁", "anonymous": True}
ARRIVES_WITHIN_SECONDS = 30
SIGNS_IN_EVERY_SECONDS = 120


@dataclass
class Calls:
    """What was answered: contact id → its number, and the orders handed over."""

    desk: Person
    dispatcher: Person
    logged: dict[str, str] = field(default_factory=dict)
    handed_over: set[str] = field(default_factory=set)
    refused: list[str] = field(default_factory=list)
    _signed_in_until: float = 0

    async def come_in(self, matter: str, numbers: Iterator[int]) -> None:
        """One line, for ever."""
        while True:
            await self.sign_in()
            answer = await self.desk.do(CONTACTS, matter=f"{matter} {next(numbers)}", **CALL)
            if answer.status_code != 201:
                self.refused.append(answer.text)
                continue
            contact_id = answer.json()["id"]
            self.logged[contact_id] = answer.json()["number"]
            await eventually(
                partial(self._order_of, contact_id),
                within_seconds=ARRIVES_WITHIN_SECONDS,
                what="the order has arrived",
            )
            handed = await self.dispatcher.do(f"{ORDERS}/{contact_id}/hand-over")
            if handed.status_code != 200:
                self.refused.append(handed.text)
                continue
            self.handed_over.add(contact_id)

    async def sign_in(self) -> None:
        """Now and then: who has signed in is known for five minutes."""
        if time.monotonic() < self._signed_in_until:
            return
        self._signed_in_until = time.monotonic() + SIGNS_IN_EVERY_SECONDS
        for person, name in ((self.desk, "desk"), (self.dispatcher, "dispatcher")):
            assert (await person.sign_in(name)).is_success

    async def more_than(self, wanted: int) -> bool:
        return len(self.handed_over) > wanted

    async def nothing_is_lost_or_doubled(self) -> None:
        """Each call has its one order, each was handed over once, and no number is missing."""
        assert self.refused == []
        await self.sign_in()
        assert len(set(self.logged.values())) == len(self.logged)
        for contact_id in self.logged:
            order = await eventually(partial(self._order_of, contact_id))
            assert order is not None
            times = [entry["act"]["code"] for entry in order["history"]].count("hand_over")
            # The last ones were broken off: they may have been handed over, and nobody was told.
            assert times == 1 or (times == 0 and contact_id not in self.handed_over)
        every = await self._every_order()
        assert set(self.logged) <= set(every)
        # Of an estate's day, which may have begun anew meanwhile.
        days = {number[:-5] for number in every.values()}
        for day in days:
            drawn = sorted(int(each[-4:]) for each in every.values() if each[:-5] == day)
            assert drawn == list(range(1, len(drawn) + 1))

    async def _order_of(self, contact_id: str) -> dict[str, Any] | None:
        answer = await self.dispatcher.see(f"{ORDERS}/{contact_id}")
        found: dict[str, Any] | None = answer.json() if answer.status_code == 200 else None
        return found

    async def _every_order(self) -> dict[str, str]:
        """Id → number of the estate's orders, in whatever state."""
        found: dict[str, str] = {}
        cursor: str | None = None
        states = [state.value for state in OrderState]
        while True:
            query = {"cursor": cursor} if cursor else {}
            page = (await self.dispatcher.see(ORDERS, limit=100, state=states, **query)).json()
            for item in page["items"]:
                assert item["id"] not in found
                found[item["id"]] = item["number"]
            cursor = page["next"]
            if cursor is None:
                return found


@asynccontextmanager
async def calls_coming_in(
    client: httpx.AsyncClient, matter: str, *, lines: int = LINES
) -> AsyncIterator[Calls]:
    """Within, calls come in on several lines; what goes wrong on one is raised at the end."""
    calls = Calls(Person("陈", client), Person("钱", client))
    await calls.sign_in()
    numbers = count(1)
    tasks = [asyncio.create_task(calls.come_in(matter, numbers)) for _ in range(lines)]
    try:
        yield calls
    finally:
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
    broken = [each for each in ended if not isinstance(each, asyncio.CancelledError)]
    assert broken == []
