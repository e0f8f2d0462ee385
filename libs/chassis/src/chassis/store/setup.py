"""Collections and indexes, made by the setup step alone: an index build beside traffic makes
transactions fail.
"""

import asyncio
from collections.abc import Iterable
from typing import Any

from pymongo import ASCENDING, IndexModel
from pymongo.errors import CollectionInvalid

from chassis.store.collection import Collection
from chassis.store.driver import Database
from chassis.store.generations import GENERATIONS, RESTATED
from chassis.store.group import COMMITS, COUNTERS, INBOX, KEYS, OUTBOX
from chassis.store.leases import LEASES
from chassis.store.parked import DEAD_LETTERS, LETTER_LOG, LOG_DAYS, WAITING

KEY_DAYS = 30
"""How long an answer is kept for its key: longer than a tablet may be away."""
INBOX_DAYS = 45
"""Longer than a stream keeps its events, plus any replay."""
COMMIT_MARKER_HOURS = 2

_OWN: dict[str, list[IndexModel]] = {
    OUTBOX: [IndexModel([("at", ASCENDING), ("_id", ASCENDING)])],
    INBOX: [IndexModel([("at", ASCENDING)], expireAfterSeconds=INBOX_DAYS * 86_400)],
    KEYS: [IndexModel([("at", ASCENDING)], expireAfterSeconds=KEY_DAYS * 86_400)],
    COMMITS: [IndexModel([("at", ASCENDING)], expireAfterSeconds=COMMIT_MARKER_HOURS * 3_600)],
    COUNTERS: [],
    LEASES: [],
    GENERATIONS: [],
    RESTATED: [IndexModel([("of", ASCENDING)])],
    WAITING: [IndexModel([("durable", ASCENDING), ("due_at", ASCENDING)])],
    DEAD_LETTERS: [IndexModel([("at", ASCENDING)])],
    LETTER_LOG: [IndexModel([("at", ASCENDING)], expireAfterSeconds=LOG_DAYS * 86_400)],
}


def declared_indexes(collections: Iterable[Collection[Any]]) -> dict[str, list[IndexModel]]:
    """Collection → its indexes, of chassis' own collections and of a service's."""
    declared = dict(_OWN)
    for collection in collections:
        indexes = [
            IndexModel(
                index.keys,
                name=index.name,
                unique=index.unique,
                **({"partialFilterExpression": index.partial} if index.partial else {}),
            )
            for index in collection.indexes
        ]
        indexes.append(IndexModel([("estate", ASCENDING), ("_id", ASCENDING)], name="estate"))
        if collection.tokens is not None:
            indexes.append(
                IndexModel([("estate", ASCENDING), ("tokens", ASCENDING)], name="tokens")
            )
        if collection.due is not None:
            indexes.append(
                IndexModel(
                    [("due_at", ASCENDING)],
                    name="due",
                    partialFilterExpression={"due_at": {"$type": "date"}},
                )
            )
        declared[collection.name] = indexes
    return declared


async def set_up_database(database: Database, collections: Iterable[Collection[Any]]) -> None:
    """Create what is missing; running it again changes nothing."""
    declared = declared_indexes(collections).items()
    await asyncio.gather(*[_ensure(database, name, indexes) for name, indexes in declared])


async def _ensure(database: Database, name: str, indexes: list[IndexModel]) -> None:
    if indexes:
        # Which makes the collection too.
        await database[name].create_indexes(indexes)
        return
    try:
        await database.create_collection(name, check_exists=False)
    except CollectionInvalid:
        pass
    except Exception as error:
        if getattr(error, "code", None) != 48:
            raise
