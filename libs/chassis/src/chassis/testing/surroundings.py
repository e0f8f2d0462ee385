"""The servers a test run uses, and what one test gets of them."""

import asyncio
import os
import threading
import uuid
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

from chassis.sealing import FileMasterKey
from chassis.servers import Servers
from chassis.settings import ServiceSettings
from chassis.testing.containers import ACCOUNTS, ContainerServers

T = TypeVar("T")
S = TypeVar("S", bound=ServiceSettings)


@dataclass(frozen=True)
class Surroundings:
    """One test's own: an empty bus, unused databases, a master key."""

    mongo_url: str
    nats_url: str
    database_prefix: str
    master_key_file: Path

    def settings(self, kind: type[S], **more: Any) -> S:
        """Settings of a service that runs here."""
        own: dict[str, Any] = {
            "mongo_url": self.mongo_url,
            "nats_url": self.nats_url,
            "database_prefix": self.database_prefix,
            "master_key_file": self.master_key_file,
            "stream_bytes": -1,
            "ack_wait_seconds": 2,
        }
        return kind(**(own | more))

    def environment(self) -> dict[str, str]:
        """The same for a service in a process of its own."""
        return {
            **os.environ,
            "GUANJIA_MONGO_URL": self.mongo_url,
            "GUANJIA_NATS_URL": self.nats_url,
            "GUANJIA_DATABASE_PREFIX": self.database_prefix,
            "GUANJIA_MASTER_KEY_FILE": str(self.master_key_file),
            "GUANJIA_STREAM_BYTES": "-1",
            "GUANJIA_ACK_WAIT_SECONDS": "2",
        }


class SurroundingServers:
    """Servers for a whole test run, kept by a thread with a loop of its own so that no test's loop
    matters.

    Given URLs (`TEST_MONGO_URL`, `TEST_NATS_URL`; an `{account}` in the latter names isolated
    accounts) are used; with `TEST_CONTAINERS=1` servers run in containers; otherwise they are
    started by the ways `chassis.servers` knows, which take half a second.
    """

    def __init__(self, folder: Path) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True, name="servers")
        self._folder = folder
        self.servers: Servers | ContainerServers
        if os.environ.get("TEST_CONTAINERS"):
            self.servers = ContainerServers(folder)
        else:
            self.servers = Servers(
                folder,
                mongo_url=os.environ.get("TEST_MONGO_URL"),
                nats_url=os.environ.get("TEST_NATS_URL"),
                test_commands=True,
                accounts=ACCOUNTS,
            )
        self._next_account = 0

    def start(self) -> Self:
        """Start what is not given. Raises what `Servers` raises."""
        self._thread.start()
        self.run(self.servers.__aenter__())
        FileMasterKey.create(self._folder / "master.key")
        return self

    def stop(self) -> None:
        """Stop what was started."""
        self.run(self.servers.__aexit__(None, None, None))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run something on the servers' own loop, from any thread."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def run_from(self, make: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """The same from a test's loop, without holding it up."""
        return await asyncio.to_thread(self.run, make())

    def surroundings(self) -> Surroundings:
        """A bus and databases nobody has used."""
        account = self._next_account % ACCOUNTS
        self._next_account += 1
        url = self.servers.nats_url.format(account=account)
        if isinstance(self.servers, Servers) and self.servers.nats is not None:
            url = self.servers.nats.url_of(account)
        return Surroundings(
            mongo_url=self.servers.mongo_url,
            nats_url=url,
            database_prefix=f"t{uuid.uuid4().hex[:10]}_",
            master_key_file=self._folder / "master.key",
        )
