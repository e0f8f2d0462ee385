"""Makes the real MongoDB fail as a network or a peer would, for one service's connections only."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from chassis.running import Running


@asynccontextmanager
async def failing(
    running: Running, *commands: str, times: int | None = None, **how: Any
) -> AsyncIterator[None]:
    """`failCommand` for the named commands of this service; `how` as in `closeConnection=True`,
    `errorCode=112`.
    """
    admin = running.store.database.client.admin
    data = {"failCommands": list(commands), "appName": f"guanjia-{running.store.name}", **how}
    mode: Any = "alwaysOn" if times is None else {"times": times}
    await admin.command({"configureFailPoint": "failCommand", "mode": mode, "data": data})
    try:
        yield
    finally:
        await admin.command({"configureFailPoint": "failCommand", "mode": "off"})
