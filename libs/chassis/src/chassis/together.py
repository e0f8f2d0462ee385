"""Answers that many ask for at one moment, made once for all of them: fifty boards that hear of one
change ask the same question within a blink.
"""

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class Together:
    """For each key one answer in the making, and at most one that waits to be made.

    Whoever comes while one is being made is given the next one, which begins when that is done:
    nobody is told what was read before they asked. Someone who leaves takes nothing from the
    others; what making it raises, all of them are told.
    """

    def __init__(self) -> None:
        self._under_way: dict[Hashable, asyncio.Task[Any]] = {}
        self._following: dict[Hashable, asyncio.Task[Any]] = {}

    async def answer(self, key: Hashable, make: Callable[[], Awaitable[T]]) -> T:
        """What `make` gives, by this call's or by another's of the same key. It is shared: nobody
        may change it. `key` names everything the answer depends on.
        """
        task: asyncio.Task[T] | None = self._following.get(key)
        if task is None:
            before = self._under_way.get(key)
            task = asyncio.create_task(self._made(key, before, make))
            task.add_done_callback(_looked_at)
            (self._under_way if before is None else self._following)[key] = task
        return await asyncio.shield(task)

    async def _made(
        self, key: Hashable, before: asyncio.Task[Any] | None, make: Callable[[], Awaitable[T]]
    ) -> T:
        if before is not None:
            await asyncio.wait([before])
            self._under_way[key] = self._following.pop(key)
        try:
            return await make()
        finally:
            if self._under_way.get(key) is asyncio.current_task():
                del self._under_way[key]


def _looked_at(task: asyncio.Task[Any]) -> None:
    """Nobody may be left to be told of an error."""
    if not task.cancelled():
        task.exception()
