"""Generations of read models: a rebuild fills a new one beside the live one, then the estate is
switched over.
"""

import asyncio
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pymongo import ReturnDocument

from chassis.store.collection import Collection
from chassis.store.driver import Database, Document
from chassis.store.loader import Loader
from contracts.words import EstateId

GENERATIONS, RESTATED = "generations", "restated"
_REMEMBERED_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Generation:
    """Which generation of one read model an estate reads, and which is being built for which
    restatement.
    """

    live: int = 1
    building: int | None = None
    restatement: str | None = None

    @property
    def written(self) -> tuple[int, ...]:
        """The generations an event is applied to."""
        return (self.live,) if self.building is None else (self.live, self.building)


_OfEstate = dict[str, Generation]
"""Read model → its generation."""


class Generations:
    """Finds the live generation; remembers an estate's, of all its read models, for a second.
    Collections that are not read models have none.
    """

    def __init__(self, database: Database, loader: Loader, read_models: Iterable[str]) -> None:
        self._database = database
        self._loader = loader
        self._read_models = frozenset(read_models)
        self._remembered: dict[EstateId, tuple[float, asyncio.Future[_OfEstate]]] = {}

    def covers(self, collection: str) -> bool:
        """Whether a collection is a read model."""
        return collection in self._read_models

    async def key(self, collection: Collection[Any], estate: EstateId, id_: str) -> str:
        """The `_id` a document is read under."""
        if collection.name not in self._read_models:
            return collection.key(estate, id_)
        generation = await self._remember(collection.name, estate)
        return row_key(estate, generation.live, id_)

    async def filter(self, collection: Collection[Any], estate: EstateId) -> Document:
        """What a query must add to read the live generation only."""
        if collection.name not in self._read_models:
            return {}
        return {"generation": (await self._remember(collection.name, estate)).live}

    async def current(self, collection: str, estate: EstateId) -> Generation:
        """As it is in the database now."""
        row = await self._database[GENERATIONS].find_one({"_id": _row(estate, collection)})
        return _generation(row)

    async def begin(self, collection: str, estate: EstateId, restatement: str) -> Generation:
        """Start a new generation for a restatement; repeating it with the same restatement changes
        nothing.
        """
        now = await self.current(collection, estate)
        if now.restatement == restatement:
            return now
        next_number = max(now.live, now.building or 0) + 1
        await self._database[collection].delete_many(
            {"estate": estate, "generation": {"$nin": [now.live]}}
        )
        row = await self._database[GENERATIONS].find_one_and_update(
            {"_id": _row(estate, collection)},
            {"$set": {"live": now.live, "building": next_number, "restatement": restatement}},
            upsert=True,
            return_document=ReturnDocument.AFTER,
        )
        self._remembered.pop(estate, None)
        return _generation(row)

    async def switch(self, collection: str, estate: EstateId, restatement: str) -> bool:
        """Let the estate read what was built for this restatement; False when another one has taken
        its place.

        The old generation stays until the next rebuild begins: other workers may read it for a
        second more.
        """
        result = await self._database[GENERATIONS].update_one(
            {
                "_id": _row(estate, collection),
                "restatement": restatement,
                "building": {"$ne": None},
            },
            [{"$set": {"live": "$building", "building": None, "restatement": None}}],
        )
        self._remembered.pop(estate, None)
        return bool(result.modified_count)

    async def _remember(self, collection: str, estate: EstateId) -> Generation:
        at, reading = self._remembered.get(estate, (0.0, None))
        if reading is None or time.monotonic() - at > _REMEMBERED_SECONDS or _failed(reading):
            # One read for all who ask at this moment.
            reading = asyncio.ensure_future(self._of_estate(estate))
            self._remembered[estate] = (time.monotonic(), reading)
        found = reading.result() if reading.done() else await asyncio.shield(reading)
        return found[collection]

    async def _of_estate(self, estate: EstateId) -> _OfEstate:
        names = {_row(estate, collection): collection for collection in self._read_models}
        rows = await self._loader.get_many(GENERATIONS, list(names))
        return {collection: _generation(rows.get(row)) for row, collection in names.items()}


def _failed(reading: asyncio.Future[_OfEstate]) -> bool:
    return reading.done() and (reading.cancelled() or reading.exception() is not None)


def row_key(estate: EstateId, generation: int, id_: str) -> str:
    """The `_id` of a read model's row."""
    return f"{estate}:{generation}:{id_}"


def _row(estate: EstateId, collection: str) -> str:
    return f"{estate}:{collection}"


def _generation(row: Document | None) -> Generation:
    if row is None:
        return Generation()
    return Generation(row["live"], row.get("building"), row.get("restatement"))
