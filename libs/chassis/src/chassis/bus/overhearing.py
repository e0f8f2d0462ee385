"""Overhearing what is said, without a durable: what is said while we are away is not kept."""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import nats
from nats.aio.msg import Msg
from pydantic import ValidationError

from contracts.event import Envelope
from contracts.words import EstateId

log = logging.getLogger(__name__)


@asynccontextmanager
async def overhearing(
    nats_url: str, tell: Callable[[Envelope], None], *, estate: EstateId | None = None
) -> AsyncIterator[None]:
    """Within, `tell` is called for every event said in the estate, or in all.

    Personal data in it stays sealed.
    """

    async def take(message: Msg) -> None:
        try:
            envelope = Envelope.parse(message.data)
        except ValidationError:
            log.warning("what was said on %s is no event", message.subject)
            return
        tell(envelope)

    connection = await nats.connect(nats_url)
    try:
        await connection.subscribe(f"evt.*.{estate or '*'}.>", cb=take)
        await connection.flush()
        yield
    finally:
        await connection.close()
