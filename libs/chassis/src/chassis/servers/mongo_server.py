"""A real mongod, a replica set of one, as a child process."""

import asyncio
import os
import socket
from pathlib import Path

from chassis.servers.children import Child, ServerDied
from chassis.servers.ways import Program
from chassis.store.replica_set import REPLICA_SET, make_writable_primary, url_of

READY_WITHIN_SECONDS = 60
PORT_TRIES = 3
TRANSACTION_LIFETIME_SECONDS = 4

_CACHE_GIGABYTES = 1
"""Fills with use only. With a quarter of it MongoDB is busy evicting search tokens in an import."""
_OPLOG_MEGABYTES = 512
_IN_CONTAINER = "/data/db"

# A container does not die with the client that started it, but its standard input ends then; and
# its first process must pass on the signal to stop, which it is deaf to unless it asks for it.
_UNTIL_INPUT_ENDS = """\
exec 3<&0
mongod "$@" & mongod=$!
trap 'kill $mongod' TERM INT
(cat <&3 >/dev/null; kill $mongod) &
wait $mongod
wait $mongod
"""


class MongoServer:
    """One mongod on a free port of 127.0.0.1, its data kept in `folder`.

    `test_commands` allows `failCommand`: the server itself then fails as a network or a peer would.
    With a `key_file` it demands a login; replica set and first user are then the setup step's.
    """

    def __init__(
        self,
        program: Program,
        folder: Path,
        *,
        test_commands: bool = False,
        key_file: Path | None = None,
    ) -> None:
        self._program = program
        self._folder = folder
        self._test_commands = test_commands
        self._key_file = key_file
        self._port = 0
        self.child = self._on_port(0)

    @property
    def url(self) -> str:
        """Where clients connect."""
        return url_of(self.address)

    @property
    def address(self) -> str:
        """Its host and port."""
        return f"127.0.0.1:{self._port}"

    async def start(self) -> None:
        """Returns when it takes writes; started again, it keeps its port. Raises ServerDied."""
        (self._folder / "data").mkdir(parents=True, exist_ok=True)
        if self._port:
            await self._run()
            return
        for tries_left in reversed(range(PORT_TRIES)):
            self._port = self._port_of_last_time() or _free_port()
            self.child = self._on_port(self._port)
            try:
                await self._run()
                self._port_file.write_text(str(self._port))
                return
            except ServerDied as error:
                # Somebody else took the port between our look and mongod's.
                taken = any("in use" in line for line in error.last_lines)
                if not (taken and tries_left):
                    raise

    @property
    def _port_file(self) -> Path:
        return self._folder / "port"

    def _port_of_last_time(self) -> int | None:
        """The port that stands in the replica set's configuration: taken again, it stays true."""
        if not self._port_file.exists():
            return None
        port = int(self._port_file.read_text())
        return port if _is_free(port) else None

    async def _run(self) -> None:
        self.child.start()
        ready = asyncio.create_task(self._becomes_ready())
        ended = asyncio.create_task(self.child.ended())
        try:
            await asyncio.wait({ready, ended}, return_when=asyncio.FIRST_COMPLETED)
            self.child.check()
            await ready
        except BaseException as error:
            await self.child.kill()
            if isinstance(error, TimeoutError):
                late = f"took no writes within {READY_WITHIN_SECONDS} s"
                raise self.child.failure(late) from None
            raise
        finally:
            ready.cancel()
            ended.cancel()
            await asyncio.gather(ready, ended, return_exceptions=True)

    async def _becomes_ready(self) -> None:
        async with asyncio.timeout(READY_WITHIN_SECONDS):
            while not await _listens(self._port):
                await asyncio.sleep(0.01)
        if self._key_file is None:
            await make_writable_primary(self.address, within_seconds=READY_WITHIN_SECONDS)

    def _on_port(self, port: int) -> Child:
        if self._program.image is None:
            command = [
                *self._program.command,
                *self._arguments(port, str(self._folder / "data"), "127.0.0.1"),
            ]
        else:
            # The same port within and without: the member's address must be true on both sides.
            command = [
                *self._program.command, "run", "--rm", "-i",
                "--user", f"{os.getuid()}:{os.getgid()}",
                "-p", f"127.0.0.1:{port}:{port}",
                "-v", f"{(self._folder / 'data').resolve()}:{_IN_CONTAINER}",
                "--entrypoint", "sh", self._program.image, "-c", _UNTIL_INPUT_ENDS, "mongod",
                *self._arguments(port, _IN_CONTAINER, "0.0.0.0"),  # noqa: S104 - within the container
            ]  # fmt: skip
        return Child(
            "mongod", command, log_file=self._folder / "mongod.log", stop_within_seconds=20
        )

    def _arguments(self, port: int, data: str, bind: str) -> list[str]:
        parameters = {
            # It is the only member: there is nobody to hand over to, so nothing to wait for.
            "shutdownTimeoutMillisForSignaledShutdown": 0,
            "diagnosticDataCollectionEnabled": "false",
            # A killed worker's open transaction holds its series' counter until this has passed.
            # The server's own 60 s is longer than the committer's patience.
            "transactionLifetimeLimitSeconds": TRANSACTION_LIFETIME_SECONDS,
            **({"enableTestCommands": 1} if self._test_commands else {}),
        }
        return [
            "--replSet", REPLICA_SET,
            "--bind_ip", bind,
            "--port", str(port),
            "--dbpath", data,
            "--wiredTigerCacheSizeGB", str(_CACHE_GIGABYTES),
            "--oplogSize", str(_OPLOG_MEGABYTES),
            "--nounixsocket",
            "--quiet",
            *(["--keyFile", str(self._key_file)] if self._key_file else []),
            *(f"--setParameter={name}={value}" for name, value in parameters.items()),
        ]  # fmt: skip


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


async def _listens(port: int) -> bool:
    """Asked by a bare connection: the driver would look only every half second."""
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True
