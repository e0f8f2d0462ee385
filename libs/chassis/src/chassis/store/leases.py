"""Leases by the database's clock: one worker at a time does what must not be done twice at once."""

from datetime import timedelta

from motor.motor_asyncio import AsyncIOMotorDatabase
from pymongo.errors import DuplicateKeyError

LEASES = "leases"


class Leases:
    """Named leases. A holder that dies loses its lease when the time runs out; nobody else's clock matters."""

    def __init__(self, database: AsyncIOMotorDatabase, holder: str) -> None:
        self._leases = database[LEASES]
        self._holder = holder

    async def hold(self, name: str, length: timedelta) -> bool:
        """Take or prolong a lease; False while another worker has it."""
        milliseconds = int(length.total_seconds() * 1000)
        free = {"$or": [{"$lt": ["$until", "$$NOW"]}, {"$eq": ["$holder", self._holder]}]}
        try:
            await self._leases.update_one(
                {"_id": name, "$expr": free},
                [
                    {
                        "$set": {
                            "holder": self._holder,
                            "until": {"$add": ["$$NOW", milliseconds]},
                        }
                    }
                ],
                upsert=True,
            )
        except DuplicateKeyError:
            return False
        return True

    async def release(self, name: str) -> None:
        """Give it back before its time, so that the next worker need not wait."""
        await self._leases.delete_one({"_id": name, "holder": self._holder})
