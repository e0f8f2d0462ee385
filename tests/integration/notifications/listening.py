"""Real HTTP on 127.0.0.1: an app that listens, and a receiver of webhooks that answers as told."""

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send


class _Server(uvicorn.Server):
    """Uvicorn without its own signal handling: the test run has its own."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def listening(app: ASGIApp) -> AsyncIterator[str]:
    """The address an app listens at. Its lifespan is the caller's affair."""
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    config = uvicorn.Config(
        app, access_log=False, log_config=None, lifespan="off", timeout_graceful_shutdown=1
    )
    server = _Server(config)
    served = asyncio.create_task(server.serve(sockets=[taken]))
    while not server.started:
        await asyncio.sleep(0.005)
    try:
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"
    finally:
        server.should_exit = True
        await served


@dataclass(frozen=True)
class Post:
    """A request that came."""

    path: str
    headers: dict[str, str]
    body: Any

    @property
    def id(self) -> str:
        """The delivery's, as the sender says."""
        return self.headers["webhook-id"]


@dataclass
class Receiver:
    """Answers each path with the statuses given for it, then 200; who asks at a `silent` path waits
    until it is told to hang up.
    """

    statuses: dict[str, list[int]] = field(default_factory=dict)
    silent: set[str] = field(default_factory=set)
    posts: list[Post] = field(default_factory=list)
    _waiting: set[asyncio.Task[None]] = field(default_factory=set)

    def hang_up(self) -> None:
        """On those who still wait for an answer, so that their service can end at once."""
        for waiting in self._waiting:
            waiting.cancel()

    def at(self, path: str) -> list[Post]:
        """What came to a path, in order."""
        return [post for post in self.posts if post.path == path]

    def forget(self) -> None:
        """What came, and what it was told."""
        self.posts.clear()
        self.statuses.clear()
        self.silent.clear()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        path = scope["path"]
        self.posts.append(Post(path, headers, json.loads(body)))
        if path in self.silent:
            await self._say_nothing(receive)
            return
        waiting = self.statuses.get(path)
        status = waiting.pop(0) if waiting else 200
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": b'{"errcode":0}'})

    async def _say_nothing(self, receive: Receive) -> None:
        gone = asyncio.create_task(_until_gone(receive))
        self._waiting.add(gone)
        await asyncio.wait({gone})
        self._waiting.discard(gone)


async def _until_gone(receive: Receive) -> None:
    await receive()
