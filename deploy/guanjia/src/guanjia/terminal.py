"""What the commands have in common: options, the platform they reach, and how errors are told."""

import asyncio
import os
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
import uvloop
from rich.console import Console

from chassis.bus.connecting import BusFailed
from chassis.servers import ServerDied, ServerUnavailable
from chassis.store.copying import CopyFailed
from chassis.store.users import FirstContactRefused
from contracts.refusals import Refusal
from guanjia.access.secret_folder import SecretMissing
from guanjia.backup.archive import ArchiveBroken
from guanjia.backup.restoring import KeyNeeded, PlaceInUse, ServiceUnknown
from guanjia.backup.taking import SeveralServers
from guanjia.data_folder import (
    AlreadyRunning,
    DataFolder,
    DataTooNew,
    NothingRuns,
    RestoreUnfinished,
)
from guanjia.demo.loading import DemoRosterRefused, DemoUnwanted, NothingAnswers
from guanjia.demo.telling import StoryBroken
from guanjia.listening import AddressTaken
from guanjia.roster import NoSuchEstate
from guanjia.run import NotServing
from guanjia.services import SettingsWrong, Surroundings
from guanjia.setting_up import NotSetUp

T = TypeVar("T")

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
    ArchiveBroken,
    DataTooNew,
    DemoRosterRefused,
    DemoUnwanted,
    FirstContactRefused,
    KeyNeeded,
    NoSuchEstate,
    NothingAnswers,
    NothingRuns,
    NotServing,
    NotSetUp,
    PlaceInUse,
    RestoreUnfinished,
    SecretMissing,
    ServerDied,
    ServerUnavailable,
    ServiceUnknown,
    SettingsWrong,
    SeveralServers,
    StoryBroken,
)


def names_servers() -> bool:
    """Whether the environment names the servers, so that no data folder is asked."""
    return "GUANJIA_MONGO_URL" in os.environ and "GUANJIA_NATS_URL" in os.environ


def reach(data_dir: Path) -> Surroundings | None:
    """The platform that runs on the data folder; None where the environment names the servers.

    Raises NothingRuns.
    """
    if names_servers():
        return None
    folder = DataFolder(data_dir)
    found = folder.running()
    return Surroundings(
        mongo_url=found.mongo_url,
        nats_url=found.nats_url,
        master_key_file=folder.master_key_file,
        address=found.address,
    )


def do(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
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
    except (CopyFailed, *BusFailed) as error:
        words = (
            "MongoDB 或 NATS 无法使用，请检查它们是否运行（guanjia doctor）。\n"
            "MongoDB or NATS cannot be used: see whether they run (guanjia doctor).\n"
            f"{type(error).__name__}: {str(error)[:300]}"
        )
        err.print(words, style="red", highlight=False, markup=False, soft_wrap=True)
        sys.exit(1)


def tell(changes: list[str]) -> None:
    """What was changed, line by line."""
    for change in changes or ["已是最新，无需更改 / nothing to change"]:
        out.print(change, highlight=False)
