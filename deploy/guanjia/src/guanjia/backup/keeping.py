"""The backups that are kept: how they are called, which go, and the one that is made each day."""

import asyncio
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from prometheus_client import Gauge

from chassis.bus.connecting import BusFailed
from chassis.performing import utc_now
from chassis.service import Service
from chassis.store.copying import CopyFailed
from guanjia.backup.archive import ArchiveBroken
from guanjia.backup.taking import Taken, take_backup
from guanjia.data_folder import DataFolder
from guanjia.settings import PlatformSettings

log = logging.getLogger(__name__)

# A platform that has just come up has other things to do.
FIRST_AFTER_SECONDS = 600.0
LOOK_SECONDS = 300.0
_NAME = re.compile(r"guanjia-(\d{8}T\d{6}Z)\.tar")
_TIME = "%Y%m%dT%H%M%SZ"

LAST_SUCCESS = Gauge(
    "guanjia_backup_last_success_timestamp_seconds", "When the newest backup was made."
)
LAST_TOOK = Gauge("guanjia_backup_duration_seconds", "How long the newest backup took.")
LAST_BYTES = Gauge("guanjia_backup_size_bytes", "Size of the newest backup.")


@dataclass(frozen=True)
class Kept:
    """A backup in a folder, by its name."""

    path: Path
    taken_at: datetime


def name_at(at: datetime) -> str:
    """`guanjia-20261122T055529Z.tar`."""
    return f"guanjia-{at:{_TIME}}.tar"


def kept_in(folder: Path) -> list[Kept]:
    """The backups of a folder, newest first; other files are nobody's business."""
    if not folder.is_dir():
        return []
    found = [
        Kept(path, datetime.strptime(match[1], _TIME).replace(tzinfo=UTC))
        for path in folder.iterdir()
        if (match := _NAME.fullmatch(path.name))
    ]
    return sorted(found, key=lambda each: each.taken_at, reverse=True)


def forget_old(folder: Path, keep: int) -> list[Path]:
    """Delete all but the newest; what was deleted."""
    old = [each.path for each in kept_in(folder)[keep:]]
    for path in old:
        path.unlink()
    return old


def is_due(folder: Path, every: timedelta, now: datetime) -> bool:
    """Whether the newest backup is too old, or there is none."""
    newest = next(iter(kept_in(folder)), None)
    return newest is None or now - newest.taken_at >= every


class BackupKeeper:
    """Makes a backup whenever the newest has become too old, also across restarts."""

    def __init__(
        self, services: Sequence[Service], folder: DataFolder, settings: PlatformSettings
    ) -> None:
        self._services = services
        self._data = folder
        self._folder = settings.backup_folder or folder.backups
        self._every = timedelta(hours=settings.backup_every_hours)
        self._keep = settings.backup_keep

    async def keep_forever(self) -> None:
        """Ends only when cancelled; a backup that fails is tried again at the next look."""
        if not self._every:
            return
        await asyncio.sleep(FIRST_AFTER_SECONDS)
        while True:
            if await asyncio.to_thread(is_due, self._folder, self._every, utc_now()):
                await self._try()
            await asyncio.sleep(LOOK_SECONDS)

    async def _try(self) -> None:
        try:
            taken = await self.make()
        except (ArchiveBroken, CopyFailed, *BusFailed) as error:
            log.error("no backup could be made: %s: %s", type(error).__name__, str(error)[:300])
        except Exception:
            log.exception("no backup could be made")
        else:
            log.info("backup made", extra={"file": str(taken.path), "bytes": taken.size})

    async def make(self) -> Taken:
        """One now, and the oldest go."""
        demo = self._data.demo_state()
        taken = await take_backup(self._services, self._folder / name_at(utc_now()), demo=demo)
        await asyncio.to_thread(forget_old, self._folder, self._keep)
        LAST_SUCCESS.set(taken.manifest.taken_at.timestamp())
        LAST_TOOK.set(taken.manifest.seconds)
        LAST_BYTES.set(taken.size)
        return taken
