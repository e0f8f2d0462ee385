"""A post that is disorderly and never loses anything: events come late, out of order, one in ten
twice; and now and then something among them that nobody can read.

No service knows of it. The server hands what is published on `evt.…` to the postman, as
`raw.evt.…`, and lets his `late.evt.…` into the streams in its place.
"""

import asyncio
import contextlib
import json
import uuid
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from random import Random

import nats
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.api import ConsumerConfig, DiscardPolicy, StreamConfig
from nats.js.errors import Error as JetStreamError

from chassis.ending import end
from chassis.servers import NatsServer
from contracts.event import Event
from contracts.words import EstateId

BAG = "RAW"
TWICE, LATE = 0.1, 0.3
"""The shares of events that come twice, and that come late."""
LATEST_SECONDS = 1.0
DUPLICATE_WINDOW_SECONDS = 600.0
_AWAY = (NatsError, JetStreamError, OSError, TimeoutError)
_MESSAGE_ID = "Nats-Msg-Id"


@dataclass(frozen=True)
class Poison:
    """Something nobody can read, as it was put among the events of a subject."""

    id: str
    subject: str


class PostOffice(NatsServer):
    """A NATS server whose events go by way of the postman."""

    def _configuration(self) -> Mapping[str, object]:
        mappings = {"evt.>": "raw.evt.>", "late.evt.>": "evt.>"}
        return {**super()._configuration(), "mappings": mappings}


class Post:
    """The postman, his bag, and what he was made to carry besides."""

    def __init__(self, connection: Client, seed: int, *, twice_share: float = TWICE) -> None:
        self.connection = connection
        self.jetstream = connection.jetstream(timeout=5)
        self.taken = self.twice = self.late = 0
        self.poison: list[Poison] = []
        self._seed = seed
        self._twice_share = twice_share
        self._under_way: set[asyncio.Task[None]] = set()
        self._walking: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """From now on he goes round."""
        await self.jetstream.add_stream(_bag(-1))
        config = ConsumerConfig(durable_name="postman", ack_wait=5, max_ack_pending=5_000)
        bag = await self.jetstream.pull_subscribe("raw.evt.>", "postman", stream=BAG, config=config)
        self._walking = asyncio.create_task(self._walk(bag), name="postman")

    async def stop(self) -> None:
        """What is still in the bag stays there."""
        await end(self._walking, *self._under_way)

    async def fill_up(self) -> int:
        """Let there be no room for another event, as on a full disk; how many bytes there are."""
        size = int((await self.jetstream.stream_info(BAG)).state.bytes)
        await self.jetstream.update_stream(_bag(max(size, 1)))
        return size

    async def make_room(self) -> None:
        """As much as anybody wants."""
        await self.jetstream.update_stream(_bag(-1))

    async def has_delivered_all(self) -> bool:
        """Whether the bag is empty and nothing is under way."""
        info = await self.jetstream.consumer_info(BAG, "postman")
        return not (info.num_pending or info.num_ack_pending or self._under_way)

    async def slip_in(self, event: type[Event], estate: EstateId, chance: Random) -> None:
        """Put something unreadable among the events of a kind."""
        subject = event.subject_for(estate)
        place = len(self.poison)
        made = uuid.UUID(int=chance.getrandbits(128), version=4)
        envelope = {
            "specversion": "1.0",
            "id": str(made),
            "source": f"guanjia/{event.service()}",
            "type": event.type_name(),
            "subject": str(made),
            "time": "2026-11-22T00:00:00Z",
            "data": {"nothing": "of the kind"},
            "estateid": estate,
            "actorid": "system:poison",
            "correlationid": str(made),
            "aggregateversion": 1,
        }
        body, id_ = [
            (json.dumps(envelope), str(made)),
            (json.dumps(envelope | {"type": f"{event.type_name()}9"}), str(made)),
            (f'{{"cut off": "{made}', ""),
        ][place % 3]
        raw = body.encode()
        # The name chassis gives to what has none.
        id_ = id_ or f"unreadable-{uuid.uuid5(uuid.NAMESPACE_OID, raw.hex())}"
        while True:
            try:
                headers = {_MESSAGE_ID: str(made)}
                await self.jetstream.publish(f"late.{subject}", raw, headers=headers)
            except _AWAY:
                await asyncio.sleep(0.2)
            else:
                self.poison.append(Poison(id_, subject))
                return

    async def _walk(self, bag: JetStreamContext.PullSubscription) -> None:
        while True:
            try:
                for message in await bag.fetch(200, timeout=0.1):
                    task = asyncio.create_task(self._deliver(message))
                    self._under_way.add(task)
                    task.add_done_callback(self._under_way.discard)
            except TimeoutError:
                continue
            except _AWAY:
                await asyncio.sleep(0.2)

    async def _deliver(self, message: Msg) -> None:
        """Every copy by itself; the bag lets go of it only when all have arrived."""
        headers = dict(message.headers or {})
        id_ = headers[_MESSAGE_ID]
        # By the event and not by its turn: a repeated delivery does the same.
        chance = Random(f"{self._seed} {id_}")
        late, twice = chance.random() < LATE, chance.random() < self._twice_share
        self.taken += 1
        self.late += late
        self.twice += twice
        copies = [(id_, chance.uniform(0, LATEST_SECONDS) if late else 0.0)]
        if twice:
            # Under its own id the stream would drop it.
            copies.append((f"{id_} again", chance.uniform(0, LATEST_SECONDS)))
        subject = f"late.{message.subject.removeprefix('raw.')}"
        await asyncio.gather(
            *(
                self._carry(subject, message.data, headers | {_MESSAGE_ID: name}, delay_seconds)
                for name, delay_seconds in copies
            )
        )
        with contextlib.suppress(*_AWAY):
            await message.ack()

    async def _carry(
        self, subject: str, body: bytes, headers: dict[str, str], delay_seconds: float
    ) -> None:
        await asyncio.sleep(delay_seconds)
        while True:
            try:
                await self.jetstream.publish(subject, body, headers=headers)
            except _AWAY:
                await asyncio.sleep(0.3)
            else:
                return


@asynccontextmanager
async def post_at(nats_url: str, seed: int, *, twice_share: float = TWICE) -> AsyncIterator[Post]:
    """Within, the postman goes round, however often the server is away."""
    connection = await nats.connect(
        nats_url,
        name="postman",
        max_reconnect_attempts=-1,
        reconnect_time_wait=0.2,
        connect_timeout=2,
        error_cb=_heard_of,
    )
    post = Post(connection, seed, twice_share=twice_share)
    try:
        await post.start()
        yield post
    finally:
        await post.stop()
        await connection.close()


async def _heard_of(_: Exception) -> None:
    """That the server is away is no news here."""


def _bag(max_bytes: int) -> StreamConfig:
    return StreamConfig(
        name=BAG,
        subjects=["raw.evt.>"],
        discard=DiscardPolicy.NEW,
        max_bytes=max_bytes,
        duplicate_window=DUPLICATE_WINDOW_SECONDS,
    )
