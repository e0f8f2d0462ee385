"""What an operator wants to know of MongoDB and of a service's database. Changes nothing."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from pymongo import AsyncMongoClient, IndexModel
from pymongo.asynchronous.database import AsyncDatabase

from chassis.store.collection import Collection
from chassis.store.driver import Document
from chassis.store.group import OUTBOX
from chassis.store.parked import DEAD_LETTERS, WAITING
from chassis.store.setup import declared_indexes

_AWAY_AFTER_MILLISECONDS = 3_000
_COMPARED = ("unique", "partialFilterExpression", "expireAfterSeconds")


@dataclass(frozen=True)
class MongoFacts:
    """`replica_set` is empty where there is none; shares of the disk are between 0 and 1.

    `clock_apart`: how far its clock is from ours.
    """

    version: str
    replica_set: str
    writable: bool
    clock_apart: timedelta
    disk_bytes_free: int
    disk_share_used: float


@dataclass(frozen=True)
class DatabaseFacts:
    """A service's database. Ages are those of the oldest row, by the rows' own times; indexes as
    `collection.index`.
    """

    outbox_rows: int
    outbox_since: datetime | None
    waiting: int
    waiting_since: datetime | None
    dead_letters: int
    missing: list[str] = field(default_factory=list)
    different: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)


class Inspection:
    """Asks one MongoDB."""

    def __init__(self, client: AsyncMongoClient[Document]) -> None:
        self._client = client

    async def server(self, database: str) -> MongoFacts:
        """The server that has this database. Raises CopyFailed' family when it is away."""
        asked = datetime.now(UTC)
        hello = await self._client.admin.command("hello")
        midway = asked + (datetime.now(UTC) - asked) / 2
        build = await self._client.admin.command("buildInfo")
        stats = await self._client[database].command("dbStats")
        total = float(stats.get("fsTotalSize", 0))
        used = float(stats.get("fsUsedSize", 0))
        return MongoFacts(
            version=str(build["version"]),
            replica_set=str(hello.get("setName", "")),
            writable=bool(hello.get("isWritablePrimary")),
            clock_apart=abs(hello["localTime"].replace(tzinfo=UTC) - midway),
            disk_bytes_free=int(total - used),
            disk_share_used=used / total if total else 0.0,
        )

    async def database(self, name: str, collections: Iterable[Collection[Any]]) -> DatabaseFacts:
        """One service's database against what the service declares."""
        database = self._client[name]
        missing: list[str] = []
        different: list[str] = []
        extra: list[str] = []
        for collection, indexes in declared_indexes(collections).items():
            there = await database[collection].index_information()
            wanted = {str(index.document["name"]): index for index in indexes}
            missing += [f"{collection}.{each}" for each in sorted(wanted.keys() - there.keys())]
            extra += [
                f"{collection}.{each}" for each in sorted(there.keys() - wanted.keys() - {"_id_"})
            ]
            different += [
                f"{collection}.{each}"
                for each in sorted(wanted.keys() & there.keys())
                if _shape(wanted[each]) != _shape(there[each])
            ]
        return DatabaseFacts(
            outbox_rows=await database[OUTBOX].count_documents({}),
            outbox_since=await _oldest(database, OUTBOX, "at"),
            waiting=await database[WAITING].count_documents({}),
            waiting_since=await _oldest(database, WAITING, "since"),
            dead_letters=await database[DEAD_LETTERS].count_documents({}),
            missing=missing,
            different=different,
            extra=extra,
        )


@asynccontextmanager
async def inspecting(url: str) -> AsyncIterator[Inspection]:
    """Within, questions are answered within seconds or raise."""
    async with AsyncMongoClient[Document](
        url, serverSelectionTimeoutMS=_AWAY_AFTER_MILLISECONDS, appname="guanjia-doctor"
    ) as client:
        yield Inspection(client)


def _shape(index: IndexModel | Document) -> tuple[list[tuple[str, Any]], list[Any]]:
    document = index.document if isinstance(index, IndexModel) else index
    key = document["key"]
    keys = list(key.items()) if hasattr(key, "items") else [tuple(each) for each in key]
    return keys, [document.get(name) or None for name in _COMPARED]


async def _oldest(database: AsyncDatabase[Document], collection: str, by: str) -> datetime | None:
    row = await database[collection].find_one({}, {by: 1}, sort=[(by, 1)])
    at = row.get(by) if row else None
    return at.replace(tzinfo=UTC) if at else None
