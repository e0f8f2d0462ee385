"""A NATS and a MongoDB that know users, started as the README says: secrets, configuration, then
the servers. Everybody comes in as the user it is.
"""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from chassis.logins import OPERATOR
from chassis.servers import Child, MongoServer
from chassis.servers.ways import find_mongod, find_nats_server
from chassis.settings import ServiceSettings
from guanjia.access.nats_configuration import NatsPlace, all_rights, render
from guanjia.access.secret_folder import SecretFolder, read_secret
from guanjia.services import NAMES, build_all
from tests.e2e.ports import free_ports

PREFIX = "guanjia_"

S = TypeVar("S", bound=ServiceSettings)


@dataclass(frozen=True)
class GuardedNats:
    """A nats-server that knows users; it may go and come back, at the same address."""

    address: str
    child: Child

    async def start(self) -> None:
        """Returns when clients can connect. Raises ServerDied."""
        self.child.start()
        await _until_listens(self.child, int(self.address.rpartition(":")[2]))

    async def stop(self) -> None:
        """It keeps what it has acknowledged."""
        await self.child.stop()


@dataclass(frozen=True)
class Guarded:
    """Where the servers are, and everybody's passwords."""

    secrets: SecretFolder
    mongod: str
    nats: str
    nats_server: GuardedNats | None = None
    """Where it may be stopped."""

    def login(self, user: str) -> dict[str, Any]:
        """A service's settings, or the operator's."""
        return {
            "mongo_url": f"mongodb://{self.mongod}/?replicaSet=guanjia",
            "mongo_user": user if user == OPERATOR else f"{PREFIX}{user}",
            "mongo_password_file": self.secrets.mongo_password_file(user),
            "nats_url": f"nats://{self.nats}",
            "nats_user": user,
            "nats_password_file": self.secrets.nats_password_file(user),
            "master_key_file": self.secrets.master_key_file,
            "stream_bytes": -1,
            "ack_wait_seconds": 2,
        }

    def settings(self, kind: type[S], user: str, **more: Any) -> S:
        """The same for a service in this process."""
        return kind(**(self.login(user) | more))

    def environment(self, user: str) -> dict[str, str]:
        """The same for a process of its own; of the other environment nothing is ours."""
        others = {name: v for name, v in os.environ.items() if not name.startswith("GUANJIA_")}
        own = {f"GUANJIA_{name.upper()}": str(value) for name, value in self.login(user).items()}
        return others | own


@asynccontextmanager
async def guarded_servers(folder: Path) -> AsyncIterator[Guarded]:
    """Within, both run; MongoDB has not been set up yet."""
    secrets = SecretFolder(folder / "secrets")
    secrets.make()
    async with guarded_nats(folder, secrets) as nats, guarded_mongod(folder, secrets) as mongod:
        yield Guarded(secrets, mongod, nats.address, nats)


@asynccontextmanager
async def guarded_nats(folder: Path, secrets: SecretFolder) -> AsyncIterator[GuardedNats]:
    """Its users are those of the services' maps."""
    [port] = free_ports(1)
    file = secrets.nats_configuration_file
    file.parent.mkdir()
    passwords = {user: read_secret(secrets.nats_password_file(user)) for user in (OPERATOR, *NAMES)}
    place = NatsPlace("127.0.0.1", port, monitor_port=0, store_dir=str(folder / "streams"))
    file.write_text(render(all_rights(build_all()), passwords, place))
    words: list[str | Path] = [*find_nats_server().command, "-c", file]
    server = GuardedNats(
        f"127.0.0.1:{port}", Child("nats-server", words, log_file=folder / "nats.log")
    )
    try:
        await server.start()
        yield server
    finally:
        await server.stop()


@asynccontextmanager
async def guarded_mongod(folder: Path, secrets: SecretFolder) -> AsyncIterator[str]:
    """Its address (host:port); nobody is known to it yet."""
    server = MongoServer(find_mongod(), folder / "mongodb", key_file=secrets.replica_set_key_file)
    await server.start()
    try:
        yield server.address
    finally:
        await server.child.stop()


async def _until_listens(server: Child, port: int) -> None:
    while True:
        server.check()
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.01)
        else:
            writer.close()
            await writer.wait_closed()
            return
