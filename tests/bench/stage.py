"""Some services as processes of their own over one NATS and one MongoDB that know users, and the
demo estate.
"""

import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import httpx

from chassis.logins import OPERATOR
from chassis.settings import ServiceSettings
from guanjia.demo.estate import ESTATE, PASSWORD
from guanjia.demo.person import client_of
from guanjia.services import NAMES
from tests.e2e.guarded import Guarded, guarded_servers
from tests.e2e.ports import free_ports
from tests.e2e.shapes import ByService, Process, load_from_beside, set_up, write_small_roster

CALLERS = 64


@dataclass(frozen=True)
class Stage:
    """Where the services answer: a service has as many ports as workers."""

    servers: Guarded
    folder: Path
    ports: Mapping[str, Sequence[int]]
    processes: Mapping[str, Sequence[Process]]

    @property
    def operator(self) -> ServiceSettings:
        """The servers' addresses, with the operator's rights."""
        return self.servers.settings(ServiceSettings, OPERATOR)

    def pid(self, service: str) -> int:
        """Of its first worker."""
        return self.processes[service][0].pid

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
    *, workers: Mapping[str, int], programs: Mapping[str, str] = MappingProxyType({})
) -> AsyncIterator[Stage]:
    """So many workers of each service named; identity is always there, for who signs in.

    `programs` are modules to run in a service's place; they are told its name. The demo estate is
    brought in while all services run once, so that everybody knows it; then only those asked for
    go on.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with guarded_servers(folder) as servers, AsyncExitStack() as stack:
            await set_up(servers)
            await _everybody_learns(servers, folder)
            wanted = {"identity": 1} | dict(workers)
            ports = {service: free_ports(count) for service, count in wanted.items()}
            processes: dict[str, list[Process]] = {service: [] for service in ports}
            for service, port in ((each, port) for each in ports for port in ports[each]):
                words = [programs[service], service] if service in programs else [service]
                process = _process(service, words, port, ports["identity"][0], servers, folder)
                processes[service].append(await stack.enter_async_context(process))
            yield Stage(servers, folder, ports, processes)


async def _everybody_learns(servers: Guarded, folder: Path) -> None:
    ports = dict(zip(NAMES, free_ports(len(NAMES)), strict=True))
    async with AsyncExitStack() as stack:
        for service, port in ports.items():
            process = _process(service, [service], port, ports["identity"], servers, folder)
            await stack.enter_async_context(process)
        client = await stack.enter_async_context(client_of("http://stage", ByService(ports)))
        await load_from_beside(servers, client, write_small_roster(folder))


@asynccontextmanager
async def _process(
    service: str,
    words: Sequence[str],
    port: int,
    identity: int,
    servers: Guarded,
    folder: Path,
) -> AsyncIterator[Process]:
    own = {
        "GUANJIA_LOG_LEVEL": "WARNING",
        "GUANJIA_PORT": str(port),
        "GUANJIA_JWKS_URL": f"http://127.0.0.1:{identity}/jwks.json",
    }
    process = Process(
        [sys.executable, "-m", *words], servers.environment(service) | own, folder / f"{port}.log"
    )
    try:
        await process.start()
        await process.until_answers(f"http://127.0.0.1:{port}/health/ready")
        yield process
    finally:
        await process.end(signal.SIGTERM)
