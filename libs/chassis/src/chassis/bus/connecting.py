"""An operator's connection to NATS: soon there, or told at once that it is not."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import nats
from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.errors import NoServersError
from nats.js.errors import Error as JetStreamError

PING_SECONDS = 4
"""How often a connection is asked whether it is still there; after two silences it is made anew. By
itself the client would ask every two minutes.
"""
BusFailed = (JetStreamError, NatsError, OSError)
"""Any failure of the bus, by the name the rest of the platform knows it."""


@asynccontextmanager
async def connected(url: str, name: str) -> AsyncIterator[Client]:
    """Within, the server answers. Raises one of BusFailed when it is away, or does not let us."""
    told: list[Exception] = []

    async def note(error: Exception) -> None:
        # By itself the client would log a stack for what is told in words.
        told.append(error)

    try:
        connection = await nats.connect(
            url,
            name=name,
            connect_timeout=5,
            allow_reconnect=False,
            max_reconnect_attempts=1,
            reconnect_time_wait=0.2,
            error_cb=note,
        )
    except NoServersError as error:
        raise (told[0] if told else error) from None
    try:
        yield connection
    except TimeoutError:
        # What the server refuses it tells aside; the request itself is never answered.
        refusals = [error for error in told if isinstance(error, NatsError)]
        if refusals:
            raise refusals[-1] from None
        raise
    finally:
        await connection.close()


def server_version(connection: Client) -> str:
    """`2.15.1`."""
    version = connection.connected_server_version
    return f"{version.major}.{version.minor}.{version.patch}"
