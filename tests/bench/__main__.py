"""`make bench`: what the platform takes, each figure beside a bare one of the same run.

`make bench ARGS="writing reaching"` measures only these. Prints a table, and writes
`bench-results/latest.json` and `bench-results/latest.svg`. Bounded, and to this machine only;
`BENCH_OPERATIONS=100000` looks longer at the memory.
"""

import asyncio
import json
import os
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any

import uvloop
from rich.console import Console
from rich.table import Table

from tests.bench.board import board
from tests.bench.estates import estates
from tests.bench.gate import gate
from tests.bench.persons import persons
from tests.bench.platform import importing, starting
from tests.bench.reaching import reaching
from tests.bench.writing import writing

PARTS: dict[str, Callable[[], dict[str, Any]]] = {
    "starting": starting,
    "writing": lambda: _run(writing()),
    "reaching": lambda: _run(reaching()),
    "estates": lambda: _run(estates()),
    "gate": lambda: _run(gate()),
    "board": lambda: _run(board()),
    "persons": lambda: _run(persons()),
    "importing": importing,
}
RESULTS = Path("bench-results")
_COLUMNS = {
    "per_second": "a second",
    "p50_ms": "p50 ms",
    "p95_ms": "p95 ms",
    "p99_ms": "p99 ms",
    "ratio": "ratio",
    "asked": "asked",
}
"""Figure → its heading; all others stand under “more”."""


def main() -> None:
    """Measure and tell."""
    wanted = sys.argv[1:] or list(PARTS)
    if unknown := set(wanted) - set(PARTS):
        raise SystemExit(f"no such part: {', '.join(unknown)}. There are: {', '.join(PARTS)}")
    results: dict[str, Any] = {
        "machine": f"{platform.machine()}, {os.cpu_count()} cores",
        "python": platform.python_version(),
    }
    for part in wanted:
        sys.stderr.write(f"{part} …\n")
        results[part] = json.loads(json.dumps(PARTS[part](), default=_plain))
        _keep(results)
    console = Console(record=True, width=110)
    console.print(_table(results))
    console.save_svg(str(RESULTS / "latest.svg"), title="make bench")


def _run(measuring: Any) -> dict[str, Any]:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        found: dict[str, Any] = runner.run(measuring)
    return found


def _keep(results: dict[str, Any]) -> None:
    RESULTS.mkdir(exist_ok=True)
    text = json.dumps(results, indent=2, ensure_ascii=False)
    (RESULTS / "latest.json").write_text(text + "\n")


def _table(results: dict[str, Any]) -> Table:
    table = Table(title=f"{results['machine']}, Python {results['python']}", title_justify="left")
    table.add_column("")
    for heading in _COLUMNS.values():
        table.add_column(heading, justify="right")
    table.add_column("more")
    for part, found in results.items():
        if isinstance(found, dict):
            table.add_section()
            for name, figures in _rows(part, found):
                told = [str(figures.pop(column, "")) for column in _COLUMNS]
                rest = ", ".join(f"{key} {value}" for key, value in figures.items())
                table.add_row(name, *told, rest)
    return table


def _rows(part: str, found: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    loose = {name: value for name, value in found.items() if not isinstance(value, dict)}
    if loose:
        yield part, loose
    for name, value in found.items():
        if isinstance(value, dict):
            yield name, {key: figure for key, figure in value.items() if figure not in (0, None)}


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    raise TypeError(type(value).__name__)


if __name__ == "__main__":
    main()
