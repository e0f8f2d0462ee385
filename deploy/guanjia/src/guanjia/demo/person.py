"""Somebody who uses the platform over HTTP, as the demo plays them."""

import uuid
from typing import Any

import httpx

from contracts.words import EstateId
from guanjia.demo.estate import ESTATE, PASSWORD

ANSWER_WITHIN_SECONDS = 20


def client_of(address: str, transport: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncClient:
    """How people of the demo reach the platform; answers in Chinese."""
    return httpx.AsyncClient(
        base_url=address,
        transport=transport,
        timeout=ANSWER_WITHIN_SECONDS,
        trust_env=False,
        headers={"Accept-Language": "zh"},
    )


class Person:
    """Somebody with a sign-in: of the demo estate, unless another one is named."""

    def __init__(self, name: str, client: httpx.AsyncClient) -> None:
        self.name = name
        self.id = ""
        self._client = client
        self._headers: dict[str, str] = {}

    async def sign_in(self, name: str, *, estate: EstateId = ESTATE) -> httpx.Response:
        """From then on requests are theirs."""
        answer = await self._client.post(
            "/api/identity/sessions",
            json={"sign_in": name, "password": PASSWORD, "estate": estate},
        )
        if answer.is_success:
            self._headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
            self.id = answer.json()["staff_id"]
        return answer

    async def see(self, path: str, **query: Any) -> httpx.Response:
        """A question."""
        return await self._client.get(path, params=query, headers=self._headers)

    async def do(self, path: str, *, key: uuid.UUID | None = None, **body: Any) -> httpx.Response:
        """An act, under a key of its own unless it repeats an earlier one."""
        headers = {**self._headers, "Idempotency-Key": str(key or uuid.uuid4())}
        return await self._client.post(path, json=body, headers=headers)

    async def send(
        self, path: str, content: bytes, media_type: str, *, key: uuid.UUID | None = None
    ) -> httpx.Response:
        """A file: the body is the file itself."""
        headers = {
            **self._headers,
            "Idempotency-Key": str(key or uuid.uuid4()),
            "Content-Type": media_type,
        }
        return await self._client.post(path, content=content, headers=headers)
