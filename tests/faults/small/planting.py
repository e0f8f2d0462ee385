"""The bugs the auditor must catch: each as somebody might write it, put into a child process at run
time. Nothing of this is in chassis, nor any switch for it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from nats.aio.msg import Msg
from nats.js import JetStreamContext
from pymongo import WriteConcern
from pymongo.errors import DuplicateKeyError

import chassis.bus.relay
import chassis.store.committer
import chassis.store.group
from chassis.bus.consumer import Consumer
from chassis.bus.handling import Delivery
from chassis.bus.relay import WINDOW, Relay
from chassis.bus.settling import Ending, Settlement
from chassis.failpoints import reach
from chassis.store.changes import ChangeSet, Outcome, StaleRead
from chassis.store.committer import Committer
from chassis.store.group import GroupTransaction
from chassis.work import Work

DELETED = "deleted-not-published"
"""A line of one of the bugs, at which a worker may die."""


def acknowledge_before_commit() -> None:
    """As a subscriber does that acknowledges on receipt."""
    take = Consumer.take

    async def taken(self: Consumer, messages: Sequence[Msg]) -> None:
        for message in messages:
            await message.ack()
        await take(self, messages)

    _put(Consumer, "take", taken)


def no_inbox() -> None:
    """What was heard is not marked, so a repeat is applied again."""
    _changed(lambda change: replace(change, mark=None))


def default_ack_policy() -> None:
    """Reject on error: whatever goes wrong ends the message (facts, trap 1)."""
    settle = Consumer._settle

    async def settled(
        self: Consumer, message: Msg, delivery: Delivery, settlement: Settlement
    ) -> None:
        if settlement.ending in {Ending.WAIT, Ending.LATER}:
            await message.term()
        else:
            await settle(self, message, delivery, settlement)

    _put(Consumer, "_settle", settled)


def delete_before_publish() -> None:
    """The outbox row goes first, the event follows."""

    async def published(self: Relay, jetstream: JetStreamContext) -> bool:
        window = [self._rows[place] for place in range(min(WINDOW, len(self._rows)))]
        await self._store.outbox.delete([row.id for row in window])
        reach(DELETED)
        acknowledged = await chassis.bus.relay._publish(jetstream, window)
        for _ in range(acknowledged):
            self._known.discard(self._rows.popleft().id)
        return acknowledged < len(window)

    _put(Relay, "_publish_window", published)


def window_skipped_after_failure() -> None:
    """What was not acknowledged is forgotten with the rest."""

    async def published(self: Relay, jetstream: JetStreamContext) -> bool:
        window = [self._rows[place] for place in range(min(WINDOW, len(self._rows)))]
        acknowledged = await chassis.bus.relay._publish(jetstream, window)
        await self._store.outbox.delete([row.id for row in window])
        for _ in window:
            self._known.discard(self._rows.popleft().id)
        return acknowledged < len(window)

    _put(Relay, "_publish_window", published)


def number_from_a_count() -> None:
    """The next number is how many there are, and one."""

    async def drawn(self: GroupTransaction) -> None:
        for pending in self._group:
            for name, slot in pending.change.numbers:
                estate, _, label = name.partition(":")
                there = await self._database["notes"].count_documents({"estate": estate})
                slot.text = f"{label}-{there + 1:04d}"

    _put(GroupTransaction, "_draw_numbers", drawn)


def no_transaction() -> None:
    """Every collection is written by itself."""
    begin = GroupTransaction.__init__

    def begun(self: GroupTransaction, *given: Any) -> None:
        begin(self, *given)
        self._session = None  # type: ignore[assignment]  # that is the bug

    _put(GroupTransaction, "__init__", begun)


def no_majority_no_journal() -> None:
    """Told to be done while it is in memory alone."""
    _put(chassis.store.committer, "DURABLE", WriteConcern(1, j=False))


def version_not_checked() -> None:
    """Whoever writes last wins, whatever has been read."""
    verdict = chassis.store.group._verdict

    def judged(change: ChangeSet, found: dict[str, Any]) -> Outcome | Exception | None:
        told = verdict(change, found)
        return None if isinstance(told, StaleRead) else told

    _put(chassis.store.group, "_verdict", judged)


def mark_outside_the_transaction() -> None:
    """First it is noted that it was heard, then what follows from it is done."""
    commit = Committer.commit

    async def committed(self: Committer, change: ChangeSet) -> Outcome:
        if change.mark is not None:
            try:
                mark = {"_id": change.mark, "at": datetime.now(UTC)}
                await self._database["inbox"].insert_one(mark)
            except DuplicateKeyError:
                return Outcome(None, repeated=True)
        return await commit(self, replace(change, mark=None))

    _put(Committer, "commit", committed)


def no_outbox() -> None:
    """Committed, then published from memory: between the two lies a crash (commit-then-publish)."""
    write = GroupTransaction.write

    async def written(self: GroupTransaction, marker: str) -> Any:
        rows = await write(self, marker)
        ids = [row.id for row in rows]
        await self._database["outbox"].delete_many({"_id": {"$in": ids}}, session=self._session)
        return rows

    _put(GroupTransaction, "write", written)


def keys_not_kept() -> None:
    """The same request twice has two effects: its key is found under no name again."""

    def nameless(change: ChangeSet) -> ChangeSet:
        key = change.key
        return replace(change, key=replace(key, id=f"{key.id} {uuid4()}")) if key else change

    _changed(nameless)


BUGS: Mapping[str, Callable[[], None]] = {
    bug.__name__: bug
    for bug in (
        acknowledge_before_commit,
        no_inbox,
        default_ack_policy,
        delete_before_publish,
        window_skipped_after_failure,
        number_from_a_count,
        no_transaction,
        no_majority_no_journal,
        version_not_checked,
        mark_outside_the_transaction,
        no_outbox,
        keys_not_kept,
    )
}


def plant(name: str) -> None:
    """Put a bug into this process; none for the empty name."""
    if name:
        BUGS[name]()


def _changed(change: Callable[[ChangeSet], ChangeSet]) -> None:
    """Every change set is made otherwise."""
    made = Work.change_set

    def changed(self: Work, answer: Any) -> ChangeSet:
        return change(made(self, answer))

    _put(Work, "change_set", changed)


def _put(where: object, name: str, what: object) -> None:
    setattr(where, name, what)
