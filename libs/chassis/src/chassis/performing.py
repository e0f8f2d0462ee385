"""Runs a use case: gather, commit, and again from the start when what it read was stale."""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from pydantic import BaseModel

from chassis.estates import EstateDoor
from chassis.metrics import COMMIT_SECONDS
from chassis.store.bound import BoundStore
from chassis.store.changes import Outcome, StaleRead, StoreAway
from chassis.store.store import Store
from chassis.store.transactions import StoreError, is_away
from chassis.turns import Turns
from chassis.work import Origin, Work
from contracts.refusals import Refusal, Stale
from contracts.words import EstateId

UseCase = Callable[[Work], Awaitable[BaseModel | None]]
STALE_TRIES = 8


def utc_now() -> datetime:
    """The moment, as stores and events keep it: UTC, whole milliseconds. The only reading of the
    clock for work.
    """
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


def body_hash(*parts: bytes) -> str:
    """What tells whether two requests under one key are the same request."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(4, "big") + part)
    return digest.hexdigest()


@dataclass(frozen=True)
class Performer:
    """Performs use cases for one service."""

    store: Store
    door: EstateDoor
    clock: Callable[[], datetime] = utc_now
    turns: Turns = field(default_factory=Turns)

    async def perform(self, use_case: UseCase, *, estate: EstateId, origin: Origin) -> Outcome:
        """Done durably, or refused by name.

        The same origin key twice gives the first answer, also where the use case would refuse by
        now.
        Raises the use case's refusal, KeyReused, Stale after several tries, Busy when the store is
        away.
        """
        try:
            return await self._perform(use_case, self.store.bound(estate), origin)
        except StoreError as error:
            if not is_away(error):
                raise
            # A caller need not know the store's own errors to know that this may be repeated.
            raise StoreAway(reason=type(error).__name__) from error

    async def _perform(self, use_case: UseCase, bound: BoundStore, origin: Origin) -> Outcome:
        await self.door.open(bound)
        if origin.body_hash is not None:
            # Under the estate's key: the plain hash of a body with a phone or a password gives it
            # away.
            origin = replace(origin, body_hash=bound.hashed([origin.body_hash])[0])
        contended: str | None = None
        for _ in range(STALE_TRIES):
            try:
                async with self.turns.at(contended):
                    return await self._try(use_case, bound, origin)
            except StaleRead as stale:
                contended = stale.document
        raise Stale

    async def _try(self, use_case: UseCase, bound: BoundStore, origin: Origin) -> Outcome:
        work = Work(bound, now=self.clock(), origin=origin)
        try:
            answer = await use_case(work)
            for elsewhere in work.speaks_in:
                await self.door.open(self.store.bound(elsewhere))
            change = work.change_set(answer)
        except Refusal:
            done = await self._done_before(bound, origin)
            if done is None:
                raise
            return done
        with COMMIT_SECONDS.labels(self.store.service).time():
            outcome = await self.store.committer.commit(change)
        return self._opened(bound, origin, outcome)

    async def _done_before(self, bound: BoundStore, origin: Origin) -> Outcome | None:
        if origin.mark is not None and await self.store.keys.marked(origin.mark):
            return Outcome(None, repeated=True)
        if origin.body_hash is None:
            return None
        key = f"{bound.estate}:{origin.actor}:{origin.key}"
        done = await self.store.keys.answered(key, origin.body_hash)
        return self._opened(bound, origin, done) if done else None

    def _opened(self, bound: BoundStore, origin: Origin, outcome: Outcome) -> Outcome:
        if not outcome.repeated or not outcome.answer:
            return outcome
        return Outcome(bound.open_answer(origin.key, outcome.answer), repeated=True)
