"""What tablets know and what is new for one of them, without gathering what has not changed."""

import asyncio
import json
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic
from zoneinfo import ZoneInfo

from pydantic import BaseModel, SerializeAsAny

from chassis.reader import Reader
from gate.snapshot.model import Part, Piece, Rows, piece_of

REMEMBERED_ESTATES = 1_000
"""Of each a few lines a part."""


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
    """Of one part: what was seen when it was last looked at."""

    stamp: str
    looked_at: float
    fingerprints: dict[str, str]


@dataclass(slots=True)
class _Estate:
    looking: asyncio.Lock = field(default_factory=asyncio.Lock)
    parts: dict[str, _Remembered] = field(default_factory=dict)


_Gathered = Mapping[str, Piece]


@dataclass
class Snapshots:
    """The parts of all features, with what was last seen of each estate's: fingerprints only, no
    row of anybody's.
    """

    parts: Sequence[Part]
    _estates: OrderedDict[str, _Estate] = field(default_factory=OrderedDict)

    async def manifest(self, reader: Reader) -> Manifest:
        """All fingerprints."""
        told: dict[str, str] = {}
        for part, marks, _ in await self._look(reader):
            mine = part.of_gate(marks, _gate(reader))
            told |= {part.told(piece): mark for piece, mark in mine.items()}
        return Manifest(taken_at=reader.now, parts=told)

    async def delta(self, have: Mapping[str, str], reader: Reader) -> Lacking:
        """What a tablet that has these fingerprints lacks."""
        lacking: dict[str, Piece] = {}
        known: set[str] = set()
        for part, marks, gathered in await self._look(reader):
            mine = part.of_gate(marks, _gate(reader))
            known |= {part.told(piece) for piece in mine}
            wanted = {piece for piece, mark in mine.items() if have.get(part.told(piece)) != mark}
            if wanted and gathered is None:
                gathered = await _written(await part.rows(reader, wanted))
            lacking |= {
                part.told(name): piece for name, piece in (gathered or {}).items() if name in wanted
            }
        return Lacking(reader.now, lacking, sorted(set(have) - known))

    async def _look(self, reader: Reader) -> list[tuple[Part, Mapping[str, str], _Gathered | None]]:
        """Each part, piece → fingerprint; with all pieces themselves where they had to be gathered
        for it.
        """
        came_at = monotonic()
        estate = self._estates.setdefault(str(reader.estate), _Estate())
        self._estates.move_to_end(str(reader.estate))
        if len(self._estates) > REMEMBERED_ESTATES:
            self._estates.popitem(last=False)
        # One of fifty tablets looks; the others of that moment find what it has seen.
        async with estate.looking:
            now = monotonic()
            stale = [
                part
                for part in self.parts
                if (seen := estate.parts.get(part.name)) is None
                or (seen.looked_at <= came_at and now - seen.looked_at >= part.fresh_seconds)
            ]
            gathered: dict[str, _Gathered] = {}
            for part, stamp in zip(stale, await _stamps(stale, reader), strict=True):
                seen = estate.parts.get(part.name)
                if seen is None or seen.stamp != stamp:
                    gathered[part.name] = pieces = await _written(await part.rows(reader, None))
                    marks = {name: piece.fingerprint for name, piece in pieces.items()}
                    seen = estate.parts[part.name] = _Remembered(stamp, now, marks)
                seen.looked_at = now
            return [
                (part, estate.parts[part.name].fingerprints, gathered.get(part.name))
                for part in self.parts
            ]


async def _stamps(parts: Sequence[Part], reader: Reader) -> list[str]:
    """Of each part a text that changes with any row it rests on, and every hour; by one read."""
    zone = ZoneInfo((await reader.estate_card()).zone)
    wanted = {str(each): each for part in parts for each in part.rests_on}
    seen = dict(zip(wanted, await reader.stamps(list(wanted.values())), strict=True))
    hour = f"{reader.now.astimezone(zone):%Y-%m-%d %H}"
    return [" ".join([hour, *(seen[str(each)] for each in part.rests_on)]) for part in parts]


async def _written(rows: Rows) -> dict[str, Piece]:
    """Piece by piece, letting others go on between: a large estate's rows take half a second."""
    written = {}
    for name, each in rows.items():
        written[name] = piece_of(each)
        await asyncio.sleep(0)
    return written


def _gate(reader: Reader) -> str:
    return reader.caller.gate if reader.caller else ""
