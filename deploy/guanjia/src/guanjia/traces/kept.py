"""The file the last spans are kept in, bounded by count and age. The exporter's own thread writes
it, never the event loop; a span that cannot be kept is dropped, and nobody waits for it.
"""

import contextlib
import json
import logging
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any

from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SpanExporter, SpanExportResult
from opentelemetry.trace import StatusCode, format_span_id, format_trace_id

log = logging.getLogger(__name__)

SERVICE = "guanjia.service"
LINKS_KEPT = 200
"""A transaction that more commands share than this is found from the first of them only."""
_DAY = 86_400 * 10**9
_SHAPE = 1
_ROOM = 0.95
_OLDEST = 500
_SCHEMA = """
CREATE TABLE IF NOT EXISTS traces (
  id TEXT PRIMARY KEY, started INTEGER, ended INTEGER, spans INTEGER, errors INTEGER,
  root TEXT, root_started INTEGER, root_took INTEGER) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS traces_started ON traces (started, id);
CREATE INDEX IF NOT EXISTS traces_ended ON traces (ended);
CREATE TABLE IF NOT EXISTS services (
  trace TEXT, name TEXT, PRIMARY KEY (trace, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS spans (
  trace TEXT, id TEXT, parent TEXT, name TEXT, kind TEXT, service TEXT, started INTEGER,
  took INTEGER, error INTEGER, attributes TEXT, PRIMARY KEY (trace, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS links (
  trace TEXT, span TEXT, of_trace TEXT, of_span TEXT,
  PRIMARY KEY (trace, span, of_trace, of_span)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS links_of ON links (of_trace);
"""
# A span may come before or after those it stands in: the line is put together as they come.
_MERGE = """
INSERT INTO traces VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
  started = min(started, excluded.started), ended = max(ended, excluded.ended),
  spans = spans + excluded.spans, errors = errors + excluded.errors,
  root = CASE WHEN excluded.root_started < root_started THEN excluded.root ELSE root END,
  root_took =
    CASE WHEN excluded.root_started < root_started THEN excluded.root_took ELSE root_took END,
  root_started = min(root_started, excluded.root_started)
"""

SpanRow = tuple[str, str, str | None, str, str, str | None, int, int, int, str]
LinkRow = tuple[str, str, str, str]


@dataclass
class _Line:
    """What one batch adds to a trace's line in the list."""

    trace: str
    started: int
    ended: int
    spans: int = 0
    errors: int = 0
    root: str = ""
    root_took: int = 0
    services: set[str] = field(default_factory=set)

    def add(self, row: SpanRow) -> None:
        _, _, _, name, _, service, started, took, error, _ = row
        if not self.spans or started < self.started:
            self.root, self.root_took, self.started = name, took, started
        self.ended = max(self.ended, started + took)
        self.spans += 1
        self.errors += error
        if service:
            self.services.add(service)


