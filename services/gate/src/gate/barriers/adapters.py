"""The barrier's controller over HTTP: a signed POST (Standard Webhooks), any 2xx is yes."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import httpx

from chassis.webhooks import signed_headers
from gate.barriers.model import BarrierAnswer
from gate.readers.model import Barrier

SECONDS = 3.0


@dataclass(frozen=True)
class OpenBarrier:
    """What is asked of a controller: open once. `id` is the same at every try."""

    id: str
    barrier: Barrier
    gate: str
    direction: str


class BarrierPort(Protocol):
    """Whatever opens barriers."""

    async def open(self, call: OpenBarrier) -> BarrierAnswer: ...


class HttpBarriers:
    """Posts to hosts the operator has listed; follows nowhere else, and answers its failures."""

    def __init__(
        self, host_allowed: Callable[[str], bool], *, clock: Callable[[], datetime]
    ) -> None:
        self._host_allowed = host_allowed
        self._clock = clock

    async def open(self, call: OpenBarrier) -> BarrierAnswer:
        """One try, at most three seconds."""
        if not self._host_allowed(call.barrier.host):
            return BarrierAnswer(taken=False, reason="the operator has not listed this host")
        command = {"command": "open", "gate": call.gate, "direction": call.direction}
        body = json.dumps(command).encode()
        headers = signed_headers(call.barrier.secret, call.id, self._clock(), body)
        headers["content-type"] = "application/json"
        try:
            async with httpx.AsyncClient(timeout=SECONDS, trust_env=False) as client:
                answer = await client.post(call.barrier.url, content=body, headers=headers)
        except httpx.HTTPError as error:
            return BarrierAnswer(taken=False, reason=type(error).__name__)
        if answer.is_success:
            return BarrierAnswer(taken=True)
        return BarrierAnswer(taken=False, reason=f"HTTP {answer.status_code}")
