"""A lane with a plate reader and a barrier's controller in a test."""

import asyncio
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx

from chassis.running import Running
from chassis.webhooks import signed_headers
from contracts.words import EstateId
from tests.integration.gate.tablets import Office, Post


@dataclass
class Controller:
    """A barrier's controller: answers what it is told to, and keeps what it was sent."""

    port: int = 0
    answers: list[int] = field(default_factory=list)
    calls: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in head[1:] if line)
        written = dict(line.split(": ", 1) for line in head[1:] if line)
        headers |= {name.lower(): value for name, value in written.items()}
        body = await reader.readexactly(int(headers["content-length"]))
        self.calls.append((headers, body))
        status = self.answers.pop(0) if self.answers else 204
        writer.write(f"HTTP/1.1 {status} X\r\nContent-Length: 0\r\n\r\n".encode())
        await writer.drain()
        writer.close()


@dataclass
class Lane:
    """The south gate: its reader, its tablet, the office; 张三丰's car lives in 8-2-0101."""

    running: Running
    estate: EstateId
    office: Office
    post: Post
    path: str = ""
    secret: str = ""

    async def registered(self, **fields: Any) -> dict[str, Any]:
        body = {"name": "南门入口", "gate": "south", "direction": "in"} | fields
        told: dict[str, Any] = await self.office.do("/plate-readers", **body)
        self.path, self.secret = told["path"], told["secret"]
        return told

    async def read(
        self,
        plate: str,
        *,
        id_: str = "",
        secret: str = "",
        sent: timedelta = timedelta(),
        **fields: Any,
    ) -> httpx.Response:
        body = json.dumps({"plate": plate, "maker": "x"} | fields).encode()
        at = datetime.now(UTC) - sent
        headers = signed_headers(secret or self.secret, id_ or str(uuid4()), at, body)
        headers["content-type"] = "application/json"
        transport = httpx.ASGITransport(app=self.running.app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            return await client.post(self.path, content=body, headers=headers)

    async def passages(self, **params: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = (await self.office.see("/passages", **params))["items"]
        return found
