"""Taking a backup while work goes on: nothing is held, nobody waits (ADR 0011).

First what everybody has taken in, then the moment of the databases, then the events of the streams
that were said before that moment and not taken in by all.
"""

import asyncio
import struct
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version as version_of
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO

from chassis.bus.tails import SaidEvent, streams_at
from chassis.bus.topology import Durable, durables
from chassis.estates import ESTATES
from chassis.sealing import FileMasterKey
from chassis.service import Service
from chassis.store.copying import Snapshot, current_ids, server_now, snapshot
from chassis.store.group import COMMIT_HEADER, COMMITS, OUTBOX
from contracts.words import COMPANY
from guanjia.backup.archive import KEY, MANIFEST, TAIL, ArchiveWriter, Manifest, writing

_EVENT_ID = "Nats-Msg-Id"
_PIECE_BYTES = 1 << 20
_IN_MEMORY_BYTES = 16 << 20


class SeveralServers(Exception):
    """The services' databases lie on different servers, so there is no one moment of all."""

    def __str__(self) -> str:
        return (
            "各服务的数据库不在同一台 MongoDB 上，无法取得同一时刻的备份。"
            "请使用同一个 GUANJIA_MONGO_URL。\n"
            "The services' databases are not on one MongoDB, so they have no common moment to back"
            " up. Use one GUANJIA_MONGO_URL."
        )


@dataclass(frozen=True)
class Taken:
    """A backup that was made: where, and what is in it."""

    path: Path
    manifest: Manifest

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return self.path.stat().st_size


async def take_backup(
    services: Sequence[Service], path: Path, *, with_key: bool = False, demo: str | None = None
) -> Taken:
    """A backup of everything at `path`, checked after it was written.

    Raises SeveralServers, ArchiveBroken, and one of CopyFailed and BusFailed when a server is away.
    """
    began = time.monotonic()
    settings = services[0].settings
    if any(service.settings.mongo_url != settings.mongo_url for service in services):
        raise SeveralServers
    hearing = [each for service in services for each in hears(service)]
    mongodb, taken_at = await asyncio.to_thread(server_now, settings.mongo_url)
    async with streams_at(settings.nats_url) as streams:
        unpublished = await asyncio.to_thread(_unpublished, services)
        before = await streams.positions([service.name for service in services], hearing)
        source = await asyncio.to_thread(_Source, settings.mongo_url, services)
        try:
            with SpooledTemporaryFile(_IN_MEMORY_BYTES) as tail:
                said = Said(before.ends, unpublished, source.commits)
                async for event in streams.tail(hearing, before):
                    if said.before_the_moment(event):
                        tail.write(event.model_dump_json().encode() + b"\n")

                def write() -> Manifest:
                    with writing(path) as archive:
                        archive.add(TAIL, _lines(tail))
                        source.copy_into(archive)
                        manifest = Manifest(
                            guanjia=version_of("guanjia"),
                            mongodb=mongodb,
                            nats=streams.version,
                            taken_at=taken_at,
                            seconds=round(time.monotonic() - began, 3),
                            estates=source.estates(),
                            master_keys=list(FileMasterKey(settings.master_key_file).ids),
                            with_key=with_key,
                            demo=demo,
                            parts=archive.parts,
                        )
                        if with_key:
                            archive.add_plain(KEY, settings.master_key_file.read_bytes())
                        archive.add_plain(MANIFEST, manifest.model_dump_json(indent=2).encode())
                    return manifest

                manifest = await asyncio.to_thread(write)
        finally:
            await asyncio.to_thread(source.close)
    return Taken(path, manifest)


def hears(service: Service) -> list[Durable]:
    """The durables of a service."""
    return durables(service.name, [heard.event for heard in service.hears])


@dataclass(frozen=True)
class Said:
    """Tells of an event of a stream whether its cause is in the databases of the backup."""

    ends: Mapping[str, int]
    unpublished: frozenset[str]
    commits: frozenset[str]

    def before_the_moment(self, event: SaidEvent) -> bool:
        """It stood in its stream before the moment was chosen, or waited in an outbox, or the
        group it was committed with is in the copy. An event of no known group came by an older
        version of ours: heard once too often does no harm, lost it does.
        """
        marker = event.headers.get(COMMIT_HEADER)
        return (
            event.sequence <= self.ends.get(event.stream, 0)
            or event.headers.get(_EVENT_ID) in self.unpublished
            or marker is None
            or marker in self.commits
        )


class _Source:
    """The databases at their moment, which begins when this is made. Blocks: for a thread."""

    def __init__(self, url: str, services: Sequence[Service]) -> None:
        self._services = services
        self._open = snapshot(url)
        self._snapshot: Snapshot = self._open.__enter__()
        try:
            self.commits = frozenset(
                marker
                for service in services
                for marker in self._snapshot.ids(service.database, COMMITS)
            )
        except BaseException:
            self.close()
            raise

    def estates(self) -> list[str]:
        found = [
            self._snapshot.distinct(service.database, ESTATES.name, "estate")
            for service in self._services
        ]
        return sorted({estate for estates in found for estate in estates} - {COMPANY})

    def copy_into(self, archive: ArchiveWriter) -> None:
        for service in self._services:
            for name in self._snapshot.collections(service.database):
                pieces = self._snapshot.batches(service.database, name)
                archive.add(f"{service.name}/{name}", ((piece, _rows(piece)) for piece in pieces))

    def close(self) -> None:
        self._open.__exit__(None, None, None)


def _unpublished(services: Sequence[Service]) -> frozenset[str]:
    return frozenset(
        id_
        for service in services
        for id_ in current_ids(service.settings.mongo_url, service.database, OUTBOX)
    )


def _lines(tail: IO[bytes]) -> Iterator[tuple[bytes, int]]:
    tail.seek(0)
    while piece := tail.read(_PIECE_BYTES):
        yield piece, piece.count(b"\n")


def _rows(piece: bytes) -> int:
    """How many BSON documents lie one after another."""
    count = place = 0
    while place < len(piece):
        place += struct.unpack_from("<i", piece, place)[0]
        count += 1
    return count


def tail_of(pieces: Iterable[bytes]) -> Iterator[SaidEvent]:
    """The events kept, in the order they were said, stream by stream."""
    rest = b""
    for piece in pieces:
        *lines, rest = (rest + piece).split(b"\n")
        yield from map(SaidEvent.model_validate_json, lines)
