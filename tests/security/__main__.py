"""`make fuzz`: many requests made up from every service's OpenAPI, against a platform of its own.

`ARGS="--cases 200 --seed 7 --service fees"`: cases for each service, spread over its operations.
"""

import argparse
import asyncio
import logging
import sys
import threading
import time
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis.errors import HypothesisDeprecationWarning

from chassis.testing import SurroundingServers, TestSigner
from tests.security.fuzzing import fuzz
from tests.security.siege import besieged, target_of

CASES = 1_000


async def attack(servers: SurroundingServers, folder: Path, wanted: argparse.Namespace) -> int:
    """How many faults were found; each is printed."""
    signer, faults = TestSigner(), 0
    stopped = threading.Event()
    async with besieged(servers.surroundings(), folder, signer) as siege:
        for name in [wanted.service] if wanted.service else siege.services:
            target = target_of(siege, name)
            operations = sum(len(each) for each in target.document["paths"].values())
            each = -(-wanted.cases // operations)
            began = time.monotonic()
            try:
                done = await asyncio.to_thread(
                    fuzz, target, each=max(2, each), seed_number=wanted.seed, stopped=stopped
                )
            finally:
                stopped.set()
            stopped.clear()
            faults += len(done.found)
            seconds = time.monotonic() - began
            tell(
                f"{name:14} {operations:3} operations {done.cases:6} cases"
                f" {seconds:6.1f} s  {len(done.found)} faults"
            )
            for fault in done.found:
                tell(f"\n{fault}\n")
    return faults


def tell(text: str) -> None:
    """To whoever started it."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main() -> None:
    """Ends with 1 when anything was found."""
    asked = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    asked.add_argument("--cases", type=int, default=CASES, help="for each service")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--service", default="")
    wanted = asked.parse_args()
    logging.disable(logging.WARNING)
    # schemathesis makes up some of its values by itself.
    warnings.filterwarnings("ignore", category=HypothesisDeprecationWarning)
    with TemporaryDirectory(prefix="guanjia-fuzz") as folder:
        servers = SurroundingServers(Path(folder)).start()
        try:
            faults = asyncio.run(attack(servers, Path(folder), wanted))
        finally:
            servers.stop()
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
