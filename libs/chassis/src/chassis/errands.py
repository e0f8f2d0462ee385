"""Errands: what is done outside when it falls due, such as a message sent. No transaction reaches
there, so an errand is claimed in one commit, done, and its result recorded in another.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from chassis.due import due_key, fallen_due
from chassis.ending import end
from chassis.failpoints import reach
from chassis.performing import Performer
from chassis.store.collection import Collection
from chassis.store.transactions import StoreError
from chassis.work import Origin, Work
from contracts.refusals import Busy, Refusal, Stale
from contracts.words import Actor, ActorKind, EstateId

log = logging.getLogger(__name__)

T = TypeVar("T")
R = TypeVar("R")

POLL_SECONDS = 0.25
FINISH_SECONDS = 5.0
RECORD_AGAIN_SECONDS = 0.5


@dataclass(frozen=True)
class Errand(Generic[T, R]):
    """What is done when an aggregate of `collection` falls due.

    `claim` moves what `due` gives to when the claim runs out, and answers what is to be done (None:
    nothing); claims are committed once, so only one worker does it. `do` must end by itself, and
    answers its failures. A worker that dies between the two leaves a claim that falls due: `claim`
    then meets it again and decides, because only it knows whether doing it twice does harm.
    """

    collection: Collection[Any]
    claim: Callable[[str, Work], Awaitable[T | None]]
    do: Callable[[T], Awaitable[R]]
    record: Callable[[str, T, R, Work], Awaitable[None]]
    at_once: int = 32
    """How many are done at a time; of one estate at most a quarter, so that none waits for it."""


@dataclass(frozen=True)
class _Due:
    document: str
    estate: EstateId
    id: str
    key: str


class ErrandRunner(Generic[T, R]):
    """Runs one kind of errand; a companion of its service."""

    def __init__(self, service: str, errand: Errand[T, R]) -> None:
        self._service = service
        self._errand = errand
        self._under_way: dict[str, asyncio.Task[None]] = {}
        self._estates: Counter[EstateId] = Counter()
        self._polling: asyncio.Task[None] | None = None

    @property
    def trouble(self) -> str:
        """Said where polling has ended."""
        ended = self._polling is not None and self._polling.done()
        return f"errands of {self._errand.collection.name} are not run" if ended else ""

    def start(self, performer: Performer) -> None:
        """Begin polling."""
        self._polling = asyncio.create_task(self._poll_forever(performer), name="errands")

    def leave(self) -> None:
        """Nobody waits for errands."""

    async def stop(self) -> None:
        """Take on nothing new and let what is under way end, for some seconds; a claim left behind
        is met again when it runs out.
        """
        await end(self._polling)
        if self._under_way:
            _, late = await asyncio.wait(self._under_way.values(), timeout=FINISH_SECONDS)
            await end(*late)

    async def _poll_forever(self, performer: Performer) -> None:
        while True:
            await asyncio.sleep(POLL_SECONDS)
            try:
                await self.take_on(performer)
            except StoreError as error:
                log.warning("errands could not be read: %r", error)
            except Exception:
                log.exception("errands could not be taken on and will be tried again")

    async def take_on(self, performer: Performer) -> None:
        """Begin what is due now, as far as there is room."""
        room = self._errand.at_once - len(self._under_way)
        for due in await self._due(performer, room) if room > 0 else []:
            if self._estates[due.estate] < max(1, self._errand.at_once // 4):
                self._estates[due.estate] += 1
                task = asyncio.create_task(self._run(due, performer), name=f"errand {due.id}")
                self._under_way[due.document] = task

    async def _due(self, performer: Performer, room: int) -> list[_Due]:
        name = self._errand.collection.name
        full = [estate for estate, count in self._estates.items() if count]
        query = {**fallen_due(performer.clock()), "_id": {"$nin": list(self._under_way)}}
        rows = performer.store.database[name].find(query, {"estate": 1, "due_at": 1})
        # Some more than there is room for: a busy estate's come first and may have to wait.
        rows = rows.sort("due_at", 1).limit(room * (1 + len(full)))
        return [
            _Due(
                document=row["_id"],
                estate=EstateId(row["estate"]),
                id=str(row["_id"]).rpartition(":")[2],
                key=due_key(name, row["_id"], row["due_at"]),
            )
            async for row in rows
        ][: room * 2]

    async def _run(self, due: _Due, performer: Performer) -> None:
        try:
            await self._claim_and_do(due, performer)
        except Refusal as refusal:
            log.warning("an errand was refused: %s", refusal.code, extra={"aggregate": due.id})
        except Exception:
            log.exception("an errand failed", extra={"aggregate": due.id})
        finally:
            self._under_way.pop(due.document, None)
            self._estates[due.estate] -= 1

    async def _claim_and_do(self, due: _Due, performer: Performer) -> None:
        claimed: list[T] = []

        async def claim(work: Work) -> None:
            claimed.clear()
            task = await self._errand.claim(due.id, work)
            if task is not None:
                claimed.append(task)

        outcome = await performer.perform(
            claim, estate=due.estate, origin=self._origin(due.key, "claim")
        )
        # The mark of the claim was there already: another worker has it.
        if outcome.repeated or not claimed:
            return
        reach("errand-claimed")
        result = await self._errand.do(claimed[0])
        reach("errand-done")
        await self._record(due, claimed[0], result, performer)

    async def _record(self, due: _Due, task: T, result: R, performer: Performer) -> None:
        async def record(work: Work) -> None:
            await self._errand.record(due.id, task, result, work)

        while True:
            try:
                origin = self._origin(due.key, "record")
                await performer.perform(record, estate=due.estate, origin=origin)
            except (Busy, Stale):
                # It was done outside: giving up here would do it again.
                await asyncio.sleep(RECORD_AGAIN_SECONDS)
            else:
                return

    def _origin(self, key: str, phase: str) -> Origin:
        return Origin(
            actor=Actor(kind=ActorKind.SYSTEM, id=self._service),
            key=key,
            correlation=key,
            mark=f"errand:{phase}:{key}",
        )
