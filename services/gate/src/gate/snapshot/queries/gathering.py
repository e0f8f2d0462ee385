"""What tablets know and what is new for one of them, without gathering what has not changed."""

import asyncio
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from pydantic import BaseModel, SerializeAsAny

from chassis.reader import Reader
from gate.snapshot.model import Part, fingerprint

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
            marks = part.of_gate(await self._fingerprints(part, reader), _gate(reader))
            told |= {part.told(piece): mark for piece, mark in marks.items()}
        return Manifest(taken_at=reader.now, parts=told)

    async def delta(self, have: Mapping[str, str], reader: Reader) -> Delta:
        """What a tablet that has these fingerprints lacks."""
        lacking: dict[str, PartContent] = {}
        known: set[str] = set()
        for part in self.parts:
            marks = part.of_gate(await self._fingerprints(part, reader), _gate(reader))
            known |= {part.told(piece) for piece in marks}
            wanted = {piece for piece, mark in marks.items() if have.get(part.told(piece)) != mark}
            if not wanted:
                continue
            for piece, rows in (await part.rows(reader, wanted)).items():
                # A part may give more than was wanted.
                if piece in wanted:
                    content = PartContent(fingerprint=fingerprint(rows), rows=list(rows))
                    lacking[part.told(piece)] = content
        return Delta(taken_at=reader.now, parts=lacking, gone=sorted(set(have) - known))

    async def _fingerprints(self, part: Part, reader: Reader) -> Mapping[str, str]:
        key = (str(reader.estate), part.name)
        # One of fifty tablets gathers; the others of that moment find what it has seen.
        async with self._gathering.setdefault(key, asyncio.Lock()):
            now = asyncio.get_running_loop().time()
            seen = self._seen.get(key)
            if seen is not None and now - seen.stamped < part.fresh_seconds:
                return seen.fingerprints
            stamp = await part.stamp(reader)
            if seen is None or seen.stamp != stamp:
                rows = await part.rows(reader, None)
                marks = {piece: fingerprint(each) for piece, each in rows.items()}
                seen = _Remembered(stamp, now, marks)
                self._seen[key] = seen
            seen.stamped = now
            self._seen.move_to_end(key)
            while len(self._seen) > REMEMBERED_PARTS:
                forgotten, _ = self._seen.popitem(last=False)
                self._gathering.pop(forgotten, None)
            return seen.fingerprints


def _gate(reader: Reader) -> str:
    return reader.caller.gate if reader.caller else ""
