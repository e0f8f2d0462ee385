"""`make bench`: start, memory, logging a call and importing a roster, each beside a bare one.

Prints a table and writes `bench-results/latest.json`. Bounded: a few thousand requests, to this
machine only.
"""

import asyncio
import json
import os
import platform
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from uuid import uuid4

import httpx
import psutil

from guanjia.data_folder import Addresses
from guanjia.demo.estate import ESTATE, PASSWORD
from guanjia.services import NAMES
from tests.bench.importing import SAMPLES, ImportFigures, import_roster
from tests.bench.load import Figures, load

ROUNDS = 3
CALLERS = 64
REQUESTS = 1_500
CALL = {
    "channel": "call",
    "outcome": "repair",
    "matter": "大堂灯不亮，物业请来看一下",
    "place": "3栋大堂",
}


def main() -> None:
    """Measure and tell."""
    results: dict[str, object] = {
        "machine": f"{platform.machine()}, {os.cpu_count()} cores",
        "python": platform.python_version(),
        "import_seconds": round(_import_seconds(), 2),
    }
    with tempfile.TemporaryDirectory() as folder:
        port = _free_port()
        with _platform(Path(folder), port) as first:
            results["first_start_seconds"] = round(first[1], 2)
        with _platform(Path(folder), port) as (process, seconds):
            results["next_start_seconds"] = round(seconds, 2)
            time.sleep(3)
            results["idle_memory_mib"] = _memory(process)
            results["log_a_call"] = _log_a_call(Path(folder), port)
    results["import_roster"] = [asdict(_import_roster(rows)) for rows in SAMPLES]
    _tell(results)
    out = Path("bench-results")
    out.mkdir(exist_ok=True)
    (out / "latest.json").write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n")


def _import_roster(rows: int) -> ImportFigures:
    """Into a platform of its own: another import's rows would be compared with."""
    with tempfile.TemporaryDirectory() as folder, _platform(Path(folder), _free_port()):
        return import_roster(Path(folder), rows)


def _import_seconds() -> float:
    """Median of five fresh interpreters importing every service."""
    program = "import guanjia.run"
    times = []
    for _ in range(5):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", program], check=True)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


@contextmanager
def _platform(folder: Path, port: int) -> Iterator[tuple[psutil.Process, float]]:
    """`guanjia run` until ready with the demo estate in it; the seconds it took."""
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
        return bool(_token(port))
    except (httpx.HTTPError, KeyError):
        return False


def _token(port: int) -> str:
    answer = httpx.post(
        f"http://127.0.0.1:{port}/api/identity/sessions",
        json={"sign_in": "desk", "password": PASSWORD, "estate": ESTATE},
        trust_env=False,
    )
    answer.raise_for_status()
    return str(answer.json()["access_token"])


def _memory(process: psutil.Process) -> dict[str, int]:
    """Resident MiB of the platform's process and its servers."""
    found = {"guanjia": process.memory_info().rss >> 20}
    for child in process.children(recursive=True):
        found[child.name()] = child.memory_info().rss >> 20
    return found | {"total": sum(found.values())}


def _log_a_call(folder: Path, port: int) -> dict[str, object]:
    addresses = Addresses.model_validate_json((folder / "lock").read_text())
    environment = os.environ | {"BENCH_MONGO_URL": addresses.mongo_url}
    bare_port = _free_port()
    bare = psutil.Popen(
        [
            *(sys.executable, "-m", "uvicorn", "tests.bench.bare:app", "--no-access-log"),
            *("--port", str(bare_port), "--log-level", "warning", "--loop", "uvloop"),
        ],
        env=environment,
    )
    try:
        _until_listening(bare_port)
        rounds: dict[str, list[Figures]] = {"ours": [], "bare": []}
        for _ in range(ROUNDS + 1):
            token = _token(port)
            rounds["bare"].append(_one_round(bare_port, "/contacts", None))
            rounds["ours"].append(_one_round(port, "/api/reception/contacts", token))
    finally:
        bare.terminate()
        bare.wait(10)
    # The first round of each warms up.
    median = {
        name: sorted(figures[1:], key=lambda figure: figure.per_second)[ROUNDS // 2]
        for name, figures in rounds.items()
    }
    ratio = median["ours"].per_second / median["bare"].per_second
    return {name: asdict(figures) for name, figures in median.items()} | {"ratio": round(ratio, 2)}


def _one_round(port: int, path: str, token: str | None) -> Figures:
    def headers() -> dict[str, str]:
        if token is None:
            return {}
        return {"Authorization": f"Bearer {token}", "Idempotency-Key": str(uuid4())}

    return asyncio.run(load(port, path, CALL, headers, callers=CALLERS, requests=REQUESTS))


def _until_listening(port: int) -> None:
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit("the bare endpoint did not start")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _tell(results: dict[str, object]) -> None:
    lines = [json.dumps({key: value}, ensure_ascii=False)[1:-1] for key, value in results.items()]
    sys.stdout.write("\n".join([f"services: {', '.join(NAMES)}", *lines]) + "\n")


if __name__ == "__main__":
    main()
