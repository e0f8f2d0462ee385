"""The commands of the operator's program."""

import asyncio
import os
import sys
from collections.abc import Callable, Coroutine
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
import uvloop
from rich.console import Console

from chassis.running import Running
from chassis.servers import ServerDied, ServerUnavailable
from contracts.refusals import Refusal
from contracts.words import EstateId
from guanjia import event_map as event_page
from guanjia.data_folder import AlreadyRunning, DataFolder, NothingRuns
from guanjia.demo.story import StoryBroken, play
from guanjia.listening import AddressTaken
from guanjia.rebuild import rebuild
from guanjia.roster import NoSuchEstate, bring_in
from guanjia.run import NotServing, address_of
from guanjia.run import run as run_platform
from guanjia.services import Surroundings, build_all
from guanjia.setting_up import NotSetUp, apply_topology, set_up

T = TypeVar("T")

app = typer.Typer(
    name="guanjia",
    help="管家 Guanjia: runs, sets up and feeds the platform.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)

importing = typer.Typer(help="Bring in what an estate already has.", no_args_is_help=True)
app.add_typer(importing, name="import")

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
    NoSuchEstate,
    NothingRuns,
    NotServing,
    NotSetUp,
    ServerDied,
    ServerUnavailable,
    StoryBroken,
)


@app.command()
def run(host: Host = "127.0.0.1", port: Port = 8080, data_dir: DataDir = HERE) -> None:
    """Start everything in one process, with its own MongoDB and NATS. Ctrl-C stops it."""
    _do(lambda: run_platform(host=host, port=port, folder=DataFolder(data_dir), console=out))


@app.command()
def setup(data_dir: DataDir = HERE) -> None:
    """Indexes, streams and durables of every service, where the environment or DATA_DIR says."""
    _tell(_do(lambda: set_up(Running(service) for service in build_all(reach(data_dir)))))


@app.command()
def topology(data_dir: DataDir = HERE) -> None:
    """Streams and durables only: made, or brought to what the services declare."""
    _tell(_do(lambda: apply_topology(build_all(reach(data_dir)))))


@importing.command(name="roster")
def import_roster(
    file: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="An .xlsx or .csv file.")
    ],
    estate: Annotated[str, typer.Option(help="The estate's id.")],
    mapping: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="Which column is what, as TOML or JSON."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell; write nothing.")] = False,
    skip_bad: Annotated[
        bool, typer.Option("--skip-bad", help="Write the good rows although some are bad.")
    ] = False,
    data_dir: DataDir = HERE,
) -> None:
    """Bring units and people of an estate in; the same file again changes nothing."""

    async def work() -> bool:
        archives = next(
            service for service in build_all(reach(data_dir)) if service.name == "archives"
        )
        return await bring_in(
            archives,
            file,
            EstateId(estate),
            out,
            mapping=mapping,
            dry_run=dry_run,
            skip_bad=skip_bad,
        )

    if not _do(work):
        raise typer.Exit(1)


@app.command()
def demo(host: Host = "127.0.0.1", port: Port = 8080, data_dir: DataDir = HERE) -> None:
    """Play a call from the front desk to the finished order, on the platform that runs on PORT."""

    async def tell() -> None:
        nats_url = os.environ.get("GUANJIA_NATS_URL") or DataFolder(data_dir).running().nats_url
        await play(address_of(host, port), nats_url, out)

    _do(tell)


@app.command(name="rebuild")
def rebuild_read_models(
    service: Annotated[str, typer.Argument(help="Whose read models: reception, gate, …")],
    owner: Annotated[str, typer.Option("--from", help="The service that states again.")],
    estate: Annotated[str, typer.Option(help="The estate's id.")],
    data_dir: DataDir = HERE,
) -> None:
    """Build a service's read models of one estate anew, beside the live ones, then switch."""
    _do(lambda: rebuild(build_all(reach(data_dir)), service, owner, EstateId(estate), out))


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


def _do(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run it; what can be told in words ends the program with them."""
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            return runner.run(work())
    except Refusal as refusal:
        for language in ("zh", "en"):
            err.print(refusal.message(language), style="red", markup=False, soft_wrap=True)
        sys.exit(1)
    except _TOLD as error:
        err.print(str(error), style="red", highlight=False, markup=False, soft_wrap=True)
        sys.exit(1)


def _tell(changes: list[str]) -> None:
    for change in changes or ["已是最新，无需更改 / nothing to change"]:
        out.print(change, highlight=False)
