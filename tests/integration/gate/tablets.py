"""A gate with tablets in a test: acts as a tablet makes and sends them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx

from chassis.running import Running
from chassis.store.collection import Collection
from chassis.testing import TestSigner
from contracts.permissions import Permission
from contracts.words import EstateId
from gate.tablets.collection import TABLETS
from gate.tablets.model import Tablet

GUARD = (Permission.ACT_AT_GATE, Permission.SEE_GATE, Permission.SEE_DIRECTORY)


@dataclass
class Post:
    """One tablet at one gate, with its journal and its clock. `clock`: how far its clock is off."""

    running: Running
    signer: TestSigner
    estate: EstateId
    gate: str = "north"
    device: str = field(default_factory=lambda: str(uuid4()))
    journal: str = field(default_factory=lambda: str(uuid4()))
    guard: str = "guard-1"
    clock: timedelta = timedelta()
    measured: bool = True
    sequence: int = 0

    def now(self) -> datetime:
        """What the tablet's clock shows."""
        return datetime.now(UTC) + self.clock

    def act(self, kind: str, data: dict[str, Any], **more: Any) -> dict[str, Any]:
        """The next act of the journal."""
        self.sequence += 1
        offset = round(-self.clock / timedelta(milliseconds=1)) if self.measured else None
        return {
            "id": str(uuid4()),
            "journal": self.journal,
            "sequence": self.sequence,
            "kind": kind,
            "version": 1,
            "guard": self.guard,
            "at": self.now().isoformat(),
            "clock_offset_ms": offset,
            "data": data,
        } | more

    def printed(self, people: int = 3, **more: Any) -> dict[str, Any]:
        """The smallest act there is: the emergency list was taken."""
        return self.act("emergency.printed", {"list_id": str(uuid4()), "people": people}, **more)

    async def send(
        self, acts: Sequence[dict[str, Any]], *, by: Running | None = None
    ) -> list[dict[str, Any]]:
        """Report them; the answers."""
        answer = await self.post("/acts", {"acts": list(acts)}, by=by)
        assert answer.status_code == 200, answer.text
        told: list[dict[str, Any]] = answer.json()["answers"]
        assert [each["id"] for each in told] == [act["id"] for act in acts]
        return told

    async def outcomes(self, acts: Sequence[dict[str, Any]], **more: Any) -> list[str]:
        """Report them; what became of each."""
        return [answer["outcome"] for answer in await self.send(acts, **more)]

    async def ask(self, kind: str, data: dict[str, Any]) -> httpx.Response:
        """Ask before the deed."""
        return await self.post("/asks", {"kind": kind, "data": data, "at": self.now().isoformat()})

    async def post(
        self, path: str, body: dict[str, Any], *, by: Running | None = None
    ) -> httpx.Response:
        headers = self.headers() | {"Idempotency-Key": str(uuid4())}
        async with self._client(by) as client:
            return await client.post(path, json=body, headers=headers)

    async def get(self, path: str, **params: Any) -> httpx.Response:
        async with self._client(None) as client:
            return await client.get(path, params=params, headers=self.headers())

    def headers(self) -> dict[str, str]:
        """Those of whoever has unlocked the tablet."""
        return self.signer.headers(
            self.estate, GUARD, staff=self.guard, device=self.device, gate=self.gate
        )

    async def registered(self, *, revoked: bool = False, version: int = 1) -> None:
        """Let the gate know the tablet as identity states it."""
        row = Tablet(id=self.device, name="北门平板", gate=self.gate, revoked=revoked)
        await plant_row(self.running, TABLETS, row, self.estate, version)

    def _client(self, by: Running | None) -> httpx.AsyncClient:
        app = (by or self.running).app
        transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
        return httpx.AsyncClient(transport=transport, base_url="http://test")


async def plant_row(
    running: Running, collection: Collection[Any], row: Any, estate: EstateId, version: int = 1
) -> None:
    """Put a row into a read model, as its event would."""
    bound = running.store.bound(estate)
    await running.performer.door.open(bound)
    key = await running.store.generations.key(collection, estate, row.id)
    document = collection.encode(
        row, estate, version, bound.keys_for(collection), running.service.name
    )
    document |= {"_id": key, "generation": 1}
    await running.store.database[collection.name].replace_one({"_id": key}, document, upsert=True)


def office(signer: TestSigner, running: Running, estate: EstateId) -> "Office":
    """Somebody who may do everything, at a screen."""
    return Office(signer.headers(estate), running)


@dataclass
class Office:
    """A screen of the office."""

    headers: dict[str, str]
    running: Running

    async def ask(self, path: str, **params: Any) -> httpx.Response:
        async with self._client() as client:
            return await client.get(path, params=params, headers=self.headers)

    async def see(self, path: str, **params: Any) -> Any:
        answer = await self.ask(path, **params)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def fetch(self, path: str, **params: Any) -> bytes:
        """What is not JSON: a paper, a picture."""
        async with self._client() as client:
            answer = await client.get(path, params=params, headers=self.headers)
        assert answer.status_code == 200, answer.text
        return answer.content

    async def send(self, path: str, **body: Any) -> httpx.Response:
        headers = self.headers | {"Idempotency-Key": str(uuid4())}
        async with self._client() as client:
            return await client.post(path, json=body, headers=headers)

    async def do(self, path: str, **body: Any) -> Any:
        answer = await self.send(path, **body)
        assert answer.status_code in (200, 201), answer.text
        return answer.json()

    def _client(self) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(app=self.running.app, raise_app_exceptions=False)
        return httpx.AsyncClient(transport=transport, base_url="http://test")
