"""Loads of the same moment are one read, over all collections; each caller decodes its own copy."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from chassis.store.driver import Database, Document

READS_AT_ONCE = 4
"""While so many are under way, what is asked for next gathers for the one that ends first."""

_Wanted = dict[str, dict[str, asyncio.Future[Document | None]]]
"""Collection → `_id` → who waits for it."""


class Loader:
    """Reads documents by `_id`. A round trip costs far more than a document: what is asked for
    within two turns of the loop goes together, whoever asks, and of whichever collections.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._wanted: _Wanted = defaultdict(dict)
        self._reading: set[asyncio.Task[None] | None] = set()

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
        if not self._wanted and len(self._reading) < READS_AT_ONCE:
            self._reading.add(asyncio.create_task(self._read()))
        wanted = self._wanted[collection]
        future = wanted.get(key)
        if future is None:
            future = wanted[key] = asyncio.get_running_loop().create_future()
        return future

    async def _read(self) -> None:
        try:
            # Who has to ask something else first, such as a generation, is in time as well.
            await asyncio.sleep(0)
            while self._wanted:
                batch, self._wanted = self._wanted, defaultdict(dict)
                await self._answer(batch)
        finally:
            # Not in a callback of the task: what is asked for before it runs would wait for nobody.
            self._reading.discard(asyncio.current_task())

    async def _answer(self, batch: _Wanted) -> None:
        try:
            found = await self._find({name: list(wanted) for name, wanted in batch.items()})
        except Exception as error:
            for future in _waiting(batch):
                future.set_exception(error)
                # A caller that was cancelled meanwhile leaves nobody to fetch the error.
                future.exception()
            return
        for name, wanted in batch.items():
            for key, future in wanted.items():
                future.set_result(found.get((name, key)))

    async def _find(self, keys: Mapping[str, list[str]]) -> dict[tuple[str, str], Document]:
        """(Collection, `_id`) → document."""
        (first, own), *others = keys.items()
        if not others:
            rows = self._database[first].find({"_id": {"$in": own}})
            return {(first, row["_id"]): row for row in await rows.to_list(None)}
        unions = [
            {"$unionWith": {"coll": name, "pipeline": _matching(name, each)}}
            for name, each in others
        ]
        found = await self._database[first].aggregate([*_matching(first, own), *unions])
        return {(row["of"], row["row"]["_id"]): row["row"] for row in await found.to_list(None)}


def _matching(collection: str, keys: list[str]) -> list[Document]:
    """Stages: these rows, and of which collection they are."""
    row = {"of": {"$literal": collection}, "row": "$$ROOT"}
    return [{"$match": {"_id": {"$in": keys}}}, {"$replaceWith": row}]


def _waiting(batch: _Wanted) -> Iterable[asyncio.Future[Document | None]]:
    return (future for wanted in batch.values() for future in wanted.values())
