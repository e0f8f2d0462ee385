"""What tablets know and what is new for one of them, without gathering what has not changed."""

import asyncio
import json
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from pydantic import BaseModel, SerializeAsAny

from chassis.reader import Reader
from gate.snapshot.model import Part, Piece, Rows, piece_of

REMEMBERED_PARTS = 10_000
"""Of all estates together; of each a few lines."""


class PartContent(BaseModel):
    """A part as it is now. The rows' shape is by the part."""

    fingerprint: str
    rows: list[SerializeAsAny[BaseModel]]


class Manifest(BaseModel):
    """Part → the fingerprint of what it holds now."""

    taken_at: datetime
    parts: dict[str, str]


class Delta(BaseModel):
    """What differs from what the tablet has: whole parts, and those that are no more."""

    taken_at: datetime
    parts: dict[str, PartContent]
    gone: list[str]


@dataclass(frozen=True, slots=True)
class Lacking:
    """A `Delta` with its rows as they were written."""

    taken_at: datetime
    parts: Mapping[str, Piece]
    gone: Sequence[str]

    def as_json(self) -> bytes:
        """The answer; rows are not read and written again, which would take longer than to find
        them.
        """
        parts = b",".join(
            b'%s:{"fingerprint":"%s","rows":%s}'
            % (json.dumps(name).encode(), piece.fingerprint.encode(), piece.rows)
            for name, piece in self.parts.items()
        )
        frame = b'{"taken_at":%s,"parts":{%s},"gone":%s}'
        taken_at = json.dumps(self.taken_at.isoformat()).encode()
        return frame % (taken_at, parts, json.dumps(list(self.gone)).encode())


@dataclass(slots=True)
class _Remembered:
    stamp: str
    stamped: float
    fingerprints: dict[str, str]


@dataclass
class Snapshots:
    """The parts of all features, with what was last seen of each estate's: fingerprints only, no
    row of anybody's.
    """

    parts: Sequence[Part]
    _seen: OrderedDict[tuple[str, str], _Remembered] = field(default_factory=OrderedDict)
    _gathering: dict[tuple[str, str], asyncio.Lock] = field(default_factory=dict)

    async def manifest(self, reader: Reader) -> Manifest:
        """All fingerprints."""
        told: dict[str, str] = {}
        for part in self.parts:
            marks, _ = await self._fingerprints(part, reader)
            mine = part.of_gate(marks, _gate(reader))
            told |= {part.told(piece): mark for piece, mark in mine.items()}
        return Manifest(taken_at=reader.now, parts=told)

    async def delta(self, have: Mapping[str, str], reader: Reader) -> Lacking:
        """What a tablet that has these fingerprints lacks."""
        lacking: dict[str, Piece] = {}
        known: set[str] = set()
        for part in self.parts:
            marks, gathered = await self._fingerprints(part, reader)
            mine = part.of_gate(marks, _gate(reader))
            known |= {part.told(piece) for piece in mine}
            wanted = {piece for piece, mark in mine.items() if have.get(part.told(piece)) != mark}
            if wanted and gathered is None:
                gathered = await _written(await part.rows(reader, wanted))
            lacking |= {
                part.told(name): piece for name, piece in (gathered or {}).items() if name in wanted
            }
        return Lacking(reader.now, lacking, sorted(set(have) - known))

    async def _fingerprints(
        self, part: Part, reader: Reader
    ) -> tuple[Mapping[str, str], Mapping[str, Piece] | None]:
        """Piece → fingerprint; with all pieces themselves where they had to be gathered for it."""
        key = (str(reader.estate), part.name)
        # One of fifty tablets gathers; the others of that moment find what it has seen.
        async with self._gathering.setdefault(key, asyncio.Lock()):
            now = asyncio.get_running_loop().time()
            seen, gathered = self._seen.get(key), None
            if seen is not None and now - seen.stamped < part.fresh_seconds:
                return seen.fingerprints, None
            stamp = await part.stamp(reader)
            if seen is None or seen.stamp != stamp:
                gathered = await _written(await part.rows(reader, None))
                marks = {name: piece.fingerprint for name, piece in gathered.items()}
                seen = self._seen[key] = _Remembered(stamp, now, marks)
            seen.stamped = now
            self._seen.move_to_end(key)
            while len(self._seen) > REMEMBERED_PARTS:
                forgotten, _ = self._seen.popitem(last=False)
                self._gathering.pop(forgotten, None)
            return seen.fingerprints, gathered


async def _written(rows: Rows) -> dict[str, Piece]:
    """Piece by piece, letting others go on between: a large estate's rows take half a second."""
    written = {}
    for name, each in rows.items():
        written[name] = piece_of(each)
        await asyncio.sleep(0)
    return written


def _gate(reader: Reader) -> str:
    return reader.caller.gate if reader.caller else ""
