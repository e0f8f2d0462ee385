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
from typing import Any, NamedTuple

import httpx
import psutil

from guanjia.demo.estate import ESTATE, PASSWORD
from guanjia.demo.loading import LOADED
from tests.bench.importing import SAMPLES, import_roster
from tests.e2e.ports import free_ports

LOOKS_APART_SECONDS = 11
"""Longer than the platform takes from one look at its bus to the next."""
UNDER_WAY = (
    "guanjia_outbox_rows",
    "guanjia_consumer_pending_events",
    "guanjia_consumer_unsettled_events",
)
_TRIES = 5


def starting() -> dict[str, Any]:
    """Seconds to import every service, to the first and the next ready platform; idle MiB."""
    found: dict[str, Any] = {"imports_seconds": round(_imports_seconds(), 2)}
    with tempfile.TemporaryDirectory() as folder:
        with _platform(Path(folder)) as first:
            found["first_start_seconds"] = round(first.seconds, 2)
            _until_at_rest(first, Path(folder))
            found["after_loading_mib"] = _memory(first.process)
        with _platform(Path(folder)) as next_one:
            found["next_start_seconds"] = round(next_one.seconds, 2)
            _until_at_rest(next_one, Path(folder))
            found["idle_mib"] = _memory(next_one.process)
    return found


def importing() -> dict[str, Any]:
    """A roster into the running platform, for each size into a new one: another import's rows
    would be compared with.
    """
    found: dict[str, Any] = {}
    for rows in SAMPLES:
        with tempfile.TemporaryDirectory() as folder, _platform(Path(folder)) as started:
            _until_at_rest(started, Path(folder))
            found[f"{rows} rows"] = import_roster(Path(folder), rows)
    return found


def _imports_seconds() -> float:
    times = []
    for _ in range(_TRIES):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", "import guanjia.run"], check=True)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


class _Started(NamedTuple):
    process: psutil.Process
    port: int
    seconds: float


@contextmanager
def _platform(folder: Path) -> Iterator[_Started]:
    """`guanjia run` until somebody of the demo estate, which may still be loaded, signs in."""
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
        yield _Started(process, port, time.perf_counter() - started)
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


def _until_at_rest(started: _Started, folder: Path) -> None:
    """The demo estate is loaded, and at two looks at itself the platform had nothing under way."""
    state, quiet = folder / "demo", 0
    while quiet < 2:
        time.sleep(LOOKS_APART_SECONDS)
        told = httpx.get(f"http://127.0.0.1:{started.port}/metrics", trust_env=False).text
        busy = [line for line in told.splitlines() if line.startswith(UNDER_WAY)]
        loaded = state.exists() and state.read_text() == LOADED
        at_rest = loaded and busy and all(float(line.split()[-1]) == 0 for line in busy)
        quiet = quiet + 1 if at_rest else 0


def _memory(process: psutil.Process) -> dict[str, int]:
    found = {"guanjia": process.memory_info().rss >> 20}
    for child in process.children(recursive=True):
        found[child.name()] = child.memory_info().rss >> 20
    return found | {"total": sum(found.values())}
