"""A tablet's life: registered, enrolled, unlocked by several guards, lost."""

import asyncio
from base64 import b64decode
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx
import jwt
import pytest
import pytest_asyncio

from chassis.running import Running
from chassis.testing import SurroundingServers, eventually
from chassis.web.auth import BROWSER_HEADER, COOKIE
from contracts.words import DeviceId, EstateId, StaffId
from gate.service import build as build_gate
from gate.settings import GateSettings
from gate.tablets.model import Tablet
from identity.callers.commands import DEVICE_COOKIE, REFRESH_COOKIE
from identity.staff.commands import NewGrant
from tests.integration.identity.stage import (
    ADMIN,
    CUIHU,
    LANTING,
    PASSWORD,
    Answer,
    Person,
    Stage,
    a_company,
    a_grant,
    administrator,
    key,
)

PIN = "380517"


@dataclass
class Enrolled:
    """A tablet that can prove itself."""

    stage: Stage
    id: DeviceId
    token: str

    async def post(self, path: str, **body: Any) -> Answer:
        headers = {"X-Guanjia-Device": self.token}
        return await self.stage.client().post(f"/devices{path}", json=body, headers=headers)

    async def unlock(self, staff_id: str, pin: str = PIN) -> Answer:
        return await self.post("/unlock", staff_id=staff_id, pin=pin)

    async def about_itself(self) -> Answer:
        headers = {"X-Guanjia-Device": self.token}
        return await self.stage.client().get("/devices/self", headers=headers)


@dataclass
class Gates:
    """Identity, the service at the gates, and who looks after Cuihu's tablets."""

    stage: Stage
    gate: Running
    manager: httpx.AsyncClient

    async def registered(self) -> dict[str, Any]:
        body = {"name": "北门平板", "gate": "north"}
        answer = await self.manager.post("/devices", json=body, headers=key())
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    async def enrolled(self) -> Enrolled:
        code = (await self.registered())["code"]
        answer = (await self.stage.client().post("/devices/enrol", json={"code": code})).json()
        return Enrolled(self.stage, DeviceId(answer["device_id"]), answer["device_token"])

    async def guard(self, *grants: NewGrant, name: str = "张卫国") -> Person:
        """Somebody at Cuihu's gate, with a PIN."""
        person = await self.stage.someone(*(grants or (a_grant("P15"),)), name=name)
        client = await self.stage.as_(person, estate=CUIHU)
        answer = await client.post("/pins", json={"password": PASSWORD, "pin": PIN})
        assert answer.status_code == 200, answer.text
        return person

    async def revoke(self, device: str, reason: str = "夜里遗失") -> Answer:
        body = {"reason": reason}
        return await self.manager.post(f"/devices/{device}/revoke", json=body, headers=key())

    async def known_at_the_gate(self, device: str, estate: EstateId = CUIHU) -> Tablet | None:
        bound = self.gate.store.bound(estate)
        await self.gate.performer.door.open(bound)
        found = await bound.get(Tablet, device)
        return found[0] if found else None


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def gates(servers: SurroundingServers) -> AsyncIterator[Gates]:
    surroundings = servers.surroundings()
    async with a_company(surroundings) as [stage]:
        gate = Running(build_gate(surroundings.settings(GateSettings)))
        await gate.set_up()
        async with gate:
            manager = await stage.as_(await stage.someone(a_grant("P03")))
            yield Gates(stage, gate, manager)


def claims_of(answer: Answer) -> dict[str, Any]:
    token = answer.json()["access_token"]
    return dict(jwt.decode(token, options={"verify_signature": False}))


@pytest.mark.rule("P15")
async def test_a_guards_pin_opens_a_shift_on_the_tablet_with_the_gates_rights_alone(
    gates: Gates,
) -> None:
    tablet = await gates.enrolled()
    guard = await gates.guard(a_grant("P15"), a_grant("P06"), a_grant("P15", LANTING))

    answer = await tablet.unlock(guard.id)

    opened = answer.json()
    assert (opened["staff_id"], opened["device_id"]) == (guard.id, tablet.id)
    assert (opened["gate"], opened["estate"]["id"]) == ("north", CUIHU)
    assert [each["id"] for each in opened["estates"]] == [CUIHU]
    assert opened["guard"] == {"id": guard.id, "name": "张卫国"}
    assert opened["offline_until"] == opened["ends_at"]
    assert len(b64decode(opened["data_key"])) == 32
    again = (await tablet.unlock(guard.id)).json()
    assert again["data_key"] == opened["data_key"]
    claims = claims_of(answer)
    assert (claims["device"], claims["gate"], claims["est"]) == (tablet.id, "north", CUIHU)
    assert "gate.act" in claims["prm"]
    assert "fees.collect" not in claims["prm"]
    refreshed = await gates.stage.refresh(opened["refresh_token"])
    assert claims_of(refreshed)["device"] == tablet.id
    assert (refreshed.json()["gate"], refreshed.json()["ends_at"]) == ("north", opened["ends_at"])
    elsewhere = await gates.stage.refresh(refreshed.json()["refresh_token"], estate=LANTING)
    assert elsewhere.json()["code"] == "EstateNotYours"


