"""Makes the real MongoDB fail as a network or a peer would, for one service's connections only."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from pymongo import MongoClient

from chassis.running import Running


@asynccontextmanager
async def failing(
    running: Running, *commands: str, times: int | None = None, **how: Any
) -> AsyncIterator[None]:
    """`failCommand` for the named commands of this service; `how` as in `closeConnection=True`,
    `errorCode=112`.
    """
    data = {"failCommands": list(commands), "appName": f"guanjia-{running.store.name}", **how}
    mode: Any = "alwaysOn" if times is None else {"times": times}
    # By a connection of its own: the service's have just failed, and wait before they try again.
    with MongoClient[dict[str, Any]](running.service.settings.mongo_url) as client:
        setting = {"configureFailPoint": "failCommand", "mode": mode, "data": data}
        await asyncio.to_thread(client.admin.command, setting)
        try:
            yield
        finally:
            off = {"configureFailPoint": "failCommand", "mode": "off"}
            await asyncio.to_thread(client.admin.command, off)
