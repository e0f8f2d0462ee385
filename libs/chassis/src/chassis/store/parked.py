"""Events set aside: those waiting for their cause, and dead letters with what became of them."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bson import Binary

from chassis.sought import literally
from chassis.store.counting import counted
from chassis.store.driver import Database, Document

WAITING, DEAD_LETTERS, LETTER_LOG = "waiting", "dead_letters", "dead_letter_log"
LOG_DAYS = 180
"""How long what operators did with dead letters is on record: as long as any security log."""


@dataclass(frozen=True)
class DeadLetter:
    """An event a durable gave up, and why. `estate` and `type` are empty where nobody can tell.

    `replays`: how often it has been tried again in vain.
    """

    id: str
    durable: str
    raw: bytes
    reason: str
    at: datetime
    estate: str = ""
    type: str = ""
    replays: int = 0

    @property
    def event_id(self) -> str:
        """The id of the event."""
        return self.id.removeprefix(f"{self.durable}:")


@dataclass(frozen=True)
class Wanted:
    """Which dead letters: empty means all. `reason` may stand anywhere in the reason's text."""

    estate: str = ""
    type: str = ""
    reason: str = ""

    def query(self) -> Document:
        """The filter of it."""
        query: Document = {}
        if self.estate:
            query["estate"] = self.estate
        if self.type:
            query["type"] = {"$regex": literally(self.type)}
        if self.reason:
            query["reason"] = {"$regex": literally(self.reason), "$options": "i"}
        return query


@dataclass(frozen=True)
class LetterNote:
    """What somebody did with a dead letter: `replayed`, `failed again` or `dropped`."""

    at: datetime
    by: str
    act: str
    letter: str
    type: str
    estate: str
    reason: str


class Parked:
    """Rows `{_id: durable:event id, raw, reason, tries, due_at}`; a row is one event for one
    reaction's durable.
    """

    def __init__(self, database: Database) -> None:
        self._waiting = database[WAITING]
        self._dead = database[DEAD_LETTERS]
        self._log = database[LETTER_LOG]

    async def wait(self, durable: str, event_id: str, raw: bytes, reason: str) -> None:
        """Set an event aside until its cause has come. Durable when it returns."""
        now = datetime.now(UTC)
        await self._waiting.update_one(
            {"_id": f"{durable}:{event_id}"},
            {
                "$setOnInsert": {
                    "durable": durable,
                    "raw": Binary(raw),
                    "tries": 0,
                    "since": now,
                    "due_at": now,
                },
                "$set": {"reason": reason},
            },
            upsert=True,
        )

    async def any_waits(self, durable: str) -> bool:
        """Whether one durable has waiting events, due or not."""
        return await self._waiting.find_one({"durable": durable}, {"_id": 1}) is not None

    async def due(self, durable: str, limit: int = 200) -> list[dict[str, Any]]:
        """Waiting events of one durable whose next try has come, longest due first."""
        query = {"durable": durable, "due_at": {"$lte": datetime.now(UTC)}}
        return [row async for row in self._waiting.find(query).sort("due_at", 1).limit(limit)]

    async def later(self, row_id: str, delay: timedelta, reason: str) -> None:
        """Count a failed try and set the next."""
        await self._waiting.update_one(
            {"_id": row_id},
            {
                "$inc": {"tries": 1},
                "$set": {"due_at": datetime.now(UTC) + delay, "reason": reason},
            },
        )

    async def done(self, row_id: str) -> None:
        """The waiting event was applied, or became a dead letter."""
        await self._waiting.delete_one({"_id": row_id})

    async def bury(
        self,
        durable: str,
        event_id: str,
        raw: bytes,
        reason: str,
        *,
        estate: str = "",
        type: str = "",  # noqa: A002 - CloudEvents' own word
    ) -> None:
        """Keep an event that will not be tried again, with the reason. Durable when it returns."""
        await self._dead.update_one(
            {"_id": f"{durable}:{event_id}"},
            {
                "$setOnInsert": {
                    "durable": durable,
                    "raw": Binary(raw),
                    "at": datetime.now(UTC),
                },
                "$set": {"reason": reason, "estate": estate, "type": type},
            },
            upsert=True,
        )

    async def dead_letters(
        self, wanted: Wanted | None = None, *, limit: int = 100
    ) -> list[DeadLetter]:
        """Dead letters, newest first; `limit` 0 for all."""
        rows = self._dead.find((wanted or Wanted()).query()).sort([("at", -1), ("_id", 1)])
        return [_letter(row) async for row in rows.limit(limit)]

    async def dead_letter(self, letter_id: str) -> DeadLetter | None:
        """One by its id."""
        row = await self._dead.find_one({"_id": letter_id})
        return _letter(row) if row else None

    async def dismiss(self, letter: DeadLetter, note: LetterNote) -> bool:
        """Let a letter go, having noted why; False when it had gone already."""
        await self._log.insert_one(_noted(note))
        return bool((await self._dead.delete_one({"_id": letter.id})).deleted_count)

    async def keep_buried(self, letter: DeadLetter, note: LetterNote) -> None:
        """A replay was in vain: the letter stays, with the newest reason."""
        await self._log.insert_one(_noted(note))
        await self._dead.update_one(
            {"_id": letter.id}, {"$set": {"reason": note.reason}, "$inc": {"replays": 1}}
        )

    async def notes(self, limit: int = 100) -> AsyncIterator[LetterNote]:
        """What was done with dead letters, newest first."""
        async for row in self._log.find({}, {"_id": 0}).sort("at", -1).limit(limit):
            yield LetterNote(**row)

    async def counts(self) -> tuple[int, int]:
        """How many wait, how many are dead."""
        return (
            await counted(self._waiting),
            await counted(self._dead),
        )


def _letter(row: Document) -> DeadLetter:
    return DeadLetter(
        id=row["_id"],
        durable=row["durable"],
        raw=bytes(row["raw"]),
        reason=row["reason"],
        at=row["at"],
        estate=row.get("estate", ""),
        type=row.get("type", ""),
        replays=row.get("replays", 0),
    )


def _noted(note: LetterNote) -> Document:
    return {
        "at": note.at,
        "by": note.by,
        "act": note.act,
        "letter": note.letter,
        "type": note.type,
        "estate": note.estate,
        "reason": note.reason,
    }