async def test_a_session_on_a_tablet_lasts_a_shift(gates: Gates) -> None:
    tablet, guard = await gates.enrolled(), await gates.guard()
    token = (await tablet.unlock(guard.id)).json()["refresh_token"]

    for hours in (6, 11.9):
        async with gates.stage.later(timedelta(hours=hours)):
            token = (await gates.stage.refresh(token)).json()["refresh_token"]
    async with gates.stage.later(timedelta(hours=12, seconds=1)):
        assert (await gates.stage.refresh(token)).json()["code"] == "SessionOver"


async def test_a_browser_keeps_tablet_and_session_in_cookies_and_the_next_guard_replaces_the_first(
    gates: Gates,
) -> None:
    first, second = await gates.guard(name="张卫国"), await gates.guard(name="李建军")
    browser = gates.stage.client()
    browser.headers[BROWSER_HEADER] = "1"

    code = (await gates.registered())["code"]
    enrolled = await browser.post("/devices/enrol", json={"code": code})
    of_device = enrolled.headers["Set-Cookie"]
    assert enrolled.json()["device_token"] is None
    assert enrolled.json()["estate"] == {"id": CUIHU, "name": "翠湖花园"}
    assert of_device.startswith(DEVICE_COOKIE)
    assert all(part in of_device for part in ("HttpOnly", "SameSite=strict", "Path=/devices"))
    theirs = []
    for guard in (first, second):
        unlocked = await browser.post("/devices/unlock", json={"staff_id": guard.id, "pin": PIN})
        assert unlocked.json()["access_token"] is None
        assert COOKIE in browser.cookies
        theirs.append((await browser.get("/me")).json()["id"])
    assert theirs == [first.id, second.id]
    await browser.post("/sessions/sign-out", json={})
    assert REFRESH_COOKIE not in browser.cookies
    assert (await browser.get("/me")).status_code == 401
    # Signed out is the guard, not the tablet.
    assert (await browser.get("/devices/self")).json()["gate"] == "north"
    del browser.headers[BROWSER_HEADER]
    from_another_site = await browser.get("/devices/self")
    assert (from_another_site.status_code, from_another_site.json()["code"]) == (
        401,
        "TabletUnknown",
    )


async def test_a_tablet_is_told_who_may_unlock_it(gates: Gates) -> None:
    tablet, guard = await gates.enrolled(), await gates.guard(name="赵守门")
    desk = await gates.stage.someone(a_grant("P06"))
    foreman = await gates.stage.someone(a_grant("P16"), name="孙班长")
    away = await gates.guard(a_grant("P15"), a_grant("P15", LANTING))
    admin = await administrator(gates.stage)
    await admin.post(
        f"/staff/{away.id}/withdraw-grant", json={"role": "P15", "estate": CUIHU}, headers=key()
    )

    told = (await tablet.about_itself()).json()

    guards = {each["id"]: (each["name"], each["has_pin"]) for each in told["guards"]}
    assert guards[guard.id] == ("赵守门", True)
    assert guards[foreman.id] == ("孙班长", False)
    assert not {desk.id, away.id} & set(guards)
    assert (told["revoked"], told["estate"]["id"]) == (False, CUIHU)
    assert (await tablet.unlock(away.id)).json()["code"] == "NotAGuardHere"


async def test_five_wrong_pins_lock_a_guard_on_this_tablet_also_one_who_is_none(
    gates: Gates,
) -> None:
    tablet, another = await gates.enrolled(), await gates.enrolled()
    guard = await gates.guard()

    for who in (guard.id, StaffId("nobody")):
        failures = [(await tablet.unlock(who, "271828")).json()["code"] for _ in range(5)]
        then = await tablet.unlock(who)
        assert failures == ["UnlockFailed"] * 5
        assert (then.status_code, then.json()["code"]) == (401, "SignInLocked")
        assert then.headers["Retry-After"] == "900"

    assert (await another.unlock(guard.id)).status_code == 200
    assert (await gates.stage.sign_in(guard)).status_code == 200
    async with gates.stage.later(timedelta(minutes=15, seconds=2)):
        assert (await tablet.unlock(guard.id)).status_code == 200


