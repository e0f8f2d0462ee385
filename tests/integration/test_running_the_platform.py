"""`guanjia run` as a person meets it: up, beside another, on a taken port, stopped, up again."""

import asyncio
import json
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import httpx
import psutil
import pytest

from archives.roster.commands.sample import write_sample
from chassis.testing import eventually
from guanjia.data_folder import Addresses, AlreadyRunning, DataFolder, NothingRuns
from guanjia.demo.estate import ESTATE, PASSWORD, STAFF
from guanjia.demo.person import Person, client_of
from guanjia.services import NAMES
from tests.programs import Program, run, start

GUANJIA = Path(sys.executable).with_name("guanjia")
# Patience on a busy machine, not what is promised.
FIRST_START_SECONDS = 150
STOP_SECONDS = 30

pytestmark = pytest.mark.timeout(300)


@dataclass
class Platform:
    """A `guanjia run` of its own, and what it has printed."""

    process: Program | asyncio.subprocess.Process
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

    async def operate(self, *words: str) -> tuple[int, str]:
        """(exit code, output) of an operator's command on this platform."""
        own = {"PORT": str(self.port), "DATA_DIR": str(self.data_dir), "COLUMNS": "200"}
        return await run("guanjia", *words, environment=surroundings_free() | own)

    async def stop(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        async with asyncio.timeout(STOP_SECONDS):
            return await self.process.wait()

    def descendants(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)


def surroundings_free() -> dict[str, str]:
    """The environment, without addresses of servers somebody has set for other tests."""
    return {name: value for name, value in os.environ.items() if not name.startswith("GUANJIA_")}


def a_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def running(
    data_dir: Path, port: int | None = None, environment: Mapping[str, str] = MappingProxyType({})
) -> AsyncIterator[Platform]:
    port = port or a_free_port()
    log = data_dir.with_name(f"{data_dir.name}-{port}-{time.monotonic_ns()}.log")
    own = {"PORT": str(port), "DATA_DIR": str(data_dir), "COLUMNS": "200"}
    process = await start(
        "guanjia", "run", environment={**surroundings_free(), **environment, **own}, output=log
    )
    try:
        yield Platform(process, port, data_dir, log)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@dataclass(frozen=True)
class FirstRun:
    """What was seen of a platform's first run, which has ended."""

    platform: Platform
    state: dict[str, object]
    servers: dict[str, psutil.Process]
    exit_code: int


@pytest.fixture(scope="module")
async def first_run(tmp_path_factory: pytest.TempPathFactory) -> FirstRun:
    """The program a person starts, on nothing: all is set up, the demo estate is loaded; stopped by
    a Ctrl-C that follows another signal, as make passes it on.
    """
    folder = tmp_path_factory.mktemp("platform")
    port, log = a_free_port(), folder / "first.log"
    own = {"PORT": str(port), "DATA_DIR": str(folder / "data"), "COLUMNS": "200"}
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            GUANJIA, "run", stdout=output, stderr=output, env=surroundings_free() | own
        )
    try:
        platform = Platform(process, port, folder / "data", log)
        state = await platform.until_ready()
        await platform.until_greeted()
        servers = {child.name(): child for child in platform.descendants()}
        process.send_signal(signal.SIGTERM)
        return FirstRun(platform, state, servers, await platform.stop(signal.SIGINT))
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@pytest.fixture(scope="module")
async def platform(first_run: FirstRun) -> AsyncIterator[Platform]:
    """The same data, started again, for the tests that leave it as it is."""
    async with running(first_run.platform.data_dir) as again:
        await again.until_greeted()
        yield again


async def test_it_comes_up_says_where_and_stops_in_order(first_run: FirstRun) -> None:
    services = first_run.state["services"]

    assert first_run.state["ready"] is True
    assert set(services) == set(NAMES)  # type: ignore[call-overload]  # it is a dict
    assert {"mongod", "nats-server"} <= first_run.servers.keys()
    assert first_run.exit_code == 0
    assert not any(child.is_running() for child in first_run.servers.values())
    for words in (
        first_run.platform.address,
        str(first_run.platform.data_dir),
        "管家已启动",
        "载入演示小区",
        "已停止",
    ):
        assert words in first_run.platform.printed


async def test_it_starts_again_with_what_was_there(platform: Platform) -> None:
    assert "载入演示小区" not in platform.printed
    for person in STAFF:
        assert person.sign_in in platform.printed
        assert (await platform.sign_in(person.sign_in, PASSWORD)).status_code == 200
    assert (await platform.sign_in("desk", "not-the-password")).status_code == 401


async def test_a_second_one_on_the_same_data_says_so_and_disturbs_nothing(
    platform: Platform,
) -> None:
    async with running(platform.data_dir) as second:
        assert await second.process.wait() == 1
        for words in (str(platform.process.pid), platform.address, "已在运行", "already running"):
            assert words in second.printed

    assert (await platform.until_ready())["ready"] is True


