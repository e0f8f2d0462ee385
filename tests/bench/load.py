"""HTTP loads: a closed loop, in which each caller waits for its answer, and an open one."""

import asyncio
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import uuid4

from guanjia.demo.estate import ESTATE

CONNECTIONS = 48
"""Of an open load; how many requests may be under way."""


@dataclass(frozen=True)
class Figures:
    """Requests a second, and milliseconds to the answer."""

    per_second: float
    p50_ms: float
    p99_ms: float
    failed: int


@dataclass(frozen=True)
class Target:
    """What is asked for: each caller keeps one connection to one of the ports.

    `token` is for endpoints of ours; each request then has a key of its own.
    """

    ports: Sequence[int]
    path: str
    body: Mapping[str, object]
    token: str = ""

    def request(self, key: str) -> bytes:
        """The whole request, under an idempotency key."""
        payload = json.dumps(self.body, ensure_ascii=False).encode()
        own = f"Authorization: Bearer {self.token}\r\nIdempotency-Key: {key}\r\n"
        head = (
            f"POST {self.path} HTTP/1.1\r\nHost: {ESTATE}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(payload)}\r\n{own if self.token else ''}\r\n"
        )
        return head.encode() + payload


async def load(
    target: Target,
    *,
    callers: int,
    requests: int,
    sending: Callable[[str], None] = lambda _key: None,
) -> Figures:
    """So many requests by so many callers; `sending` is told each key as it goes out."""
    turns = iter(range(requests))
    seconds: list[float] = []
    failures: list[bytes] = []

    async def caller(number: int) -> None:
        port = target.ports[number % len(target.ports)]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            await _in_turn(target, turns, reader, writer, seconds, failures, sending)
        finally:
            writer.close()

    started = time.perf_counter()
    await asyncio.gather(*(caller(number) for number in range(callers)))
    return figures_of(seconds, time.perf_counter() - started, failures)


async def load_at(
    target: Target,
    *,
    per_second: float,
    for_seconds: float,
    sending: Callable[[str], None] = lambda _key: None,
) -> Figures:
    """Requests at a rate, whether or not the last were answered: a slow answer makes others wait,
    and their waiting counts.
    """
    seconds: list[float] = []
    failures: list[bytes] = []
    free: asyncio.Queue[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Queue()
    opened = []
    # Each in its turn: one that is idle for five seconds is closed by the server.
    for number in range(CONNECTIONS):
        port = target.ports[number % len(target.ports)]
        opened.append(await asyncio.open_connection("127.0.0.1", port))
        free.put_nowait(opened[-1])

    async def one(due: float) -> None:
        await asyncio.sleep(due - time.perf_counter())
        reader, writer = await free.get()
        key = str(uuid4())
        sending(key)
        writer.write(target.request(key))
        status, _ = await read_answer(reader)
        seconds.append(time.perf_counter() - due)
        free.put_nowait((reader, writer))
        if status != b"201":
            failures.append(status)

    started = time.perf_counter()
    count = int(per_second * for_seconds)
    await asyncio.gather(*(one(started + number / per_second) for number in range(count)))
    for _, writer in opened:
        writer.close()
    return figures_of(seconds, time.perf_counter() - started, failures)


def share_of(figures: Sequence[float], share: float) -> float:
    """The value below which that share lies: 0.99 for p99."""
    return sorted(figures)[min(int(len(figures) * share), len(figures) - 1)]


def figures_of(seconds: Sequence[float], elapsed: float, failures: Sequence[object]) -> Figures:
    """Of so many seconds each, within a time."""
    return Figures(
        per_second=round(len(seconds) / elapsed, 1),
        p50_ms=round(share_of(seconds, 0.5) * 1e3, 1),
        p99_ms=round(share_of(seconds, 0.99) * 1e3, 1),
        failed=len(failures),
    )


async def _in_turn(
    target: Target,
    turns: Iterator[int],
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    seconds: list[float],
    failures: list[bytes],
    sending: Callable[[str], None],
) -> None:
    for _ in turns:
        key = str(uuid4())
        request = target.request(key)
        sending(key)
        started = time.perf_counter()
        writer.write(request)
        status, _ = await read_answer(reader)
        seconds.append(time.perf_counter() - started)
        if status != b"201":
            failures.append(status)


async def read_answer(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    """Status and body. Raises IncompleteReadError where the connection was closed."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return head.split(b" ", 2)[1], await reader.readexactly(length)