async def test_a_tablet_tried_with_everybodys_pin_locks_as_a_whole(gates: Gates) -> None:
    tablet, guard = await gates.enrolled(), await gates.guard()

    answers = await asyncio.gather(*(tablet.unlock(f"guess-{number}") for number in range(30)))

    assert {answer.json()["code"] for answer in answers} == {"UnlockFailed"}
    assert (await tablet.unlock(guard.id)).json()["code"] == "SignInLocked"


async def test_without_a_pin_name_and_password_unlock_and_set_one(gates: Gates) -> None:
    tablet = await gates.enrolled()
    guard = await gates.stage.someone(a_grant("P15"))
    unlocking = {"sign_in": guard.sign_in, "password": PASSWORD, "new_pin": PIN}

    assert (await tablet.unlock(guard.id)).json()["code"] == "UnlockFailed"
    easy = await tablet.post("/unlock-with-password", **unlocking | {"new_pin": "123456"})
    wrong = await tablet.post("/unlock-with-password", **unlocking | {"password": "guess"})
    right = await tablet.post("/unlock-with-password", **unlocking)

    assert (easy.status_code, easy.json()["code"]) == (422, "PinTooEasy")
    assert wrong.json()["code"] == "SignInFailed"
    assert claims_of(right)["device"] == tablet.id
    assert (await tablet.unlock(guard.id)).status_code == 200
    desk = await gates.stage.someone(a_grant("P06"))
    theirs = unlocking | {"sign_in": desk.sign_in}
    assert (await tablet.post("/unlock-with-password", **theirs)).json()["code"] == "NotAGuardHere"


async def test_a_pin_counts_no_more_once_cleared_or_the_password_changed(gates: Gates) -> None:
    tablet, guard = await gates.enrolled(), await gates.guard()
    stage = gates.stage

    cleared = await gates.manager.post(f"/pins/{guard.id}/clear", headers=key())
    assert cleared.status_code == 200
    assert (await tablet.unlock(guard.id)).json()["code"] == "UnlockFailed"

    client = await stage.as_(guard)
    assert (await client.post("/pins", json={"password": "guess", "pin": PIN})).status_code == 409
    await client.post("/pins", json={"password": PASSWORD, "pin": PIN})
    assert (await tablet.unlock(guard.id)).status_code == 200
    change = {"current": PASSWORD, "new": "another battery horse"}
    await client.post("/sessions/change-password", json=change)
    assert (await tablet.unlock(guard.id)).json()["code"] == "UnlockFailed"

    stranger = await stage.someone(a_grant("P15", LANTING))
    theirs = await gates.manager.post(f"/pins/{stranger.id}/clear", headers=key())
    assert theirs.status_code == 404


async def test_pins_codes_and_credentials_are_kept_so_that_the_database_tells_none(
    gates: Gates,
) -> None:
    guard, registered = await gates.guard(), await gates.registered()
    code = registered["code"]
    [waiting] = await gates.stage.stored("devices", {"_id": f"company:{registered['id']}"})
    tablet = await gates.enrolled()

    [pin] = await gates.stage.stored("pins", {"_id": f"company:{guard.id}"})
    [device] = await gates.stage.stored("devices", {"_id": f"company:{tablet.id}"})

    assert pin["pin_hash"].startswith("s1.")
    assert code.replace(" ", "") not in str(waiting)
    assert len(waiting["code_hash"]) >= 16
    assert tablet.token.split(".")[1] not in str(device)
    assert device["data_key"].startswith("s1.")
    assert "北门平板" not in str(device)


async def test_a_revoked_tablet_opens_nothing_and_its_sessions_end(gates: Gates) -> None:
    tablet, guard = await gates.enrolled(), await gates.guard()
    token = (await tablet.unlock(guard.id)).json()["refresh_token"]

    revoked = await gates.revoke(tablet.id)
    again = await gates.revoke(tablet.id)

    assert (revoked.status_code, again.json()["code"]) == (200, "TabletAlreadyRevoked")
    unlocking = await tablet.unlock(guard.id)
    assert (unlocking.status_code, unlocking.json()["code"]) == (401, "TabletRevoked")
    assert (await gates.stage.refresh(token)).json()["code"] == "TabletRevoked"
    told = (await tablet.about_itself()).json()
    assert (told["revoked"], told["guards"]) == (True, [])
    new_code = await gates.manager.post(f"/devices/{tablet.id}/code", headers=key())
    assert new_code.json()["code"] == "TabletAlreadyRevoked"

    async def gate_knows() -> bool:
        known = await gates.known_at_the_gate(tablet.id)
        return known is not None and known.revoked

    await eventually(gate_knows)
    assert await gates.known_at_the_gate(tablet.id, LANTING) is None


