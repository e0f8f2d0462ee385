"""A roster into the demo estate by `guanjia import roster`, beside a platform that hears it.

Held against the least anybody could do with the same file: openpyxl and `insert_many`, unjudged,
unsealed and unannounced.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import psutil
from openpyxl import load_workbook
from pymongo import MongoClient, WriteConcern

from archives.roster.commands.sample import write_sample
from guanjia.data_folder import Addresses
from guanjia.demo.estate import ESTATE

SAMPLES = {10_000: (3800, 9448, 2835), 50_000: (19_000, 47_271, 14_196)}
"""Rows → units, people and plates of the made-up estate with so many."""
HEARD_WITHIN_SECONDS = 300
_WAITED_FOR_ROWS = 10_000
_AT_ONCE = 100
_BETWEEN_LOOKS_SECONDS = 0.1
_HEARING = ("reception", "gate", "fees", "notifications")


@dataclass(frozen=True)
class ImportFigures:
    """One import; `peak_mib` is the importer's, `ratio` its time to that of the bare one."""

    rows: int
    seconds: float
    rows_per_second: float
    cpu_seconds: float
    peak_mib: int
    heard_after_seconds: float | None
    """Until every read model had everybody; not waited for where it would take minutes."""
    bare_seconds: float
    ratio: float


def import_roster(folder: Path, rows: int) -> ImportFigures:
    """Import a made-up roster of so many rows into the platform that runs in a data folder."""
    file = folder / f"{rows}.xlsx"
    write_sample(file, *SAMPLES[rows])
    mongo_url = Addresses.model_validate_json((folder / "lock").read_text()).mongo_url
    with MongoClient[dict[str, object]](mongo_url) as client:
        bare_seconds = _bare(client, file)
        started = time.perf_counter()
        process = psutil.Popen(
            [
                *(Path(sys.executable).with_name("guanjia"), "import", "roster"),
                *(file, "--estate", ESTATE),
            ],
            env=os.environ | {"DATA_DIR": str(folder)},
            stdout=subprocess.DEVNULL,
        )
        peak_bytes, cpu_seconds = _watched(process)
        seconds = time.perf_counter() - started
        if process.wait():
            raise SystemExit("the import failed")
        heard_after_seconds = _until_heard(client) if rows <= _WAITED_FOR_ROWS else None
    return ImportFigures(
        rows=rows,
        seconds=round(seconds, 1),
        rows_per_second=round(rows / seconds),
        cpu_seconds=round(cpu_seconds, 1),
        peak_mib=peak_bytes >> 20,
        heard_after_seconds=heard_after_seconds,
        bare_seconds=round(bare_seconds, 1),
        ratio=round(seconds / bare_seconds, 2),
    )


def _watched(process: psutil.Popen) -> tuple[int, float]:
    """(most resident bytes, CPU seconds) of a process, looked at until it has ended.

    The kernel's own peak of a child counts what its parent held when it began.
    """
    peak_bytes, cpu_seconds = 0, 0.0
    while process.poll() is None:
        with suppress(psutil.NoSuchProcess), process.oneshot():
            peak_bytes = max(peak_bytes, process.memory_info().rss)
            cpu_seconds = process.cpu_times().user + process.cpu_times().system
        time.sleep(_BETWEEN_LOOKS_SECONDS)
    return peak_bytes, cpu_seconds


def _bare(client: MongoClient[dict[str, object]], file: Path) -> float:
    rows = client.bench_bare.get_collection("rows", write_concern=WriteConcern("majority", j=True))
    started = time.perf_counter()
    documents = _documents(file)
    while batch := list(islice(documents, _AT_ONCE)):
        rows.insert_many(batch, ordered=False)
    seconds = time.perf_counter() - started
    client.drop_database("bench_bare")
    return seconds


def _documents(file: Path) -> Iterator[dict[str, object]]:
    sheet = load_workbook(file, read_only=True).worksheets[0]
    for cells in sheet.iter_rows(values_only=True):
        yield {
            str(place): cell if isinstance(cell, str | int | float) else str(cell)
            for place, cell in enumerate(cells)
        }


def _until_heard(client: MongoClient[dict[str, object]]) -> float:
    """How long until every read model has everybody."""
    started = time.perf_counter()
    everybody = client.guanjia_archives.people.count_documents({"estate": ESTATE})
    while any(
        client[f"guanjia_{hearing}"].people.count_documents({"estate": ESTATE}) < everybody
        for hearing in _HEARING
    ):
        if time.perf_counter() - started > HEARD_WITHIN_SECONDS:
            raise SystemExit("the read models did not come up with the import")
        time.sleep(0.5)
    return round(time.perf_counter() - started, 1)
