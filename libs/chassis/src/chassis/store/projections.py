"""Writing read models: upsert if newer by the aggregate's version, tombstones kept, one bulk write
a batch.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from pydantic import BaseModel
from pymongo import InsertOne, UpdateOne
from pymongo.errors import BulkWriteError

from chassis.sealing import Keyring
from chassis.store.collection import Collection
from chassis.store.driver import Database, Document
from chassis.store.generations import RESTATED, Generation, Generations, row_key
from contracts.words import EstateId


@dataclass(frozen=True, slots=True)
class Row:
    """One aggregate's state for a read model; `model` is None for a tombstone.

    `restatement` is the correlation id of the event: it marks rows that a restatement brought.
    """

    collection: Collection[Any]
    estate: EstateId
    id: str
    version: int
    model: BaseModel | None
    event: str
    restatement: str


class Projections:
    """Applies rows. Repeats and any order end in the same state: the highest version wins."""

    def __init__(
        self,
        service: str,
        database: Database,
        keyring: Keyring,
        generations: Generations,
    ) -> None:
        self._service = service
        self._database = database
        self._keyring = keyring
        self._generations = generations

    async def apply(self, rows: Sequence[Row]) -> None:
        """Durable when it returns. Several rows of one aggregate are folded to the newest.

        Raises EstateKeyUnknown when a sealed row's estate has not arrived yet.
        """
        newest: dict[tuple[str, str, str], Row] = {}
        for row in rows:
            key = (row.collection.name, row.estate, row.id)
            if key not in newest or newest[key].version < row.version:
                newest[key] = row
        generations: dict[tuple[str, str], Generation] = {}
        for name, estate in {(row.collection.name, row.estate) for row in newest.values()}:
            generations[name, estate] = await self._generations.current(name, estate)
        batches: dict[str, dict[str, tuple[Row, int]]] = defaultdict(dict)
        for row in newest.values():
            for number in generations[row.collection.name, row.estate].written:
                batches[row.collection.name][row_key(row.estate, number, row.id)] = (row, number)
        for name, batch in batches.items():
            await self._put(name, batch)
        await self._tick_off(rows, generations)

    async def _put(self, name: str, batch: Mapping[str, tuple[Row, int]]) -> None:
        """Insert what is new, in one go, and upsert the rest; what stands there already is left.

        One read first: an insert costs MongoDB a fraction of an upsert.
        """
        found = self._database[name].find({"_id": {"$in": list(batch)}}, {"version": 1})
        versions = {row["_id"]: row["version"] for row in await found.to_list(None)}
        documents = [
            self._document(key, row, number)
            for key, (row, number) in batch.items()
            if versions.get(key, -1) < row.version
        ]
        new = [document for document in documents if document["_id"] not in versions]
        known = [document for document in documents if document["_id"] in versions]
        if new:
            try:
                await self._database[name].bulk_write(
                    [InsertOne(document) for document in new], ordered=False
                )
            except BulkWriteError as error:
                failures = error.details["writeErrors"]
                if any(failure["code"] != 11000 for failure in failures):
                    raise
                # Another worker was first; whose row is newer is decided by the upsert.
                known += [new[failure["index"]] for failure in failures]
        if known:
            await self._write(name, [_upsert(document) for document in known])

    def _document(self, key: str, row: Row, generation: int) -> Document:
        if row.model is None:
            document: Document = {
                "estate": row.estate,
                "version": row.version,
                "gone_at": datetime.now(UTC),
            }
        else:
            keys = self._keyring.for_estate(row.estate) if row.collection.sealed else None
            document = row.collection.encode(
                row.model, row.estate, row.version, keys, self._service
            )
        return document | {"_id": key, "generation": generation}

    async def _write(self, name: str, batch: list[UpdateOne]) -> None:
        for attempt in range(3):
            try:
                await self._database[name].bulk_write(batch, ordered=False)
                return
            except BulkWriteError as error:
                failures = error.details["writeErrors"]
                # Two workers upserting one new row: the second meets a duplicate and is simply
                # repeated.
                if attempt == 2 or any(failure["code"] != 11000 for failure in failures):
                    raise
                batch = [batch[failure["index"]] for failure in failures]

    async def _tick_off(
        self, rows: Sequence[Row], generations: dict[tuple[str, str], Generation]
    ) -> None:
        ticks = [
            UpdateOne(
                {"_id": f"{row.restatement}:{row.collection.name}:{row.event}:{row.id}"},
                {"$set": {"of": f"{row.restatement}:{row.collection.name}:{row.event}"}},
                upsert=True,
            )
            for row in rows
            if generations[row.collection.name, row.estate].restatement == row.restatement
        ]
        if ticks:
            await self._write(RESTATED, ticks)

    async def restated(self, restatement: str, collection: str, event: str) -> int:
        """How many aggregates a restatement has brought to one read model so far."""
        of = f"{restatement}:{collection}:{event}"
        return int(await self._database[RESTATED].count_documents({"of": of}))

    async def forget_restatement(self, restatement: str) -> None:
        """Drop the ticks of a finished restatement."""
        await self._database[RESTATED].delete_many({"of": {"$regex": f"^{restatement}:"}})


def _upsert(document: Document) -> UpdateOne:
    newer = {"$lt": [{"$ifNull": ["$version", -1]}, document["version"]]}
    # $literal: a name or a room may begin with a dollar sign.
    replacement = {"$cond": [newer, {"$literal": document}, "$$ROOT"]}
    return UpdateOne({"_id": document["_id"]}, [{"$replaceWith": replacement}], upsert=True)
