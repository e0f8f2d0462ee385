"""A closed-loop HTTP load: each caller sends its next request when the last is answered."""

import asyncio
import json
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Figures:
    """Requests a second, and milliseconds to the answer."""

    per_second: float
    p50_ms: float
    p99_ms: float
    failed: int


async def load(
    port: int,
    path: str,
    body: Mapping[str, object],
    headers: Callable[[], Mapping[str, str]],
    *,
    callers: int,
    requests: int,
) -> Figures:
    """POST `body` over one kept connection per caller; `headers` are made anew each time."""
    payload = json.dumps(body, ensure_ascii=False).encode()
    turns = iter(range(requests))
    seconds: list[float] = []
    failures: list[bytes] = []

    async def caller() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            await _requests(turns, reader, writer, seconds, failures)
        finally:
            writer.close()

    async def _requests(
        turns: Iterator[int],
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        seconds: list[float],
        failures: list[bytes],
    ) -> None:
        for _ in turns:
            lines = "".join(f"{name}: {value}\r\n" for name, value in headers().items())
            head = (
                f"POST {path} HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n"
                f"Content-Length: {len(payload)}\r\n{lines}\r\n"
            )
            started = time.perf_counter()
            writer.write(head.encode() + payload)
            status = await _answer(reader)
            seconds.append(time.perf_counter() - started)
            if status != b"201":
                failures.append(status)

    started = time.perf_counter()
    await asyncio.gather(*(caller() for _ in range(callers)))
    elapsed = time.perf_counter() - started
    seconds.sort()
    return Figures(
        per_second=len(seconds) / elapsed,
        p50_ms=seconds[len(seconds) // 2] * 1e3,
        p99_ms=seconds[int(len(seconds) * 0.99)] * 1e3,
        failed=len(failures),
    )


async def _answer(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    await reader.readexactly(length)
    return head.split(b" ", 2)[1]
