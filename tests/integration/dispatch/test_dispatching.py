"""抢单, 派单, 轮派; crews, rosters and the night, on a real NATS and a real MongoDB."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import pytest

from chassis.work import Origin
from contracts.dispatch.crews import SkillAsked, StaffReassigned, StaffReleased
from contracts.dispatch.orders import WorkOrderAccepted, WorkOrderAssigned
from contracts.permissions import Permission
from contracts.words import Actor, ActorKind
from dispatch.dispatching.commands import look_who_is_there
from tests.integration.dispatch.listener import said
from tests.integration.dispatch.playing import dispatcher, li, supervisor, wang
from tests.integration.dispatch.stage import DISPATCHER, LI, WANG, Desk, Scene

ALWAYS = {"code": "always", "zh": "全天", "starts": "00:00", "ends": "00:00"}
EVERY_DAY = [["always"]] * 7
NEVER: list[list[str]] = [[]] * 7


def planner(scene: Scene, **more: Any) -> Desk:
    rights = (Permission.SEE_ORDERS, Permission.MANAGE_CREWS)
    return scene.desk("dispatch", rights, staff="chief", **more)


async def a_shift(scene: Scene) -> None:
    await supervisor(scene).do("/settings/shift_plan", values={"shifts": [ALWAYS]})


async def dispatched_by(scene: Scene, mode: str) -> None:
    await supervisor(scene).do("/settings/dispatch_modes", values={"repair": mode})


async def works(scene: Scene, week: list[list[str]], *staff: str) -> None:
    """From three days ago on, so that no zone and no midnight plays a part."""
    first = (datetime.now(UTC) - timedelta(days=3)).date().isoformat()
    await planner(scene).do("/rosters/weeks", staff_ids=staff, from_day=first, week=week)


async def handed_over(scene: Scene, **request: Any) -> Any:
    path = f"/orders/{await scene.request(**request)}"
    return await dispatcher(scene).do(f"{path}/hand-over")


async def look(scene: Scene) -> None:
    """What the due poller does when the time has come."""

    async def act(work: Any) -> None:
        await look_who_is_there("rotation", work)

    key = str(uuid4())
    origin = Origin(actor=Actor(kind=ActorKind.SYSTEM, id="dispatch"), key=key, correlation=key)
    await scene.running("dispatch").performer.perform(act, estate=scene.estate, origin=origin)


@pytest.mark.rule("W06")
async def test_of_two_who_grab_at_once_one_has_it_and_the_other_is_told_who(scene: Scene) -> None:
    await dispatched_by(scene, "grab")
    order = await handed_over(scene)
    path = f"/orders/{order['id']}"
    assert [card["id"] for card in (await wang(scene).see("/orders/to-grab"))["items"]] == [
        order["id"]
    ]

    answers = await asyncio.gather(*(each(scene).send(f"{path}/grab") for each in (wang, li)))

    assert sorted(answer.status_code for answer in answers) == [200, 409]
    [won] = [answer.json() for answer in answers if answer.status_code == 200]
    [lost] = [answer.json() for answer in answers if answer.status_code == 409]
    assert lost["code"] == "TakenAlready"
    assert won["technician"] in lost["detail"]
    assert won["state"]["code"] == "accepted"
    assert won["history"][-2]["about"]["zh"] == "抢单"
    assert (await said(scene, path, WorkOrderAssigned))["mode"] == "grab"
    await said(scene, path, WorkOrderAccepted)
    for each in (wang, li):
        assert (await each(scene).see("/orders/to-grab"))["items"] == []


async def test_who_is_off_or_cannot_do_it_does_not_grab_and_is_assigned_only_with_a_yes(
    scene: Scene,
) -> None:
    await dispatched_by(scene, "grab")
    await a_shift(scene)
    await supervisor(scene).do("/settings/skill_catalogue", preset="repairs")
    await works(scene, NEVER, WANG)
    await works(scene, EVERY_DAY, LI)
    chief, plans = dispatcher(scene), planner(scene)
    await plans.do(f"/skills/of/{WANG}", skills=["electrical"])
    order = await handed_over(scene)
    path = f"/orders/{order['id']}"
    asked = await chief.do(f"{path}/skill", skill="electrical")
    assert (asked["skill"], asked["history"][-1]["note"]) == ("electrical", "电工")
    assert (await said(scene, path, SkillAsked))["skill"] == "electrical"
    assert (await chief.refused(f"{path}/skill", 422, skill="magic"))["code"] == "SkillUnknown"

    off = await wang(scene).send(f"{path}/grab")
    unskilled = await li(scene).send(f"{path}/grab")
    free = await chief.see("/technicians/free", order_id=order["id"])
    doubted = await chief.refused(f"{path}/assign", 409, technician_id=WANG)
    assigned = await chief.do(f"{path}/assign", technician_id=WANG, anyway=True)

    assert off.json()["data"]["doubts"] == ["off_duty"]
    assert unskilled.json()["data"]["doubts"] == ["lacks_skill"]
    assert (await li(scene).see("/orders/to-grab"))["items"] == []
    assert {each["id"]: each["doubts"] for each in free} == {
        WANG: ["off_duty"],
        LI: ["lacks_skill"],
    }
    assert {each["id"]: each["duty"] for each in free} == {WANG: "off", LI: "on"}
    assert doubted["code"] == "AssignmentDoubtful"
    assert "王师傅: off duty" in doubted["detail"]
    assert [each["code"] for each in assigned["history"][-1]["despite"]] == ["off_duty"]
    again = await chief.see("/technicians/free", order_id=order["id"])
    assert {each["id"]: each["open_orders"] for each in again} == {WANG: 1, LI: 0}


@pytest.mark.rule("W06")
async def test_orders_go_in_rotation_to_who_is_there_or_wait_until_somebody_is(
    scene: Scene,
) -> None:
    await dispatched_by(scene, "rotate")
    await a_shift(scene)
    await works(scene, EVERY_DAY, WANG, LI)
    asked = [await scene.request() for _ in range(4)]
    chief = dispatcher(scene)

    given = await asyncio.gather(*(chief.do(f"/orders/{id_}/hand-over") for id_ in asked))

    had = [order["technician_id"] for order in given]
    assert sorted(had) == [LI, LI, WANG, WANG], "fair also when all come at once"
    assert given[0]["history"][-1]["about"]["zh"] == "轮派"
    over = await chief.do(f"/orders/{asked[0]}/assign", technician_id=WANG if had[0] == LI else LI)
    assert over["history"][-1]["about"] is None, "a dispatcher may always say otherwise"

    now = datetime.now(UTC)
    away = {"kind": "sick", "starts_at": now - timedelta(hours=1), "ends_at": now + timedelta(1)}
    away = {name: str(value) for name, value in away.items()}
    plans = planner(scene)
    key = str(uuid4())
    first = await plans.send("/rosters/leave", key=key, staff_id=WANG, **away)
    assert (await plans.send("/rosters/leave", key=key, staff_id=WANG, **away)).json() == (
        first.json()
    )
    await plans.do("/rosters/leave", staff_id=LI, **away)
    waits = await handed_over(scene)
    assert waits["technician_id"] is None
    await look(scene)
    assert (await chief.see(f"/orders/{waits['id']}"))["technician_id"] is None

    await plans.do("/rosters/leave/withdraw", staff_id=WANG, leave_id=key)
    await look(scene)
    await look(scene)

    came = await chief.see(f"/orders/{waits['id']}")
    assert came["technician_id"] == WANG
    assert came["history"][-1]["by"]["kind"] == "system"


@pytest.mark.rule("F20")
async def test_crews_and_rosters_are_planned_shown_and_hang_on_the_wall(scene: Scene) -> None:
    plans = planner(scene)
    refused = await plans.refused(
        "/rosters/weeks", 422, staff_ids=[WANG], from_day="2026-11-23", week=EVERY_DAY
    )
    assert refused["code"] == "ShiftUnknown"
    await a_shift(scene)
    crew = await plans.do("/crews", name="北区班", members=[WANG, "desk"], buildings=["8"])
    assert [each["name"] for each in crew["members"]] == ["王师傅", "前台小赵"]
    assert (await plans.refused("/crews", 409, name=" 北区班"))["code"] == "CrewNameTaken"
    assert (await plans.refused("/crews", 409, name="老班", members=["gone"]))[
        "code"
    ] == "NotAtWorkHere"
    narrow = planner(scene, areas=["3"])
    await narrow.refused(f"/crews/{crew['id']}/standing", 403, dissolved=True)
    await works(scene, EVERY_DAY, WANG)
    today = (await plans.see("/rosters"))["today"]
    await plans.do("/rosters/days", staff_ids=[WANG, "desk"], days=[today], shifts=[])

    week = await plans.see("/rosters", crew_id=crew["id"])

    assert [each["name"] for each in week["people"]] == ["前台小赵", "王师傅"]
    by_day = {day["day"]: day for day in week["people"][1]["days"]}
    assert (by_day[today]["single"], by_day[today]["shifts"]) == (True, [])
    assert week["people"][1]["duty"] == "off"
    await plans.do("/rosters/days", staff_ids=[WANG], days=[today], shifts=None)
    assert (await plans.see("/rosters"))["people"][1]["crews"] in (["北区班"], [])
    paper = await plans.ask("/rosters/week.pdf", crew_id=crew["id"])
    text = pypdfium2.PdfDocument(paper.content)[0].get_textpage().get_text_range()
    assert "值班表" in text
    assert "王师傅" in text
    assert "全天 00:00–00:00" in text
    assert (await plans.ask("/rosters", day="9999-12-31")).status_code == 422
    changed = await plans.do(f"/crews/{crew['id']}/change", name="南区班", members=[WANG])
    assert (changed["name"], changed["buildings"]) == ("南区班", [])
    await plans.do(f"/crews/{crew['id']}/standing", dissolved=True)
    assert (await plans.see("/crews"))["items"] == []
    await plans.do(f"/crews/{crew['id']}/standing", dissolved=False)
    assert [each["name"] for each in (await plans.see("/crews"))["items"]] == ["南区班"]
    assert {each["id"]: each["technician"] for each in await plans.see("/colleagues")} == {
        WANG: True,
        LI: True,
        "desk": False,
    }


@pytest.mark.rule("P09", "F48")
async def test_at_night_somebody_of_another_department_is_sent_and_it_stands_in_the_record(
    scene: Scene,
) -> None:
    rights = (*DISPATCHER, Permission.REASSIGN_STAFF)
    night = scene.desk("dispatch", rights, staff="desk")
    order = await handed_over(scene)
    path = f"/orders/{order['id']}"
    assert (await night.refused(f"{path}/assign", 409, technician_id="desk"))["code"] == (
        "NotATechnician"
    )
    until = (datetime.now(UTC) + timedelta(hours=8)).isoformat()
    sent = {"to_department": "engineering", "reason": "水管爆裂", "until": until}

    entry = await night.do("/reassignments", staff_id="desk", order_id=order["id"], **sent)
    again = await night.refused("/reassignments", 409, staff_id="desk", **sent)
    away = await night.do("/reassignments", staff_id=LI, **(sent | {"to_department": "security"}))
    assigned = await night.do(f"{path}/assign", technician_id="desk")
    doubted = await night.refused(f"{path}/assign", 409, technician_id=LI)

    assert again["code"] == "ReassignedAlready"
    assert entry["from_department"] == "customer_service"
    assert entry["order_number"] == order["number"]
    assert assigned["technician"] == "前台小赵"
    assert doubted["data"]["doubts"] == ["elsewhere"]
    assert "前台小赵" in {each["name"] for each in await night.see("/technicians")}
    free = await night.see("/technicians/free", order_id=order["id"])
    assert {each["id"] for each in free if each["reassigned"]} == {"desk"}
    listed = (await night.see("/reassignments"))["items"]
    assert [each["id"] for each in listed] == [away["id"], entry["id"]]
    assert listed[1]["reason"] == "水管爆裂"
    heard = await said(scene, entry["id"], StaffReassigned)
    assert (heard["staff_id"], heard["to_department"]) == ("desk", "engineering")

    released = await night.do("/reassignments/release", reassignment_id=entry["id"])
    assert not released["stands"]
    await said(scene, entry["id"], StaffReleased)
    problem = await night.refused(f"{path}/join", 409, technician_id="desk")
    assert problem["code"] == "NotATechnician"
