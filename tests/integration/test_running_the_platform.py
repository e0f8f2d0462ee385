"""`guanjia run` as a person meets it: up, beside another, on a taken port, stopped, up again."""

import asyncio
import json
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil
import pytest

from guanjia.data_folder import Addresses, AlreadyRunning, DataFolder, NothingRuns
from guanjia.demo.estate import PASSWORD, STAFF
from guanjia.services import NAMES

GUANJIA = Path(sys.executable).with_name("guanjia")
FIRST_START_SECONDS = 60
STOP_SECONDS = 15


@dataclass
class Program:
    """A `guanjia run` of its own, and what it has printed."""

    process: asyncio.subprocess.Process
    port: int
    data_dir: Path
    log: Path

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def printed(self) -> str:
        return self.log.read_text()

    async def until_ready(self) -> dict[str, object]:
        async with asyncio.timeout(FIRST_START_SECONDS), httpx.AsyncClient() as client:
            while True:
                assert self.process.returncode is None, self.printed
                try:
                    answer = await client.get(f"{self.address}/health/ready")
                    if answer.status_code == 200:
                        state: dict[str, object] = answer.json()
                        return state
                except httpx.TransportError:
                    pass
                await asyncio.sleep(0.05)

    async def until_greeted(self) -> None:
        async with asyncio.timeout(FIRST_START_SECONDS):
            while "Ctrl-C" not in self.printed:
                assert self.process.returncode is None, self.printed
                await asyncio.sleep(0.05)

    async def sign_in(self, name: str, password: str) -> httpx.Response:
        async with httpx.AsyncClient() as client:
            return await client.post(
                f"{self.address}/api/identity/sessions",
                json={"sign_in": name, "password": password},
            )

    async def stop(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        async with asyncio.timeout(STOP_SECONDS):
            return await self.process.wait()

    def descendants(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)


def a_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def running(data_dir: Path, port: int | None = None) -> AsyncIterator[Program]:
    port = port or a_free_port()
    log = data_dir.with_name(f"{data_dir.name}-{port}-{time.monotonic_ns()}.log")
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("GUANJIA_")
    }
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            GUANJIA,
            "run",
            stdout=output,
            stderr=output,
            env={**environment, "PORT": str(port), "DATA_DIR": str(data_dir), "COLUMNS": "200"},
        )
    try:
        yield Program(process, port, data_dir, log)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_it_comes_up_says_where_and_stops_in_order_and_starts_again(tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    async with running(data_dir) as program:
        state = await program.until_ready()
        await program.until_greeted()
        assert state["ready"] is True
        assert set(state["services"]) == set(NAMES)  # type: ignore[call-overload]  # it is a dict
        servers = program.descendants()
        assert {"mongod", "nats-server"} <= {child.name() for child in servers}

        assert await program.stop(signal.SIGINT) == 0
        assert not any(child.is_running() for child in servers)
        for words in (program.address, str(data_dir), "管家已启动", "已停止"):
            assert words in program.printed

    async with running(data_dir) as again:
        await again.until_greeted()
        assert "载入演示小区" not in again.printed
        for person in STAFF:
            assert person.sign_in in again.printed
            assert (await again.sign_in(person.sign_in, PASSWORD)).status_code == 200
        assert (await again.sign_in("desk", "not-the-password")).status_code == 401
        assert await again.stop(signal.SIGTERM) == 0


async def test_a_second_one_beside_it_says_so_and_disturbs_nothing(tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    async with running(data_dir) as first:
        await first.until_ready()

        async with running(data_dir) as second:
            assert await second.process.wait() == 1
            for words in (str(first.process.pid), first.address, "已在运行", "already running"):
                assert words in second.printed

        async with running(tmp_path / "other", port=first.port) as third:
            assert await third.process.wait() == 1
            for words in (f"127.0.0.1:{first.port}", f"PORT={first.port + 1} make run", "占用"):
                assert words in third.printed

        assert (await first.until_ready())["ready"] is True


async def test_stopped_in_the_middle_of_its_start_it_leaves_nothing_behind(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as program:
        async with asyncio.timeout(FIRST_START_SECONDS):
            while "mongod" not in {child.name() for child in program.descendants()}:
                await asyncio.sleep(0.01)
        servers = program.descendants()

        assert await program.stop(signal.SIGTERM) == 0

        assert not any(child.is_running() for child in servers)


def test_a_data_folder_is_held_by_one_and_forgets_who_held_it(tmp_path: Path) -> None:
    folder, other = DataFolder(tmp_path), DataFolder(tmp_path)
    with folder.taken("http://127.0.0.1:1"):
        with (
            pytest.raises(AlreadyRunning, match=str(os.getpid())),
            other.taken("http://127.0.0.1:2"),
        ):
            pass
        with pytest.raises(NothingRuns):
            other.running()
        folder.tell(
            Addresses(pid=1, address="http://127.0.0.1:1", mongo_url="mongodb://m", nats_url="n")
        )
        assert other.running().mongo_url == "mongodb://m"

    with pytest.raises(NothingRuns):
        other.running()


def test_the_addresses_of_a_killed_process_are_not_believed(tmp_path: Path) -> None:
    left_behind = Addresses(pid=1, address="a", mongo_url="mongodb://gone", nats_url="n")
    (tmp_path / "lock").write_text(json.dumps(left_behind.model_dump()))

    with pytest.raises(NothingRuns, match="make run"):
        DataFolder(tmp_path).running()
