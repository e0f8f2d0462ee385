"""The two shapes a platform runs in, as the story meets them: one address, one client."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

import httpx
from openpyxl import Workbook

import archives.service
import identity.service
from archives.settings import ArchivesSettings
from chassis.logins import OPERATOR
from chassis.running import Running
from chassis.settings import ServiceSettings
from chassis.testing import eventually
from guanjia.data_folder import DataFolder
from guanjia.demo.loading import load
from guanjia.demo.person import client_of
from guanjia.services import NAMES
from identity.settings import IdentitySettings
from tests.e2e.guarded import Guarded, guarded_servers
from tests.e2e.ports import free_ports
from tests.programs import Program, run, start

STARTS_WITHIN_SECONDS = 90


class Process:
    """A child with what it prints in a file; it can be killed and started again."""

    def __init__(self, words: Sequence[str | Path], environment: Mapping[str, str], log: Path):
        self._words = words
        self._environment = environment
        self.log = log
        self.starts = 0
        self._process: Program | asyncio.subprocess.Process | None = None

    @property
    def printed(self) -> str:
        return self.log.read_text()

    @property
    def pid(self) -> int:
        """Of the running child. Raises RuntimeError where there is none."""
        self.must_run()
        assert self._process is not None
        return self._process.pid

    async def start(self) -> None:
        self.starts += 1
        self._process = await self._begin()

    async def _begin(self) -> Program | asyncio.subprocess.Process:
        output: BinaryIO
        with self.log.open("ab") as output:
            return await asyncio.create_subprocess_exec(
                *self._words, env=self._environment, stdout=output, stderr=output
            )

    async def end(self, number: signal.Signals, *, within_seconds: float = 30) -> None:
        """Ends for certain: by SIGKILL, should the asked signal not do."""
        process = self._process
        if process is None or process.returncode is not None:
            return
        process.send_signal(number)
        try:
            async with asyncio.timeout(within_seconds):
                await process.wait()
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()

    def must_run(self) -> None:
        """Raises RuntimeError with what it printed last, where it has ended by itself."""
        if self._process is None or self._process.returncode is not None:
            raise RuntimeError(self.printed[-3000:])

    async def until_answers(self, health: str) -> None:
        async with httpx.AsyncClient(trust_env=False) as client:

            async def ready() -> bool:
                self.must_run()
                try:
                    return (await client.get(health)).status_code == 200
                except httpx.TransportError:
                    return False

            await eventually(ready, within_seconds=STARTS_WITHIN_SECONDS, what=health)


class Forked(Process):
    """The same of a module of ours, whose imports are done already (tests/programs.py)."""

    async def _begin(self) -> Program:
        module, *words = self._words
        return await start(str(module), *words, environment=self._environment, output=self.log)


class Killable(Protocol):
    """Something that runs one service alone: a process, or a container."""

    starts: int

    async def end(self, number: signal.Signals) -> None: ...

    async def start(self) -> None: ...

    async def until_answers(self, health: str) -> None: ...


@dataclass
class Platform:
    """A platform with the demo estate; `reception` is set where it runs by itself."""

    client: httpx.AsyncClient
    nats_url: str
    reception: Killable | None = None
    reception_health: str = ""

    async def kill_reception(self) -> None:
        """SIGKILL, where it can be killed alone."""
        if self.reception is not None:
            await self.reception.end(signal.SIGKILL)

    async def start_reception(self) -> None:
        """Up again, at the same address."""
        if self.reception is not None:
            await self.reception.start()
            await self.reception.until_answers(self.reception_health)


class ByService(httpx.AsyncBaseTransport):
    """`/api/<service>/…` goes to that service's own port, as a gateway would have it."""

    def __init__(self, ports: Mapping[str, int]) -> None:
        self._ports = ports
        self._inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        _, _, service, rest = request.url.raw_path.split(b"/", 3)
        url = request.url.copy_with(
            host="127.0.0.1", port=self._ports[service.decode()], raw_path=b"/" + rest
        )
        return await self._inner.handle_async_request(
            httpx.Request(
                request.method,
                url,
                headers=request.headers,
                stream=request.stream,
                extensions=request.extensions,
            )
        )

    async def aclose(self) -> None:
        await self._inner.aclose()


