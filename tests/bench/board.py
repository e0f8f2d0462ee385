"""The board with years of orders behind it: its first cards, what changes, and what fifty people
who look at it see of what one of them does.
"""

import asyncio
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from tests.bench.load import Figures, Target, figures_of, load
from tests.bench.orders import OPEN_ORDERS, ORDERS_IN_ALL, Filled, filled
from tests.bench.stage import CALLERS, Stage, stage
from tests.bench.tablets import Line
from tests.bench.writing import REPAIR, bare_endpoint

BOARDS = 50
LOOKS = 300
CHANGES = 40
EVERY_SECONDS = 0.5
"""Between two changes: somebody looks at what the first one did."""
COMMENTS = 1_000
ASKED_BOARD_MS = 60
ASKED_SEEN_MS = 300
NARROWED = {
    "all of it": {},
    "one building": {"building": "7"},
    "漏水": {"text": "漏水"},
    "its initials": {"text": "ls"},
    "overdue": {"overdue": "true"},
}


async def board() -> dict[str, Any]:
    """Issue 6: server p99 of the first data, and a change on one board seen on another."""
    async with stage(workers={"dispatch": 1, "notifications": 1}) as on:
        started = time.perf_counter()
        orders = await filled(on)
        told: dict[str, Any] = {
            "orders": ORDERS_IN_ALL,
            "open": OPEN_ORDERS,
            "filled_in_seconds": round(time.perf_counter() - started, 1),
        }
        line = Line(on.ports["dispatch"][0])
        for name, wanted in NARROWED.items():
            figures = await _looked(on, line, f"/board?{urlencode(wanted)}")
            asked = {} if wanted else {"asked": f"p99 < {ASKED_BOARD_MS}"}
            told[f"GET /board, {name}"] = asdict(figures) | asked
        since = urlencode({"since": datetime.now(UTC).isoformat()})
        told["GET /board/changes"] = asdict(await _looked(on, line, f"/board/changes?{since}"))
        told["GET /orders of a month"] = asdict(await _looked(on, line, f"/orders?{_month()}"))
        told |= await _seen(on, line, orders)
        told |= await _commands(on, orders)
        line.close()
    return told


def _month() -> str:
    today = datetime.now(UTC).date()
    return urlencode({"since": today.replace(day=1).isoformat(), "limit": 100})


async def _looked(on: Stage, line: Line, path: str) -> Figures:
    """One after the other, as a server answers that has nothing else to do."""
    token = await on.token("dispatcher")
    seconds, failed = [], []
    for _ in range(LOOKS):
        started = time.perf_counter()
        status, _said = await line.get(path, token)
        seconds.append(time.perf_counter() - started)
        failed += [status] if status != 200 else []
    return figures_of(seconds, sum(seconds), failed)


@dataclass
class _Board:
    """Somebody who looks at it: hears the feed, and asks for the orders it was told of."""

    line: Line
    token: str
    seen: Callable[[str], None]
    told: set[str] = field(default_factory=set)
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    hello: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self, port: int) -> None:
        """Until cancelled."""
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        head = f"GET /feed HTTP/1.1\r\nHost: board\r\nAuthorization: Bearer {self.token}\r\n\r\n"
        writer.write(head.encode())
        try:
            while text := await reader.readline():
                if text.startswith(b"event: hello"):
                    self.hello.set()
                if text.startswith(b"data:") and b'"dispatch"' in text:
                    self.told.add(json.loads(text[5:])["order_id"])
                    self.heard.set()
        finally:
            writer.close()

    async def follow(self) -> None:
        """Until cancelled: one question at a time, as the page asks."""
        while True:
            await self.heard.wait()
            self.heard.clear()
            named, self.told = self.told, set()
            path = f"/board/cards?{urlencode({'order_id': sorted(named)}, doseq=True)}"
            status, said = await self.line.get(path, self.token)
            if status == 200:
                for card in said["cards"]:
                    self.seen(card["id"])


async def _seen(on: Stage, line: Line, orders: Filled) -> dict[str, Any]:
    token = await on.token("dispatcher")
    begun: dict[str, float] = {}
    seconds: list[float] = []

    def watcher() -> Callable[[str], None]:
        known: set[str] = set()

        def seen(order_id: str) -> None:
            if order_id in begun and order_id not in known:
                known.add(order_id)
                seconds.append(time.perf_counter() - begun[order_id])

        return seen

    boards = [_Board(line, token, watcher()) for _ in range(BOARDS)]
    port = on.ports["notifications"][0]
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(each.listen(port)) for each in boards]
        tasks += [group.create_task(each.follow()) for each in boards]
        await asyncio.gather(*(each.hello.wait() for each in boards))
        for order_id in orders.waiting[:CHANGES]:
            begun[order_id] = time.perf_counter()
            status, said = await line.post(f"/orders/{order_id}/urge", token, {"note": "又来催"})
            if status != 200:
                raise RuntimeError(json.dumps(said, ensure_ascii=False))
            await asyncio.sleep(EVERY_SECONDS)
        await asyncio.sleep(2)
        for task in tasks:
            task.cancel()
    missed = range(CHANGES * BOARDS - len(seconds))
    figures = asdict(figures_of(seconds, CHANGES * EVERY_SECONDS, missed))
    name = f"a change, until each of {BOARDS} boards has it"
    return {name: figures | {"asked": f"p99 < {ASKED_SEEN_MS}"}}


async def _commands(on: Stage, orders: Filled) -> dict[str, Any]:
    """Comments on orders, each on another one, beside a bare insert."""
    async with bare_endpoint(on) as bare:
        before = await load(
            Target([bare.port], "/contacts", REPAIR), callers=CALLERS, requests=COMMENTS
        )
    token = await on.token("dispatcher")
    line = Line(on.ports["dispatch"][0])
    waiting = iter(_again(orders.waiting[CHANGES:], COMMENTS))
    seconds: list[float] = []
    failed: list[int] = []

    async def somebody() -> None:
        for order_id in waiting:
            started = time.perf_counter()
            status, _ = await line.post(f"/orders/{order_id}/comment", token, {"text": "已通知"})
            seconds.append(time.perf_counter() - started)
            failed.extend([status] if status != 200 else [])

    started = time.perf_counter()
    await asyncio.gather(*(somebody() for _ in range(CALLERS)))
    ours = figures_of(seconds, time.perf_counter() - started, failed)
    line.close()
    return {
        "bare insert_one": asdict(before),
        "a comment on an order": asdict(ours)
        | {"ratio": round(ours.per_second / before.per_second, 2)},
    }


def _again(waiting: Sequence[str], count: int) -> list[str]:
    return [waiting[number % len(waiting)] for number in range(count)]
