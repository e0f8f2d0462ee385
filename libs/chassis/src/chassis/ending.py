"""Ending what runs in the background, for certain."""

import asyncio
from typing import Any

AGAIN_SECONDS = 0.2


async def end(*tasks: asyncio.Task[Any] | None) -> None:
    """Cancel tasks and wait until each has ended, however it did; None is a task never begun.

    Who goes on is cancelled again: before Python 3.12 `asyncio.wait_for`, by which the NATS client
    waits, loses a cancellation that comes in the moment of its result.
    """
    begun = [task for task in tasks if task is not None]
    while going_on := [task for task in begun if not task.done()]:
        for task in going_on:
            task.cancel()
        await asyncio.wait(going_on, timeout=AGAIN_SECONDS)
    # They are asked for their errors, so that asyncio does not complain that nobody was.
    await asyncio.gather(*begun, return_exceptions=True)
