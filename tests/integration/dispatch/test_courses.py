"""Orders that stand still, change hands or are forced, over HTTP; on NATS and MongoDB."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chassis.testing import eventually
from contracts.dispatch.orders import (
    WorkOrderForced,
    WorkOrderPaused,
    WorkOrderResumed,
    WorkOrderTransferred,
)
from tests.integration.dispatch.listener import said
from tests.integration.dispatch.playing import (
    dispatcher,
    on_site,
    set_up,
    supervisor,
    wang,
)
from tests.integration.dispatch.stage import LI, WANG, Scene


@pytest.mark.rule("levels.md 6")
async def test_work_is_paused_for_a_reason_the_estate_has_a_cap_for_and_goes_on(
    scene: Scene,
) -> None:
    path = await on_site(scene)
    technician = wang(scene)
    unset = await technician.refused(f"{path}/pause", 409, reason="waiting_for_parts")
    assert unset["code"] == "PauseUnset"
    await set_up(scene, "pause_policy")

    paused = await technician.do(f"{path}/pause", reason="waiting_for_parts", note="缺阀芯")

    assert paused["state"]["code"] == "paused"
    step = paused["history"][-1]
    assert (step["about"]["zh"], step["note"]) == ("待料", "缺阀芯")
    ends = datetime.fromisoformat(paused["resumes_at"])
    assert ends - datetime.fromisoformat(step["at"]) == timedelta(days=3)
    assert (await said(scene, path, WorkOrderPaused))["reason"] == "waiting_for_parts"
    assert (await technician.refused(f"{path}/quote", 409, cause="x", kind="other"))["code"] == (
        "IllegalMove"
    )
    resumed = await dispatcher(scene).do(f"{path}/report", act="resume")
    assert resumed["state"]["code"] == "on_site"
    assert resumed["resumes_at"] is None
    told = await said(scene, path, WorkOrderResumed)
    assert (told["state"], told["ran_out"]) == ("on_site", False)


@pytest.mark.rule("levels.md 6", "levels.md 9")
async def test_a_pause_that_has_run_out_goes_on_by_itself_from_the_time_of_its_cap(
    scene: Scene,
) -> None:
    manager, chief = supervisor(scene), dispatcher(scene)
    await manager.do("/settings/pause_policy", values={"no_access": "PT10M"})
    asked = datetime.now(UTC) - timedelta(hours=2)
    path = f"/orders/{await scene.request(requested_at=asked)}"
    times = [(asked + timedelta(minutes=each)).isoformat() for each in range(1, 6)]
    await chief.do(f"{path}/hand-over", at=times[0])
    await chief.do(f"{path}/assign", technician_id=WANG, at=times[1])
    await chief.do(f"{path}/report", act="accept", at=times[2])
    await chief.do(f"{path}/report", act="arrive", at=times[3])

    await chief.do(f"{path}/report", act="pause", reason="no_access", at=times[4])

    async def goes_on() -> Any:
        order = await chief.see(path)
        return order if order["state"]["code"] == "on_site" else None

    await eventually(goes_on, what="the pause has run out")
    last = (await chief.see(path))["history"][-1]
    assert last["by"]["kind"] == "system"
    ended = datetime.fromisoformat(last["at"])
    assert abs(ended - asked - timedelta(minutes=15)) < timedelta(milliseconds=2)
    assert (await said(scene, path, WorkOrderResumed))["ran_out"]


@pytest.mark.rule("W32", "P09")
async def test_a_transferred_order_is_on_the_board_until_its_new_department_has_it(
    scene: Scene,
) -> None:
    path = await on_site(scene)
    chief = dispatcher(scene)

    moved = await chief.do(f"{path}/transfer", department="environment", reason="绿化水管")

    assert moved["department"]["zh"] == "环境维护"
    assert moved["technician_id"] is None
    board = await chief.see("/orders")
    assert [card["state"]["code"] for card in board["items"]] == ["transferred"]
    assert (await said(scene, path, WorkOrderTransferred))["technician_id"] == WANG
    same = await chief.refused(f"{path}/transfer", 409, department="environment", reason="x")
    assert same["code"] == "IllegalMove"
    await chief.do(f"{path}/hand-over")
    same = await chief.refused(f"{path}/transfer", 409, department="environment", reason="x")
    assert same["code"] == "InDepartment"
    assert (await chief.do(f"{path}/assign", technician_id=LI))["technician"] == "李师傅"


@pytest.mark.rule("P09")
async def test_force_takes_an_order_back_or_ends_it_and_only_for_who_may(scene: Scene) -> None:
    path = await on_site(scene)
    above = supervisor(scene)
    await dispatcher(scene).refused(f"{path}/force", 403, to="forced", reason="x")

    await above.refused(f"{path}/force", 422, to="done", reason="x")
    await above.refused(f"{path}/force", 422, to="forced", reason="")
    back = await above.do(f"{path}/force", to="handed_over", reason="王师傅受伤")
    assert (back["state"]["code"], back["technician_id"]) == ("handed_over", None)
    again = await above.refused(f"{path}/force", 409, to="handed_over", reason="x")
    assert again["code"] == "NothingToTakeBack"
    ended = await above.do(f"{path}/force", to="forced", reason="房屋交还开发商")

    assert ended["state"]["zh"] == "强制结单"
    assert {act["code"] for act in ended["possible"]} == {"relate", "comment"}
    assert ended["history"][-1]["by"]["id"] == "supervisor"
    assert (await dispatcher(scene).see("/orders"))["items"] == []
    assert (await said(scene, path, WorkOrderForced, times=2))["state"] == "forced"
