"""One durable's deliveries: handled in batches, each message acknowledged only after its effect is
durable.
"""

import asyncio
import contextlib
import logging
from collections.abc import Sequence
from datetime import timedelta

from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.errors import Error as JetStreamError

from chassis.bus.handling import Delivery, Handler
from chassis.bus.settling import (
    DELIVERY_LIMIT,
    SHORT_REDELIVERIES,
    WAITING_DELAY_LIMIT_SECONDS,
    WAITING_LIMIT_TRIES,
    Ending,
    Settlement,
    delay_seconds,
)
from chassis.ending import end
from chassis.failpoints import reach
from chassis.store.store import Store
from chassis.store.transactions import StoreError

log = logging.getLogger(__name__)

WAITING_POLL_SECONDS = 0.25
WAITING_LEASE = timedelta(seconds=5)
"""Of a worker that was killed it must run out soon; two at once only do in vain what is marked."""
IDLE_POLL_SECONDS = 5.0
BATCH = 200
LONG_POLL_SECONDS = 1.0
GATHER_SECONDS = 0.004


class Consumer:
    """Settles what the handler says: acknowledge, redeliver, set aside, or bury with the reason."""

    def __init__(
        self, durable: str, handler: Handler, store: Store, *, ack_wait_seconds: float
    ) -> None:
        self.durable = durable
        self._handler = handler
        self._store = store
        self._ack_wait_seconds = ack_wait_seconds
        self._parked = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    async def take(self, messages: Sequence[Msg]) -> None:
        """Handle one fetched batch. Never raises: what could not be settled is delivered again by
        the server.
        """
        keep_alive = asyncio.create_task(_stay_in_progress(messages, self._ack_wait_seconds / 3))
        try:
            ended = await self._handler.handle([message.data for message in messages])
            reach("after-apply")
            troubles = []
            for message, (delivery, settlement) in zip(messages, ended, strict=True):
                settling = self._settle(message, delivery, settlement)
                if settlement.ending is Ending.DONE:
                    await settling
                else:
                    troubles.append(settling)
            await asyncio.gather(*troubles)
        except Exception:
            log.exception("a batch of %s was not settled and will be delivered again", self.durable)
        finally:
            keep_alive.cancel()

    async def _settle(self, message: Msg, delivery: Delivery, settlement: Settlement) -> None:
        tries = message.metadata.num_delivered
        ending = settlement.ending
        with contextlib.suppress(NatsError):
            if ending is Ending.WAIT:
                if tries <= SHORT_REDELIVERIES:
                    await message.nak(delay=delay_seconds(tries - 1))
                    return
                await self._store.parked.wait(
                    self.durable, delivery.id, delivery.raw, settlement.reason
                )
                self._parked.set()
            elif ending is Ending.LATER and (settlement.blameless or tries < DELIVERY_LIMIT):
                await message.nak(delay=delay_seconds(tries))
                return
            elif ending in {Ending.DEAD, Ending.LATER}:
                await self._bury(delivery, settlement)
                log.error("dead letter", extra={"event": delivery.id, "reason": settlement.reason})
            await message.ack()

    async def _bury(self, delivery: Delivery, settlement: Settlement) -> None:
        envelope = delivery.envelope
        await self._store.parked.bury(
            self.durable,
            delivery.id,
            delivery.raw,
            settlement.reason,
            estate=envelope.estateid if envelope else "",
            type=envelope.type if envelope else "",
        )

    def start(self, subscription: JetStreamContext.PullSubscription) -> None:
        """Begin pulling, and retrying what waits."""
        self._tasks = [
            asyncio.create_task(self._pull_forever(subscription), name=f"pull {self.durable}"),
            asyncio.create_task(self._retry_forever(), name=f"waiting {self.durable}"),
        ]

    async def stop(self) -> None:
        """Stop both; a batch broken off is delivered again."""
        await end(*self._tasks)

    @property
    def alive(self) -> bool:
        """Whether it pulls and retries."""
        return bool(self._tasks) and not any(task.done() for task in self._tasks)

    async def _pull_forever(self, subscription: JetStreamContext.PullSubscription) -> None:
        while True:
            try:
                messages = await _next_batch(subscription)
            except (NatsError, JetStreamError) as error:
                log.warning("%s cannot be pulled and is tried again: %r", self.durable, error)
                await asyncio.sleep(LONG_POLL_SECONDS)
                continue
            if messages:
                await self.take(messages)

    async def _retry_forever(self) -> None:
        """Ask at once and often while something waits here, seldom while nothing does: then only
        another worker, which has died since, can have parked anything.
        """
        pause_seconds = 0.0
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._parked.wait(), pause_seconds)
            self._parked.clear()
            pause_seconds = IDLE_POLL_SECONDS
            try:
                if await self.retry_waiting():
                    pause_seconds = WAITING_POLL_SECONDS
            except StoreError as error:
                log.warning("waiting events could not be read: %r", error)
            except Exception:
                log.exception("retrying waiting events failed and will be repeated")

    async def retry_waiting(self) -> bool:
        """Try the events whose time has come once more; whether any wait at all."""
        if not await self._store.parked.any_waits(self.durable):
            return False
        rows = await self._store.parked.due(self.durable)
        if not rows or not await self._store.leases.hold(f"waiting {self.durable}", WAITING_LEASE):
            return True
        ended = await self._handler.handle([bytes(row["raw"]) for row in rows])
        for row, (delivery, settlement) in zip(rows, ended, strict=True):
            tries = row["tries"] + 1
            if settlement.ending is Ending.DONE:
                await self._store.parked.done(row["_id"])
            elif settlement.ending is Ending.DEAD or (
                tries >= WAITING_LIMIT_TRIES and not settlement.blameless
            ):
                await self._bury(delivery, settlement)
                await self._store.parked.done(row["_id"])
            else:
                seconds = min(delay_seconds(tries), WAITING_DELAY_LIMIT_SECONDS)
                delay = timedelta(seconds=seconds)
                await self._store.parked.later(row["_id"], delay, settlement.reason)
        return True


async def _next_batch(subscription: JetStreamContext.PullSubscription) -> list[Msg]:
    """Waits up to a second for a message, then takes what else is there; empty when nothing came.

    Two fetches, because a fetch of many waits its whole time unless it is filled.
    """
    try:
        messages = await subscription.fetch(1, timeout=LONG_POLL_SECONDS)
    except TimeoutError:
        return []
    with contextlib.suppress(TimeoutError):
        messages += await subscription.fetch(BATCH - 1, timeout=GATHER_SECONDS)
    return messages


async def _stay_in_progress(messages: Sequence[Msg], every_seconds: float) -> None:
    """Tell the server that slow work goes on, so that it does not deliver the batch to another
    worker.
    """
    while True:
        await asyncio.sleep(every_seconds)
        for message in messages:
            if not message.is_acked:
                with contextlib.suppress(NatsError):
                    await message.in_progress()