class SpanFile:
    """Times in it are nanoseconds since 1970. Opened at the first write."""

    def __init__(self, path: Path, *, spans_limit: int = 100_000, days_limit: float = 7) -> None:
        self.path = path
        self._spans_limit = spans_limit
        self._age_limit = int(days_limit * _DAY)
        self._one_at_a_time = Lock()
        self._file: sqlite3.Connection | None = None
        self._count = 0

    def keep(self, spans: Sequence[ReadableSpan]) -> None:
        """Add spans; the oldest traces go when there are too many. Raises sqlite3.Error."""
        rows: list[SpanRow] = []
        links: list[LinkRow] = []
        lines: dict[str, _Line] = {}
        for span in spans:
            row = _row(span)
            trace, started = row[0], row[6]
            rows.append(row)
            links += _links(row, span)
            lines.setdefault(trace, _Line(trace, started, started)).add(row)
        with self._one_at_a_time, self._written() as file:
            added = file.executemany(
                "INSERT OR IGNORE INTO spans VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows
            )
            self._count += added.rowcount
            file.executemany("INSERT OR IGNORE INTO links VALUES (?, ?, ?, ?)", links)
            file.executemany(
                _MERGE,
                [
                    (_.trace, _.started, _.ended, _.spans, _.errors, _.root, _.started, _.root_took)
                    for _ in lines.values()
                ],
            )
            file.executemany(
                "INSERT OR IGNORE INTO services VALUES (?, ?)",
                [(line.trace, name) for line in lines.values() for name in line.services],
            )
            self._forget(file, newest=max((line.ended for line in lines.values()), default=0))

    def close(self) -> None:
        """Let go of the file; another write opens it again."""
        with self._one_at_a_time:
            if self._file is not None:
                self._file.close()
                self._file = None

    @contextlib.contextmanager
    def _written(self) -> Iterator[sqlite3.Connection]:
        """A transaction. After a failure the file is opened anew, or begun anew where broken."""
        if self._file is None:
            self._file = self._open()
            [self._count] = self._file.execute("SELECT count(*) FROM spans").fetchone()
        try:
            with self._file:
                yield self._file
        except sqlite3.Error:
            self._file.close()
            self._file = None
            raise

    def _open(self) -> sqlite3.Connection:
        try:
            return self._opened()
        except sqlite3.DatabaseError as error:
            log.warning("the trace file cannot be used and is begun anew: %s", error)
            for suffix in ("", "-wal", "-shm"):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
            return self._opened()

    def _opened(self) -> sqlite3.Connection:
        self.path.touch(mode=0o600)
        # Batches come from one thread, the last of all from the one that stops the platform.
        file = sqlite3.connect(self.path, check_same_thread=False)
        try:
            file.execute("PRAGMA auto_vacuum = INCREMENTAL")
            file.execute("PRAGMA journal_mode = WAL")
            # After a power cut the last spans may be missing; the file stays whole.
            file.execute("PRAGMA synchronous = NORMAL")
            [shape] = file.execute("PRAGMA user_version").fetchone()
            if shape not in (0, _SHAPE):
                raise sqlite3.DatabaseError(f"its shape is {shape}, ours {_SHAPE}")
            file.executescript(_SCHEMA)
            file.execute(f"PRAGMA user_version = {_SHAPE}")
        except sqlite3.Error:
            file.close()
            raise
        return file

    def _forget(self, file: sqlite3.Connection, *, newest: int) -> None:
        old = file.execute(
            "SELECT id, spans FROM traces WHERE ended < ? LIMIT ?",
            (newest - self._age_limit, _OLDEST),
        ).fetchall()
        if self._count > self._spans_limit:
            too_many = self._count - int(self._spans_limit * _ROOM)
            for id_, spans in file.execute("SELECT id, spans FROM traces ORDER BY ended"):
                old.append((id_, spans))
                too_many -= spans
                if too_many <= 0:
                    break
        if not old:
            return
        gone = [(id_,) for id_, _ in old]
        self._count -= file.executemany("DELETE FROM spans WHERE trace = ?", gone).rowcount
        for table, key in (("traces", "id"), ("services", "trace"), ("links", "trace")):
            file.executemany(f"DELETE FROM {table} WHERE {key} = ?", gone)  # noqa: S608 - our own names
        file.execute("PRAGMA incremental_vacuum(1000)")


class SpanKeeper(SpanExporter):
    """The exporter; behind a BatchSpanProcessor, whose thread calls it."""

    def __init__(self, file: SpanFile) -> None:
        self._file = file
        self._failing = False

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        """Keep the spans, or drop them: the first failure in a row is logged."""
        try:
            self._file.keep(spans)
        except (sqlite3.Error, OSError) as error:
            if not self._failing:
                log.warning("spans cannot be kept in %s: %s", self._file.path, error)
            self._failing = True
            return SpanExportResult.FAILURE
        self._failing = False
        return SpanExportResult.SUCCESS

    def shutdown(self) -> None:
        """Nothing more will come."""
        self._file.close()


def _row(span: ReadableSpan) -> SpanRow:
    context = span.get_span_context()
    if context is None or span.start_time is None or span.end_time is None:
        raise ValueError("a span is exported when it has ended")
    attributes: dict[str, Any] = dict(span.attributes or {})
    service = attributes.pop(SERVICE, None)
    error = span.status.status_code is StatusCode.ERROR
    # Of exceptions the type alone: their texts may quote what somebody typed.
    for event in span.events:
        kind = (event.attributes or {}).get("exception.type")
        if kind:
            attributes.setdefault("error.type", kind)
    return (
        format_trace_id(context.trace_id),
        format_span_id(context.span_id),
        format_span_id(span.parent.span_id) if span.parent else None,
        span.name,
        span.kind.name.lower(),
        str(service) if service else None,
        span.start_time,
        max(0, span.end_time - span.start_time),
        int(error),
        json.dumps(attributes, ensure_ascii=False, default=str),
    )


def _links(row: SpanRow, span: ReadableSpan) -> list[LinkRow]:
    return [
        (
            row[0],
            row[1],
            format_trace_id(link.context.trace_id),
            format_span_id(link.context.span_id),
        )
        for link in span.links[:LINKS_KEPT]
    ]
