"""Some services as processes of their own over one NATS and one MongoDB, and the demo estate."""

import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from chassis.testing import Surroundings, SurroundingServers
from guanjia.demo.estate import ESTATE, PASSWORD
from guanjia.demo.person import client_of
from guanjia.services import NAMES
from tests.e2e.ports import free_ports
from tests.e2e.shapes import ByService, Process, load_from_beside, set_up, write_small_roster

CALLERS = 64


@dataclass(frozen=True)
class Stage:
    """Where the services answer: a service has as many ports as workers."""

    surroundings: Surroundings
    folder: Path
    ports: Mapping[str, Sequence[int]]
    processes: Sequence[Process]

    async def token(self, sign_in: str) -> str:
        """A fresh one; they last five minutes."""
        async with httpx.AsyncClient(trust_env=False) as client:
            answer = await client.post(
                f"http://127.0.0.1:{self.ports['identity'][0]}/sessions",
                json={"sign_in": sign_in, "password": PASSWORD, "estate": ESTATE},
            )
        answer.raise_for_status()
        return str(answer.json()["access_token"])


@asynccontextmanager
async def stage(
    *, workers: Mapping[str, int], settings: Mapping[str, str] | None = None
) -> AsyncIterator[Stage]:
    """So many workers of each service named; identity is always there, for who signs in.

    All services are set up, and the demo estate is brought in while all of them run once, so that
    everybody knows it; then only those asked for go on.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        servers = SurroundingServers(folder / "servers").start()
        try:
            async with AsyncExitStack() as stack:
                surroundings = servers.surroundings()
                await _everybody_learns(surroundings, folder)
                wanted = {"identity": 1} | dict(workers)
                ports = {service: free_ports(count) for service, count in wanted.items()}
                environment = (
                    surroundings.environment()
                    | {"GUANJIA_LOG_LEVEL": "WARNING"}
                    | dict(settings or {})
                )
                processes = [
                    await stack.enter_async_context(
                        _process(service, port, ports["identity"][0], environment, folder)
                    )
                    for service, own in ports.items()
                    for port in own
                ]
                yield Stage(surroundings, folder, ports, processes)
        finally:
            servers.stop()


async def _everybody_learns(surroundings: Surroundings, folder: Path) -> None:
    ports = dict(zip(NAMES, free_ports(len(NAMES)), strict=True))
    environment = surroundings.environment() | {"GUANJIA_LOG_LEVEL": "WARNING"}
    await set_up(environment)
    async with AsyncExitStack() as stack:
        for service, port in ports.items():
            process = _process(service, port, ports["identity"], environment, folder)
            await stack.enter_async_context(process)
        client = await stack.enter_async_context(client_of("http://stage", ByService(ports)))
        await load_from_beside(surroundings, client, write_small_roster(folder))


@asynccontextmanager
async def _process(
    service: str, port: int, identity: int, environment: Mapping[str, str], folder: Path
) -> AsyncIterator[Process]:
    own = {
        "GUANJIA_PORT": str(port),
        "GUANJIA_JWKS_URL": f"http://127.0.0.1:{identity}/jwks.json",
    }
    process = Process(
        [sys.executable, "-m", service], dict(environment) | own, folder / f"{service}-{port}.log"
    )
    try:
        await process.start()
        await process.until_answers(f"http://127.0.0.1:{port}/health/ready")
        yield process
    finally:
        await process.end(signal.SIGTERM)
