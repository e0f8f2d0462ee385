"""What of the streams has been said and not yet been taken in by everybody who hears it: part of a
backup, because an event that has left the outbox is nowhere else (ADR 0011).
"""

from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy
from nats.js.errors import NotFoundError
from pydantic import BaseModel

from chassis.bus.connecting import connected, server_version
from chassis.bus.topology import Durable, stream_name

FETCH = 500
FETCH_SECONDS = 5.0
FORGET_READER_SECONDS = 60.0


class SaidEvent(BaseModel):
    """An event as it stands in a stream. `sequence` is its place there."""

    stream: str
    sequence: int
    subject: str
    headers: dict[str, str]
    body: str

    @property
    def raw(self) -> bytes:
        """The bytes that were published."""
        return b64decode(self.body)


@dataclass(frozen=True)
class Positions:
    """How far the streams and those who hear them had come at one time.

    `ends`: stream → the last sequence. `taken_in`: durable → every event it hears, up to this
    sequence, has had its effect.
    """

    ends: Mapping[str, int] = field(default_factory=dict)
    taken_in: Mapping[str, int] = field(default_factory=dict)


class Streams:
    """A connection for looking at streams, and for saying again what was kept of them."""

    def __init__(self, jetstream: JetStreamContext, version: str) -> None:
        self._jetstream = jetstream
        self.version = version

    async def positions(self, services: Iterable[str], durables: Iterable[Durable]) -> Positions:
        """Streams first: an event a durable has left behind stood before the stream's end."""
        ends = {name: await self._end(name) for name in map(stream_name, services)}
        taken_in = {}
        for durable in durables:
            try:
                info = await self._jetstream.consumer_info(durable.stream, durable.name)
            except NotFoundError:
                taken_in[durable.name] = 0
                continue
            idle = not info.num_pending and not info.num_ack_pending
            floor = info.ack_floor.stream_seq if info.ack_floor else 0
            taken_in[durable.name] = max(floor, ends[durable.stream]) if idle else floor
        return Positions(ends, taken_in)

    async def tail(self, durables: Sequence[Durable], since: Positions) -> AsyncIterator[SaidEvent]:
        """Each event once that some durable had not taken in, stream by stream in order."""
        for stream in sorted({durable.stream for durable in durables}):
            hearers = [durable for durable in durables if durable.stream == stream]
            async for event in self._after(stream, hearers, since.taken_in):
                if any(
                    since.taken_in[hearer.name] < event.sequence and hearer.hears(event.subject)
                    for hearer in hearers
                ):
                    yield event

    async def empty(self, service: str) -> bool:
        """Whether nothing has ever been said in a service's stream."""
        return not await self._end(stream_name(service))

    async def say_again(self, event: SaidEvent) -> None:
        """Publish a kept event as it was. Durable when it returns."""
        await self._jetstream.publish(event.subject, event.raw, headers=event.headers)

    async def _end(self, stream: str) -> int:
        try:
            return int((await self._jetstream.stream_info(stream)).state.last_seq)
        except NotFoundError:
            return 0

    async def _after(
        self, stream: str, hearers: Sequence[Durable], taken_in: Mapping[str, int]
    ) -> AsyncIterator[SaidEvent]:
        """What stands now beyond where the last of the hearers was, of what any of them hears; by a
        reader of our own, which leaves their durables alone.
        """
        sequence = min(taken_in[hearer.name] for hearer in hearers)
        end = await self._end(stream)
        if end <= sequence:
            return
        reader = await self._jetstream.pull_subscribe(
            "",
            stream=stream,
            config=ConsumerConfig(
                deliver_policy=DeliverPolicy.BY_START_SEQUENCE,
                opt_start_seq=sequence + 1,
                filter_subjects=sorted({each for hearer in hearers for each in hearer.subjects}),
                ack_policy=AckPolicy.NONE,
                inactive_threshold=FORGET_READER_SECONDS,
            ),
        )
        try:
            left = (await reader.consumer_info()).num_pending or 0
            while left > 0:
                for message in await reader.fetch(min(FETCH, left), timeout=FETCH_SECONDS):
                    left -= 1
                    place = message.metadata.sequence.stream
                    if place > end:
                        return
                    yield SaidEvent(
                        stream=stream,
                        sequence=place,
                        subject=message.subject,
                        headers=dict(message.headers or {}),
                        body=b64encode(message.data).decode(),
                    )
        finally:
            await reader.unsubscribe()


@asynccontextmanager
async def streams_at(url: str) -> AsyncIterator[Streams]:
    """Within, the bus can be asked. Raises one of BusFailed when it is away."""
    async with connected(url, "guanjia-operator") as connection:
        yield Streams(connection.jetstream(timeout=10), server_version(connection))
