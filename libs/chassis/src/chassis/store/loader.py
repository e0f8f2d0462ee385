"""Loads of the same moment are one read per collection; each caller decodes its own copy."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence

from chassis.store.driver import Database, Document


class Loader:
    """Reads documents by `_id`. While one read is under way, the next moment's requests gather."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._wanted: dict[str, dict[str, asyncio.Future[Document | None]]] = defaultdict(dict)
        self._reading: dict[str, asyncio.Task[None]] = {}

    async def get(self, collection: str, key: str) -> Document | None:
        """The document, or None. It is shared between callers of one moment: decode, never change
        it.
        """
        wanted = self._wanted[collection]
        future = wanted.get(key)
        if future is None:
            future = wanted[key] = asyncio.get_running_loop().create_future()
        if collection not in self._reading:
            self._reading[collection] = asyncio.create_task(self._read(collection))
        return await asyncio.shield(future)

    async def get_many(self, collection: str, keys: Sequence[str]) -> dict[str, Document]:
        """`_id` → document, without those that do not exist."""
        rows = self._database[collection].find({"_id": {"$in": list(keys)}})
        return {row["_id"]: row async for row in rows}

    async def _read(self, collection: str) -> None:
        try:
            while batch := self._wanted.pop(collection, None):
                await self._answer(collection, batch)
        finally:
            del self._reading[collection]

    async def _answer(
        self, collection: str, batch: dict[str, asyncio.Future[Document | None]]
    ) -> None:
        try:
            found = await self.get_many(collection, list(batch))
        except Exception as error:
            for future in batch.values():
                future.set_exception(error)
                # A caller that was cancelled meanwhile leaves nobody to fetch the error.
                future.exception()
            return
        for key, future in batch.items():
            future.set_result(found.get(key))