@asynccontextmanager
async def embedded(folder: Path, **settings: str) -> AsyncIterator[Platform]:
    """`guanjia run`: all services in one process, with servers of its own.

    Its data lies in `data`, what it prints in `run.log`; `settings` are those of the environment.
    """
    roster = write_small_roster(folder)
    [port] = free_ports(1)
    data = folder / "data"
    # Servers named for other tests are not meant: this one starts its own.
    environment = {name: v for name, v in os.environ.items() if not name.startswith("GUANJIA_")}
    own = {
        "PORT": str(port),
        "DATA_DIR": str(data),
        "COLUMNS": "200",
        "GUANJIA_DEMO_ROSTER": str(roster),
    }
    program = Forked(["guanjia", "run"], environment | own | settings, folder / "run.log")

    async def greeted() -> bool:
        program.must_run()
        return "Ctrl-C" in program.printed

    try:
        await program.start()
        # It greets when the demo estate is there, some time after it is ready.
        await eventually(greeted, within_seconds=STARTS_WITHIN_SECONDS)
        async with client_of(f"http://127.0.0.1:{port}") as client:
            yield Platform(client, DataFolder(data).running().nats_url)
    finally:
        await program.end(signal.SIGTERM)


@asynccontextmanager
async def separate(folder: Path) -> AsyncIterator[Platform]:
    """Seven processes after one setup step, sharing nothing but NATS, MongoDB and the key.

    The servers know users: each process comes in as its own, and may do what its map needs.
    """
    ports = dict(zip(NAMES, free_ports(len(NAMES)), strict=True))
    jwks_url = f"http://127.0.0.1:{ports['identity']}/jwks.json"
    async with guarded_servers(folder) as servers:
        processes = {
            name: Forked(
                [name],
                servers.environment(name)
                | {"GUANJIA_PORT": str(port), "GUANJIA_JWKS_URL": jwks_url},
                folder / f"{name}.log",
            )
            for name, port in ports.items()
        }
        health = {name: f"http://127.0.0.1:{port}/health/ready" for name, port in ports.items()}
        await set_up(servers)
        try:
            for process in processes.values():
                await process.start()
            for name, process in processes.items():
                await process.until_answers(health[name])
            async with client_of("http://platform", ByService(ports)) as client:
                await load_from_beside(servers, client, write_small_roster(folder))
                yield Platform(
                    client,
                    servers.settings(ServiceSettings, OPERATOR).nats_url,
                    processes["reception"],
                    health["reception"],
                )
        finally:
            # A group: one that does not end in time has the others killed, and still none is left.
            async with asyncio.TaskGroup() as ending:
                for process in processes.values():
                    ending.create_task(process.end(signal.SIGTERM))


async def set_up(servers: Guarded) -> None:
    """`guanjia setup`, as an operator does before the services start."""
    code, printed = await run(
        *("guanjia", "setup", "--secrets", servers.secrets.path, "--mongod", servers.mongod),
        environment=servers.environment(OPERATOR),
    )
    assert code == 0, printed


async def load_from_beside(servers: Guarded, client: httpx.AsyncClient, roster_file: Path) -> None:
    """The demo estate, by an identity and an archives that run beside the others for as long."""
    async with AsyncExitStack() as beside:
        people = Running(identity.service.build(servers.settings(IdentitySettings, "identity")))
        roster = Running(archives.service.build(servers.settings(ArchivesSettings, "archives")))
        await beside.enter_async_context(people)
        await beside.enter_async_context(roster)
        await load(people, roster, client, roster=roster_file)


def write_small_roster(folder: Path) -> Path:
    """The story's caller with her two flats, and a neighbour; the large one takes its time."""
    file = folder / "roster.xlsx"
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("楼栋", "单元", "房号", "建筑面积", "姓名", "关系", "电话"),
        ("2", "1", "1802", 89.5, "黄丽霞", "业主", "10036605374"),
        ("5", "2", "0301", 120, "黄丽霞", "业主", "10036605374"),
        ("2", "1", "1801", 89.5, "高远", "业主", "10036605375"),
    ):
        sheet.append(row)
    book.save(file)
    book.close()
    return file
