"""Logging a call or walk-in over HTTP; on a real NATS and a real MongoDB."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from chassis.testing import eventually
from contracts.dispatch.orders import (
    WorkOrderAssigned,
    WorkOrderCompleted,
    WorkOrderHandedOver,
    WorkOrderOpened,
)
from contracts.permissions import Permission
from contracts.urgency import UrgencyClass
from contracts.words import ContactId, OrderId, SeriesNumber
from tests.integration.dispatch.playing import a_signature
from tests.integration.dispatch.stage import DESK, WANG, Desk, Scene, Stage, unit_id


def front(scene: Scene, **more: Any) -> Desk:
    return scene.desk("reception", DESK, **more)


A_CALL = {"outcome": "repair", "matter": "厨房漏水，联系张三丰", "person_id": "p-zhang"}


@pytest.mark.rule("F03", "W01")
async def test_a_call_is_logged_under_a_number_of_the_day_with_both_times(scene: Scene) -> None:
    asked = datetime.now(UTC) - timedelta(days=3)

    contact = await front(scene).do("/contacts", **A_CALL, requested_at=asked.isoformat())

    today = datetime.now(ZoneInfo("Asia/Shanghai"))
    assert contact["number"] == f"JD-{today:%Y%m%d}-0001"
    assert datetime.fromisoformat(contact["requested_at"]) < datetime.fromisoformat(
        contact["entered_at"]
    )
    assert contact["channel"]["code"] == "call"
    assert contact["where"] == "8-2-0101"
    assert contact["who"] == "张三丰"
    assert contact["phone"] == "*******5678"
    assert contact["taken_by_name"] == "前台小赵"
    assert [entry["kind"] for entry in contact["timeline"]] == ["logged", "repair"]
    assert all(entry["trace"] for entry in contact["timeline"])
    assert contact["order"] is None
    assert contact["closed_at"] is None


@pytest.mark.rule("F07", "P07")
async def test_photos_that_came_with_a_repair_are_shown_to_whoever_sees_its_order(
    scene: Scene,
) -> None:
    desk, other = front(scene), front(scene, staff="other")
    own, foreign = await desk.put(a_signature()), await other.put(a_signature(9))

    contact = await desk.do("/contacts", **A_CALL, file_ids=[own, own])

    (file,) = contact["files"]
    assert (file["file_id"], file["media_type"]) == (own, "image/png")
    path = f"/contacts/{contact['id']}/files"
    technician = scene.desk("reception", (Permission.SEE_ORDERS,), staff="wang")
    shown = await technician.ask(f"{path}/{own}")
    assert (shown.status_code, shown.headers["content-type"]) == (200, "image/png")
    assert len(shown.content) == file["size_bytes"]
    assert (await technician.ask(f"{path}/{foreign}")).status_code == 404
    elsewhere = scene.desk("reception", (Permission.SEE_ORDERS,), staff="li", areas=["3"])
    assert (await elsewhere.ask(f"{path}/{own}")).status_code == 403
    nobody = scene.desk("reception", (Permission.SEE_CONTACTS,), staff="li")
    assert (await nobody.ask(f"{path}/{own}")).status_code == 403
    await desk.refused("/contacts", 409, **A_CALL, file_ids=[foreign])
    await desk.refused("/contacts", 404, **A_CALL, file_ids=[str(uuid4())])
    advice = {**A_CALL, "outcome": "consultation"}
    refused = await desk.refused("/contacts", 422, **advice, file_ids=[own])
    assert refused["code"] == "OnlyForRepairs"


@pytest.mark.rule("E15")
async def test_a_caller_with_several_units_is_asked_which(scene: Scene) -> None:
    desk = front(scene)
    call = {"outcome": "repair", "matter": "漏水", "person_id": "p-zhao"}

    problem = await desk.refused("/contacts", 409, **call)
    assert problem["code"] == "WhichUnit"
    assert problem["data"]["choices"] == [
        {"unit_id": unit_id("8-2-0102"), "label": "8-2-0102"},
        {"unit_id": unit_id("3-1-0202"), "label": "3-1-0202"},
    ]
    assert "赵敏" not in repr(problem)

    contact = await desk.do("/contacts", **call, unit_id=unit_id("3-1-0202"))
    assert contact["where"] == "3-1-0202"


@pytest.mark.rule("E01")
async def test_a_repair_may_be_for_a_place_without_a_unit(scene: Scene) -> None:
    contact = await front(scene).do(
        "/contacts",
        outcome="repair",
        matter="路灯不亮",
        place="中心花园东侧",
        building="8",
        person_id="p-zhao",
    )

    assert contact["where"] == "中心花园东侧"
    assert contact["unit_id"] is None


@pytest.mark.rule("K10")
async def test_an_anonymous_caller_is_kept_without_a_name(scene: Scene) -> None:
    desk = front(scene)
    call = {"outcome": "other", "matter": "有人乱停车", "anonymous": True}

    contact = await desk.do("/contacts", **call)
    problem = await desk.refused("/contacts", 422, **call, caller_name="某某")

    assert contact["anonymous"]
    assert contact["who"] == ""
    assert problem["code"] == "AnonymousIsNamed"


@pytest.mark.rule("W01")
async def test_what_is_no_repair_is_closed_at_once_and_becomes_no_slip(scene: Scene) -> None:
    contact = await front(scene).do(
        "/contacts",
        outcome="consultation",
        matter="装修几点开始",
        caller_name="路人",
        channel="walk_in",
    )

    assert contact["closed_at"] == contact["entered_at"]
    assert [entry["kind"] for entry in contact["timeline"]] == ["logged"]
    assert contact["outcome"]["zh"] == "咨询"


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"outcome": "repair", "matter": "漏水"}, 422, "WhereIsMissing"),
        ({"outcome": "repair", "matter": "漏水", "unit_id": "u-none"}, 404, "Missing"),
        ({"outcome": "repair", "matter": "漏水", "person_id": "p-none"}, 404, "Missing"),
        ({"outcome": "payment", "matter": "x", "emergency": "gas"}, 422, "OnlyForRepairs"),
        ({"outcome": "repair", "matter": ""}, 422, "RequestInvalid"),
        ({"outcome": "repair", "matter": "x" * 2001}, 422, "RequestInvalid"),
        ({"outcome": "complaint", "matter": "x"}, 422, "KindOfComplaintMissing"),
        ({"outcome": "repair", "matter": "x", "surprise": 1}, 422, "RequestInvalid"),
        ({"outcome": "repair", "matter": 7}, 422, "RequestInvalid"),
        (A_CALL | {"requested_at": "2026-11-23T10:00:00"}, 422, "RequestInvalid"),
        (A_CALL | {"requested_at": "2999-01-01T00:00:00Z"}, 422, "RequestedInFuture"),
        (A_CALL | {"appointment_at": "2020-01-01T00:00:00Z"}, 422, "AppointmentImpossible"),
        (A_CALL | {"appointment_at": "2999-01-01T00:00:00Z"}, 422, "AppointmentImpossible"),
    ],
)
async def test_a_call_that_makes_no_sense_is_refused_by_name(
    one_scene: Scene, body: dict[str, Any], status: int, code: str
) -> None:
    problem = await front(one_scene).refused("/contacts", status, **body)

    assert problem["code"] == code
    assert (await front(one_scene).see("/contacts"))["items"] == []


@pytest.fixture(scope="module")
async def one_scene(stage: Stage) -> Scene:
    """An estate where nothing is ever done."""
    return await stage.estate()


async def test_the_same_call_sent_twice_is_logged_once(scene: Scene) -> None:
    desk, key = front(scene), str(uuid4())

    first = await desk.send("/contacts", key=key, **A_CALL)
    again = await desk.send("/contacts", key=key, **A_CALL)
    other = await desk.send("/contacts", key=key, **A_CALL | {"matter": "别的"})

    assert first.json() == again.json()
    assert again.headers["Idempotent-Replayed"] == "true"
    assert other.status_code in (409, 422)
    assert len((await desk.see("/contacts"))["items"]) == 1


async def test_the_log_is_newest_first_and_narrowed_by_day_unit_state_and_number(
    scene: Scene,
) -> None:
    desk = front(scene)
    repair = await desk.do("/contacts", **A_CALL)
    question = await desk.do("/contacts", outcome="consultation", matter="问路")
    other = await desk.do("/contacts", outcome="repair", matter="漏水", unit_id=unit_id("3-1-0202"))

    async def ids(**filters: Any) -> list[str]:
        return [card["id"] for card in (await desk.see("/contacts", **filters))["items"]]

    assert await ids() == [other["id"], question["id"], repair["id"]]
    assert await ids(open=True) == [other["id"], repair["id"]]
    assert await ids(open=False) == [question["id"]]
    assert await ids(unit_id=unit_id("3-1-0202")) == [other["id"]]
    assert await ids(text=question["number"][-4:]) == [question["id"]]
    assert await ids(text=".*") == []
    today = datetime.now(ZoneInfo("Asia/Shanghai")).date()
    assert len(await ids(day=today.isoformat())) == 3
    assert await ids(day=(today - timedelta(days=1)).isoformat()) == []
    first = await desk.see("/contacts", limit=2)
    rest = await desk.see("/contacts", limit=2, cursor=first["next"])
    assert [card["id"] for card in rest["items"]] == [repair["id"]]


@pytest.mark.rule("P07")
async def test_whoever_has_areas_logs_for_those_buildings_and_sees_their_own(scene: Scene) -> None:
    everybody, three = front(scene), front(scene, areas=["3"], staff="caretaker")
    eight = await everybody.do("/contacts", **A_CALL)

    assert (await three.ask(f"/contacts/{eight['id']}")).status_code == 403
    await three.refused("/contacts", 403, **A_CALL)
    asked = await three.refused(
        "/contacts", 409, outcome="repair", matter="漏水", person_id="p-zhao"
    )
    assert asked["data"]["choices"] == [{"unit_id": unit_id("3-1-0202"), "label": "3-1-0202"}]
    own = await three.do("/contacts", outcome="repair", matter="漏水", unit_id=unit_id("3-1-0202"))
    loose = await three.do("/contacts", outcome="consultation", matter="问路")
    seen = [card["id"] for card in (await three.see("/contacts"))["items"]]
    assert seen == [loose["id"], own["id"]]


async def test_another_estate_knows_nothing_of_a_contact(stage: Stage, scene: Scene) -> None:
    contact = await front(scene).do("/contacts", **A_CALL)
    elsewhere = await stage.estate()

    assert (await front(elsewhere).ask(f"/contacts/{contact['id']}")).status_code == 404
    assert (await front(elsewhere).see("/contacts"))["items"] == []


@pytest.mark.rule("E07")
async def test_the_callers_phone_is_shown_in_full_for_a_reason_only(scene: Scene) -> None:
    contact = await front(scene).do("/contacts", **A_CALL)
    path = f"/contacts/{contact['id']}"
    trusted = scene.desk("reception", (*DESK, Permission.SEE_PHONES))

    assert (await trusted.see(path))["phone"] == "*******5678"
    assert (await front(scene).ask(path, reveal=True, reason="call_back")).status_code == 403
    shown = await trusted.see(path, reveal=True, reason="call_back")
    assert shown["phone"] == "10000005678"


@pytest.mark.rule("W06")
async def test_events_of_the_order_in_any_order_and_twice_make_one_timeline(scene: Scene) -> None:
    contact_id, order_id = ContactId(str(uuid4())), OrderId("o")
    now = datetime.now(UTC)
    about: dict[str, Any] = {"order_id": order_id, "contact_id": contact_id}
    step = about | {"technician_id": WANG}
    voice = scene.stage.dispatch
    desk = front(scene)

    # Heard before the contact is there: they wait for it, and block nobody.
    await voice.say(
        WorkOrderHandedOver(**about, at=now, late=False), estate=scene.estate, by="chief"
    )
    await desk.send("/contacts", key=contact_id, **A_CALL)
    await voice.say(
        WorkOrderCompleted(**step, at=now + timedelta(minutes=3)),
        WorkOrderAssigned(**step, at=now + timedelta(minutes=1)),
        WorkOrderOpened(
            **about,
            number=SeriesNumber("WX-20261123-0009"),
            urgency=UrgencyClass.P2,
            requested_at=now,
            at=now - timedelta(minutes=1),
        ),
        estate=scene.estate,
        by=WANG,
    )

    async def all_there() -> dict[str, Any]:
        case: dict[str, Any] = await desk.see(f"/contacts/{contact_id}")
        assert len(case["timeline"]) == 6, case["timeline"]
        return case

    case = await eventually(all_there)
    times = [entry["at"] for entry in case["timeline"]]
    assert times == sorted(times)
    assert case["order"]["number"] == "WX-20261123-0009"
    assert case["timeline"][-1]["technician"] == "王师傅"
    assert case["timeline"][-1]["who"] == "王师傅"


async def test_nothing_personal_lies_in_the_clear_in_the_database(scene: Scene) -> None:
    await front(scene).do("/contacts", **A_CALL, caller_phone="10000005678", place="张三丰家门口")
    database = scene.running("reception").store.database

    for name in await database.list_collection_names():
        async for row in database[name].find({}):
            stored = repr(row) + bytes(row.get("body", b"")).decode()
            for word in ("张三丰", "10000005678", "前台小赵"):
                assert word not in stored, name


@pytest.mark.parametrize(
    ("method", "path", "needed"),
    [
        ("GET", "/contacts", Permission.SEE_CONTACTS),
        ("GET", "/contacts/some-id", Permission.SEE_CONTACTS),
        ("POST", "/contacts", Permission.LOG_CONTACTS),
        ("GET", "/callers?q=x", Permission.SEE_DIRECTORY),
    ],
)
async def test_every_route_refuses_who_has_every_right_but_the_one_it_needs(
    one_scene: Scene, method: str, path: str, needed: Permission
) -> None:
    others = [permission for permission in Permission if permission is not needed]
    desk = one_scene.desk("reception", others)

    answer = await (desk.ask(path) if method == "GET" else desk.send(path, **A_CALL))

    assert answer.status_code == 403
