"""From the outbox to JetStream: fed in process by the committer, with a sweep for what a crash left
behind.
"""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta

from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.api import PubAck
from nats.js.errors import Error as JetStreamError
from opentelemetry.trace import SpanKind

from chassis.bus.spanning import spans_of
from chassis.ending import end
from chassis.failpoints import reach
from chassis.store.changes import OutboxRow
from chassis.store.store import Store
from chassis.store.transactions import StoreError

log = logging.getLogger(__name__)

WINDOW = 256
REMEMBERED_ROWS = 20_000
ACK_SECONDS = 5.0
AWAY_POLL_SECONDS = 0.1
SWEEP_SECONDS = 1.0
SWEEP_ROWS = 2_000
SWEEP_SIGHT_ROWS = 10_000
"""So many ids are looked at, so that the rows of the next sweeps have been seen by then."""
STOP_SECONDS = 2.0
SWEEP_LEASE = timedelta(seconds=5)


class Relay:
    """Publishes rows in commit order, deletes what was acknowledged, and stops a window at the
    first failure.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rows: deque[OutboxRow] = deque()
        self._known: set[str] = set()
        self._wake = asyncio.Event()
        self._drained = asyncio.Event()
        self._drained.set()
        self._tasks: list[asyncio.Task[None]] = []
        self._connection: Client | None = None
        self._jetstream: JetStreamContext | None = None
        self.backlog = 0
        """Rows in the outbox at the last sweep."""
        self.published = 0
        self._held_until_rows = 0

    @contextlib.asynccontextmanager
    async def silent(self, *, until_rows: int) -> AsyncIterator[None]:
        """Within, this worker publishes nothing, and no sweep does it in its place.

        For a worker that writes much at once and wants the machine for it. Others' own events are
        not held up: their workers publish them. What was left is published by whoever sweeps
        next, which is also what happens when more than `until_rows` wait, or the worker dies.
        """
        await self._store.leases.hold("sweep", SWEEP_LEASE)
        self._held_until_rows = until_rows
        try:
            yield
        finally:
            self._held_until_rows = 0
            with contextlib.suppress(StoreError):
                await self._store.leases.release("sweep")

    def feed(self, rows: Sequence[OutboxRow]) -> None:
        """Take rows just committed. Beyond what is worth remembering they are left to the sweep."""
        if self._silent:
            return
        if len(self._rows) + len(rows) > REMEMBERED_ROWS:
            return
        fresh = [row for row in rows if row.id not in self._known]
        self._known.update(row.id for row in fresh)
        self._rows.extend(fresh)
        if fresh:
            self._drained.clear()
        self._wake.set()

    def start(self) -> None:
        """Begin; without a connection (`connected`) rows only gather."""
        self._tasks = [
            asyncio.create_task(self._publish_forever(), name="relay"),
            asyncio.create_task(self._sweep_forever(), name="sweep"),
        ]

    def connected(self, connection: Client, jetstream: JetStreamContext) -> None:
        """The bus is there; it may go away and come back."""
        self._connection = connection
        self._jetstream = jetstream
        self._wake.set()

    async def stop(self) -> None:
        """Publish what is at hand for up to two seconds, then stop; the rest is in the outbox."""
        if self._jetstream is not None:
            self._wake.set()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._drained.wait(), STOP_SECONDS)
        await end(*self._tasks)

    @property
    def alive(self) -> bool:
        """Whether both loops run."""
        return bool(self._tasks) and not any(task.done() for task in self._tasks)

    @property
    def _silent(self) -> bool:
        return self.backlog < self._held_until_rows

    async def _publish_forever(self) -> None:
        pause_seconds = 0.1
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._rows and self._jetstream is not None:
                if self._connection is not None and not self._connection.is_connected:
                    # The client would take it into a buffer, and count it as under way for ever
                    # once that is full.
                    await asyncio.sleep(AWAY_POLL_SECONDS)
                    continue
                try:
                    failed = await self._publish_window(self._jetstream)
                except (NatsError, JetStreamError, StoreError, OSError, TimeoutError) as error:
                    failed = True
                    log.warning("publishing stopped and will be repeated: %r", error)
                if failed:
                    await asyncio.sleep(pause_seconds)
                    pause_seconds = min(pause_seconds * 2, 5.0)
                else:
                    pause_seconds = 0.1
            if not self._rows:
                self._drained.set()

    async def _publish_window(self, jetstream: JetStreamContext) -> bool:
        window = [self._rows[place] for place in range(min(WINDOW, len(self._rows)))]
        parts = [("publish", row.headers.get("traceparent")) for row in window]
        with spans_of(parts, SpanKind.PRODUCER, self._store.service):
            acknowledged = await _publish(jetstream, window)
        if acknowledged:
            reach("after-publish")
            await self._store.outbox.delete([row.id for row in window[:acknowledged]])
            reach("after-delete")
            for _ in range(acknowledged):
                self._known.discard(self._rows.popleft().id)
            self.published += acknowledged
        return acknowledged < len(window)

    async def _sweep_forever(self) -> None:
        seen: set[str] = set()
        first = True
        while True:
            try:
                self.backlog = await self._store.outbox.count()
                if self._silent:
                    await self._store.leases.hold("sweep", SWEEP_LEASE)
                    await asyncio.sleep(SWEEP_SECONDS)
                    continue
                if not self.backlog:
                    seen = set()
                # While the relay is at it there is no need to look.
                elif len(self._rows) < WINDOW and await self._store.leases.hold(
                    "sweep", SWEEP_LEASE
                ):
                    ids = await self._store.outbox.oldest_ids(SWEEP_SIGHT_ROWS)
                    # By two sweeps and not by a clock: a row seen twice is not just being published
                    # by its writer.
                    left = [id_ for id_ in ids if first or id_ in seen][:SWEEP_ROWS]
                    self.feed(await self._store.outbox.rows(left))
                    seen = set(ids)
                    first = False
            except StoreError as error:
                log.warning("the sweep could not read the outbox: %r", error)
            await asyncio.sleep(SWEEP_SECONDS)


async def _publish(jetstream: JetStreamContext, window: Sequence[OutboxRow]) -> int:
    """How many rows from the window's start on were acknowledged."""
    futures: list[asyncio.Future[PubAck]] = []
    try:
        for row in window:
            future = await jetstream.publish_async(
                row.subject, row.body, wait_stall=ACK_SECONDS, headers=dict(row.headers)
            )
            futures.append(future)
        await asyncio.wait(futures, timeout=ACK_SECONDS)
        acknowledged = 0
        for future in futures:
            if not future.done() or future.cancelled() or future.exception() is not None:
                break
            acknowledged += 1
        return acknowledged
    finally:
        # Whatever is not cancelled takes a place among those under way until it is answered.
        for future in futures:
            future.cancel()
