"""A service's connection to NATS: the relay goes out through it, its durables come in. Bears NATS
being away.
"""

import asyncio
import contextlib
import logging
from collections.abc import Sequence

from faststream.nats import NatsBroker
from nats.aio.client import Client
from nats.js import JetStreamContext
from nats.js.errors import Error as JetStreamError

from chassis.bus.connecting import PING_SECONDS, connected
from chassis.bus.consumer import Consumer
from chassis.bus.handling import Handler
from chassis.bus.relay import Relay
from chassis.bus.rights import inbox_of
from chassis.bus.topology import Durable, apply_topology, durables
from chassis.ending import end
from chassis.hearing import Heard
from chassis.performing import Performer
from chassis.settings import ServiceSettings
from chassis.store.store import Store

log = logging.getLogger(__name__)

RECONNECT_SECONDS = 0.5
CLOSE_SECONDS = 3


class TopologyMissing(RuntimeError):
    """A durable has not been declared: the setup step has not run."""


class Bus:
    """Relay and consumers of one service over one connection."""

    def __init__(
        self,
        service: str,
        settings: ServiceSettings,
        store: Store,
        performer: Performer,
        hears: Sequence[Heard],
    ) -> None:
        self._service = service
        self._settings = settings
        self._store = store
        self._performer = performer
        self._hears = hears
        self.relay = Relay(store)
        self.durables = durables(service, [heard.event for heard in hears])
        self._consumers: list[Consumer] = []
        self._broker: NatsBroker | None = None
        self._task: asyncio.Task[None] | None = None
        self.trouble = "not connected yet"
        """Why the bus is not ready; empty when it is."""

    def start(self) -> None:
        """Connect in the background, for as long as it takes."""
        self._store.when_committed(self.relay.feed)
        self.relay.start()
        self._task = asyncio.create_task(self._connect_forever(), name="bus")

    async def stop_hearing(self) -> None:
        """Stop consuming and connecting; a batch broken off is delivered again."""
        await end(self._task)
        await self._stop_consumers()

    async def _stop_consumers(self) -> None:
        consumers, self._consumers = self._consumers, []
        await asyncio.gather(*(consumer.stop() for consumer in consumers))

    async def stop(self) -> None:
        """Let the relay finish what is at hand, then close."""
        await self.stop_hearing()
        await self.relay.stop()
        await self._close()

    async def _close(self) -> None:
        broker, self._broker = self._broker, None
        if broker is not None:
            # Closed and not drained: what was not acknowledged is delivered again.
            with contextlib.suppress(Exception):
                async with asyncio.timeout(CLOSE_SECONDS):
                    await broker.connection.close()

    @property
    def connected(self) -> bool:
        """Whether the server is reachable now."""
        connection = self._connection
        return connection is not None and bool(connection.is_connected)

    @property
    def consuming(self) -> bool:
        """Whether every durable is pulled."""
        return all(consumer.alive for consumer in self._consumers)

    @property
    def _connection(self) -> Client | None:
        return self._broker.connection if self._broker is not None else None

    async def lags(self) -> dict[str, tuple[int, int]]:
        """Durable → (events not delivered yet, delivered and not settled); empty while away.

        Raises one of BusFailed, TimeoutError.
        """
        connection = self._connection
        if connection is None or not connection.is_connected:
            return {}
        jetstream = connection.jetstream(timeout=2)
        infos = [await jetstream.consumer_info(each.stream, each.name) for each in self.durables]
        return {info.name: (info.num_pending or 0, info.num_ack_pending or 0) for info in infos}

    async def _connect_forever(self) -> None:
        while True:
            try:
                await self._connect()
            except Exception as error:
                self.trouble = f"{type(error).__name__}: {error}"
                log.warning("the bus is not there yet: %s", self.trouble)
                await self._stop_consumers()
                await self._close()
                await asyncio.sleep(RECONNECT_SECONDS)
            else:
                self.trouble = ""
                log.info("bus connected", extra={"durables": len(self.durables)})
                return

    async def _connect(self) -> None:
        broker = NatsBroker(
            self._settings.nats_url,
            name=f"guanjia-{self._service}",
            allow_reconnect=True,
            max_reconnect_attempts=-1,
            reconnect_time_wait=RECONNECT_SECONDS,  # type: ignore[arg-type]  # nats takes fractions
            connect_timeout=2,
            ping_interval=PING_SECONDS,
            inbox_prefix=inbox_of(self._service),
            logger=None,
        )
        self._broker = broker
        connection = await broker.connect()
        jetstream = connection.jetstream(timeout=5, publish_async_max_pending=1_024)
        await self._check_topology(jetstream)
        for durable in self.durables:
            self._consumers.append(await self._consume(jetstream, durable))
        self.relay.connected(connection, jetstream)

    async def _check_topology(self, jetstream: JetStreamContext) -> None:
        """Streams and durables are the setup step's to declare; here they are only looked for."""
        for durable in self.durables:
            try:
                await jetstream.consumer_info(durable.stream, durable.name)
            except JetStreamError as error:
                raise TopologyMissing(
                    f"durable {durable.name} on {durable.stream} is missing;"
                    f" run `guanjia setup` ({error})"
                ) from error

    async def _consume(self, jetstream: JetStreamContext, durable: Durable) -> Consumer:
        hears = [heard for heard in self._hears if heard.event.service() == durable.speaker]
        consumer = Consumer(
            durable.name,
            Handler(durable.name, hears, self._performer),
            self._store,
            ack_wait_seconds=self._settings.ack_wait_seconds,
        )
        subscription = await jetstream.pull_subscribe_bind(
            durable=durable.name,
            stream=durable.stream,
            inbox_prefix=f"{inbox_of(self._service)}.".encode(),
        )
        consumer.start(subscription)
        return consumer


async def set_up_bus(service: str, settings: ServiceSettings, hears: Sequence[Heard]) -> list[str]:
    """Declare the service's streams and durables; returns what was changed."""
    wanted = durables(service, [heard.event for heard in hears])
    async with connected(settings.nats_url, f"guanjia-{service}-setup") as connection:
        return await apply_topology(
            connection.jetstream(timeout=10),
            service,
            wanted,
            stream_bytes=settings.stream_bytes,
            replicas=settings.stream_replicas,
            ack_wait_seconds=settings.ack_wait_seconds,
        )
