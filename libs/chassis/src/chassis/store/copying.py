"""Copies of whole databases: read as they were at one moment while work goes on, and put into an
empty server. Documents pass as they are stored; sealed fields stay sealed.
"""

import struct
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from bson.raw_bson import RawBSONDocument
from pymongo import MongoClient
from pymongo.client_session import ClientSession
from pymongo.errors import OperationFailure, PyMongoError

from chassis.store.group import INBOX, KEYS
from chassis.store.leases import LEASES

HISTORY_SECONDS = 3_600
"""How long a copy may take; the server forgets older moments after five minutes by itself."""
LOAD_BATCH = 1_000
_HISTORY = "minSnapshotHistoryWindowInSeconds"
_SNAPSHOT_UNAVAILABLE = 246
_AWAY_AFTER_MILLISECONDS = 5_000

CopyFailed = PyMongoError
"""Any failure while copying, by the name the rest of the platform knows it."""


class Snapshot:
    """Databases of one server at one moment: that of the first question."""

    def __init__(self, client: MongoClient[RawBSONDocument], session: ClientSession) -> None:
        self._client = client
        self._session = session

    def collections(self, database: str) -> list[str]:
        """What to copy of a database. Leases are left out: who holds one is no part of the data."""
        names = self._client[database].list_collection_names()
        return sorted(name for name in names if name != LEASES and not name.startswith("system."))

    def batches(self, database: str, collection: str) -> Iterator[bytes]:
        """All documents as BSON, one after another, in pieces that end where a document ends.

        A collection younger than the moment has none.
        """
        try:
            yield from self._client[database][collection].find_raw_batches(session=self._session)
        except OperationFailure as error:
            if error.code != _SNAPSHOT_UNAVAILABLE:
                raise

    def ids(self, database: str, collection: str) -> Iterator[str]:
        """The ids of all documents."""
        for row in self._client[database][collection].find({}, {"_id": 1}, session=self._session):
            yield str(row["_id"])

    def distinct(self, database: str, collection: str, field: str) -> list[str]:
        """The different values of a field, sorted."""
        found = self._client[database][collection].distinct(field, session=self._session)
        return sorted(map(str, found))


@contextmanager
def snapshot(url: str) -> Iterator[Snapshot]:
    """Within, the server remembers the moment for as long as a copy may take. Blocks: for a thread.

    Raises CopyFailed.
    """
    with (
        _client(url) as client,
        _long_history(client),
        client.start_session(snapshot=True) as session,
    ):
        yield Snapshot(client, session)


@contextmanager
def _long_history(client: MongoClient[RawBSONDocument]) -> Iterator[None]:
    try:
        before = client.admin.command({"getParameter": 1, _HISTORY: 1})[_HISTORY]
        if before < HISTORY_SECONDS:
            client.admin.command({"setParameter": 1, _HISTORY: HISTORY_SECONDS})
    except OperationFailure:
        # Somebody else's server, where we may not: a copy of more than five minutes will fail.
        before = HISTORY_SECONDS
    try:
        yield
    finally:
        if before < HISTORY_SECONDS:
            client.admin.command({"setParameter": 1, _HISTORY: before})


def current_ids(url: str, database: str, collection: str) -> set[str]:
    """The ids of what is in a collection now, by the majority."""
    with _client(url) as client:
        return {str(row["_id"]) for row in client[database][collection].find({}, {"_id": 1})}


def server_now(url: str) -> tuple[str, datetime]:
    """The server's version and its clock."""
    with _client(url) as client:
        version = str(client.admin.command("buildInfo")["version"])
        at: Any = client.admin.command("hello")["localTime"]
        return version, at.replace(tzinfo=UTC)


def documents(pieces: Iterable[bytes]) -> Iterator[RawBSONDocument]:
    """BSON documents out of pieces that may be cut anywhere. Raises ValueError at a broken end."""
    rest = b""
    for piece in pieces:
        rest += piece
        place = 0
        while len(rest) - place >= 4:
            [length] = struct.unpack_from("<i", rest, place)
            if length < 5:
                raise ValueError("not a BSON document")
            if len(rest) - place < length:
                break
            yield RawBSONDocument(rest[place : place + length])
            place += length
        rest = rest[place:]
    if rest:
        raise ValueError("the last document is cut short")


class Loading:
    """Puts copied collections into a server that has none of them. Blocks: for a thread."""

    def __init__(self, url: str) -> None:
        self._client = _client(url)

    def close(self) -> None:
        """Let go of the server."""
        self._client.close()

    def used(self, database: str) -> bool:
        """Whether a database has anything in it."""
        names = self._client[database].list_collection_names()
        return any(self._client[database][name].find_one({}, {"_id": 1}) for name in names)

    def load(self, database: str, collection: str, pieces: Iterable[bytes]) -> int:
        """Insert all documents; how many."""
        target = self._client[database][collection]
        batch: list[RawBSONDocument] = []
        count = 0
        for document in documents(pieces):
            batch.append(document)
            count += 1
            if len(batch) == LOAD_BATCH:
                target.insert_many(batch, ordered=False)
                batch = []
        if batch:
            target.insert_many(batch, ordered=False)
        return count

    def renew_memory(self, database: str) -> None:
        """Count the age of inbox marks and keys from now: an old copy's would soon be forgotten,
        and the events and requests they are kept for may come again only now.
        """
        for name in (INBOX, KEYS):
            self._client[database][name].update_many({}, [{"$set": {"at": "$$NOW"}}])


def _client(url: str) -> MongoClient[RawBSONDocument]:
    return MongoClient(
        url,
        document_class=RawBSONDocument,
        serverSelectionTimeoutMS=_AWAY_AFTER_MILLISECONDS,
        readConcernLevel="majority",
        w="majority",
        journal=True,
        appname="guanjia-copy",
    )
