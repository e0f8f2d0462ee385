"""A real nats-server with JetStream as a child process."""

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path

from chassis.servers.children import Child
from chassis.servers.ways import Program

READY_WITHIN_SECONDS = 10
_RANDOM_PORT = -1
_PROMISED_BYTES = 1 << 50


class NatsServer:
    """One nats-server on a free port of 127.0.0.1, its streams kept in `folder`.

    With `accounts`, the users t0 … t<n-1> (password = name) each see a bus of their own: a test
    that takes the next account starts with an empty bus and needs no server of its own.
    """

    def __init__(self, program: Program, folder: Path, *, accounts: int = 0) -> None:
        self._folder = folder
        self._accounts = accounts
        self._port = _RANDOM_PORT
        self.child = Child(
            "nats-server",
            [*program.command, "-c", self._configuration_file],
            log_file=folder / "nats-server.log",
        )

    @property
    def _configuration_file(self) -> Path:
        return self._folder / "nats-server.conf"

    @property
    def url(self) -> str:
        """Where clients connect; with accounts, the first account's address."""
        return self.url_of(0) if self._accounts else f"nats://127.0.0.1:{self._port}"

    def url_of(self, account: int) -> str:
        """The address of one of the isolated accounts."""
        return f"nats://t{account}:t{account}@127.0.0.1:{self._port}"

    async def start(self) -> None:
        """Returns when clients can connect; started again, it keeps its port. Raises ServerDied."""
        self._folder.mkdir(parents=True, exist_ok=True)
        # JSON is a subset of the server's own configuration language.
        self._configuration_file.write_text(json.dumps(self._configuration(), indent=2))
        self.child.start()
        try:
            async with asyncio.timeout(READY_WITHIN_SECONDS):
                if self._port == _RANDOM_PORT:
                    self._port = await self._chosen_port()
                while not await self._greets():
                    self.child.check()
                    await asyncio.sleep(0.01)
        except BaseException as error:
            await self.child.kill()
            if isinstance(error, TimeoutError):
                late = f"was not ready within {READY_WITHIN_SECONDS} s"
                raise self.child.failure(late) from None
            raise

    def _configuration(self) -> Mapping[str, object]:
        configuration: dict[str, object] = {
            "server_name": "guanjia",
            "host": "127.0.0.1",
            "port": self._port,
            "ports_file_dir": str(self._folder),
            "jetstream": {
                "store_dir": str(self._folder / "streams"),
                # Acknowledged means on the disk: by default it is flushed every two minutes.
                "sync_interval": "always",
                # Streams reserve their limits at once, a small disk could not promise them all;
                # back-pressure watches the disk itself.
                "max_file_store": _PROMISED_BYTES,
            },
        }
        if self._accounts:
            configuration["accounts"] = {
                f"T{number}": {
                    "jetstream": "enabled",
                    "users": [{"user": f"t{number}", "password": f"t{number}"}],
                }
                for number in range(self._accounts)
            }
        return configuration

    async def _chosen_port(self) -> int:
        """The server picks a free port and names it in a file: nobody can take it in between."""
        file = self._folder / f"nats-server_{self.child.pid}.ports"
        while True:
            self.child.check()
            if file.exists() and (text := file.read_text()):
                return int(json.loads(text)["nats"][0].rpartition(":")[2])
            await asyncio.sleep(0.01)

    async def _greets(self) -> bool:
        """Whether the server answers a connection with its INFO line."""
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        except OSError:
            return False
        try:
            return (await reader.readline()).startswith(b"INFO ")
        finally:
            writer.close()
