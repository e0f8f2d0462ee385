"""Requests to an app in the test's own process: thousands in a few seconds."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from starlette.types import ASGIApp, Message, Scope


@dataclass(frozen=True)
class Asked:
    """A request, whoever makes it."""

    method: str
    path: str
    query: Mapping[str, str]
    content: bytes = b""
    media_type: str = "application/json"

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True)
class Answer:
    """What came back; of a stream without an end its first piece."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def problem(self) -> dict[str, Any]:
        """Its body, when that is a problem; else nothing."""
        if self.headers.get("content-type") != "application/problem+json":
            return {}
        body: dict[str, Any] = json.loads(self.content)
        return body


async def ask(app: ASGIApp, asked: Asked, headers: Mapping[str, str]) -> Answer:
    """Make a request. A live feed is left as soon as it has begun."""
    sent = [{"type": "http.request", "body": asked.content, "more_body": False}]
    enough = asyncio.Event()
    status, received, content = 0, dict[str, str](), b""

    async def receive() -> Message:
        if sent:
            return sent.pop()
        await enough.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        nonlocal status, content
        if message["type"] == "http.response.start":
            status = message["status"]
            received.update((k.decode().lower(), v.decode()) for k, v in message["headers"])
        else:
            content += message.get("body", b"")
        if received.get("content-type", "").startswith("text/event-stream"):
            enough.set()

    await app(_scope(asked, headers), receive, send)
    return Answer(status, received, content)


def _scope(asked: Asked, headers: Mapping[str, str]) -> Scope:
    own = {"content-type": asked.media_type, "content-length": str(len(asked.content))}
    sent = (own if asked.content else {}) | {k.lower(): v for k, v in headers.items()}
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": asked.method,
        "scheme": "http",
        "path": asked.path,
        "raw_path": quote(asked.path).encode(),
        "query_string": urlencode(asked.query).encode(),
        "root_path": "",
        "headers": [(name.encode(), value.encode()) for name, value in sent.items()],
        "client": ("127.0.0.1", 1),
        "server": ("test", 80),
    }
