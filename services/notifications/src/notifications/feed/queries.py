"""The hub: one subscription a process, many open feeds, as server-sent events."""

import asyncio
import json
from collections import Counter, defaultdict
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from chassis.bus.overhearing import Overhearing
from chassis.caller import Caller
from chassis.performing import Performer, utc_now
from contracts.event import Envelope, Event
from contracts.words import EstateId
from notifications.feed.model import Change, Listener, Queue, overheard

RETRY_MILLISECONDS = 2000
"""How long a browser waits before it opens the feed again."""


class Feed:
    """One open feed: its listener, what it has not been told, and why it ends."""

    def __init__(self, listener: Listener, longest: int) -> None:
        self.listener = listener
        self.queue = Queue(longest)
        self.refetch = ""
        """Why the page is to fetch anew; empty when it need not."""
        self.ending = ""
        self._something = asyncio.Event()

    def tell(self, change: Change) -> None:
        """Something changed."""
        self.queue.put(change)
        self._something.set()

    def must_refetch(self, reason: str) -> None:
        """Something may have changed that nobody told."""
        self.refetch = reason
        self._something.set()

    def end(self, reason: str) -> None:
        """No more after this."""
        self.ending = reason
        self._something.set()

    async def wait(self, seconds: float) -> bool:
        """Until there is something to tell; False when nothing came in time."""
        try:
            async with asyncio.timeout(seconds):
                await self._something.wait()
        except TimeoutError:
            return False
        self._something.clear()
        return True


class FeedHub:
    """Hears what services say live and tells each open feed what it may know; a companion.

    Many feeds cost one connection. Nothing is kept: who was away is told to fetch anew.
    """

    def __init__(
        self,
        nats_url: str,
        overhears: Sequence[type[Event]],
        *,
        longest_queue: int,
        heartbeat_seconds: float,
    ) -> None:
        self._longest_queue = longest_queue
        self.heartbeat_seconds = heartbeat_seconds
        self._feeds: dict[EstateId, set[Feed]] = defaultdict(set)
        self._hearing = Overhearing(nats_url, self.hear, events=overhears, missed=self.missed)
        self._leaving = False
        self.heard: Counter[EstateId] = Counter()
        """How many events came, by estate."""

    @property
    def trouble(self) -> str:
        """The feed is a convenience: a bus that is away is the bus's own trouble."""
        return ""

    @property
    def open_feeds(self) -> int:
        """How many there are."""
        return sum(len(feeds) for feeds in self._feeds.values())

    def start(self, performer: Performer) -> None:  # noqa: ARG002 - a companion's signature
        """Begin to hear."""
        self._leaving = False
        self._hearing.start()

    def leave(self) -> None:
        """End every open feed: its browser comes back to a worker that stays."""
        self._leaving = True
        for feed in self._all():
            feed.end("leaving")

    async def stop(self) -> None:
        """Hear no more."""
        await self._hearing.stop()

    def hear(self, envelope: Envelope) -> None:
        """Tell whom it concerns; costs nothing where nobody of the estate listens."""
        self.heard[envelope.estateid] += 1
        feeds = self._feeds.get(envelope.estateid)
        if not feeds:
            return
        found = overheard(envelope)
        if found is None:
            return
        for feed in feeds:
            if feed.listener.may_know(found):
                feed.tell(found.change)

    def missed(self) -> None:
        """Something may have been said that was not heard."""
        for feed in self._all():
            feed.must_refetch("reconnected")

    async def events(self, caller: Caller, *, resumed: bool) -> AsyncGenerator[str, None]:
        """The feed of one browser, as server-sent events, until its token runs out.

        `hello`: what is fetched from here on misses nothing. `change`: something changed.
        `refetch`: fetch anew what is shown. `end`: open it again, signed in. A comment comes when
        nothing else has for a while.
        """
        with self._opened(caller) as feed:
            yield f"retry: {RETRY_MILLISECONDS}\n{_event('hello', {})}"
            if resumed:
                # Nothing is kept, so nobody can say what was missed since that event.
                yield _refetch("resumed")
            while True:
                left = caller.known_until - utc_now().timestamp()
                if left <= 0:
                    yield _event("end", {"reason": "signed_out"})
                    return
                if not await feed.wait(min(self.heartbeat_seconds, left)):
                    yield ": alive\n\n"
                    continue
                for change in feed.queue.take():
                    yield _event("change", change.model_dump(mode="json"), change.id)
                if feed.refetch:
                    yield _refetch(feed.refetch)
                    feed.refetch = ""
                if feed.queue.fell_behind:
                    yield _refetch("fell_behind") + _event("end", {"reason": "fell_behind"})
                    return
                if feed.ending:
                    yield _event("end", {"reason": feed.ending})
                    return

    @contextmanager
    def _opened(self, caller: Caller) -> Iterator[Feed]:
        listener = Listener(
            staff_id=caller.staff_id,
            estate=caller.estate,
            permissions=caller.permissions,
            areas=caller.areas,
        )
        feed = Feed(listener, self._longest_queue)
        if self._leaving:
            feed.end("leaving")
        self._feeds[caller.estate].add(feed)
        try:
            yield feed
        finally:
            self._feeds[caller.estate].discard(feed)
            if not self._feeds[caller.estate]:
                del self._feeds[caller.estate]

    def _all(self) -> list[Feed]:
        return [feed for feeds in self._feeds.values() for feed in feeds]


def _event(name: str, data: dict[str, Any], id_: str = "") -> str:
    """One server-sent event; JSON has no line break in it."""
    head = f"id: {id_}\n" if id_ else ""
    return f"{head}event: {name}\ndata: {json.dumps(data, separators=(',', ':'))}\n\n"


def _refetch(reason: str) -> str:
    return _event("refetch", {"reason": reason})
