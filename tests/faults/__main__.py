"""`make faults`: SEED=n repeats a run, LONG=1 makes it longer, PLANTED=1 tries the auditor."""

import asyncio
import logging
import os
import secrets
import shutil
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from tests.faults.mishaps import Extent
from tests.faults.run import run
from tests.faults.small.trials import try_out
from tests.faults.telling import tell

LONG = Extent(
    operations=20_000, worker_kills=150, server_kills=20, bus_away_seconds=60.0, callers=60
)


def main() -> int:
    """0 when nothing is lost, doubled or wrong."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s", stream=sys.stderr)
    logging.getLogger("tests.faults").setLevel(os.environ.get("LOG_LEVEL", "INFO"))
    seed = int(os.environ.get("SEED") or secrets.randbelow(1_000_000))
    extent = LONG if os.environ.get("LONG") else Extent()
    folder = Path(tempfile.mkdtemp(prefix="guanjia-faults-"))
    console = Console(width=110)
    console.print(
        f"SEED={seed} repeats this run; if anything is found, all of it stays in {folder}"
    )
    if planted := os.environ.get("PLANTED"):
        good = asyncio.run(try_out(planted, seed, folder, console))
    else:
        good = tell(asyncio.run(run(seed, extent, folder)), console)
    if good:
        shutil.rmtree(folder)
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
