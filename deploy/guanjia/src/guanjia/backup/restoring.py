"""Putting a backup into an empty place, and seeing that it is whole before anything runs on it."""

import asyncio
import os
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from chassis.bus.tails import streams_at
from chassis.running import Running
from chassis.sealing import FileMasterKey
from chassis.service import Service
from chassis.store.copying import Loading, documents
from chassis.store.group import OUTBOX
from contracts.event import Envelope
from guanjia.backup.archive import KEY, TAIL, ArchiveBroken, ArchiveReader, Manifest
from guanjia.backup.comparing import Difference, compare
from guanjia.backup.taking import tail_of
from guanjia.setting_up import set_up


class PlaceInUse(Exception):
    """There is something where the backup is to go; nothing was changed."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what

    def __str__(self) -> str:
        return (
            f"{self.what} 不是空的，未做任何更改。请恢复到新的目录或空的服务器。\n"
            f"{self.what} is not empty; nothing was changed. Restore to a new folder or to empty"
            " servers."
        )


class KeyNeeded(Exception):
    """The backup's master key is neither in it nor given, or another one was given."""

    def __init__(self, wanted: Sequence[str]) -> None:
        super().__init__(wanted)
        self.wanted = wanted

    def __str__(self) -> str:
        keys = ", ".join(self.wanted)
        return (
            f"需要备份所用的主密钥（指纹 {keys}）。请用 --master-key 指明 master.key 文件。\n"
            f"The backup's master key is needed (fingerprint {keys}): name the file with"
            " --master-key."
        )


class ServiceUnknown(Exception):
    """The backup has data of a service this version does not have."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(names)
        self.names = names

    def __str__(self) -> str:
        names = ", ".join(self.names)
        return (
            f"备份包含本版本没有的服务：{names}。请用制作备份的版本恢复。\n"
            f"The backup has services this version does not know: {names}. Restore it with the"
            " version that made it."
        )


@dataclass
class Restored:
    """What came of it. `under_way`: the aggregates of events not yet taken in by everybody."""

    manifest: Manifest
    rows: int = 0
    events: int = 0
    under_way: set[str] = field(default_factory=set)


def master_key_of(archive: ArchiveReader, given: Path | None) -> bytes:
    """The content of the master key file for a backup. Raises KeyNeeded, MasterKeyUnreadable."""
    if given is not None:
        if not set(archive.manifest.master_keys) <= set(FileMasterKey(given).ids):
            raise KeyNeeded(archive.manifest.master_keys)
        return given.read_bytes()
    if not archive.manifest.with_key:
        raise KeyNeeded(archive.manifest.master_keys)
    return archive.plain(KEY)


def write_key(path: Path, content: bytes) -> None:
    """Mode 0600, whole and synced."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


async def restore(archive: ArchiveReader, services: Sequence[Service]) -> Restored:
    """Put a backup where the services' settings point. Nothing of it runs meanwhile.

    Raises ServiceUnknown, PlaceInUse, ArchiveBroken and NotSetUp.
    """
    by_name = {service.name: service for service in services}
    parts = {part.name: part.name.partition("/") for part in archive.manifest.parts}
    del parts[TAIL]
    if unknown := sorted({service for service, _, _ in parts.values()} - set(by_name)):
        raise ServiceUnknown(unknown)
    await asyncio.to_thread(archive.verify)
    restored = Restored(archive.manifest, under_way=_unpublished(archive, parts))
    async with streams_at(services[0].settings.nats_url) as streams:
        for service in services:
            if not await streams.empty(service.name):
                raise PlaceInUse(f"NATS {service.name}")
        with _loading(services) as loading:
            for name, (service_name, _, collection) in parts.items():
                database = by_name[service_name].database
                restored.rows += await asyncio.to_thread(
                    _load, archive, loading, database, name, collection
                )
            for service in services:
                await asyncio.to_thread(loading.renew_memory, service.database)
        await set_up(Running(service) for service in services)
        for event in tail_of(archive.pieces(TAIL)):
            await streams.say_again(event)
            restored.under_way.add(_about(event.raw))
            restored.events += 1
    return restored


async def check(
    services: Sequence[Service], under_way: Collection[str]
) -> tuple[int, list[Difference]]:
    """(rows of read models compared with their owners, what differs)."""
    platform = [Running(service) for service in services]
    for running in platform:
        running.store.start()
    try:
        return await compare(platform, under_way)
    finally:
        for running in platform:
            await running.store.stop()


@contextmanager
def _loading(services: Sequence[Service]) -> Iterator[Loading]:
    loading = Loading(services[0].settings.mongo_url)
    try:
        for service in services:
            if loading.used(service.database):
                raise PlaceInUse(f"MongoDB {service.database}")
        yield loading
    finally:
        loading.close()


def _load(
    archive: ArchiveReader, loading: Loading, database: str, name: str, collection: str
) -> int:
    part = archive.manifest.part(name)
    rows = loading.load(database, collection, archive.pieces(name))
    if part is None or rows != part.rows:
        raise ArchiveBroken(archive.path, name)
    return rows


def _about(raw: bytes) -> str:
    """The aggregate an event is about; nothing where it cannot be read."""
    try:
        return Envelope.parse(raw).subject
    except ValidationError:
        return ""


def _unpublished(archive: ArchiveReader, parts: dict[str, tuple[str, str, str]]) -> set[str]:
    """The aggregates of events that wait in an outbox of the backup."""
    return {
        _about(bytes(row["body"]))
        for name, (_, _, collection) in parts.items()
        if collection == OUTBOX
        for row in documents(archive.pieces(name))
    }
