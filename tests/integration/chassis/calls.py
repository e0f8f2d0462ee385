"""Requests to a stage as a signed-in person makes them, and what their answers must look like."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx

from contracts.permissions import Permission
from contracts.words import EstateId
from tests.integration.chassis.stage import E1, Stage

EVERYTHING = tuple(Permission)
AWAY = ("find", "aggregate", "insert", "update", "commitTransaction", "abortTransaction")
"""The commands of a MongoDB that fails whatever a service asks of it."""


@dataclass(frozen=True)
class Person:
    """Somebody at a browser: who they are, where, and what they may do there."""

    stage: Stage
    estate: EstateId = E1
    staff: str = "staff-1"
    permissions: tuple[Permission, ...] = EVERYTHING

    async def get(self, path: str, **headers: str) -> httpx.Response:
        """Read something."""
        return await self.stage.client.get(path, headers=self._headers(headers))

    async def post(
        self,
        path: str,
        body: Any = None,
        *,
        key: str | None = None,
        content: bytes | AsyncIterator[bytes] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """Ask for something under a fresh or given key; `content` in place of JSON."""
        more = {"Idempotency-Key": key or str(uuid4())} | dict(headers or {})
        if content is not None:
            more = {"Content-Type": "application/json"} | more
        return await self.stage.client.post(
            path, json=body, content=content, headers=self._headers(more)
        )

    async def write(self, text: str = "note", *, key: str | None = None) -> httpx.Response:
        """Write a note."""
        return await self.post("/notes", {"text": text}, key=key)

    async def written(self, text: str = "note") -> str:
        """The id of a note just written."""
        answer = await self.write(text)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    def _headers(self, more: Mapping[str, str]) -> dict[str, str]:
        own = self.stage.signer.headers(self.estate, self.permissions, staff=self.staff)
        return own | dict(more)


def problem(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    """The body of an answer that must be a problem of this status and code."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = answer.json()
    assert body["code"] == code, body
    assert body["status"] == status
    assert body["type"] == "about:blank"
    assert all(body[field] for field in ("title", "detail"))
    assert len(body["trace_id"]) == 32, "whoever asks for help can name the trace"
    return body
