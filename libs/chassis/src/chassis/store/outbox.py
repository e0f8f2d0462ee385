"""The outbox as rows of the database; publishing them is the bus's matter (chassis.bus.relay)."""

from collections.abc import Sequence

from bson import Binary
from pymongo import WriteConcern

from chassis.store.changes import OutboxRow
from chassis.store.counting import counted
from chassis.store.driver import Database
from chassis.store.group import OUTBOX

_FORGOTTEN = WriteConcern(1, j=False)
"""Enough to forget a row: one that comes back after a crash is published again under its id, and
known by it. Waiting for the disk here would hold up the next events.
"""


class Outbox:
    """Rows committed and not yet known to be published."""

    def __init__(self, database: Database) -> None:
        self._rows = database[OUTBOX]
        self._published = database.get_collection(OUTBOX, write_concern=_FORGOTTEN)

    async def oldest_ids(self, limit: int) -> list[str]:
        """The ids of up to `limit` rows in the order they were committed."""
        order = [("at", 1), ("_id", 1)]
        rows = self._rows.find({}, {"_id": 1}).sort(order).hint(order).limit(limit)
        return [row["_id"] for row in await rows.to_list(None)]

    async def rows(self, ids: Sequence[str]) -> list[OutboxRow]:
        """Those of the rows that are still there, in the order they were committed."""
        rows = self._rows.find({"_id": {"$in": list(ids)}}).sort([("at", 1), ("_id", 1)])
        return [
            OutboxRow(row["_id"], row["subject"], bytes(Binary(row["body"])), row["headers"])
            async for row in rows
        ]

    async def delete(self, ids: Sequence[str]) -> None:
        """Forget rows whose publication was acknowledged."""
        await self._published.delete_many({"_id": {"$in": list(ids)}})

    async def count(self) -> int:
        """How many rows wait; above ten thousand at least so many."""
        return await counted(self._rows)
