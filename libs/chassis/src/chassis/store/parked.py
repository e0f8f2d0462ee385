"""Events set aside: those waiting for their cause, and dead letters."""

from datetime import UTC, datetime, timedelta
from typing import Any

from bson import Binary

from chassis.store.driver import Database

WAITING, DEAD_LETTERS = "waiting", "dead_letters"


class Parked:
    """Rows `{_id: durable:event id, raw, reason, tries, due_at}`; a row is one event for one
    reaction's durable.
    """

    def __init__(self, database: Database) -> None:
        self._waiting = database[WAITING]
        self._dead = database[DEAD_LETTERS]

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

    async def bury(self, durable: str, event_id: str, raw: bytes, reason: str) -> None:
        """Keep an event that will not be tried again, with the reason. Durable when it returns."""
        await self._dead.update_one(
            {"_id": f"{durable}:{event_id}"},
            {
                "$setOnInsert": {
                    "durable": durable,
                    "raw": Binary(raw),
                    "at": datetime.now(UTC),
                },
                "$set": {"reason": reason},
            },
            upsert=True,
        )

    async def dead_letters(self, limit: int = 100) -> list[dict[str, Any]]:
        """Dead letters, newest first."""
        return [row async for row in self._dead.find({}).sort("at", -1).limit(limit)]

    async def counts(self) -> tuple[int, int]:
        """How many wait, how many are dead."""
        return (
            await self._waiting.estimated_document_count(),
            await self._dead.estimated_document_count(),
        )
