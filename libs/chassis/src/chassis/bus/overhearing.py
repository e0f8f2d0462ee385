"""Overhearing what is said, without a durable: what is said while we are away is not kept."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import nats
from nats.aio.client import Client
from nats.aio.msg import Msg
from pydantic import ValidationError

from chassis.bus.connecting import PING_SECONDS
from chassis.bus.topology import subjects_of
from chassis.ending import end
from contracts.event import Envelope, Event
from contracts.words import EstateId

log = logging.getLogger(__name__)

RECONNECT_SECONDS = 0.5
CONNECT_SECONDS = 2
PENDING_EVENTS = 20_000
"""Above this many not yet told, NATS drops the rest and `missed` is told."""


class Overhearing:
    """Plain subscriptions, for as long as it is started. Bears NATS being away.

    `tell` is called for every one of `events` said in any estate; without them for every event of
    the estate, or of all. Personal data in it stays sealed. `missed` is called when something may
    have been said that nobody was told.
    """

    def __init__(
        self,
        nats_url: str,
        tell: Callable[[Envelope], None],
        *,
        events: Sequence[type[Event]] = (),
        missed: Callable[[], None] = lambda: None,
        estate: EstateId | None = None,
    ) -> None:
        self._nats_url = nats_url
        self._tell = tell
        self._missed = missed
        self._subjects = subjects_of(events) or [f"evt.*.{estate or '*'}.>"]
        self._connection: Client | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Connect in the background, for as long as it takes."""
        self._task = asyncio.create_task(self._connect_forever(), name="overhearing")

    async def stop(self) -> None:
        """Hear no more."""
        await end(self._task)
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(Exception):
                await connection.close()

    async def connect(self) -> None:
        """Hear from here on; waits for the server."""
        connection = await nats.connect(
            self._nats_url,
            connect_timeout=CONNECT_SECONDS,
            max_reconnect_attempts=-1,
            reconnect_time_wait=RECONNECT_SECONDS,
            ping_interval=PING_SECONDS,
            reconnected_cb=self._reconnected,
            error_cb=self._failed,
        )
        try:
            for subject in self._subjects:
                await connection.subscribe(
                    subject, cb=self._take, pending_msgs_limit=PENDING_EVENTS
                )
            await connection.flush()
        except BaseException:
            await connection.close()
            raise
        self._connection = connection

    async def _connect_forever(self) -> None:
        while True:
            try:
                await self.connect()
            except Exception as error:
                log.warning("nothing can be overheard yet: %s", type(error).__name__)
                await asyncio.sleep(RECONNECT_SECONDS)
            else:
                self._missed()
                return

    async def _take(self, message: Msg) -> None:
        try:
            envelope = Envelope.parse(message.data)
        except ValidationError:
            log.warning("what was said on %s is no event", message.subject)
            return
        self._tell(envelope)

    async def _reconnected(self) -> None:
        self._missed()

    async def _failed(self, error: Exception) -> None:
        log.warning("overhearing: %s", type(error).__name__)
        self._missed()


@asynccontextmanager
async def overhearing(
    nats_url: str, tell: Callable[[Envelope], None], *, estate: EstateId | None = None
) -> AsyncIterator[None]:
    """Within, `tell` is called for every event said in the estate, or in all.

    Personal data in it stays sealed. Waits for the server.
    """
    heard = Overhearing(nats_url, tell, estate=estate)
    await heard.connect()
    try:
        yield
    finally:
        await heard.stop()
