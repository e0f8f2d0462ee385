"""A real NATS and a real MongoDB as children of this process: for embedding and for tests."""

import asyncio
import contextlib
import logging
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from chassis.servers.children import Child, ServerDied
from chassis.servers.mongo_server import MongoServer
from chassis.servers.nats_server import NatsServer
from chassis.servers.ways import (
    MongoUnavailable,
    NatsUnavailable,
    ServerUnavailable,
    find_mongod,
    find_nats_server,
)

__all__ = [
    "Child",
    "MongoServer",
    "MongoUnavailable",
    "NatsServer",
    "NatsUnavailable",
    "ServerDied",
    "ServerUnavailable",
    "Servers",
]

LOG = logging.getLogger(__name__)

_RESTART_AFTER_SECONDS = (0.2, 1, 5, 15)


class _Server(Protocol):
    child: Child

    async def start(self) -> None: ...


class Servers:
    """`async with Servers(folder) as servers:` and both take work at `mongo_url` and `nats_url`.

    A server whose URL is given is left alone. One that ends by itself is started again at the
    same address. Enter it in a thread that lives as long as the process: Linux ends the children
    when that thread ends.

    Raises MongoUnavailable, NatsUnavailable (no program to run) and ServerDied (it ran, and ended
    or never got ready).
    """

    def __init__(
        self,
        folder: Path,
        *,
        mongo_url: str | None = None,
        nats_url: str | None = None,
        test_commands: bool = False,
        accounts: int = 0,
    ) -> None:
        self._folder = folder
        self._given_mongo_url = mongo_url
        self._given_nats_url = nats_url
        self._test_commands = test_commands
        self._accounts = accounts
        self._keepers: list[asyncio.Task[None]] = []
        self.mongo: MongoServer | None = None
        self.nats: NatsServer | None = None

    @property
    def mongo_url(self) -> str:
        """The replica set's address: the one given, or that of the child."""
        return self.mongo.url if self.mongo else self._given_mongo_url or ""

    @property
    def nats_url(self) -> str:
        """The bus's address: the one given, or that of the child (with accounts: of the first)."""
        return self.nats.url if self.nats else self._given_nats_url or ""

    async def __aenter__(self) -> Self:
        if self._given_mongo_url is None:
            program = await asyncio.to_thread(find_mongod)
            self.mongo = MongoServer(
                program, self._folder / "mongodb", test_commands=self._test_commands
            )
        if self._given_nats_url is None:
            program = await asyncio.to_thread(find_nats_server)
            self.nats = NatsServer(program, self._folder / "nats", accounts=self._accounts)
        try:
            async with asyncio.TaskGroup() as starting:
                for server in self._ours():
                    starting.create_task(server.start())
        except* ServerDied as errors:
            await self._stop_all()
            raise errors.exceptions[0] from None
        except* asyncio.CancelledError:
            await self._stop_all()
            raise
        self._keepers = [asyncio.create_task(_keep(server)) for server in self._ours()]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for keeper in self._keepers:
            keeper.cancel()
        await asyncio.gather(*self._keepers, return_exceptions=True)
        await self._stop_all()

    def _ours(self) -> list[_Server]:
        return [server for server in (self.nats, self.mongo) if server is not None]

    async def _stop_all(self) -> None:
        """The bus first: what it had not taken yet waits in the outbox, which MongoDB keeps."""
        for server in self._ours():
            await server.child.stop()


async def _keep(server: _Server) -> None:
    """Start a server again whenever it ends by itself, waiting longer while it keeps ending."""
    failures = 0
    while True:
        await server.child.ended()
        LOG.error("%s", server.child.failure("ended by itself and is started again"))
        await asyncio.sleep(_RESTART_AFTER_SECONDS[min(failures, len(_RESTART_AFTER_SECONDS) - 1)])
        failures += 1
        with contextlib.suppress(ServerDied):
            await server.start()
            failures = 0
