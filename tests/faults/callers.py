"""Callers who do not give up: what is not answered is asked again under the same key."""

import asyncio
import time
import uuid
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, TypeVar

import httpx

from contracts.words import EstateId
from guanjia.demo.estate import PASSWORD

T = TypeVar("T")

ANSWER_WITHIN_SECONDS = 8.0
PATIENCE_SECONDS = 240.0
ASKED_TWICE = 0.05
"""The share of good answers that is asked for once more, as a double click does."""


@dataclass
class Operation:
    """One act: who asked for what under which key, and what came of it."""

    key: str
    service: str
    estate: str
    actor: str
    path: str
    says: bool
    """Whether at least one event must follow."""
    begun_at: float = field(default_factory=time.monotonic)
    tries: int = 0
    status: int = 0
    answer: str = ""
    answered_otherwise: str = ""
    """A later answer under the same key that was not the first."""
    done_at: float = 0.0

    @property
    def done(self) -> bool:
        """Whether the caller was told that it was done."""
        return 200 <= self.status < 300


class Refusal(Exception):
    """A no that asking again does not change."""


class Closing(Exception):
    """No more is to be begun."""


class Ledger:
    """Everything callers did and were told."""

    def __init__(self) -> None:
        self.operations: list[Operation] = []
        self.odd_answers: Counter[str] = Counter()
        """What was answered beside success and 503."""
        self.closed = False

    @property
    def done(self) -> int:
        """How many acts were answered with success."""
        return sum(operation.done for operation in self.operations)

    def begin(self, operation: Operation) -> None:
        """Raises Closing when no more is to be begun."""
        if self.closed:
            raise Closing
        self.operations.append(operation)


class AnyWorker(httpx.AsyncBaseTransport):
    """`/api/<service>/…` goes to one of that service's workers, as a gateway would have it."""

    def __init__(self, ports: Mapping[str, Sequence[int]], chance: Random) -> None:
        self._ports = ports
        self._chance = chance
        self._inner = httpx.AsyncHTTPTransport(limits=httpx.Limits(max_connections=400))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        _, _, service, rest = request.url.raw_path.split(b"/", 3)
        port = self._chance.choice(self._ports[service.decode()])
        url = request.url.copy_with(host="127.0.0.1", port=port, raw_path=b"/" + rest)
        forwarded = httpx.Request(
            request.method,
            url,
            headers=request.headers,
            stream=request.stream,
            extensions=request.extensions,
        )
        return await self._inner.handle_async_request(forwarded)

    async def aclose(self) -> None:
        await self._inner.aclose()


class Caller:
    """Somebody at work in one estate."""

    def __init__(
        self,
        name: str,
        estate: EstateId,
        client: httpx.AsyncClient,
        ledger: Ledger,
        chance: Random,
    ) -> None:
        self.id = ""
        self.name = name
        self.estate = estate
        self._client = client
        self._ledger = ledger
        self._chance = chance
        self._headers: dict[str, str] = {}
        self._signing_in = asyncio.Lock()

    async def sign_in(self) -> None:
        """From then on requests are theirs. Several acts at once sign in once."""
        before = self._headers
        async with self._signing_in:
            if self._headers is before:
                await self._sign_in()

    async def _sign_in(self) -> None:
        body = {"sign_in": self.name, "password": PASSWORD, "estate": self.estate}

        async def signed_in() -> httpx.Response | None:
            answer = await self._client.post("/api/identity/sessions", json=body)
            return answer if answer.is_success else None

        answer = await self._until_answered(signed_in)
        self._headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
        self.id = answer.json()["staff_id"]

    async def do(self, path: str, **body: Any) -> Any:
        """An act that says something. Returns its answer. Raises Refusal, Closing."""
        return (await self._perform(path, says=True, json=body)).json()

    async def send(self, path: str, content: bytes, media_type: str) -> Any:
        """A file."""
        headers = {"Content-Type": media_type}
        return (await self._perform(path, says=False, content=content, headers=headers)).json()

    async def see(self, path: str, **query: Any) -> dict[str, Any] | None:
        """What is shown, or None where it cannot be seen (yet)."""

        async def seen() -> httpx.Response | None:
            answer = await self._client.get(path, params=query, headers=self._headers)
            return None if self._is_passing(answer) else answer

        answer = await self._until_answered(seen)
        if answer.status_code == 401:
            await self.sign_in()
        return answer.json() if answer.is_success else None

    async def until(self, what: str, seen: Callable[[], Awaitable[T | None]]) -> T:
        """What `seen` finds, asked again until it finds something. Raises Closing, Refusal."""
        deadline, pause_seconds = time.monotonic() + PATIENCE_SECONDS, 0.15
        while not (found := await seen()):
            if self._ledger.closed:
                raise Closing
            if time.monotonic() > deadline:
                raise Refusal(f"{what} was not seen within {PATIENCE_SECONDS} s")
            await asyncio.sleep(pause_seconds)
            pause_seconds = min(pause_seconds * 1.5, 1.5)
        return found

    async def _perform(self, path: str, *, says: bool, **what: Any) -> httpx.Response:
        operation = Operation(
            key=str(uuid.UUID(int=self._chance.getrandbits(128), version=4)),
            service=path.split("/")[2],
            estate=self.estate,
            actor=f"staff:{self.id}",
            path=path,
            says=says,
        )
        self._ledger.begin(operation)
        answer = await self._until_answered(lambda: self._ask(operation, what))
        operation.status, operation.answer = answer.status_code, answer.text
        operation.done_at = time.monotonic()
        if not answer.is_success:
            self._ledger.odd_answers[f"{answer.status_code} {path} {answer.text[:300]}"] += 1
            raise Refusal(f"{answer.status_code} {path} {answer.text[:300]}")
        if self._chance.random() < ASKED_TWICE:
            again = await self._until_answered(lambda: self._ask(operation, what))
            if (again.status_code, again.text) != (answer.status_code, answer.text):
                operation.answered_otherwise = f"{again.status_code} {again.text[:300]}"
        return answer

    async def _ask(self, operation: Operation, what: dict[str, Any]) -> httpx.Response | None:
        operation.tries += 1
        headers = {**self._headers, "Idempotency-Key": operation.key, **what.get("headers", {})}
        answer = await self._client.post(operation.path, **{**what, "headers": headers})
        if answer.status_code == 401:
            await self.sign_in()
            return None
        return None if self._is_passing(answer) else answer

    async def _until_answered(
        self, ask: Callable[[], Awaitable[httpx.Response | None]]
    ) -> httpx.Response:
        deadline, pause_seconds = time.monotonic() + PATIENCE_SECONDS, 0.1
        while True:
            try:
                if (answer := await ask()) is not None:
                    return answer
            except httpx.TransportError:
                pass
            if time.monotonic() > deadline:
                raise Refusal(f"no answer within {PATIENCE_SECONDS} s")
            await asyncio.sleep(pause_seconds * self._chance.uniform(0.5, 1.5))
            pause_seconds = min(pause_seconds * 2, 2.0)

    def _is_passing(self, answer: httpx.Response) -> bool:
        """Whether asking again is what the answer asks for."""
        if answer.status_code == 500:
            self._ledger.odd_answers[f"500 {answer.request.url.path.split('/')[2]}"] += 1
        code = answer.json().get("code") if answer.status_code == 409 else ""
        return answer.status_code in {500, 503} or code in {"Stale", "NotYet"}