async def test_on_a_taken_port_it_says_so_and_what_to_do(
    platform: Platform, tmp_path: Path
) -> None:
    async with running(tmp_path / "other", port=platform.port) as other:
        assert await other.process.wait() == 1
        for words in (f"127.0.0.1:{platform.port}", f"PORT={platform.port + 1} make run", "占用"):
            assert words in other.printed

    assert (await platform.until_ready())["ready"] is True


async def test_the_demo_carries_a_call_to_the_finished_order(platform: Platform) -> None:
    code, printed = await platform.operate("demo")

    assert code == 0, printed
    for words in (
        "登记来电",
        "reception.contact_logged.v1  →  reception.repair_requested.v1",
        "dispatch.work_order_opened.v1",
        "dispatch.work_order_completed.v1",
        "WX-",
        "trace ",
    ):
        assert words in printed


@pytest.mark.rule("P07")
async def test_the_demo_caretaker_finds_callers_of_their_own_buildings_only(
    platform: Platform,
) -> None:
    async with client_of(platform.address) as client:
        caretaker = Person("吴建国", client)
        assert (await caretaker.sign_in("caretaker")).status_code == 200

        own = await caretaker.see("/api/reception/callers", q="1-1-0101")
        others = await caretaker.see("/api/reception/callers", q="3-1-0101")

    assert own.json()["items"]
    assert others.json()["items"] == []


async def test_the_demo_roster_brought_in_again_changes_nothing(
    platform: Platform, tmp_path: Path
) -> None:
    roster = tmp_path / "roster.xlsx"
    write_sample(roster)

    code, printed = await platform.operate("import", "roster", str(roster), "--estate", ESTATE)

    assert code == 0, printed
    assert "新增 new 0，变更 changed 0，相同 same 1200" in printed
    assert "新增 new 0，变更 changed 0，相同 same 3000" in printed


async def test_a_roster_with_bad_rows_is_refused_row_by_row(
    platform: Platform, tmp_path: Path
) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text("楼栋,房号,面积,姓名,关系\n1号楼,0101,abc,张三,业主\n")

    code, printed = await platform.operate("import", "roster", str(roster), "--estate", ESTATE)
    assert code == 1
    for words in ("面积", "abc", "未写入任何内容", "--skip-bad"):
        assert words in printed

    code, printed = await platform.operate("import", "roster", str(roster), "--estate", "nowhere")
    assert code == 1
    assert "没有编号为 nowhere 的小区。现有：cuihu" in printed


async def test_setting_up_what_is_set_up_changes_nothing(platform: Platform) -> None:
    for command in ("setup", "topology"):
        code, printed = await platform.operate(command)
        assert (code, printed.strip()) == (0, "已是最新，无需更改 / nothing to change")


async def test_stopped_in_the_middle_of_its_start_it_leaves_nothing_behind(tmp_path: Path) -> None:
    async with running(tmp_path / "data") as program:
        async with asyncio.timeout(FIRST_START_SECONDS):
            while "mongod" not in {child.name() for child in program.descendants()}:
                await asyncio.sleep(0.01)
        servers = program.descendants()

        assert await program.stop(signal.SIGTERM) == 0

        assert not any(child.is_running() for child in servers)


async def test_a_demo_roster_that_cannot_be_used_is_told_and_mended_at_the_next_start(
    tmp_path: Path,
) -> None:
    roster = tmp_path / "roster.csv"
    named = {"GUANJIA_DEMO_ROSTER": str(roster)}
    async with running(tmp_path / "data", environment=named) as program:
        await program.process.wait()
        assert program.process.returncode == 1
        assert str(roster) in program.printed
        assert "--dry-run" in program.printed

    roster.write_text("楼栋,单元,房号,姓名,关系\n2,1,1802,黄丽霞,业主\n", encoding="utf-8")
    async with running(tmp_path / "data", environment=named) as again:
        await again.until_greeted()
        async with client_of(again.address) as client:
            desk = Person("陈", client)
            assert (await desk.sign_in("desk")).is_success

            async def found() -> bool:
                return bool((await desk.see("/api/reception/callers", q="hlx")).json()["items"])

            await eventually(found, what="the caller is known")


@pytest.mark.parametrize("server", ["GUANJIA_MONGO_URL", "GUANJIA_NATS_URL"])
async def test_a_given_server_that_is_away_is_told_in_words(tmp_path: Path, server: str) -> None:
    scheme = "mongodb" if "MONGO" in server else "nats"
    away = {server: f"{scheme}://127.0.0.1:1"}
    async with running(tmp_path / "data", environment=away) as program:
        assert await program.process.wait() == 1

        assert "请检查 MongoDB 与 NATS" in program.printed
        assert server in program.printed
        assert not any(line.startswith("Traceback") for line in program.printed.splitlines())


async def test_commands_that_need_a_platform_say_that_none_runs(tmp_path: Path) -> None:
    code, said = await run(
        "guanjia", "topology", environment=surroundings_free() | {"DATA_DIR": str(tmp_path)}
    )

    assert code == 1
    assert "make run" in said


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
