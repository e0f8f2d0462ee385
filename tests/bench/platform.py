"""The platform of `make run`: how long it takes to start, and how much memory it has idle."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import psutil

from guanjia.demo.estate import ESTATE, PASSWORD
from tests.bench.importing import SAMPLES, import_roster
from tests.e2e.ports import free_ports

SETTLES_SECONDS = 3
_TRIES = 5


def starting() -> dict[str, Any]:
    """Seconds to import every service, to the first and the next ready platform; idle MiB."""
    found: dict[str, Any] = {"imports_seconds": round(_imports_seconds(), 2)}
    with tempfile.TemporaryDirectory() as folder:
        with _platform(Path(folder)) as (_, seconds):
            found["first_start_seconds"] = round(seconds, 2)
        with _platform(Path(folder)) as (process, seconds):
            found["next_start_seconds"] = round(seconds, 2)
            time.sleep(SETTLES_SECONDS)
            found["idle_mib"] = _memory(process)
    return found


def importing() -> dict[str, Any]:
    """A roster into the running platform, for each size into a new one: another import's rows
    would be compared with.
    """
    found: dict[str, Any] = {}
    for rows in SAMPLES:
        with tempfile.TemporaryDirectory() as folder, _platform(Path(folder)):
            found[f"{rows} rows"] = import_roster(Path(folder), rows)
    return found


def _imports_seconds() -> float:
    times = []
    for _ in range(_TRIES):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", "import guanjia.run"], check=True)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


@contextmanager
def _platform(folder: Path) -> Iterator[tuple[psutil.Process, float]]:
    """`guanjia run` until ready with the demo estate in it; the seconds it took."""
    [port] = free_ports(1)
    environment = os.environ | {"PORT": str(port), "DATA_DIR": str(folder)}
    started = time.perf_counter()
    guanjia = Path(sys.executable).with_name("guanjia")
    process = psutil.Popen([guanjia, "run"], env=environment, stdout=subprocess.DEVNULL)
    try:
        while not _signs_in(port):
            if process.poll() is not None:
                raise SystemExit("guanjia run ended by itself")
            time.sleep(0.05)
        yield process, time.perf_counter() - started
    finally:
        process.terminate()
        process.wait(30)


def _signs_in(port: int) -> bool:
    try:
        answer = httpx.post(
            f"http://127.0.0.1:{port}/api/identity/sessions",
            json={"sign_in": "desk", "password": PASSWORD, "estate": ESTATE},
            trust_env=False,
        )
    except httpx.HTTPError:
        return False
    return answer.is_success


def _memory(process: psutil.Process) -> dict[str, int]:
    found = {"guanjia": process.memory_info().rss >> 20}
    for child in process.children(recursive=True):
        found[child.name()] = child.memory_info().rss >> 20
    return found | {"total": sum(found.values())}
