"""What an operator wants to know of NATS: streams and durables against what services declare, and
how far behind anybody is. Changes nothing.
"""

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from nats.aio.client import Client
from nats.js import JetStreamContext
from nats.js.errors import NotFoundError

from chassis.bus.connecting import connected, server_version
from chassis.bus.topology import (
    Durable,
    durable_differs,
    durable_wanted,
    stream_differs,
    stream_name,
    stream_wanted,
)


@dataclass(frozen=True)
class Lag:
    """How far a durable is behind: events not delivered yet, and delivered but not settled."""

    durable: str
    pending: int
    unsettled: int
    redelivered: int


@dataclass(frozen=True)
class StreamFacts:
    """A service's stream and the durables that hear it or that it hears. `extra`: durables on its
    stream that nobody declares. `clock_apart`: how far the server's clock is from ours; None while
    there is no stream.
    """

    missing: list[str] = field(default_factory=list)
    different: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    lags: list[Lag] = field(default_factory=list)
    events: int = 0
    share_used: float = 0.0
    clock_apart: timedelta | None = None


class BusInspection:
    """Asks one NATS."""

    def __init__(self, connection: Client) -> None:
        self._connection = connection
        self._jetstream: JetStreamContext = connection.jetstream(timeout=5)

    @property
    def version(self) -> str:
        """The server's version."""
        return server_version(self._connection)

    async def stream(
        self,
        service: str,
        hears: Sequence[Durable],
        heard_by: Sequence[Durable],
        *,
        stream_bytes: int,
        replicas: int,
        ack_wait_seconds: float,
    ) -> StreamFacts:
        """A service's part of the topology: its stream, and its durables on others' streams."""
        missing: list[str] = []
        different: list[str] = []
        extra: list[str] = []
        events, share, clock_apart = 0, 0.0, None
        wanted = stream_wanted(service, stream_bytes, replicas)
        name = stream_name(service)
        try:
            info = await self._jetstream.stream_info(name)
        except NotFoundError:
            missing.append(name)
        else:
            different += [f"{name}.{each}" for each in stream_differs(info.config, wanted)]
            events = info.state.messages
            share = max(0.0, info.state.bytes / stream_bytes)
            clock_apart = await self._clock_apart(name)
            known = {durable.name for durable in heard_by}
            extra += [
                consumer.name
                for consumer in await self._jetstream.consumers_info(name)
                if consumer.config.durable_name and consumer.name not in known
            ]
        lags = []
        for durable in hears:
            try:
                consumer = await self._jetstream.consumer_info(durable.stream, durable.name)
            except NotFoundError:
                missing.append(durable.name)
                continue
            wants = durable_wanted(durable, ack_wait_seconds)
            different += [
                f"{durable.name}.{each}" for each in durable_differs(consumer.config, wants)
            ]
            lags.append(
                Lag(
                    durable.name,
                    consumer.num_pending or 0,
                    consumer.num_ack_pending or 0,
                    consumer.num_redelivered or 0,
                )
            )
        return StreamFacts(missing, different, extra, lags, events, share, clock_apart)

    async def _clock_apart(self, stream: str) -> timedelta | None:
        """Every answer about a stream bears the server's time."""
        asked = datetime.now(UTC)
        answer = await self._connection.request(f"$JS.API.STREAM.INFO.{stream}", b"", timeout=5)
        text = json.loads(answer.data).get("ts")
        midway = asked + (datetime.now(UTC) - asked) / 2
        return abs(datetime.fromisoformat(text) - midway) if text else None


@asynccontextmanager
async def inspecting_bus(url: str) -> AsyncIterator[BusInspection]:
    """Within, questions are answered within seconds or raise. Raises one of BusFailed."""
    async with connected(url, "guanjia-doctor") as connection:
        yield BusInspection(connection)
