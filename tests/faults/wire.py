"""A wire between one worker and one server, which can be cut, or go dead without a word."""

import asyncio
import contextlib


class _Link:
    """One connection through the wire."""

    def __init__(self, near: asyncio.StreamWriter, far: asyncio.StreamWriter) -> None:
        self.near, self.far = near, far
        self.deaf_to_requests = self.deaf_to_answers = False

    def cut(self) -> None:
        for writer in (self.near, self.far):
            writer.transport.abort()


class Wire:
    """A TCP proxy on a port of its own before a server on another."""

    def __init__(self, server_port: int) -> None:
        self._server_port = server_port
        self._links: set[_Link] = set()
        self._carrying: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self._stopping = False

    async def start(self) -> None:
        """Let connections through."""
        self._server = await asyncio.start_server(self._begin, "127.0.0.1", 0)

    async def stop(self) -> None:
        """Cut everything and listen no more."""
        self._stopping = True
        while self._carrying:
            self.cut()
            await asyncio.wait(self._carrying, timeout=0.1)
        if self._server is not None:
            self._server.close()

    @property
    def port(self) -> int:
        """Where the worker connects."""
        if self._server is None:
            raise RuntimeError("the wire is not there yet")
        return int(self._server.sockets[0].getsockname()[1])

    def cut(self) -> int:
        """Break every connection, as a router that forgets does; how many there were."""
        links, self._links = self._links, set()
        for link in links:
            link.cut()
        return len(links)

    def go_dead(self, *, answers_only: bool = False) -> int:
        """Of the connections there are now nothing arrives any more, and nobody is told.

        With `answers_only` what is asked still arrives and is done; only nobody hears of it.
        """
        for link in self._links:
            link.deaf_to_answers = True
            link.deaf_to_requests = not answers_only
        return len(self._links)

    def _begin(self, reader: asyncio.StreamReader, near: asyncio.StreamWriter) -> None:
        if self._stopping:
            near.transport.abort()
            return
        task = asyncio.create_task(self._connect(reader, near))
        self._carrying.add(task)
        task.add_done_callback(self._carrying.discard)

    async def _connect(self, reader: asyncio.StreamReader, near: asyncio.StreamWriter) -> None:
        try:
            answers, far = await asyncio.open_connection("127.0.0.1", self._server_port)
        except OSError:
            near.transport.abort()
            return
        link = _Link(near, far)
        self._links.add(link)
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(_ask(reader, link))
                both.create_task(_answer(answers, link))
        except* OSError:
            pass
        finally:
            link.cut()
            self._links.discard(link)
            for writer in (near, far):
                with contextlib.suppress(OSError):
                    await writer.wait_closed()


async def _ask(reader: asyncio.StreamReader, link: _Link) -> None:
    while data := await reader.read(65_536):
        if not link.deaf_to_requests:
            link.far.write(data)
            await link.far.drain()
    _end(link)


async def _answer(reader: asyncio.StreamReader, link: _Link) -> None:
    while data := await reader.read(65_536):
        if not link.deaf_to_answers:
            link.near.write(data)
            await link.near.drain()
    _end(link)


def _end(link: _Link) -> None:
    """An end that is heard is told on; a dead wire tells nothing."""
    if not link.deaf_to_answers:
        with contextlib.suppress(OSError):
            link.cut()
