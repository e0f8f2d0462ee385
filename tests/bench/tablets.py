"""A guard's tablet as the gate meets it: the acts of its journal, asks, and its snapshot."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any
from uuid import uuid4

from contracts.words import EstateId
from tests.bench.load import read_answer

Answered = tuple[int, dict[str, Any]]
"""Status, and what was said."""


@dataclass
class Line:
    """Connections to one port, kept alive: what is asked next takes the one that was used last."""

    port: int
    _idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = field(default_factory=list)

    async def post(self, path: str, token: str, body: object) -> Answered:
        """The same answer twice if the same is asked twice: each request has a key of its own."""
        payload = json.dumps(body, ensure_ascii=False).encode()
        head = (
            f"POST {path} HTTP/1.1\r\nHost: gate\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(payload)}\r\nAuthorization: Bearer {token}\r\n"
            f"Idempotency-Key: {uuid4()}\r\n\r\n"
        )
        reader, writer = await self._connection()
        writer.write(head.encode() + payload)
        status, said = await read_answer(reader)
        self._idle.append((reader, writer))
        return int(status), json.loads(said)

    async def get(self, path: str, token: str) -> Answered:
        """What is there now."""
        head = f"GET {path} HTTP/1.1\r\nHost: gate\r\nAuthorization: Bearer {token}\r\n\r\n"
        reader, writer = await self._connection()
        writer.write(head.encode())
        status, said = await read_answer(reader)
        self._idle.append((reader, writer))
        return int(status), json.loads(said)

    def close(self) -> None:
        """Let all go."""
        for _, writer in self._idle:
            writer.close()
        self._idle.clear()

    async def _connection(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        while self._idle:
            reader, writer = self._idle.pop()
            # The server closes one that is idle for five seconds.
            if not reader.at_eof():
                return reader, writer
            writer.close()
        return await asyncio.open_connection("127.0.0.1", self.port, limit=1 << 24)


@dataclass
class Tablet:
    """At one gate of one estate, where `host` lives in `unit`; `prefix` of its box of cards."""

    estate: EstateId
    gate: str
    unit: str
    host: str
    prefix: str
    id: str = field(default_factory=lambda: str(uuid4()))
    token: str = ""
    have: dict[str, str] = field(default_factory=dict)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    """A tablet sends one thing after the other."""
    _journal: str = field(default_factory=lambda: str(uuid4()))
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _cards: Iterator[int] = field(default_factory=lambda: count(1))

    def a_guest(self) -> dict[str, Any]:
        """Somebody visits the host, who was called and said yes, and gets the next card."""
        consent = {"how": "phone", "answer": "yes", "number_tail": "5678", "person_id": self.host}
        return {
            "visit_id": str(uuid4()),
            "visit_class": "guest",
            "name": "王小明",
            "people": 2,
            "unit_id": self.unit,
            "host_id": self.host,
            "reason": "探访",
            "consent": consent | {"at": _now()},
            "card_number": f"{self.prefix}{next(self._cards):03}",
        }

    async def tell(self, line: Line, guest: dict[str, Any]) -> bool:
        """Report that the guest came in; whether it was taken in without a difference."""
        act = {
            "id": str(uuid4()),
            "journal": self._journal,
            "sequence": next(self._numbers),
            "kind": "visit.admit",
            "version": 1,
            "guard": "guard",
            "at": _now(),
            "clock_offset_ms": 0,
            "document_ms": 9_000,
            "data": guest,
        }
        status, said = await line.post("/acts", self.token, {"acts": [act]})
        return status == 200 and said["answers"][0]["outcome"] == "done"

    async def ask(self, line: Line, guest: dict[str, Any]) -> bool:
        """Ask whether the guest may come in; whether they may."""
        asked = {"kind": "visit.admit", "at": _now(), "clock_offset_ms": 0, "data": guest}
        status, _ = await line.post("/asks", self.token, asked)
        return status == 200

    async def refresh(self, line: Line) -> bool:
        """Fetch what has changed, as after each act that was sent."""
        status, said = await line.post("/snapshot", self.token, {"have": self.have})
        if status != 200:
            return False
        self.have |= {name: part["fingerprint"] for name, part in said["parts"].items()}
        for name in said["gone"]:
            del self.have[name]
        return True


def _now() -> str:
    return datetime.now(UTC).isoformat()
