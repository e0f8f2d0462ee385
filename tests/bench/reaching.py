"""From a command in reception to what it causes in dispatch: the order opened for a call."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from chassis.bus.overhearing import overhearing
from chassis.testing import eventually
from contracts.dispatch.orders import WorkOrderOpened
from contracts.event import Envelope
from guanjia.demo.estate import ESTATE
from tests.bench.load import Target, load, load_at, share_of
from tests.bench.stage import CALLERS, Stage, stage
from tests.bench.writing import REPAIR

CALLS = 2_000
UNGROUPED_CALLS = 400
CALLS_A_SECOND = 67
"""Each call is three events: two said by reception, one by dispatch."""
STEADY_SECONDS = 15.0
_OPENED = WorkOrderOpened.type_name()


@dataclass
class Heard:
    """When each call went out, and when its order was heard of."""

    sent: dict[str, float] = field(default_factory=dict)
    opened: dict[str, float] = field(default_factory=dict)

    def sending(self, key: str) -> None:
        """A contact's id is its key, and so is its order's."""
        self.sent[key] = time.perf_counter()

    def hear(self, event: Envelope) -> None:
        """An event of the estate."""
        if event.type == _OPENED:
            self.opened[event.subject] = time.perf_counter()

    async def all_opened(self) -> None:
        """Waits until every call has its order."""
        await eventually(lambda: _true(self.sent.keys() <= self.opened.keys()), within_seconds=120)

    @property
    def seconds(self) -> list[float]:
        """From the request to its order, call by call."""
        return [self.opened[key] - at for key, at in self.sent.items()]

    @property
    def rate(self) -> float:
        """Orders a second, from the first request to the last order."""
        return len(self.sent) / (max(self.opened.values()) - min(self.sent.values()))


async def reaching() -> dict[str, Any]:
    """(c), (d), and how long it takes at a steady 200 events a second."""
    async with stage(workers={"reception": 1, "dispatch": 1}) as grouped:
        rate = await _rate(grouped, CALLS)
        steady = await _steady(grouped)
    ungrouped = dict.fromkeys(("reception", "dispatch"), "tests.bench.ungrouped")
    async with stage(workers={"reception": 1, "dispatch": 1}, programs=ungrouped) as single:
        without = await _rate(single, UNGROUPED_CALLS)
    return {
        "call to order in another service": {
            "per_second": round(rate, 1),
            "ratio": round(rate / without, 2),
        },
        "the same, a transaction per command": {"per_second": round(without, 1)},
        "at 200 events a second": steady,
    }


async def _rate(on: Stage, calls: int) -> float:
    target = Target(on.ports["reception"], "/contacts", REPAIR, await on.token("desk"))
    await load(target, callers=CALLERS, requests=200)
    async with _hearing(on) as heard:
        await load(target, callers=CALLERS, requests=calls, sending=heard.sending)
        await heard.all_opened()
    return heard.rate


async def _steady(on: Stage) -> dict[str, Any]:
    target = Target(on.ports["reception"], "/contacts", REPAIR, await on.token("desk"))
    async with _hearing(on) as heard:
        figures = await load_at(
            target,
            per_second=CALLS_A_SECOND,
            for_seconds=STEADY_SECONDS,
            sending=heard.sending,
        )
        await heard.all_opened()
    return {
        "per_second": figures.per_second,
        "request_p50_ms": figures.p50_ms,
        "request_p99_ms": figures.p99_ms,
        "order_p50_ms": round(share_of(heard.seconds, 0.5) * 1e3, 1),
        "order_p99_ms": round(share_of(heard.seconds, 0.99) * 1e3, 1),
    }


@asynccontextmanager
async def _hearing(on: Stage) -> AsyncIterator[Heard]:
    heard = Heard()
    async with overhearing(on.operator.nats_url, heard.hear, estate=ESTATE):
        yield heard


async def _true(value: bool) -> bool:
    await asyncio.sleep(0)
    return value
