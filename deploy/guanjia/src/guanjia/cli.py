"""The commands of the operator's program."""

import asyncio
import os
import sys
from collections.abc import Coroutine
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
import uvloop
from rich.console import Console

from chassis.bus.bus import set_up_bus
from chassis.running import Running
from chassis.servers import ServerDied, ServerUnavailable
from guanjia import event_map as event_page
from guanjia.data_folder import AlreadyRunning, DataFolder, NothingRuns
from guanjia.demo.story import StoryBroken, play
from guanjia.listening import AddressTaken
from guanjia.run import NotServing, address_of
from guanjia.run import run as run_platform
from guanjia.services import Surroundings, build_all

T = TypeVar("T")

app = typer.Typer(
    name="guanjia",
    help="管家 Guanjia: runs, sets up and feeds the platform.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)

out = Console()
err = Console(stderr=True)

Host = Annotated[str, typer.Option(envvar="HOST", help="The address to listen on.")]
Port = Annotated[int, typer.Option(envvar="PORT", min=1, max=65535, help="The port to listen on.")]
DataDir = Annotated[
    Path, typer.Option(envvar="DATA_DIR", help="Where databases, streams and the key are kept.")
]

HERE = Path(".data")

_TOLD = (
    AddressTaken,
    AlreadyRunning,
    NothingRuns,
    NotServing,
    ServerDied,
    ServerUnavailable,
    StoryBroken,
)


@app.command()
def run(host: Host = "127.0.0.1", port: Port = 8080, data_dir: DataDir = HERE) -> None:
    """Start everything in one process, with its own MongoDB and NATS. Ctrl-C stops it."""
    _do(run_platform(host=host, port=port, folder=DataFolder(data_dir), console=out))


@app.command()
def setup(data_dir: DataDir = HERE) -> None:
    """Indexes, streams and durables of every service, where the environment or DATA_DIR says."""

    async def set_up() -> list[str]:
        changes = []
        for service in build_all(reach(data_dir)):
            changes += await Running(service).set_up()
        return changes

    _tell(_do(set_up()))


@app.command()
def topology(data_dir: DataDir = HERE) -> None:
    """Streams and durables only: made, or brought to what the services declare."""

    async def apply() -> list[str]:
        changes = []
        for service in build_all(reach(data_dir)):
            changes += await set_up_bus(service.name, service.settings, service.hears)
        return changes

    _tell(_do(apply()))


@app.command()
def demo(host: Host = "127.0.0.1", port: Port = 8080, data_dir: DataDir = HERE) -> None:
    """Play a call from the front desk to the finished order, on the platform that runs on PORT."""

    async def tell() -> None:
        nats_url = os.environ.get("GUANJIA_NATS_URL") or DataFolder(data_dir).running().nats_url
        await play(address_of(host, port), nats_url, out)

    _do(tell())


@app.command(name="event-map")
def event_map(
    file: Annotated[Path, typer.Argument(help="The page.")] = Path("docs/event-map.md"),
    check: Annotated[bool, typer.Option(help="Fail when it is not current.")] = False,
) -> None:
    """Write the page that says who says what and who hears it."""
    page = event_page.render(build_all())
    if not check:
        file.write_text(page)
    elif not file.exists() or file.read_text() != page:
        err.print(f"{file} is not current: make event-map")
        raise typer.Exit(1)


@app.command()
def version() -> None:
    """The version of this program."""
    out.print(version_of("guanjia"))


def reach(data_dir: Path) -> Surroundings | None:
    """The platform that runs on the data folder; None where the environment names the servers.

    Raises NothingRuns.
    """
    if "GUANJIA_MONGO_URL" in os.environ and "GUANJIA_NATS_URL" in os.environ:
        return None
    folder = DataFolder(data_dir)
    found = folder.running()
    return Surroundings(
        mongo_url=found.mongo_url,
        nats_url=found.nats_url,
        master_key_file=folder.master_key_file,
        address=found.address,
    )


def _do(work: Coroutine[Any, Any, T]) -> T:
    """Run it; what can be told in words ends the program with them."""
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            return runner.run(work)
    except _TOLD as error:
        err.print(str(error), style="red", highlight=False, markup=False, soft_wrap=True)
        sys.exit(1)


def _tell(changes: list[str]) -> None:
    for change in changes or ["已是最新，无需更改 / nothing to change"]:
        out.print(change, highlight=False)
