"""Registering people and granting roles, as the platform team and as an estate's manager."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import pytest
import pytest_asyncio

from chassis.estates import EstateCard
from chassis.running import Running
from chassis.settings import ServiceSettings
from chassis.testing import SurroundingServers, eventually
from contracts.words import COMPANY, EstateId
from tests.integration.identity import listener
from tests.integration.identity.listener import Worker
from tests.integration.identity.stage import (
    ADMIN,
    CUIHU,
    LANTING,
    PASSWORD,
    Stage,
    a_company,
    a_grant,
    administrator,
    key,
)


@dataclass
class Heard:
    """Identity, and somebody who listens to it."""

    stage: Stage
    running: Running

    async def worker(self, id_: str, estate: EstateId) -> Worker | None:
        """What the listener knows of somebody in one estate."""
        bound = self.running.store.bound(estate)
        await self.running.performer.door.open(bound)
        found = await bound.get(Worker, id_)
        return found[0] if found else None

    async def card(self, estate: EstateId) -> EstateCard | None:
        found = await self.running.store.bound(estate).get(EstateCard, estate)
        return found[0] if found else None


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def heard(servers: SurroundingServers) -> AsyncIterator[Heard]:
    surroundings = servers.surroundings()
    async with a_company(surroundings) as [stage]:
        running = Running(listener.build(surroundings.settings(ServiceSettings)))
        await running.set_up()
        async with running:
            yield Heard(stage, running)


def a_registration(**more: Any) -> dict[str, Any]:
    body = {
        "sign_in": f"new-{uuid4().hex[:12]}",
        "name": "韩梅梅",
        "password": PASSWORD,
        "grants": [{"role": "P12"}],
    }
    return body | more


async def manager_of(stage: Stage, estate: EstateId = CUIHU) -> httpx.AsyncClient:
    return await stage.as_(await stage.someone(a_grant("P03", estate)))


async def test_each_estate_is_told_of_its_own_side_of_a_person_only(heard: Heard) -> None:
    person = await heard.stage.someone(
        a_grant("P07", CUIHU, ["1号楼"]), a_grant("P12", LANTING), name="欧阳锋"
    )

    async def both_know() -> bool:
        return None not in [await heard.worker(person.id, each) for each in (CUIHU, LANTING)]

    await eventually(both_know)
    there = await heard.worker(person.id, LANTING)
    here = await heard.worker(person.id, CUIHU)
    assert here is not None
    assert there is not None
    assert (here.name, here.roles, here.areas) == ("欧阳锋", ("P07",), ("1号楼",))
    assert (there.name, there.roles, there.areas) == ("欧阳锋", ("P12",), ())
    stored = [row async for row in heard.running.store.database["workers"].find()]
    assert "欧阳锋" not in str(stored)


async def test_what_changes_is_told_where_it_changes(heard: Heard) -> None:
    person = await heard.stage.someone(a_grant("P12", CUIHU), a_grant("P12", LANTING))
    admin = await administrator(heard.stage)

    async def told(estate: EstateId, **expected: Any) -> None:
        async def is_so() -> bool:
            worker = await heard.worker(person.id, estate)
            return worker is not None and expected.items() <= worker.model_dump().items()

        await eventually(is_so, what=str(expected))

    await told(CUIHU, roles=("P12",), active=True)
    path = f"/staff/{person.id}"
    for body in ({"role": "P13", "estate": CUIHU}, {"role": "P16", "estate": CUIHU}):
        assert (await admin.post(f"{path}/grant", json=body, headers=key())).status_code == 200
    await told(CUIHU, roles=("P12", "P13", "P16"))
    await admin.post(f"{path}/withdraw-grant", json={"role": "P12", "estate": CUIHU}, headers=key())
    await told(CUIHU, roles=("P13", "P16"))
    await admin.post(f"{path}/move", json={"areas": ["3号楼"], "estate": CUIHU}, headers=key())
    await told(CUIHU, areas=("3号楼",))
    await told(LANTING, roles=("P12",), areas=())
    await admin.post(f"{path}/deactivate", headers=key())
    await told(CUIHU, active=False)
    await told(LANTING, active=False)


async def test_restating_brings_a_listener_that_missed_everything_up_to_date(heard: Heard) -> None:
    person = await heard.stage.someone(a_grant("P12"))

    async def known() -> bool:
        return await heard.worker(person.id, CUIHU) is not None

    await eventually(known)
    for lost in ("workers", "estates"):
        await heard.running.store.database[lost].delete_many({"estate": CUIHU})
    admin = await administrator(heard.stage)

    await admin.post(f"/estates/{CUIHU}/restate", headers=key())
    answer = await admin.post("/staff/restate", json={"estate": CUIHU}, headers=key())

    assert answer.json()["staff"] >= 1
    await eventually(known)
    card = await heard.card(CUIHU)
    assert card is not None
    assert card.name == "翠湖花园"


async def test_a_manager_registers_who_works_in_their_estate(stage: Stage) -> None:
    manager = await manager_of(stage)
    body = a_registration()

    answer = await manager.post("/staff", json=body, headers=key())

    assert answer.status_code == 201
    view = answer.json()
    assert [(each["estate"], each["role"]["id"]) for each in view["grants"]] == [(CUIHU, "P12")]
    assert view["grants"][0]["role"]["zh"] == "维修（服务）人员"
    assert PASSWORD not in answer.text
    assert (await stage.sign_in(body["sign_in"])).json()["estate"]["id"] == CUIHU
    technicians = (await manager.get("/staff", params={"role": "P12"})).json()["items"]
    assert view["id"] in {each["id"] for each in technicians}
    assert all("P12" in {role["id"] for role in each["roles"]} for each in technicians)


@pytest.mark.parametrize(
    ("grants", "status", "code"),
    [
        ([], 422, "GrantsMissing"),
        ([{"role": "P12", "estate": LANTING}], 404, "Missing"),
        ([{"role": "P12", "estate": "no-such-estate"}], 404, "Missing"),
        ([{"role": "P12", "estate": COMPANY}], 404, "Missing"),
        ([{"role": "P01"}], 403, "CompanyDecides"),
        ([{"role": "P03"}], 403, "CompanyDecides"),
        ([{"role": "administrator"}], 403, "CompanyDecides"),
        ([{"role": "P99"}], 422, "RoleUnknown"),
        ([{"role": "P07"}], 422, "BuildingsMissing"),
        ([{"role": "P12"}, {"role": "P08"}], 409, "TechnicianMustNotCollect"),
    ],
)
async def test_what_a_manager_may_not_grant(
    stage: Stage, grants: list[dict[str, str]], status: int, code: str
) -> None:
    manager = await manager_of(stage)
    body = a_registration(grants=grants)

    answer = await manager.post("/staff", json=body, headers=key())

    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert await stage.stored("staff", {"sign_in": body["sign_in"]}) == []


async def test_the_administrators_role_is_granted_in_the_company_alone(stage: Stage) -> None:
    admin = await administrator(stage)
    wrong = [{"role": "administrator", "estate": CUIHU}]
    also_wrong = [{"role": "P06", "estate": COMPANY}]

    for grants in (wrong, also_wrong):
        answer = await admin.post("/staff", json=a_registration(grants=grants), headers=key())
        assert (answer.status_code, answer.json()["code"]) == (409, "RoleNotHere")


async def test_nobody_changes_what_they_may_do_themselves(stage: Stage) -> None:
    manager = await manager_of(stage)
    me = (await manager.get("/me")).json()["id"]
    admin = await administrator(stage)
    the_admin = (await admin.get("/me")).json()["id"]

    for answer in [
        await manager.post(f"/staff/{me}/grant", json={"role": "P08"}, headers=key()),
        await manager.post(f"/staff/{me}/withdraw-grant", json={"role": "P03"}, headers=key()),
        await manager.post(f"/staff/{me}/deactivate", headers=key()),
        await admin.post(
            f"/staff/{the_admin}/grant",
            json={"role": "P01", "estate": CUIHU},
            headers=key(),
        ),
    ]:
        assert (answer.status_code, answer.json()["code"]) == (403, "OwnGrants")


async def test_of_somebody_who_works_elsewhere_too_a_manager_changes_their_own_side(
    stage: Stage,
) -> None:
    person = await stage.someone(a_grant("P12", CUIHU), a_grant("P13", LANTING))
    manager = await manager_of(stage)

    view = (await manager.get(f"/staff/{person.id}")).json()
    reset = await manager.post(
        f"/staff/{person.id}/reset-password", json={"password": "another one"}, headers=key()
    )
    leave = await manager.post(f"/staff/{person.id}/deactivate", headers=key())
    mine = await manager.post(
        f"/staff/{person.id}/withdraw-grant", json={"role": "P12"}, headers=key()
    )

    assert [each["estate"] for each in view["grants"]] == [CUIHU]
    for refused in (reset, leave):
        assert (refused.status_code, refused.json()["code"]) == (403, "CompanyDecides")
        assert LANTING not in refused.text
    assert mine.json()["grants"] == []
    assert (await stage.sign_in(person)).json()["estate"]["id"] == LANTING
    assert (await manager.get(f"/staff/{person.id}")).status_code == 404


async def test_a_manager_gives_who_forgot_theirs_a_new_password(stage: Stage) -> None:
    person = await stage.someone(a_grant("P15"))
    token = (await stage.sign_in(person)).json()["refresh_token"]
    manager = await manager_of(stage)

    answer = await manager.post(
        f"/staff/{person.id}/reset-password", json={"password": "another horse"}, headers=key()
    )

    assert answer.json() == {"done": True}
    assert (await stage.refresh(token)).status_code == 401
    assert (await stage.sign_in(person, password="another horse")).status_code == 200


@pytest.mark.parametrize("role", ["P01", "P05", "P06", "P12", "P18", "P19"])
async def test_other_roles_manage_nobody(stage: Stage, role: str) -> None:
    client = await stage.as_(await stage.someone(a_grant(role)))

    answer = await client.post("/staff", json=a_registration(), headers=key())

    assert (answer.status_code, answer.json()["code"]) == (403, "NotAllowed")


async def test_the_same_key_registers_once_and_a_taken_name_is_refused(stage: Stage) -> None:
    admin = await administrator(stage)
    body, once = a_registration(grants=[{"role": "P12", "estate": CUIHU}]), key()

    first = await admin.post("/staff", json=body, headers=once)
    again = await admin.post("/staff", json=body, headers=once)
    other = await admin.post("/staff", json=body | {"name": "李雷"}, headers=once)
    taken = await admin.post("/staff", json=body, headers=key())
    without = await admin.post("/staff", json=a_registration())

    assert first.status_code == again.status_code == 201
    assert first.json() == again.json()
    assert again.headers["Idempotent-Replayed"] == "true"
    assert other.json()["code"] == "KeyReused"
    assert (taken.status_code, taken.json()["code"]) == (409, "SignInNameTaken")
    assert (without.status_code, without.json()["code"]) == (422, "KeyMissing")


async def test_two_at_once_cannot_take_one_sign_in_name(company: list[Stage]) -> None:
    body = a_registration(grants=[{"role": "P12", "estate": CUIHU}])
    admins = [await administrator(worker) for worker in company for _ in range(3)]

    answers = await asyncio.gather(
        *(admin.post("/staff", json=body, headers=key()) for admin in admins)
    )

    assert sorted(answer.status_code for answer in answers) == [201] + [409] * 5
    assert len(await company[0].stored("staff", {"sign_in": body["sign_in"]})) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"sign_in": "13800000000"},
        {"sign_in": "林芳"},
        {"sign_in": "a"},
        {"sign_in": "a:b"},
        {"password": "short"},
        {"password": "aaaaaaaaaa"},
        {"name": ""},
        {"grants": [{"role": "P07", "areas": [""]}]},
        {"grants": [{"role": "P12", "from": "today"}]},
        {"rank": 1},
    ],
)
async def test_a_malformed_registration_is_refused_field_by_field(
    stage: Stage, wrong: dict[str, Any]
) -> None:
    admin = await administrator(stage)

    answer = await admin.post("/staff", json=a_registration(**wrong), headers=key())

    assert answer.status_code == 422


async def test_people_of_the_platform_see_everybody_and_their_roles_everywhere(
    stage: Stage,
) -> None:
    person = await stage.someone(a_grant("P12", CUIHU), a_grant("P13", LANTING))
    admin = await administrator(stage)

    view = (await admin.get(f"/staff/{person.id}")).json()

    assert [each["estate"] for each in view["grants"]] == [CUIHU, LANTING]


async def test_the_roles_and_the_permissions_can_be_looked_up(stage: Stage) -> None:
    admin = await stage.as_(ADMIN)
    roles = (await admin.get("/roles")).json()
    permissions = (await admin.get("/permissions")).json()

    assert {"id": "P12", "zh": "维修（服务）人员", "en": "technician"} in roles
    assert {"id": "orders.assign", "zh": "派工", "en": "assign work orders"} in permissions
