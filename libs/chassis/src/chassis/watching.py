"""Keeps a service's gauges current, and watches the disk for back-pressure."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import UTC, datetime

from chassis.bus.bus import Bus
from chassis.bus.connecting import BusFailed
from chassis.due import Due, fallen_due
from chassis.metrics import (
    COMMIT_CHANGE_SETS,
    COMMIT_TRANSACTIONS,
    CONSUMER_PENDING,
    CONSUMER_UNSETTLED,
    DEAD_LETTERS,
    DISK_USED,
    DUE_LATE,
    OUTBOX_AGE,
    OUTBOX_ROWS,
    PUBLISHED,
    WAITING_EVENTS,
)
from chassis.store.group import OUTBOX
from chassis.store.store import Store
from chassis.store.transactions import StoreError

log = logging.getLogger(__name__)

WATCH_SECONDS = 5.0
LAG_EVERY_LOOKS = 2


class Watcher:
    """Looks every five seconds; at the bus every ten, which is asked once a durable, and at what is
    due.
    """

    def __init__(self, store: Store, bus: Bus, dues: Sequence[Due]) -> None:
        self._service = store.service
        self._store = store
        self._bus = bus
        self._dues = dues
        self.disk_share = 0.0
        """How much of MongoDB's disk is used, between 0 and 1."""

    async def watch_forever(self) -> None:
        """Ends only when cancelled; what cannot be asked now is asked again."""
        looks = 0
        while True:
            await self._look_at_store()
            if looks % LAG_EVERY_LOOKS == 0:
                await self._look_at_bus()
                await self._look_at_dues()
            looks += 1
            counts, relay = self._store.committer.counts, self._bus.relay
            OUTBOX_ROWS.labels(self._service).set(relay.backlog)
            PUBLISHED.labels(self._service).set(relay.published)
            COMMIT_TRANSACTIONS.labels(self._service).set(counts.transactions)
            COMMIT_CHANGE_SETS.labels(self._service).set(counts.change_sets)
            await asyncio.sleep(WATCH_SECONDS)

    async def _look_at_store(self) -> None:
        database = self._store.database
        try:
            stats = await database.command("dbStats")
            total = float(stats.get("fsTotalSize", 0)) or 1.0
            self.disk_share = float(stats.get("fsUsedSize", 0)) / total
            waiting, dead = await self._store.parked.counts()
            oldest = await database[OUTBOX].find_one({}, {"at": 1}, sort=[("at", 1), ("_id", 1)])
        except StoreError as error:
            log.warning("the store cannot be watched: %s", type(error).__name__)
            return
        age = (datetime.now(UTC) - oldest["at"]).total_seconds() if oldest else 0.0
        DISK_USED.labels(self._service).set(self.disk_share)
        WAITING_EVENTS.labels(self._service).set(waiting)
        DEAD_LETTERS.labels(self._service).set(dead)
        OUTBOX_AGE.labels(self._service).set(max(0.0, age))

    async def _look_at_bus(self) -> None:
        try:
            for durable, (pending, unsettled) in (await self._bus.lags()).items():
                CONSUMER_PENDING.labels(durable).set(pending)
                CONSUMER_UNSETTLED.labels(durable).set(unsettled)
        except (*BusFailed, TimeoutError) as error:
            log.info("the bus cannot be watched: %s", type(error).__name__)

    async def _look_at_dues(self) -> None:
        now = datetime.now(UTC)
        latest = 0.0
        try:
            for due in self._dues:
                rows = self._store.database[due.collection.name]
                row = await rows.find_one(fallen_due(now), {"due_at": 1}, sort=[("due_at", 1)])
                if row is not None:
                    latest = max(latest, (now - row["due_at"]).total_seconds())
        except StoreError as error:
            log.warning("what is due cannot be watched: %s", type(error).__name__)
            return
        DUE_LATE.labels(self._service).set(latest)
