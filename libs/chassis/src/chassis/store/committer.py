"""Group commit: concurrent change sets share one transaction. The previous commit's time is the
window (design 3).
"""

import asyncio
import contextlib
import logging
import random
import time
import uuid
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime

from opentelemetry import trace
from opentelemetry.context import Context
from pymongo import WriteConcern
from pymongo.errors import DuplicateKeyError, PyMongoError
from pymongo.read_concern import ReadConcern

from chassis.failpoints import reach
from chassis.store.changes import AlreadyTaken, ChangeSet, OutboxRow, Outcome, StoreAway, TooLarge
from chassis.store.driver import Client, Session
from chassis.store.group import GroupTransaction
from chassis.store.queue import FairQueue, GroupLimits, Pending
from chassis.store.transactions import duplicate_of, is_transient, is_unknown_commit
from contracts.refusals import Busy

log = logging.getLogger(__name__)
tracer = trace.get_tracer("chassis.store")

DURABLE = WriteConcern("majority", j=True)
LARGEST_CHANGE_DOCUMENTS = 5_000


@dataclass
class CommitterCounts:
    """What the committer has done since it started; read by metrics and by tests."""

    transactions: int = 0
    change_sets: int = 0
    retries: int = 0
    bisections: int = 0
    settled_by_marker: int = 0


