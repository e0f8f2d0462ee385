"""Leases by the database's clock: one worker at a time does what must not be done twice at once."""

from datetime import timedelta
from typing import Any

from pymongo import ReturnDocument

from chassis.store.driver import Database

LEASES = "leases"


class Leases:
    """Named leases. A holder that dies loses its lease when the time runs out; nobody else's clock
    matters.
    """

    def __init__(self, database: Database, holder: str) -> None:
        self._leases = database[LEASES]
        self._holder = holder

    async def hold(self, name: str, length: timedelta) -> bool:
        """Take or prolong a lease; False while another worker has it."""
        milliseconds = int(length.total_seconds() * 1000)
        free = {
            "$or": [
                {"$eq": [{"$type": "$holder"}, "missing"]},
                {"$eq": ["$holder", self._holder]},
                {"$lt": ["$until", "$$NOW"]},
            ]
        }
        row: Any = await self._leases.find_one_and_update(
            {"_id": name},
            [
                {
                    "$set": {
                        "holder": {"$cond": [free, self._holder, "$holder"]},
                        "until": {"$cond": [free, {"$add": ["$$NOW", milliseconds]}, "$until"]},
                    }
                }
            ],
            upsert=True,
            return_document=ReturnDocument.AFTER,
        )
        return bool(row["holder"] == self._holder)

    async def release(self, name: str) -> None:
        """Give it back before its time, so that the next worker need not wait."""
        await self._leases.delete_one({"_id": name, "holder": self._holder})
