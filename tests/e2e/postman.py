"""A disorderly postman: every event reaches its hearers late, twice and in another order.

No service knows of him. The server itself hands what is published on `evt.…` to him, as
`raw.evt.…`, and lets his `late.evt.…` into the streams in its place.
"""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

import nats
from nats.aio.msg import Msg
from nats.js import JetStreamContext
from nats.js.api import StreamConfig

from chassis.servers import NatsServer
from chassis.servers.ways import find_nats_server
from contracts.event import Envelope

COPIES = 2
LONGEST_DELAY_SECONDS = 1.0
_BAG = "RAW"
_MESSAGE_ID = "Nats-Msg-Id"


class PostOffice(NatsServer):
    """A NATS server whose events go by way of the postman."""

    def _configuration(self) -> Mapping[str, object]:
        mappings = {"evt.>": "raw.evt.>", "late.evt.>": "evt.>"}
        return {**super()._configuration(), "mappings": mappings}


class Postman:
    """Delivers each event twice, each copy after a delay of its own.

    The delays follow from the seed, the kind of event, and the how-manieth of its kind it is.
    `hear` is told every event as soon as it is said, before anybody else hears of it.
    """

    def __init__(self, jetstream: JetStreamContext, seed: int) -> None:
        self._jetstream = jetstream
        self._seed = seed
        self._of_kind: Counter[str] = Counter()
        self._under_way: set[asyncio.Task[None]] = set()
        self._walking: asyncio.Task[None] | None = None
        self.hear: Callable[[Envelope], None] = lambda _: None
        self.taken = 0
        self.delivered: list[int] = []
        """The places at which events were said, in the order in which copies of them arrived."""

    @property
    def overtaken(self) -> int:
        """How many events arrived for the first time after one that was said later."""
        firsts = [*dict.fromkeys(self.delivered)]
        return sum(place < max(firsts[: number + 1]) for number, place in enumerate(firsts))

    async def start(self) -> None:
        """From now on he goes round."""
        await self._jetstream.add_stream(StreamConfig(name=_BAG, subjects=["raw.evt.>"]))
        bag = await self._jetstream.pull_subscribe("raw.evt.>", "postman", stream=_BAG)
        self._walking = asyncio.create_task(self._walk(bag), name="postman")

    async def stop(self) -> None:
        """What is still in the bag is lost."""
        tasks = [*self._under_way, *([self._walking] if self._walking else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def has_delivered_all(self) -> bool:
        """Whether the bag is empty."""
        said = (await self._jetstream.stream_info(_BAG)).state.last_seq
        return len(self.delivered) == COPIES * said

    async def _walk(self, bag: JetStreamContext.PullSubscription) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                for message in await bag.fetch(100, timeout=0.1):
                    self._take(message)
                    await message.ack()

    def _take(self, message: Msg) -> None:
        self.taken += 1
        self._of_kind[message.subject] += 1
        chance = Random(f"{self._seed} {message.subject} {self._of_kind[message.subject]}")
        for copy in range(COPIES):
            # Squared: most are quick, so that a story goes on, and some are very late.
            delay_seconds = LONGEST_DELAY_SECONDS * chance.random() ** 2
            task = asyncio.create_task(self._deliver(message, copy, self.taken, delay_seconds))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        self.hear(Envelope.parse(message.data))

    async def _deliver(self, message: Msg, copy: int, place: int, delay_seconds: float) -> None:
        await asyncio.sleep(delay_seconds)
        headers = dict(message.headers or {})
        # Under its own id the stream would drop the second copy.
        headers[_MESSAGE_ID] += f" copy {copy}"
        subject = f"late.{message.subject.removeprefix('raw.')}"
        await self._jetstream.publish(subject, message.data, headers=headers)
        self.delivered.append(place)


@asynccontextmanager
async def disorderly_post(folder: Path, seed: int) -> AsyncIterator[tuple[str, Postman]]:
    """The address of a bus on which the postman goes round, and him."""
    office = PostOffice(await asyncio.to_thread(find_nats_server), folder)
    await office.start()
    try:
        connection = await nats.connect(office.url)
        postman = Postman(connection.jetstream(), seed)
        try:
            await postman.start()
            yield office.url, postman
        finally:
            await postman.stop()
            await connection.close()
    finally:
        await office.child.stop()
