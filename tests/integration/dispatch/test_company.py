"""Who helps, agreed visits, urging and comments over HTTP; on NATS and MongoDB."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from contracts.dispatch.beside import (
    AppointmentAgreed,
    AssistantJoined,
    AssistantLeft,
    WorkOrderCommented,
    WorkOrderUrged,
)
from tests.integration.dispatch.listener import said
from tests.integration.dispatch.playing import dispatcher, front_desk, li, on_site
from tests.integration.dispatch.stage import LI, TECHNICIAN, WANG, Scene


@pytest.mark.rule("E19", "P07")
async def test_who_helps_sees_the_order_and_does_not_act_for_the_one_responsible(
    scene: Scene,
) -> None:
    path = await on_site(scene)
    chief = dispatcher(scene)
    elsewhere = scene.desk("dispatch", TECHNICIAN, staff=LI, areas=["3"])
    assert (await elsewhere.ask(path)).status_code == 403

    helped = await chief.do(f"{path}/join", technician_id=LI, share_percent=40)

    (there,) = helped["rounds"][-1]["assistants"]
    assert (there["name"], there["share_percent"], there["until"]) == ("李师傅", 40, None)
    assert (await said(scene, path, AssistantJoined))["technician_id"] == WANG
    assert (await elsewhere.see(path))["technician_id"] == WANG
    assert [card["id"] for card in (await elsewhere.see("/orders/mine"))["items"]] == [helped["id"]]
    problem = await li(scene).refused(f"{path}/quote", 409, cause="x", kind="other")
    assert problem["code"] == "NotYourOrder"
    assert (await chief.refused(f"{path}/join", 409, technician_id=LI))["code"] == "AtItAlready"
    assert (await chief.refused(f"{path}/join", 409, technician_id="gone"))["code"] == (
        "NotATechnician"
    )
    await chief.do(f"{path}/leave", technician_id=LI)
    assert (await said(scene, path, AssistantLeft))["assistant_id"] == LI
    assert (await elsewhere.see("/orders/mine"))["items"] == []
    assert (await chief.refused(f"{path}/leave", 409, technician_id=LI))["code"] == "NotHelping"


async def test_urging_counts_moves_up_and_is_not_overdue(scene: Scene) -> None:
    pressing = await scene.request(requested_at=datetime.now(UTC) - timedelta(minutes=3))
    waiting = await scene.request()
    desk, chief = front_desk(scene), dispatcher(scene)

    async def ids(**wanted: Any) -> list[str]:
        return [card["id"] for card in (await chief.see("/orders", **wanted))["items"]]

    assert await ids() == [pressing, waiting]

    await desk.do(f"/orders/{waiting}/urge")
    urged = await desk.do(f"/orders/{waiting}/urge", note="水流到楼下")

    assert urged["urges"] == 2
    assert [note["text"] for note in urged["notes"]] == ["", "水流到楼下"]
    assert await ids() == [waiting, pressing]
    assert await ids(overdue=True) == []
    told = await said(scene, f"/orders/{waiting}", WorkOrderUrged, times=2)
    assert (told["times"], told["technician_id"]) == (2, None)


async def test_a_comment_is_read_by_all_who_see_the_order(scene: Scene) -> None:
    path = f"/orders/{await scene.request()}"

    await front_desk(scene).do(f"{path}/comment", text="门口有狗")

    (note,) = (await dispatcher(scene).see(path))["notes"]
    assert (note["urge"], note["text"], note["by"]["id"]) == (False, "门口有狗", "desk")
    await said(scene, path, WorkOrderCommented)


@pytest.mark.rule("T11")
async def test_a_visit_is_agreed_in_a_window_and_another_takes_its_place(scene: Scene) -> None:
    path, chief = f"/orders/{await scene.request()}", dispatcher(scene)
    start = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
    first, then, end = [(start + timedelta(hours=each)).isoformat() for each in range(3)]

    await chief.do(f"{path}/appoint", starts_at=first, ends_at=then)
    order = await chief.do(f"{path}/appoint", note="带阀芯", starts_at=then, ends_at=end)

    visit = order["rounds"][-1]["appointment"]
    assert datetime.fromisoformat(visit["starts_at"]) == start + timedelta(hours=1)
    clock = order["clocks"][2]
    assert datetime.fromisoformat(clock["deadline"]) == start + timedelta(hours=2)
    told = await said(scene, path, AppointmentAgreed, times=2)
    assert datetime.fromisoformat(told["ends_at"]) == start + timedelta(hours=2)
    past = {"starts_at": "2020-01-01T00:00:00Z", "ends_at": "2020-01-01T01:00:00Z"}
    assert (await chief.refused(f"{path}/appoint", 422, **past))["code"] == "VisitImpossible"
