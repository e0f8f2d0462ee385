"""Bytes that a crash left without a record are taken away once they are old enough."""

import asyncio
import logging
from datetime import timedelta

from chassis.ending import end
from chassis.files.stored import StoredFile
from chassis.performing import Performer
from chassis.store.transactions import StoreError

log = logging.getLogger(__name__)

SWEEP_SECONDS = 300.0
ABANDONED_AFTER = timedelta(hours=1)
"""Far longer than a command may take: what is younger may still be about to be recorded."""
BATCH = 200


async def sweep_uploads(performer: Performer) -> int:
    """Look once at every upload that has come of age: recorded, or taken away. How many were."""
    store = performer.store
    before = performer.clock() - ABANDONED_AFTER
    taken_away = 0
    while uploads := await store.file_bytes.noted_before(before, BATCH):
        for upload in uploads:
            found = await store.bound(upload.estate).get(StoredFile, upload.file_id)
            kept = found is not None and found.aggregate.bytes_id == upload.bytes_id
            await store.file_bytes.settle(upload, kept=kept)
            taken_away += not kept
    if taken_away:
        log.info("abandoned uploads taken away", extra={"uploads": taken_away})
    return taken_away


class FileSweeper:
    """Sweeps every few minutes beside a service that keeps files; one worker at a time."""

    def __init__(self) -> None:
        self._task: asyncio.Task[None] | None = None

    @property
    def trouble(self) -> str:
        """Whether sweeping has stopped, in words."""
        alive = self._task is not None and not self._task.done()
        return "" if alive else "the sweep of abandoned uploads has stopped"

    def start(self, performer: Performer) -> None:
        """Begin."""
        self._task = asyncio.create_task(self._sweep_forever(performer), name="file sweep")

    def leave(self) -> None:
        """Nobody waits for a sweep."""

    async def stop(self) -> None:
        """Stop; a sweep broken off is taken up by the next."""
        await end(self._task)

    async def _sweep_forever(self, performer: Performer) -> None:
        while True:
            try:
                lease = timedelta(seconds=2 * SWEEP_SECONDS)
                if await performer.store.leases.hold("file sweep", lease):
                    await sweep_uploads(performer)
            except StoreError as error:
                log.warning("abandoned uploads could not be swept: %r", error)
            except Exception:
                log.exception("the sweep of abandoned uploads failed and will be repeated")
            await asyncio.sleep(SWEEP_SECONDS)
