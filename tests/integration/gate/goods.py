"""Goods, slips and two gates in a test: what is applied for, and what guards tell."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from chassis.running import Running
from chassis.testing import TestSigner
from contracts.words import EstateId, UnitId
from tests.integration.gate.tablets import Office, Post

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

    async def differences(self, slip: dict[str, Any]) -> list[dict[str, Any]]:
        """Raw differences about a slip."""
        query = {"estate": self.estate, "about": slip["id"]}
        rows = self.running.store.database["discrepancies"].find(query)
        found: list[dict[str, Any]] = await rows.to_list(None)
        return found

    def someone(self, **token: Any) -> Office:
        return Office(self.signer.headers(self.estate, **token), self.running)
