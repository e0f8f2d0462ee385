"""The demo estate as those see it who look after its gates."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from playwright.async_api import Browser

from guanjia.demo.person import Person

GATE, OTHER_GATE = "东门", "正门"


@dataclass
class Estate:
    """The demo estate and whoever looks after it."""

    client: httpx.AsyncClient
    browser: Browser
    data: Path
    people: dict[str, Person] = field(default_factory=dict)
    tablets: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return str(self.client.base_url).rstrip("/")

    async def person(self, name: str) -> Person:
        if name not in self.people:
            self.people[name] = Person(name, self.client)
            assert (await self.people[name].sign_in(name)).is_success
        return self.people[name]

    async def do(self, who: str, path: str, **body: Any) -> Any:
        answer = await (await self.person(who)).do(f"/api/{path}", **body)
        assert answer.is_success, answer.text
        return answer.json()

    async def see(self, path: str, **query: Any) -> Any:
        answer = await (await self.person("manager")).see(f"/api/{path}", **query)
        assert answer.is_success, answer.text
        return answer.json()

    async def code_for(self, tablet: str, gate: str = GATE) -> str:
        registered = await self.do("manager", "identity/devices", name=tablet, gate=gate)
        self.tablets[tablet] = registered["id"]
        return str(registered["code"])

    async def visits_of(self, name: str) -> list[dict[str, Any]]:
        """Everybody of that name who ever came, as the office sees them."""
        found = await self.see("gate/visits", text=name)
        return list(found["items"])


async def unit_of(estate: Estate) -> str:
    """Where the demo's caller lives."""
    hosts = await (await estate.person("guard")).see("/api/gate/hosts", q="1802")
    return str(hosts.json()[0]["units"][0]["unit_id"])


async def a_slip(estate: Estate, goods: str) -> dict[str, Any]:
    """Applied for by the owner at the desk and stamped."""
    [owner] = (await (await estate.person("guard")).see("/api/gate/hosts", q="1802")).json()
    applied = await estate.do(
        "desk",
        "gate/slips",
        unit_id=owner["units"][0]["unit_id"],
        signed_by={"person_id": owner["person_id"]},
        lines=[{"name": goods, "quantity": 1}, {"name": "纸箱", "quantity": 12}],
        leaves_until=(datetime.now(UTC) + timedelta(hours=8)).isoformat(),
    )
    stamped: dict[str, Any] = await estate.do("manager", f"gate/slips/{applied['id']}/approve")
    return stamped


async def passed(estate: Estate, what: str) -> list[dict[str, Any]]:
    """Who passed the gate of these tests, the last first; others have gates of their own."""
    found = await estate.see("gate/passages", what=what, limit=500)
    return [each for each in found["items"] if each["gate"] == GATE]


async def open_differences(estate: Estate) -> list[dict[str, Any]]:
    found = await estate.see("gate/discrepancies", settled=False)
    return list(found["items"])
