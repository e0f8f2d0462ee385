"""A guard at a registered tablet: enrolled by a code, unlocked by a PIN, telling acts."""

from collections.abc import Set
from datetime import UTC, datetime
from typing import Any, Self
from uuid import uuid4

import httpx

from guanjia.demo.estate import STAFF
from guanjia.demo.person import Person

DEVICES = "/api/identity/devices"
TAKEN_IN = frozenset({"done", "discrepancy"})
PINS = {person.name: person.pin for person in STAFF if person.pin}


class Tablet:
    """One at a gate of the demo estate, with its journal."""

    def __init__(self, client: httpx.AsyncClient, device_id: str, token: str) -> None:
        self.device_id = device_id
        self._client = client
        self._device = {"X-Guanjia-Device": token}
        self._journal = str(uuid4())
        self._sequence = 0
        self._headers: dict[str, str] = {}
        self.guard = ""

    @classmethod
    async def enrolled(
        cls, client: httpx.AsyncClient, manager: Person, *, name: str, gate: str
    ) -> Self:
        """Registered by the manager."""
        registered = await manager.do(DEVICES, name=name, gate=gate)
        assert registered.is_success, registered.text
        code = registered.json()["code"]
        enrolled = await client.post(f"{DEVICES}/enrol", json={"code": code})
        assert enrolled.is_success, enrolled.text
        return cls(client, registered.json()["id"], enrolled.json()["device_token"])

    async def unlock(self, name: str) -> None:
        """By somebody of the demo who has a PIN; acts are theirs from then on."""
        told = await self._client.get(f"{DEVICES}/self", headers=self._device)
        [guard] = [each for each in told.json()["guards"] if each["name"] == name]
        body = {"staff_id": guard["id"], "pin": PINS[name]}
        unlocked = await self._client.post(f"{DEVICES}/unlock", json=body, headers=self._device)
        assert unlocked.is_success, unlocked.text
        self._headers = {"Authorization": f"Bearer {unlocked.json()['access_token']}"}
        self.guard = guard["id"]

    @property
    def journal(self) -> str:
        """What its acts are numbered in."""
        return self._journal

    async def ask(self, kind: str, data: dict[str, Any], *, at: str) -> None:
        """Before the deed, which is allowed and so done."""
        body = {"kind": kind, "data": data, "at": at, "clock_offset_ms": 0}
        headers = self._headers | {"Idempotency-Key": str(uuid4())}
        answer = await self._client.post("/api/gate/asks", json=body, headers=headers)
        assert answer.is_success, answer.text

    async def tell(
        self, kind: str, data: dict[str, Any], *, becomes: Set[str] = TAKEN_IN, **as_told: Any
    ) -> dict[str, Any]:
        """The next act of the journal; what became of it, which is one of these. `as_told`: other
        fields of an act than a tablet with a clock that is right gives them now.
        """
        self._sequence += 1
        act = {
            "id": str(uuid4()),
            "journal": self._journal,
            "sequence": self._sequence,
            "kind": kind,
            "guard": self.guard,
            "at": datetime.now(UTC).isoformat(),
            "clock_offset_ms": 0,
            "data": data,
            **as_told,
        }
        answer = await self._client.post(
            "/api/gate/acts", json={"acts": [act]}, headers=self._headers
        )
        assert answer.is_success, answer.text
        [told] = answer.json()["answers"]
        assert told["outcome"] in becomes, told
        return dict(told)
