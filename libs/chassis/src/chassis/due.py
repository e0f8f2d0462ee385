"""Work that falls due: each service polls its own `due_at` index under a lease and catches up after
a stop.
"""

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from opentelemetry import trace

from chassis.ending import end
from chassis.performing import Performer
from chassis.store.collection import Collection
from chassis.store.transactions import StoreError
from chassis.work import Origin, Work
from contracts.refusals import Refusal
from contracts.words import Actor, ActorKind, EstateId

log = logging.getLogger(__name__)
tracer = trace.get_tracer("chassis.due")

POLL_SECONDS = 0.5
BATCH = 200


@dataclass(frozen=True)
class Due:
    """What is done when an aggregate of `collection` falls due; the act must move or clear what
    `due` gives.
    """

    collection: Collection[Any]
    act: Callable[[str, Work], Awaitable[None]]


class DuePoller:
    """Runs due acts as commands of the system; a repeat under the same key changes nothing."""

    def __init__(self, service: str, dues: Sequence[Due], performer: Performer) -> None:
        self._service = service
        self._dues = dues
        self._performer = performer
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin polling."""
        if self._dues:
            self._task = asyncio.create_task(self._poll_forever(), name="due")

    async def stop(self) -> None:
        """Stop polling; an act under way is broken off and falls due again."""
        await end(self._task)

    @property
    def alive(self) -> bool:
        """Whether polling goes on (or nothing is ever due)."""
        return not self._dues or (self._task is not None and not self._task.done())

    async def _poll_forever(self) -> None:
        while True:
            await asyncio.sleep(POLL_SECONDS)
            try:
                awaited = await self._fallen_due()
            except StoreError as error:
                log.warning("due work could not be looked for: %r", error)
                continue
            for due in awaited:
                try:
                    await self._poll(due)
                except StoreError as error:
                    log.warning("due work could not be read: %r", error)
                except Exception:
                    log.exception("due work failed and will be repeated")

    async def _fallen_due(self) -> list[Due]:
        """One look at all collections, which writes nothing: almost always nothing is due."""
        first, *others = [
            (due.collection.name, _whether_due(due.collection.name, self._performer.clock()))
            for due in self._dues
        ]
        united = [{"$unionWith": {"coll": name, "pipeline": look}} for name, look in others]
        rows = await self._performer.store.database[first[0]].aggregate([*first[1], *united])
        names = {row["_id"] async for row in rows}
        return [due for due in self._dues if due.collection.name in names]

    async def _poll(self, due: Due) -> None:
        store = self._performer.store
        if not await store.leases.hold(f"due {due.collection.name}", timedelta(seconds=30)):
            return
        query = fallen_due(self._performer.clock())
        fields = {"estate": 1, "due_at": 1}
        rows = (
            store.database[due.collection.name].find(query, fields).sort("due_at", 1).limit(BATCH)
        )
        await asyncio.gather(*[self._act(due, row) async for row in rows])

    async def _act(self, due: Due, row: dict[str, Any]) -> None:
        attributes = {"guanjia.service": self._service, "guanjia.estate": row["estate"]}
        # What the act says belongs to a trace, which begins here: nobody asked for it.
        with tracer.start_as_current_span(
            f"due {due.collection.name}",
            attributes=attributes,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                await self._perform(due, row)
            except Exception:
                # Without its text, which may name somebody.
                span.set_status(trace.StatusCode.ERROR)
                raise

    async def _perform(self, due: Due, row: dict[str, Any]) -> None:
        id_ = str(row["_id"]).rpartition(":")[2]
        key = due_key(due.collection.name, row["_id"], row["due_at"])
        origin = Origin(
            actor=Actor(kind=ActorKind.SYSTEM, id=self._service),
            key=key,
            correlation=key,
            mark=f"due:{key}",
        )

        async def act(work: Work) -> None:
            await due.act(id_, work)

        try:
            await self._performer.perform(act, estate=EstateId(row["estate"]), origin=origin)
        except Refusal as refusal:
            log.warning("due work refused: %s", refusal.code, extra={"aggregate": row["_id"]})


def _whether_due(name: str, now: datetime) -> list[dict[str, Any]]:
    return [
        {"$match": fallen_due(now)},
        {"$limit": 1},
        {"$project": {"_id": {"$literal": name}}},
    ]


def fallen_due(now: datetime) -> dict[str, Any]:
    """The filter that leaves what has fallen due, by the index that `due` makes."""
    # The type again: MongoDB takes a partial index only for a question as narrow as the index is,
    # and would read every document of the collection at every look without it.
    return {"due_at": {"$type": "date", "$lte": now}}


def due_key(collection: str, document: str, due_at: datetime) -> str:
    """The key of one due act: the same aggregate at the same moment is the same act."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{collection}/{document}/{due_at.isoformat()}"))
