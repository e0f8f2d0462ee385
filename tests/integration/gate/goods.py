"""Goods, slips and two gates in a test: what is applied for, and what guards tell."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx

from chassis.running import Running
from chassis.testing import TestSigner
from contracts.words import EstateId, UnitId
from tests.integration.gate.tablets import Office, Post

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8ff"
    "ff3f0005fe02fea135819e0000000049454e44ae426082"
)
HOME, AWAY = UnitId("u1"), UnitId("u2")


def hours(count: float) -> str:
    return (datetime.now(UTC) + timedelta(hours=count)).isoformat()


def a_slip(**fields: Any) -> dict[str, Any]:
    """The body that applies for two boxes and a piano, signed by the owner, good for four hours."""
    return {
        "unit_id": HOME,
        "lines": [
            {"name": "纸箱", "quantity": 2, "unit": "箱"},
            {"name": "钢琴", "quantity": 1},
        ],
        "signed_by": {"person_id": "owner"},
        "leaves_until": hours(4),
    } | fields


def a_release(slip: dict[str, Any], *counts: int, **fields: Any) -> dict[str, Any]:
    """What a guard tells: so many of each line."""
    return {
        "release_id": str(uuid4()),
        "slip_id": slip["id"],
        "lines": [{"line": line, "counted": each} for line, each in enumerate(counts, 1)],
        "signature_seen": True,
    } | fields


@dataclass
class Gates:
    """Two gates of one estate and its office. In 8-2-0101 live an owner and a tenant."""

    running: Running
    signer: TestSigner
    estate: EstateId
    office: Office
    south: Post
    north: Post

    async def stamped(self, **fields: Any) -> dict[str, Any]:
        """A slip the office has stamped."""
        applied = await self.office.do("/slips", **a_slip(**fields))
        stamped: dict[str, Any] = await self.office.do(f"/slips/{applied['id']}/approve")
        return stamped

    async def slip(self, id_: str) -> dict[str, Any]:
        shown: dict[str, Any] = await self.office.see(f"/slips/{id_}")
        return shown

    async def on_tablet(self) -> list[dict[str, Any]]:
        """What tablets know of slips."""
        answer = await self.south.post("/snapshot", {"have": {}})
        rows: list[dict[str, Any]] = answer.json()["parts"]["slips"]["rows"]
        return rows

    async def put_photo(self, id_: str) -> str:
        """One under the id given; the id."""
        async with self.office._client() as client:
            headers = self.office.headers | {"Idempotency-Key": id_}
            answer = await client.post("/files?purpose=goods", content=PNG, headers=headers)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    async def see_photo(self, id_: str, who: Office | None = None) -> httpx.Response:
        who = who or self.office
        async with who._client() as client:
            return await client.get(f"/files/{id_}", headers=who.headers)

    async def differences(self, slip: dict[str, Any]) -> list[dict[str, Any]]:
        """Raw differences about a slip."""
        query = {"estate": self.estate, "about": slip["id"]}
        rows = self.running.store.database["discrepancies"].find(query)
        found: list[dict[str, Any]] = await rows.to_list(None)
        return found

    def someone(self, **token: Any) -> Office:
        return Office(self.signer.headers(self.estate, **token), self.running)
