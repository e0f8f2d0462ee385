"""`guanjia run`: the order in which a platform comes up, and goes down again."""

import asyncio
import contextlib
import os
import signal
import socket
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from importlib.metadata import version as version_of

import uvicorn
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from rich.console import Console

from chassis.logs import start_logging
from chassis.running import keep_what_is_loaded
from chassis.sealing import FileMasterKey
from chassis.servers import Servers
from chassis.tracing import start_tracing, stop_tracing
from guanjia.backup.keeping import BackupKeeper
from guanjia.console import BuiltConsole
from guanjia.data_folder import Addresses, DataFolder
from guanjia.demo.loading import load_demo
from guanjia.embedded import Embedded
from guanjia.greeting import greet
from guanjia.listening import listen
from guanjia.services import Surroundings, build_all
from guanjia.setting_up import set_up
from guanjia.settings import PlatformSettings
from guanjia.traces.kept import SpanFile, SpanKeeper

REQUESTS_END_WITHIN_SECONDS = 5
READY_WITHIN_SECONDS = 20


class NotServing(Exception):
    """The web server ended instead of taking requests; the log above says why."""


class _Server(uvicorn.Server):
    """Uvicorn without its own signal handling, which would raise the signal again at the end."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def run(*, host: str, port: int, folder: DataFolder, console: Console) -> None:
    """Returns after SIGINT or SIGTERM, when all is stopped.

    Raises AlreadyRunning, AddressTaken, ServerUnavailable, ServerDied and NotSetUp.
    """
    whole = asyncio.ensure_future(_run(host, port, folder, console))
    asked: list[signal.Signals] = []

    def stop(number: signal.Signals) -> None:
        # Once only: make passes a signal on that its group had already, and a second one would
        # break off the stopping in order.
        if not asked:
            whole.cancel()
        asked.append(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop, number)
    try:
        await whole
    except asyncio.CancelledError:
        if not asked:
            raise
        console.print("已停止 / stopped")


async def _run(host: str, port: int, folder: DataFolder, console: Console) -> None:
    began = time.monotonic()
    address = address_of(host, port)
    start_logging(os.environ.get("GUANJIA_LOG_LEVEL", "WARNING"))
    settings = PlatformSettings()
    folder.must_be_usable()
    with (
        folder.taken(address),
        contextlib.closing(listen(host, port)) as listening,
        _traced(folder, settings),
    ):
        folder.note_version(version_of("guanjia"))
        console.print("正在启动 MongoDB 与 NATS … / starting MongoDB and NATS …")
        async with Servers(
            folder.path,
            mongo_url=os.environ.get("GUANJIA_MONGO_URL"),
            nats_url=os.environ.get("GUANJIA_NATS_URL"),
        ) as servers:
            folder.tell(
                Addresses(
                    pid=os.getpid(),
                    address=address,
                    mongo_url=servers.mongo_url,
                    nats_url=servers.nats_url,
                )
            )
            FileMasterKey.create(folder.master_key_file)
            embedded = Embedded(
                build_all(
                    Surroundings(
                        mongo_url=servers.mongo_url,
                        nats_url=servers.nats_url,
                        master_key_file=folder.master_key_file,
                        address=address,
                    )
                ),
                folder,
                BuiltConsole(settings.console),
            )
            console.print("正在启动各服务 … / starting the services …")
            await set_up(embedded.running.values())
            async with serving(embedded, listening):
                troubles = await until_ready(embedded)
                sign_ins = (
                    []
                    if troubles
                    else await load_demo(
                        embedded, address, folder.path, console, settings.demo_roster
                    )
                )
                greet(console, address, folder.path, sign_ins, troubles, time.monotonic() - began)
                services = [running.service for running in embedded.running.values()]
                async with asyncio.TaskGroup() as beside:
                    beside.create_task(BackupKeeper(services, folder, settings).keep_forever())
                    await asyncio.Event().wait()


@contextlib.contextmanager
def _traced(folder: DataFolder, settings: PlatformSettings) -> Iterator[None]:
    """Spans are kept for `/traces`, the last of them when all has stopped."""
    processors = []
    if settings.trace_spans:
        file = SpanFile(
            folder.trace_file, spans_limit=settings.trace_spans, days_limit=settings.trace_days
        )
        # A full queue drops spans: nobody waits for them.
        processors.append(
            BatchSpanProcessor(SpanKeeper(file), max_queue_size=8_192, schedule_delay_millis=1_000)
        )
    start_tracing("guanjia", *processors)
    try:
        yield
    finally:
        stop_tracing()


def address_of(host: str, port: int) -> str:
    """Where the platform can be reached from this machine, also when it listens everywhere."""
    reached = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)  # noqa: S104 - it is read
    return f"http://{reached}:{port}"


@asynccontextmanager
async def serving(embedded: Embedded, listening: socket.socket) -> AsyncIterator[None]:
    """Requests are taken within; at the end those under way get some seconds, then all stops."""
    server = _Server(
        uvicorn.Config(
            embedded.app,
            access_log=False,
            log_config=None,
            lifespan="on",
            timeout_graceful_shutdown=REQUESTS_END_WITHIN_SECONDS,
        )
    )
    served = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        while not server.started:
            if served.done():
                raise NotServing
            await asyncio.sleep(0.01)
        keep_what_is_loaded()
        yield
    finally:
        # Open live feeds would hold up the end.
        for running in embedded.running.values():
            running.leave()
        server.should_exit = True
        await served


async def until_ready(embedded: Embedded) -> list[str]:
    """Waits until every service is ready; returns what is still wrong when that takes too long."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(READY_WITHIN_SECONDS):
            while not (await embedded.readiness())["ready"]:
                await asyncio.sleep(0.05)
    return [
        f"{name}: {part}: {trouble}"
        for name, state in (await embedded.readiness())["services"].items()
        for part, trouble in state["parts"].items()
        if trouble
    ]
