"""Taking turns at a contended document: who met it stale waits for the one before, instead of
colliding again.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Turns:
    """In-process turns by document. Nobody waits before having met a stale document, so the usual
    case pays nothing.
    """

    def __init__(self) -> None:
        self._lines: dict[str, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def at(self, document: str | None) -> AsyncIterator[None]:
        """Hold the turn at a document; None waits for nobody."""
        if document is None:
            yield
            return
        lock, waiting = self._lines.get(document, (asyncio.Lock(), 0))
        self._lines[document] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._lines.pop(document)
            if waiting > 1:
                self._lines[document] = (lock, waiting - 1)
