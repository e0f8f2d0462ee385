"""The test servers as containers, through testcontainers: where the packages do not run."""

import asyncio
import json
import os
import socket
from pathlib import Path
from typing import Self

from chassis.store.replica_set import REPLICA_SET, make_writable_primary, url_of

ACCOUNTS = 400
READY_WITHIN_SECONDS = 60


class ContainerServers:
    """MongoDB (`MONGO_IMAGE`) and NATS (`NATS_IMAGE`), published on 127.0.0.1 only."""

    def __init__(self, folder: Path) -> None:
        # Imported here: tests that use the packaged servers need no Docker client.
        from testcontainers.core.container import DockerContainer

        self._mongo_port, self._nats_port = _free_port(), _free_port()
        configuration = folder / "nats-in-container.conf"
        configuration.write_text(json.dumps(_nats_configuration(self._nats_port)))
        configuration.chmod(0o644)
        mongo_command = (
            f"mongod --replSet {REPLICA_SET} --port {self._mongo_port}"
            " --setParameter enableTestCommands=1 --setParameter transactionLifetimeLimitSeconds=4"
        )
        mongo = DockerContainer(os.environ.get("MONGO_IMAGE", "mongo:6.0"))
        mongo.with_command(mongo_command)
        nats = DockerContainer(os.environ.get("NATS_IMAGE", "nats:2"))
        nats.with_command("-c /nats.conf")
        nats.with_volume_mapping(str(configuration), "/nats.conf", "ro")
        # Set directly: `with_bind_ports` knows no host, and would publish to the network.
        mongo.ports[f"{self._mongo_port}/tcp"] = ("127.0.0.1", self._mongo_port)  # type: ignore[assignment]  # the client takes a host
        nats.ports[f"{self._nats_port}/tcp"] = ("127.0.0.1", self._nats_port)  # type: ignore[assignment]  # likewise
        self._containers = [mongo, nats]

    @property
    def mongo_url(self) -> str:
        """The replica set's address."""
        return url_of(f"127.0.0.1:{self._mongo_port}")

    @property
    def nats_url(self) -> str:
        """The bus's address, `{account}` standing for the number of an isolated account."""
        return f"nats://t{{account}}:t{{account}}@127.0.0.1:{self._nats_port}"

    async def __aenter__(self) -> Self:
        for container in self._containers:
            await asyncio.to_thread(container.start)
        await make_writable_primary(
            f"127.0.0.1:{self._mongo_port}", within_seconds=READY_WITHIN_SECONDS
        )
        return self

    async def __aexit__(self, *error: object) -> None:
        for container in self._containers:
            await asyncio.to_thread(container.stop)


def _nats_configuration(port: int) -> dict[str, object]:
    return {
        "port": port,
        "jetstream": {"store_dir": "/data", "sync_interval": "always", "max_file_store": 2**40},
        "accounts": {
            f"T{number}": {
                "jetstream": "enabled",
                "users": [{"user": f"t{number}", "password": f"t{number}"}],
            }
            for number in range(ACCOUNTS)
        },
    }


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