class Committer:
    """Commits change sets in groups. One per service process; safe to share by any number of
    callers.
    """

    def __init__(
        self,
        client: Client,
        database: str,
        *,
        on_committed: Callable[[Sequence[OutboxRow]], None],
        limits: GroupLimits | None = None,
        patience_seconds: float = 10.0,
    ) -> None:
        self._client = client
        self._database = client[database]
        self._on_committed = on_committed
        self._patience_seconds = patience_seconds
        self._queue = FairQueue(limits or GroupLimits())
        self._wake = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._task: asyncio.Task[None] | None = None
        self.counts = CommitterCounts()

    async def commit(self, change: ChangeSet) -> Outcome:
        """Commit with whoever else is waiting; returns when it is durable on a majority.

        Raises StaleRead when something read has changed, KeyReused, AlreadyTaken, or StoreAway
        when MongoDB stays away: then the outcome is unknown to the caller, and repeating with the
        same key tells it. A caller cancelled while queued leaves nothing behind; one already in a
        group is completed without it.
        """
        if change.size > LARGEST_CHANGE_DOCUMENTS:
            raise TooLarge(documents=change.size)
        if not self.alive:
            raise Busy(reason="the committer is not running")
        # Nothing is begun within it, so nobody need know that it is the current one: that would
        # cost more than the span itself.
        span = tracer.start_span("commit")
        try:
            future: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
            pending = Pending(change, future, span.get_span_context())
            self._queue.put(pending)
            self._idle.clear()
            self._wake.set()
            try:
                return await pending.outcome
            except asyncio.CancelledError:
                if pending.queued:
                    self._queue.withdraw(pending)
                raise
        finally:
            span.end()

    @property
    def alive(self) -> bool:
        """Whether groups are being committed; readiness tells."""
        return self._task is not None and not self._task.done()

    @property
    def waiting(self) -> int:
        """How many change sets are queued."""
        return len(self._queue)

    def start(self) -> None:
        """Begin committing; a crash of the loop is logged and the loop goes on."""
        self._task = asyncio.create_task(self._supervise(), name="committer")

    async def stop(self, *, drain_seconds: float = 10.0) -> None:
        """Finish what is queued, within the time given, then stop."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._idle.wait(), drain_seconds)
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        for pending in self._queue.drain():
            pending.fail(Busy(reason="stopping"))

    async def _supervise(self) -> None:
        while True:
            try:
                await self._run()
            except Exception:
                log.exception("the committer met an unexpected error and goes on")

    async def _run(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            while group := self._queue.next_group():
                try:
                    await self._commit_group(group)
                except BaseException as error:
                    for pending in group:
                        pending.fail(Busy(reason="the commit was interrupted"))
                    if not isinstance(error, Exception):
                        raise
                    log.exception("a group of %d failed unexpectedly", len(group))
            self._idle.set()

    async def _commit_group(self, group: list[Pending]) -> None:
        """Commit a group; on an error that is not transient halve it until the bad member stands
        alone.
        """
        deadline = time.monotonic() + self._patience_seconds
        pause_seconds = 0.002
        while group:
            try:
                await self._attempt(group)
                return
            except PyMongoError as error:
                if is_transient(error):
                    if time.monotonic() > deadline:
                        _fail_all(group, StoreAway(reason=type(error).__name__))
                        return
                    self.counts.retries += 1
                    # Full jitter, so that processes drawing from one series do not meet again at
                    # once.
                    await asyncio.sleep(random.uniform(0, pause_seconds))  # noqa: S311 (spreading load, not a secret)
                    pause_seconds = min(pause_seconds * 2, 0.2)
                    continue
                await self._divide(group, error)
                return
            except StoreAway as error:
                # Not divided: what became of this group is not known, so nothing is run again.
                _fail_all(group, error)
                return
            except Exception as error:
                await self._divide(group, error)
                return

    async def _divide(self, group: list[Pending], error: Exception) -> None:
        if len(group) == 1:
            index = duplicate_of(error) if isinstance(error, PyMongoError) else None
            group[0].fail(AlreadyTaken(what=index) if index else error)
            return
        self.counts.bisections += 1
        middle = len(group) // 2
        await self._commit_group(group[:middle])
        await self._commit_group(group[middle:])

    async def _attempt(self, group: list[Pending]) -> None:
        """One transaction. Members found done or stale by its first read leave `group` with their
        outcome.
        """
        marker = uuid.uuid4().hex
        with _group_span(group) as span:
            async with self._client.start_session() as session:
                await session.start_transaction(ReadConcern("snapshot"), DURABLE)
                try:
                    transaction = GroupTransaction(self._database, session, group)
                    await transaction.read_first()
                    span.set_attribute("guanjia.group", len(group))
                    if not group:
                        await session.abort_transaction()
                        return
                    rows = await transaction.write(marker)
                    reach("before-commit")
                except BaseException:
                    with contextlib.suppress(PyMongoError):
                        await session.abort_transaction()
                    raise
                await self._finish(session, marker)
        reach("after-commit")
        self.counts.transactions += 1
        self.counts.change_sets += len(group)
        self._on_committed(rows)
        for pending in group:
            key = pending.change.key
            pending.settle(Outcome(key.answer() if key else None))

    async def _finish(self, session: Session, marker: str) -> None:
        """Commit; when the answer is lost, repeat it, and at last ask the marker.

        The marker is asked by trying to write it outside the transaction: refused as a duplicate,
        the group was committed; accepted, it never can be any more, because the transaction
        writes the same row.
        """
        deadline = time.monotonic() + self._patience_seconds
        unknown: PyMongoError | None = None
        for attempt in range(3):
            try:
                await session.commit_transaction()
                return
            except PyMongoError as error:
                if not is_unknown_commit(error):
                    raise
                unknown = error
                await asyncio.sleep(0.02 * (attempt + 1))
        log.warning(
            "the result of a commit is unknown, asking its marker", extra={"marker": marker}
        )
        while time.monotonic() < deadline:
            try:
                committed = await self._settle(session, marker)
            except PyMongoError:
                await asyncio.sleep(0.1)
                continue
            self.counts.settled_by_marker += 1
            if committed:
                return
            raise _Void from unknown
        raise StoreAway(reason="the result of the commit is not known yet") from unknown

    async def _settle(self, session: Session, marker: str) -> bool:
        """Whether the group was committed; if not, it never will be."""
        # A transaction whose commit never arrived stays open for a minute and would block everyone
        # after it.
        await self._client.admin.command({"killSessions": [session.session_id]})
        markers = self._database.get_collection("commits", write_concern=DURABLE)
        try:
            await markers.insert_one({"_id": marker, "void": True, "at": datetime.now(UTC)})
        except DuplicateKeyError:
            return True
        return False


class _Void(PyMongoError):
    """The group was not committed and never will be: run it again."""

    def has_error_label(self, label: str) -> bool:
        return label == "TransientTransactionError"


def _group_span(group: Sequence[Pending]) -> AbstractContextManager[trace.Span]:
    """The transaction's span: in the trace of the first member, linked to those of the others."""
    first, *others = [pending.trace for pending in group]
    return _quiet_span(
        "commit group",
        trace.set_span_in_context(trace.NonRecordingSpan(first)),
        [trace.Link(other) for other in others],
    )


def _quiet_span(
    name: str, context: Context | None = None, links: Sequence[trace.Link] = ()
) -> AbstractContextManager[trace.Span]:
    """Without errors: a driver's error quotes documents, and a stale read is no failure."""
    return tracer.start_as_current_span(
        name, context, links=links, record_exception=False, set_status_on_exception=False
    )


def _fail_all(group: Sequence[Pending], error: Exception) -> None:
    for pending in group:
        pending.fail(error)
