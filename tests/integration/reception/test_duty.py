"""The desk's duty over HTTP: incidents, hand-overs; on a real NATS and a real MongoDB."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chassis.service import Service
from chassis.testing import Surroundings, SurroundingServers, TestSigner, eventually
from contracts.identity import StaffStated
from contracts.permissions import Permission
from contracts.words import StaffId
from reception.service import build
from reception.settings import ReceptionSettings
from tests.integration.dispatch.stage import Desk, Scene, Stage, staged, unit_id

ON_DUTY = (
    Permission.LOG_CONTACTS,
    Permission.SEE_CONTACTS,
    Permission.SEE_DIRECTORY,
    Permission.SEE_PHONES,
    Permission.KEEP_INCIDENTS,
    Permission.SEE_DUTY,
    Permission.KEEP_DUTY,
)


@pytest.fixture(scope="module")
async def stage(servers: SurroundingServers, signer: TestSigner) -> AsyncIterator[Stage]:
    """Reception alone; the other services are heard, not run."""

    def reception(surroundings: Surroundings) -> Service:
        return build(surroundings.settings(ReceptionSettings))

    async with staged(servers.surroundings(), signer, reception) as running:
        yield running


@pytest.fixture
async def scene(stage: Stage) -> Scene:
    """A new estate with two of the desk."""
    scene = await stage.estate()
    await stage.identity.say(
        StaffStated(staff_id=StaffId("qian"), name="前台小钱", roles=("P06",)),
        estate=scene.estate,
    )

    async def known() -> bool:
        there = await zhao(scene).see("/colleagues")
        return "前台小钱" in {each["name"] for each in there}

    await eventually(known, what="the second of the desk is known")
    return scene


def zhao(scene: Scene, **more: Any) -> Desk:
    """At the desk."""
    return scene.desk("reception", ON_DUTY, **more)


def qian(scene: Scene) -> Desk:
    """Comes next."""
    return scene.desk("reception", ON_DUTY, staff="qian")


WATER = {"kind": "water", "matter": "主管爆裂", "tell_callers": "正在抢修，预计两小时"}


@pytest.mark.rule("E08", "P07")
async def test_one_incident_is_told_to_every_household_once_and_calls_about_it_count_once(
    scene: Scene,
) -> None:
    desk, soon = zhao(scene), (datetime.now(UTC) + timedelta(hours=2)).isoformat()
    unknown = await desk.refused("/incidents", 422, **WATER, buildings=["88"])
    assert unknown["code"] == "BuildingUnknown"

    incident = await desk.do("/incidents", **WATER, buildings=["8", "3"], restore_at=soon)
    path = f"/incidents/{incident['id']}"
    contact = await desk.do(
        "/contacts", outcome="consultation", matter="怎么没水", person_id="p-zhang"
    )
    await desk.do(f"{path}/link", contact_id=contact["id"])
    linked = await desk.do(f"{path}/link", contact_id=contact["id"])

    assert incident["number"].startswith("SJ-")
    assert (linked["callers"], linked["households"]) == (1, 4)
    assert [(each["building"], each["left"]) for each in linked["calls"]] == [("8", 2), ("3", 1)]
    [known] = await desk.see("/incidents/known", unit_id=unit_id("8-1-0101"))
    assert known["tell_callers"] == WATER["tell_callers"]
    timeline = (await desk.see(f"/contacts/{contact['id']}"))["timeline"]
    assert timeline[-1]["zh"] == f"已计入事件 {incident['number']}"

    calls = await desk.see(f"{path}/calls", building="8", only_owed=True)
    assert [line["label"] for line in calls["items"]] == ["8-1-0101", "8-2-0102"]
    assert calls["items"][1]["residents"] == [{"name": "赵敏", "phones": ["*******0101"]}]
    shown = await desk.see(f"{path}/calls", building="8", reveal=True, reason="call_back")
    assert shown["items"][1]["told"]["called_in"]
    assert shown["items"][1]["residents"][0]["phones"] == ["10000005678"]
    await desk.do(f"{path}/tick", unit_id=unit_id("8-2-0102"))
    told = await desk.do(f"{path}/tick", unit_id=unit_id("8-2-0102"))
    assert told["calls"][0]["left"] == 1
    assert (await desk.do(f"{path}/untick", unit_id=unit_id("8-2-0102")))["calls"][0]["left"] == 2

    later = await desk.do(f"{path}/restate", tell_callers="改为傍晚恢复", cause="阀门老化")
    assert [each["tell_callers"] for each in later["statements"]] == [
        "改为傍晚恢复",
        WATER["tell_callers"],
    ]
    over = await desk.do(f"{path}/restore", note="已通水")
    assert [(each["building"], each["left"]) for each in over["calls"]] == [("8", 1), ("3", 0)]
    assert not await desk.see("/incidents/known", unit_id=unit_id("8-1-0101"))
    other = await desk.do("/incidents", **WATER, buildings=["3"])
    twice = await desk.refused(f"/incidents/{other['id']}/link", 409, contact_id=contact["id"])
    assert twice["data"]["number"] == incident["number"]

    keeper = zhao(scene, staff="keeper", areas=["3"])
    assert [each["building"] for each in (await keeper.see(path))["calls"]] == ["3"]
    assert (await keeper.ask(f"{path}/calls", building="8")).status_code == 403
    await keeper.refused(f"{path}/tick", 403, unit_id=unit_id("8-2-0102"))
    await keeper.refused("/incidents", 403, **WATER, buildings=["8"])
    elsewhere = zhao(scene, staff="keeper", areas=["5"])
    assert (await elsewhere.ask(path)).status_code == 403
    assert (await elsewhere.see("/incidents"))["items"] == []


@pytest.mark.rule("W28", "F17", "T23")
async def test_the_next_shift_takes_the_desk_over_line_by_line_and_nothing_is_lost(
    scene: Scene,
) -> None:
    giver, taker = zhao(scene), qian(scene)
    await giver.do("/contacts", outcome="repair", matter="厨房漏水", person_id="p-zhang")
    await giver.do("/incidents", **WATER, buildings=["8"])
    task = await giver.do("/desk-tasks", text="明早给 8-2-0102 送钥匙")

    now = await giver.see("/desk-hand-overs/now")
    hand_over = await giver.do("/desk-hand-overs", note="夜里有雨")
    path = f"/desk-hand-overs/{hand_over['id']}"

    kinds = [line["kind"]["code"] for line in hand_over["items"]]
    assert kinds == [each["kind"]["code"] for each in now["things"]]
    assert sorted(kinds) == ["contact", "incident", "task"]
    keys = {line["kind"]["code"]: line["key"] for line in hand_over["items"]}
    assert (await giver.refused(f"{path}/answer", 409, keys=list(keys.values()), accepted=True))[
        "code"
    ] == "TakenOverByOneself"
    accepted = [keys["contact"], keys["incident"]]
    await taker.do(f"{path}/answer", keys=accepted, accepted=True)
    unanswered = await taker.refused(f"{path}/take-over", 409)
    assert unanswered["data"]["count"] == 1
    no = {"keys": [keys["task"]], "accepted": False, "reason": "钥匙在小赵手里"}
    await taker.do(f"{path}/answer", **no)

    late = await giver.do("/desk-tasks", text="电梯年检人员九点到")
    assert (await taker.refused(f"{path}/take-over", 409))["code"] == "SomethingNew"
    again = await taker.do(f"{path}/refresh")
    assert (again["answered"], again["lines"]) == (3, 4)
    await taker.do(f"{path}/answer", keys=[f"task-{late['id']}"], accepted=True)
    done = await taker.do(f"{path}/take-over")

    assert (done["state"], done["from_name"], done["to_name"]) == ("done", "前台小赵", "前台小钱")
    assert (done["left"], (await taker.see("/desk-hand-overs/now"))["on_duty"]) == (1, "前台小钱")
    tasks = {each["id"]: each for each in (await taker.see("/desk-tasks"))["items"]}
    assert (tasks[task["id"]]["owner"], tasks[late["id"]]["owner"]) == ("前台小赵", "前台小钱")
    following = await taker.do("/desk-hand-overs")
    carried = {line["key"]: line for line in following["items"]}
    assert carried[keys["task"]]["before"]["reason"] == "钥匙在小赵手里"
    assert carried[keys["task"]]["carried"] == 1
    assert following["taken"] == []
    await taker.do(f"/desk-hand-overs/{following['id']}/withdraw")
    finished = await giver.do(f"/desk-tasks/{task['id']}/done", note="已送")
    assert (finished["open"], finished["done_by"]) == (False, "前台小赵")
    things = (await giver.see("/desk-hand-overs/now"))["things"]
    assert keys["task"] not in {each["key"] for each in things}
    reader = scene.desk("reception", (Permission.SEE_DUTY,))
    await reader.refused("/desk-hand-overs", 403)
    assert len((await reader.see("/desk-hand-overs"))["items"]) == 2
