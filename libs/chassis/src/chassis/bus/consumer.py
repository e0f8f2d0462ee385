"""One durable's deliveries: handled in batches, each message acknowledged only after its effect is durable."""

import asyncio
import contextlib
import logging
from collections.abc import Sequence
from datetime import timedelta

from nats.aio.msg import Msg
from nats.errors import Error as NatsError

from chassis.bus.handling import Delivery, Handler
from chassis.bus.settling import (
    DELIVERY_LIMIT,
    SHORT_REDELIVERIES,
    WAITING_LIMIT_TRIES,
    Ending,
    Settlement,
    delay_seconds,
)
from chassis.bus.topology import ACK_WAIT_SECONDS
from chassis.failpoints import reach
from chassis.store.store import Store
from chassis.store.transactions import StoreError

log = logging.getLogger(__name__)

WAITING_POLL_SECONDS = 0.25


class Consumer:
    """Settles what the handler says: acknowledge, redeliver, set aside, or bury with the reason."""

    def __init__(self, durable: str, handler: Handler, store: Store) -> None:
        self.durable = durable
        self._handler = handler
        self._store = store
        self._task: asyncio.Task[None] | None = None

    async def take(self, messages: Sequence[Msg]) -> None:
        """Handle one fetched batch. Never raises: what could not be settled is delivered again by the server."""
        keep_alive = asyncio.create_task(_stay_in_progress(messages))
        try:
            ended = await self._handler.handle([message.data for message in messages])
            reach("after-apply")
            await asyncio.gather(
                *(
                    self._settle(message, delivery, settlement)
                    for message, (delivery, settlement) in zip(messages, ended, strict=True)
                )
            )
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
                await self._store.parked.wait(self.durable, delivery.id, delivery.raw, settlement.reason)
            elif ending is Ending.LATER and tries < DELIVERY_LIMIT:
                await message.nak(delay=delay_seconds(tries))
                return
            elif ending in {Ending.DEAD, Ending.LATER}:
                await self._store.parked.bury(self.durable, delivery.id, delivery.raw, settlement.reason)
                log.error("dead letter", extra={"event": delivery.id, "reason": settlement.reason})
            await message.ack()

    def start(self) -> None:
        """Begin retrying what waits."""
        self._task = asyncio.create_task(self._retry_forever(), name=f"waiting {self.durable}")

    async def stop(self) -> None:
        """Stop retrying."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _retry_forever(self) -> None:
        while True:
            await asyncio.sleep(WAITING_POLL_SECONDS)
            try:
                await self.retry_waiting()
            except StoreError as error:
                log.warning("waiting events could not be read: %r", error)
            except Exception:
                log.exception("retrying waiting events failed and will be repeated")

    async def retry_waiting(self) -> None:
        """Try the events whose time has come once more."""
        rows = await self._store.parked.due(self.durable)
        if not rows:
            return
        if not await self._store.leases.hold(f"waiting {self.durable}", timedelta(seconds=30)):
            return
        ended = await self._handler.handle([bytes(row["raw"]) for row in rows])
        for row, (delivery, settlement) in zip(rows, ended, strict=True):
            tries = row["tries"] + 1
            if settlement.ending is Ending.DONE:
                await self._store.parked.done(row["_id"])
            elif settlement.ending is Ending.DEAD or tries >= WAITING_LIMIT_TRIES:
                await self._store.parked.bury(self.durable, delivery.id, delivery.raw, settlement.reason)
                await self._store.parked.done(row["_id"])
            else:
                delay = timedelta(seconds=delay_seconds(tries))
                await self._store.parked.later(row["_id"], delay, settlement.reason)


async def _stay_in_progress(messages: Sequence[Msg]) -> None:
    """Tell the server that slow work goes on, so that it does not deliver the batch to another worker."""
    while True:
        await asyncio.sleep(ACK_WAIT_SECONDS / 3)
        for message in messages:
            if not message.is_acked:
                with contextlib.suppress(NatsError):
                    await message.in_progress()
