"""One service's database: its client, collections, committer, and what chassis keeps
beside them.
"""

import asyncio
import contextlib
import logging
import socket
import uuid
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC
from typing import Any

from bson.codec_options import CodecOptions
from pydantic import BaseModel
from pymongo import WriteConcern
from pymongo.errors import PyMongoError
from pymongo.read_concern import ReadConcern

from chassis.sealing import Keyring
from chassis.store.bound import BoundStore
from chassis.store.changes import OutboxRow
from chassis.store.collection import Collection
from chassis.store.committer import Committer
from chassis.store.driver import Client
from chassis.store.file_bytes import FileBytes
from chassis.store.generations import Generations
from chassis.store.keys import Keys
from chassis.store.leases import Leases
from chassis.store.loader import Loader
from chassis.store.outbox import Outbox
from chassis.store.parked import Parked
from chassis.store.projections import Projections
from chassis.store.queue import GroupLimits
from chassis.store.setup import set_up_database
from chassis.together import Together
from contracts.words import EstateId

log = logging.getLogger(__name__)

HEARTBEAT_MILLISECONDS = 3_000
ANSWER_MILLISECONDS = 10_000


class Store:
    """Opens no connection until `start`; bears MongoDB being away at start and later."""

    def __init__(
        self,
        url: str,
        service: str,
        database: str,
        collections: Iterable[Collection[Any]],
        read_models: Iterable[str],
        keyring: Keyring,
        *,
        limits: GroupLimits | None = None,
        patience_seconds: float = 10.0,
    ) -> None:
        self._url = url
        self.service = service
        self.name = database
        self.collections: dict[type[BaseModel], Collection[Any]] = {}
        for collection in collections:
            if collection.model in self.collections:
                raise TypeError(f"{collection.model.__name__} is kept by two collections")
            self.collections[collection.model] = collection
        self.read_models = frozenset(read_models)
        self.keyring = keyring
        self.worker = f"{socket.gethostname()}-{uuid.uuid4().hex[:8]}"
        self._limits = limits
        self._patience_seconds = patience_seconds
        self._on_committed: list[Callable[[Sequence[OutboxRow]], None]] = []
        self._client: Client | None = None
        self._frozen: dict[tuple[str, str, int], BaseModel] = {}
        self._together = Together()

    def when_committed(self, tell: Callable[[Sequence[OutboxRow]], None]) -> None:
        """Have committed events handed over in process; must not block and must not fail."""
        self._on_committed.append(tell)

    def start(self, *, patiently: bool = False) -> None:
        """Connect in the background and begin committing.

        `patiently` waits for every answer however long it takes, as for an index over everything.
        """
        client = Client(
            self._url,
            tz_aware=True,
            tzinfo=UTC,
            maxPoolSize=32,
            serverSelectionTimeoutMS=3000,
            connectTimeoutMS=3000,
            # A connection can die without a word: the server is watched over one of its own, and no
            # other is waited for longer than any answer takes.
            heartbeatFrequencyMS=HEARTBEAT_MILLISECONDS,
            socketTimeoutMS=None if patiently else ANSWER_MILLISECONDS,
            timeoutMS=None,
            appname=f"guanjia-{self.name}",
        )
        self._client = client
        database = client.get_database(
            self.name,
            codec_options=CodecOptions(tz_aware=True, tzinfo=UTC),
            write_concern=WriteConcern("majority", j=True),
            read_concern=ReadConcern("majority"),
        )
        self.database = database
        self.loader = Loader(database)
        self.generations = Generations(database, self.loader, self.read_models)
        self.projections = Projections(self.service, database, self.keyring, self.generations)
        self.leases = Leases(database, self.worker)
        self.outbox = Outbox(database)
        self.keys = Keys(database)
        self.file_bytes = FileBytes(self.service, database, self.keyring)
        self.parked = Parked(database)
        self.committer = Committer(
            client,
            self.name,
            on_committed=self._tell,
            limits=self._limits,
            patience_seconds=self._patience_seconds,
        )
        self.committer.start()

    async def stop(self) -> None:
        """Finish what is queued and close."""
        if self._client is not None:
            await self.committer.stop()
            await self._client.close()
            self._client = None

    def bound(self, estate: EstateId) -> BoundStore:
        """The reading half for one estate."""
        return BoundStore(
            estate,
            self.service,
            self.database,
            self.loader,
            self.collections,
            self.keyring,
            self.generations,
            self._frozen,
            self._together,
        )

    async def set_up(self) -> None:
        """Create collections and indexes. Only the setup step calls this, never a
        running service.
        """
        await set_up_database(self.database, self.collections.values())

    async def reachable(self) -> bool:
        """Whether a primary answers within two seconds."""
        if self._client is None:
            return False
        with contextlib.suppress(PyMongoError, TimeoutError):
            await asyncio.wait_for(self._client.admin.command("ping"), 2)
            return True
        return False

    def _tell(self, rows: Sequence[OutboxRow]) -> None:
        for tell in self._on_committed:
            tell(rows)
