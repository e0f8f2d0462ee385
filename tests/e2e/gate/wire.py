"""The way from a tablet to the server, as it is at its worst: what is sent comes three times, in
pieces, in another order, and an answer is lost.
"""

import json
from collections import Counter
from collections.abc import Sequence
from random import Random
from typing import Any

from playwright.async_api import BrowserContext, Route

ACTS = "/api/gate/acts"
_MOST_IN_A_PIECE = 20


class Wire:
    """Stands between one tablet and the server."""

    def __init__(self, context: BrowserContext, address: str, random: Random) -> None:
        self._context = context
        self._url = f"{address}{ACTS}"
        self._random = random
        self._sent: dict[str, dict[str, Any]] = {}
        self._lost = False
        self.times: Counter[str] = Counter()
        """Act → how often it reached the server."""

    async def stand_between(self) -> None:
        """From now on."""
        await self._context.route(f"**{ACTS}", self._carry)

    async def carry_all_again(self) -> None:
        """Everything that ever came by, once more and shuffled."""
        await self._in_pieces([*self._sent.values()])

    async def _carry(self, route: Route) -> None:
        batch = json.loads(route.request.post_data or "{}")["acts"]
        is_new = any(act["id"] not in self._sent for act in batch)
        self._sent |= {act["id"]: act for act in batch}
        if is_new:
            await self._in_pieces(batch)
            await self._post(batch)
        if not self._lost:
            self._lost = True
            # The tablet does not hear that all has come, and sends it again.
            await route.abort()
            return
        self.times.update(act["id"] for act in batch)
        await route.continue_()

    async def _in_pieces(self, acts: Sequence[dict[str, Any]]) -> None:
        shuffled = self._random.sample(acts, len(acts))
        for first in range(0, len(shuffled), _MOST_IN_A_PIECE):
            await self._post(shuffled[first : first + _MOST_IN_A_PIECE])

    async def _post(self, acts: Sequence[dict[str, Any]]) -> None:
        self.times.update(act["id"] for act in acts)
        answer = await self._context.request.post(
            self._url, data={"acts": acts}, headers={"X-Guanjia": "gate"}
        )
        assert answer.ok, await answer.text()
