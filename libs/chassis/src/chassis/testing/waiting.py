"""Waiting for a condition, never for a time."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")


async def eventually(
    condition: Callable[[], Awaitable[T]], *, within_seconds: float = 15.0, what: str = ""
) -> T:
    """The first true answer of `condition`, asked again and again; an AssertionError it raises
    counts as not yet.

    Raises AssertionError with the last answer when the time runs out.
    """
    deadline = time.monotonic() + within_seconds
    pause_seconds = 0.005
    last: object = None
    while True:
        try:
            answer = await condition()
            if answer:
                return answer
            last = answer
        except AssertionError as error:
            last = error
        if time.monotonic() > deadline:
            raise AssertionError(
                f"not within {within_seconds} s: {what or condition.__name__}; last: {last!r}"
            )
        await asyncio.sleep(pause_seconds)
        pause_seconds = min(pause_seconds * 1.5, 0.1)
