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
        """The document, or None. It is shared between callers of one moment: decode, never
        change it.
        """
        return await asyncio.shield(self._future(collection, key))

    async def get_many(self, collection: str, keys: Sequence[str]) -> dict[str, Document]:
        """`_id` → document, without those that do not exist; shared like `get`'s."""
        futures = {key: self._future(collection, key) for key in keys}
        found = {key: await asyncio.shield(future) for key, future in futures.items()}
        return {key: document for key, document in found.items() if document is not None}

    def _future(self, collection: str, key: str) -> asyncio.Future[Document | None]:
        wanted = self._wanted[collection]
        future = wanted.get(key)
        if future is None:
            future = wanted[key] = asyncio.get_running_loop().create_future()
        if collection not in self._reading:
            self._reading[collection] = asyncio.create_task(self._read(collection))
        return future

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
            rows = self._database[collection].find({"_id": {"$in": list(batch)}})
            found = {row["_id"]: row for row in await rows.to_list(None)}
        except Exception as error:
            for future in batch.values():
                future.set_exception(error)
                # A caller that was cancelled meanwhile leaves nobody to fetch the error.
                future.exception()
            return
        for key, future in batch.items():
            future.set_result(found.get(key))
