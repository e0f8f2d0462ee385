"""Reading the kept spans: the list of traces, and one trace as a waterfall. In a thread, beside the
one that writes.
"""

import asyncio
import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from contracts.refusals import Invalid, Missing

T = TypeVar("T")

SPANS_SHOWN = 2_000
_COLUMNS = "trace, id, parent, name, kind, service, started, took, error, attributes"


class CursorUnknown(Invalid):
    """The cursor of a page was not one we gave."""

    zh = "翻页标记 {cursor} 无效。请从第一页重新查看。"
    en = "The cursor {cursor} is none of ours. Begin at the first page again."


class TraceLine(BaseModel):
    """A trace in the list: `root_ms` until the answer, `duration_ms` until what followed last."""

    trace_id: str
    started_at: datetime
    duration_ms: float
    root: str
    root_ms: float
    services: list[str]
    spans: int
    errors: int


class TracePage(BaseModel):
    """Newest first; `next` is the cursor of the next page, None at the end."""

    items: list[TraceLine]
    next: str | None = None


class ShownSpan(BaseModel):
    """A span in a waterfall, below what it stands in.

    `shared`: a transaction that belongs to another command's trace and carried this one's as well.
    """

    span_id: str
    parent_id: str | None
    depth: int
    name: str
    service: str
    kind: str
    offset_ms: float
    duration_ms: float
    error: bool
    shared: bool
    attributes: dict[str, Any]


class ShownTrace(BaseModel):
    """A whole trace, in the order it is read: every span above those it led to.

    `left_out`: how many spans are kept but not among these.
    """

    trace_id: str
    started_at: datetime
    duration_ms: float
    services: list[str]
    spans: list[ShownSpan]
    left_out: int


@dataclass(frozen=True)
class Search:
    """What a trace must have. `text` stands in a span's name, `trace_id` may be its beginning."""

    trace_id: str = ""
    text: str = ""
    least_ms: float = 0
    errors: bool = False


class Traces:
    """What the file holds. A file that is not there yet holds nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def page(self, search: Search, *, limit: int, cursor: str | None) -> TracePage:
        """One page of those found. Raises CursorUnknown."""
        after = _place(cursor)
        return await self._read(lambda file: _page(file, search, limit, after), TracePage(items=[]))

    async def trace(self, trace_id: str) -> ShownTrace:
        """Raises Missing for one that is not kept, or no more."""
        shown = await self._read(lambda file: _trace(file, trace_id), None)
        if shown is None:
            raise Missing(kind="trace", id=trace_id)
        return shown

    async def _read(self, ask: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        def read() -> T:
            if not self._path.exists():
                return nothing
            with closing(sqlite3.connect(f"file:{self._path}?mode=ro", uri=True)) as file:
                file.row_factory = sqlite3.Row
                return ask(file)

        return await asyncio.to_thread(read)


def _page(
    file: sqlite3.Connection, search: Search, limit: int, after: tuple[int, str] | None
) -> TracePage:
    conditions, values = ["1"], list[Any]()
    if search.trace_id:
        conditions.append("id >= ? AND id < ? || 'g'")
        values += [search.trace_id.lower()] * 2
    if search.text:
        conditions.append("id IN (SELECT trace FROM spans WHERE name LIKE ? ESCAPE '\\')")
        values.append(f"%{_escaped(search.text)}%")
    if search.least_ms:
        conditions.append("ended - started >= ?")
        values.append(int(search.least_ms * 1e6))
    if search.errors:
        conditions.append("errors > 0")
    if after is not None:
        conditions.append("(started, id) < (?, ?)")
        values += after
    rows = file.execute(
        f"SELECT * FROM traces WHERE {' AND '.join(conditions)}"  # noqa: S608 - our own words
        " ORDER BY started DESC, id DESC LIMIT ?",
        [*values, limit + 1],
    ).fetchall()
    items = [_line(file, row) for row in rows[:limit]]
    last = rows[limit - 1] if len(rows) > limit else None
    return TracePage(items=items, next=f"{last['started']}-{last['id']}" if last else None)


def _line(file: sqlite3.Connection, row: sqlite3.Row) -> TraceLine:
    return TraceLine(
        trace_id=row["id"],
        started_at=_instant(row["started"]),
        duration_ms=_milliseconds(row["ended"] - row["started"]),
        root=row["root"],
        root_ms=_milliseconds(row["root_took"]),
        services=_services(file, row["id"]),
        spans=row["spans"],
        errors=row["errors"],
    )


def _services(file: sqlite3.Connection, trace_id: str) -> list[str]:
    names = file.execute("SELECT name FROM services WHERE trace = ? ORDER BY name", [trace_id])
    return [name for (name,) in names]


def _trace(file: sqlite3.Connection, trace_id: str) -> ShownTrace | None:
    line = file.execute("SELECT * FROM traces WHERE id = ?", [trace_id]).fetchone()
    if line is None:
        return None
    own = file.execute(
        f"SELECT {_COLUMNS}, 0 AS shared FROM spans WHERE trace = ? ORDER BY started LIMIT ?",  # noqa: S608 - our own words
        [trace_id, SPANS_SHOWN],
    ).fetchall()
    elsewhere = file.execute(
        """SELECT s.trace, s.id, l.of_span AS parent, name, kind, service, started, took, error,
                  attributes, 1 AS shared
           FROM links l JOIN spans s ON s.trace = l.trace AND s.id = l.span
           WHERE l.of_trace = ? AND l.trace <> l.of_trace LIMIT ?""",
        [trace_id, SPANS_SHOWN],
    ).fetchall()
    return ShownTrace(
        trace_id=trace_id,
        started_at=_instant(line["started"]),
        duration_ms=_milliseconds(line["ended"] - line["started"]),
        services=_services(file, trace_id),
        spans=list(_waterfall([*own, *elsewhere], line["started"])),
        left_out=max(0, line["spans"] - len(own)),
    )


def _waterfall(rows: list[sqlite3.Row], began: int) -> Iterator[ShownSpan]:
    """Depth first; a span without a service of its own belongs to that of the span above it."""
    known = {row["id"] for row in rows}
    below: dict[str | None, list[sqlite3.Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row["started"]):
        below[row["parent"] if row["parent"] in known else None].append(row)
    waiting = [(row, 0, "") for row in reversed(below[None])]
    while waiting:
        row, depth, above = waiting.pop()
        service = row["service"] or above
        yield ShownSpan(
            span_id=row["id"],
            parent_id=row["parent"],
            depth=depth,
            name=row["name"],
            service=service,
            kind=row["kind"],
            offset_ms=_milliseconds(row["started"] - began),
            duration_ms=_milliseconds(row["took"]),
            error=bool(row["error"]),
            shared=bool(row["shared"]),
            attributes=json.loads(row["attributes"]),
        )
        # Taken out, so that a span said to stand in itself cannot go round for ever.
        waiting += [(child, depth + 1, service) for child in reversed(below.pop(row["id"], []))]


def _place(cursor: str | None) -> tuple[int, str] | None:
    if cursor is None:
        return None
    started, _, trace_id = cursor.partition("-")
    try:
        return int(started), trace_id
    except ValueError:
        raise CursorUnknown(cursor=cursor) from None


def _escaped(text: str) -> str:
    for sign in "\\%_":
        text = text.replace(sign, f"\\{sign}")
    return text


def _instant(nanoseconds: int) -> datetime:
    return datetime.fromtimestamp(nanoseconds / 1e9, UTC)


def _milliseconds(nanoseconds: int) -> float:
    return round(nanoseconds / 1e6, 3)