async def test_a_new_code_moves_the_registration_to_another_machine(gates: Gates) -> None:
    old, guard = await gates.enrolled(), await gates.guard()
    session = (await old.unlock(guard.id)).json()["refresh_token"]

    answer = await gates.manager.post(f"/devices/{old.id}/code", headers=key())
    assert (await old.unlock(guard.id)).status_code == 200
    code = answer.json()["code"]
    new = (await gates.stage.client().post("/devices/enrol", json={"code": code})).json()

    assert new["device_id"] == old.id
    assert (await old.unlock(guard.id)).json()["code"] == "TabletUnknown"
    assert (await gates.stage.refresh(session)).json()["code"] == "SessionOver"
    assert (await Enrolled(gates.stage, old.id, new["device_token"]).unlock(guard.id)).is_success
    used = await gates.stage.client().post("/devices/enrol", json={"code": code})
    assert (used.status_code, used.json()["code"]) == (401, "CodeWrong")


async def test_a_tablet_given_up_is_one_no_more_and_its_browser_forgets(gates: Gates) -> None:
    guard = await gates.guard()
    browser = gates.stage.client()
    browser.headers[BROWSER_HEADER] = "1"
    registered = await gates.registered()
    await browser.post("/devices/enrol", json={"code": registered["code"]})
    await browser.post("/devices/unlock", json={"staff_id": guard.id, "pin": PIN})
    kept = dict(browser.cookies)

    assert (await browser.post("/devices/give-up", json={})).status_code == 200

    assert dict(browser.cookies) == {}
    browser.cookies.update(kept)
    assert (await browser.get("/devices/self")).json()["code"] == "TabletUnknown"
    ended = await gates.stage.refresh(kept[REFRESH_COOKIE])
    assert ended.json()["code"] == "SessionOver"


async def test_ten_wrong_codes_lock_an_address(gates: Gates) -> None:
    code = (await gates.registered())["code"]
    client = gates.stage.client("203.0.113.7")

    wrong = [
        (await client.post("/devices/enrol", json={"code": f"0000 00{number}"})).json()["code"]
        for number in range(10, 20)
    ]
    locked = await client.post("/devices/enrol", json={"code": code})

    assert wrong == ["CodeWrong"] * 10
    assert locked.json()["code"] == "SignInLocked"
    assert (await gates.stage.client().post("/devices/enrol", json={"code": code})).is_success


async def test_a_code_runs_out_after_half_an_hour(gates: Gates) -> None:
    code = (await gates.registered())["code"]

    async with gates.stage.later(timedelta(minutes=30)):
        late = await gates.stage.client().post("/devices/enrol", json={"code": code})

    assert late.json()["code"] == "CodeWrong"


async def test_the_list_tells_an_estates_tablets_without_their_secrets(gates: Gates) -> None:
    tablet = await gates.enrolled()
    foreman = await gates.stage.as_(await gates.stage.someone(a_grant("P16")))
    elsewhere = await gates.stage.as_(await gates.stage.someone(a_grant("P03", LANTING)))
    guard = await gates.stage.as_(await gates.guard())

    listed = (await foreman.get("/devices")).json()["items"]
    theirs = await elsewhere.post(
        f"/devices/{tablet.id}/revoke", json={"reason": "x"}, headers=key()
    )

    [mine] = [each for each in listed if each["id"] == tablet.id]
    assert (mine["name"], mine["gate"], mine["revoked_at"]) == ("北门平板", "north", None)
    assert mine["enrolled_at"] == mine["seen_at"]
    assert not {"code_hash", "secret_hash"} & set(mine)
    assert (await elsewhere.get("/devices")).json()["items"] == []
    assert theirs.status_code == 404
    assert (await guard.get("/devices")).status_code == 403
    body = {"name": "x", "gate": "north"}
    assert (await foreman.post("/devices", json=body, headers=key())).status_code == 403


async def test_the_company_has_tablets_said_again(gates: Gates) -> None:
    await gates.registered()
    admin = await gates.stage.as_(ADMIN)

    said = await admin.post("/devices/restate", json={"estate": CUIHU}, headers=key())
    refused = await gates.manager.post("/devices/restate", json={"estate": CUIHU}, headers=key())

    assert said.json()["tablets"] >= 1
    assert refused.status_code == 403
