"""A repair asked for at the desk, worked on over HTTP; on a real NATS and a real MongoDB."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chassis.testing import eventually
from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.dispatch.orders import WorkOrderOpened
from contracts.permissions import Permission
from contracts.reception.contacts import RepairRequested
from contracts.urgency import Emergency
from contracts.words import ContactId, SeriesNumber
from tests.integration.dispatch.listener import said
from tests.integration.dispatch.playing import (
    finished,
    quoted,
    signed_off,
    supervisor,
)
from tests.integration.dispatch.stage import (
    DISPATCHER,
    LI,
    TECHNICIAN,
    WANG,
    Desk,
    Scene,
    Stage,
    unit_id,
)


@pytest.fixture(scope="module")
async def one_order(stage: Stage) -> tuple[Scene, str]:
    """An order just opened that no test changes."""
    scene = await stage.estate()
    return scene, await scene.request()


def wang(scene: Scene) -> Desk:
    return scene.desk("dispatch", TECHNICIAN, staff=WANG)


def dispatcher(scene: Scene, **more: Any) -> Desk:
    return scene.desk("dispatch", DISPATCHER, staff="dispatcher", **more)


@pytest.mark.rule("W06", "T09", "F07")
async def test_a_request_becomes_a_numbered_order_that_a_technician_goes_to(scene: Scene) -> None:
    photo = {"file_id": "f-1", "media_type": "image/jpeg", "size_bytes": 9}
    order_id = await scene.request(emergency=Emergency.LEAKING_TAP, files=[photo])
    chief, technician = dispatcher(scene), wang(scene)

    opened = await chief.see(f"/orders/{order_id}")
    assert opened["number"].startswith("WX-")
    assert opened["number"].endswith("-0001")
    assert opened["urgency"] == "P1"
    assert opened["where"] == "8-2-0101"
    assert opened["contact_phone"] == "10000005678"
    assert opened["request_files"] == [photo]
    assert [act["code"] for act in opened["acts"]] == [
        "hand_over",
        "cancel",
        "reclassify",
        "appoint",
        "ask_skill",
        "merge",
        "relate",
    ]
    clocks = {clock["clock"]: clock for clock in opened["clocks"]}
    assert clocks["hand_over"]["state"] == "running"
    assert 290 < clocks["hand_over"]["remaining_seconds"] <= 300
    assert clocks["on_site"]["state"] == "unset"

    await chief.do(f"/orders/{order_id}/hand-over")
    assigned = await chief.do(f"/orders/{order_id}/assign", technician_id=WANG)
    assert assigned["technician"] == "王师傅"
    mine = await technician.see("/orders/mine")
    assert [card["id"] for card in mine["items"]] == [order_id]
    for act in ("accept", "set-out", "arrive"):
        await technician.do(f"/orders/{order_id}/{act}")
    there = await technician.see(f"/orders/{order_id}")

    assert there["state"]["code"] == "on_site"
    assert [act["code"] for act in there["acts"]] == [
        "return",
        "quote",
        "pause",
        "need_shut_off",
    ]
    assert [step["act"]["code"] for step in there["history"]] == [
        "open",
        "hand_over",
        "assign",
        "accept",
        "set_out",
        "arrive",
    ]
    opened = there["history"][0]
    assert (opened["by"]["id"], opened["by_name"]) == ("desk", "前台小赵")


async def test_a_request_heard_again_opens_no_second_order(scene: Scene) -> None:
    order_id = await scene.request()

    event = RepairRequested(
        contact_id=ContactId(order_id),
        contact_number=SeriesNumber("JD-20261123-0001"),
        requested_at=datetime.now(UTC),
        matter="又说一遍",
    )
    await scene.stage.reception.say(event, estate=scene.estate)
    other = await scene.request()

    board = await dispatcher(scene).see("/orders")
    assert {card["id"] for card in board["items"]} == {order_id, other}
    assert {card["number"][-4:] for card in board["items"]} == {"0001", "0002"}


@pytest.mark.rule("levels.md 1")
async def test_the_clocks_run_from_the_request_not_from_its_entry(scene: Scene) -> None:
    asked = datetime.now(UTC) - timedelta(minutes=4, seconds=30)
    order_id = await scene.request(requested_at=asked)

    order = await dispatcher(scene).see(f"/orders/{order_id}")

    hand_over = order["clocks"][0]
    assert datetime.fromisoformat(hand_over["started_at"]) - asked < timedelta(milliseconds=1)
    assert hand_over["remaining_seconds"] <= 30


@pytest.mark.rule("W06")
async def test_an_act_out_of_turn_is_refused_with_what_is_possible(scene: Scene) -> None:
    order_id = await scene.request()

    problem = await dispatcher(scene).refused(f"/orders/{order_id}/assign", 409, technician_id=WANG)

    assert problem["code"] == "IllegalMove"
    assert problem["data"]["possible"] == [
        "hand_over",
        "cancel",
        "force",
        "reclassify",
        "appoint",
        "ask_skill",
        "merge",
    ]


@pytest.mark.rule("P12")
async def test_only_a_technician_at_work_here_is_assigned_and_only_the_assigned_one_acts(
    scene: Scene,
) -> None:
    order_id = await scene.request()
    chief = dispatcher(scene)
    await chief.do(f"/orders/{order_id}/hand-over")

    for nobody in ("desk", "gone", "stranger"):
        problem = await chief.refused(f"/orders/{order_id}/assign", 409, technician_id=nobody)
        assert problem["code"] == "NotATechnician"
    await chief.do(f"/orders/{order_id}/assign", technician_id=WANG)
    li = scene.desk("dispatch", TECHNICIAN, staff=LI)
    assert (await li.refused(f"/orders/{order_id}/accept", 409))["code"] == "NotYourOrder"
    names = [each["name"] for each in await chief.see("/technicians")]
    assert names == ["李师傅", "王师傅"]


@pytest.mark.rule("E04")
async def test_a_dispatcher_enters_what_came_by_radio_with_its_true_time(scene: Scene) -> None:
    asked = datetime.now(UTC) - timedelta(hours=1)
    order_id = await scene.request(requested_at=asked)
    chief = dispatcher(scene)
    times = [(asked + timedelta(minutes=each)).isoformat() for each in range(1, 6)]
    path = f"/orders/{order_id}"

    await chief.do(f"{path}/hand-over", at=times[0])
    await chief.do(f"{path}/assign", technician_id=WANG, at=times[1])
    await chief.do(f"{path}/report", act="accept", at=times[2])
    future = (datetime.now(UTC) + timedelta(minutes=5)).isoformat()
    assert (await chief.refused(f"{path}/report", 422, act="arrive", at=future))["code"] == (
        "ActInFuture"
    )
    assert (await chief.refused(f"{path}/report", 422, act="arrive", at=times[0]))["code"] == (
        "ActBeforePrevious"
    )
    await chief.refused(f"{path}/report", 422, act="return")
    await chief.refused(f"{path}/report", 422, act="assign")
    order = await chief.do(f"{path}/report", act="arrive", at=times[4])

    last = order["history"][-1]
    assert last["by_radio"]
    assert last["by"]["id"] == "dispatcher"
    assert last["technician"] == "王师傅"
    assert datetime.fromisoformat(last["at"]) < datetime.fromisoformat(last["entered_at"])


@pytest.mark.rule("E21", "T09")
async def test_a_call_taken_in_the_engineering_room_is_in_hand_from_the_true_time(
    scene: Scene,
) -> None:
    chief = dispatcher(scene)
    asked = datetime.now(UTC) - timedelta(minutes=20)

    order = await chief.do(
        "/orders",
        matter="水泵房漏水",
        place="3 号地下水泵房",
        kind="patrol_finding",
        requested_at=asked.isoformat(),
        emergency="water_cut",
    )

    assert order["state"]["code"] == "handed_over"
    assert order["contact_id"] is None
    assert order["where"] == "3 号地下水泵房"
    assert order["kind"]["zh"] == "巡查发现"
    assert (await said(scene, f"/orders/{order['id']}", WorkOrderOpened))["kind"] == order["kind"][
        "code"
    ]
    assert order["clocks"][0]["state"] == "stopped"
    assert not order["clocks"][0]["overdue"]
    later = (datetime.now(UTC) + timedelta(minutes=5)).isoformat()
    assert (await chief.refused("/orders", 422, matter="x", place="y", requested_at=later))[
        "code"
    ] == "RequestedInFuture"
    assert (await chief.refused("/orders", 422, matter="x"))["code"] == "WhereIsMissing"
    await chief.refused("/orders", 422, matter="x", place="y", kind="rework")
    assert (await chief.refused("/orders", 404, matter="x", unit_id="u-9"))["code"] == "Missing"


async def test_an_estates_limits_are_chosen_by_preset_and_orders_keep_those_they_began_under(
    scene: Scene,
) -> None:
    before = await scene.request(emergency=Emergency.WIRING)
    manager = scene.desk("dispatch")

    await manager.do("/settings/clock_policy", preset="grade_1")
    after = await scene.request(emergency=Emergency.WIRING)

    old, new = [await manager.see(f"/orders/{each}") for each in (before, after)]
    assert old["clocks"][2]["state"] == "unset"
    assert new["clocks"][2]["state"] == "running"
    assert 29 * 60 < new["clocks"][2]["remaining_seconds"] <= 30 * 60
    changed = await manager.do(
        f"/orders/{before}/urgency", urgency="P1", reason="启用时限", current_limits=True
    )
    assert changed["clocks"][2]["state"] == "running"
    assert changed["clocks"][2]["started_at"] == changed["requested_at"]


@pytest.mark.rule("E23", "T09")
async def test_a_slip_nobody_takes_is_warned_of_once_at_each_share(scene: Scene) -> None:
    asked = datetime.now(UTC) - timedelta(minutes=6)
    order_id = await scene.request(requested_at=asked)
    running = scene.running("dispatch")

    async def told() -> bool:
        row = await running.store.database["orders"].find_one({"_id": f"{scene.estate}:{order_id}"})
        assert row is not None
        assert sorted(percent for _, percent in row["told"]) == [80, 100]
        return bool(row["due_at"] > datetime.now(UTC))

    await eventually(told, what="80 and 100 percent told")
    board = await dispatcher(scene).see("/orders", overdue=True)
    assert [card["id"] for card in board["items"]] == [order_id]
    assert board["items"][0]["clock"]["clock"] == "hand_over"
    assert board["items"][0]["overdue"]


async def test_the_board_shows_first_what_runs_out_next_and_is_narrowed_and_paged(
    scene: Scene,
) -> None:
    now = datetime.now(UTC)
    late = await scene.request(requested_at=now - timedelta(minutes=2))
    urgent = await scene.request(
        requested_at=now - timedelta(minutes=1),
        emergency=Emergency.GAS,
        unit_id=unit_id("3-1-0202"),
        unit_label="3-1-0202",
        building="3",
    )
    fresh = await scene.request()
    chief = dispatcher(scene)

    async def ids(**filters: Any) -> list[str]:
        return [card["id"] for card in (await chief.see("/orders", **filters))["items"]]

    assert await ids() == [late, urgent, fresh]
    assert await ids(urgency="P0") == [urgent]
    assert await ids(text="31 0202") == [urgent]
    assert await ids(text="3-1-02") == [urgent]
    assert await ids(text="0101") == [late, fresh]
    number = (await chief.see(f"/orders/{urgent}"))["number"]
    assert await ids(text=number) == [urgent]
    assert await ids(text=number[-4:]) == [urgent]
    assert await ids(text=".*") == []
    first = await chief.see("/orders", limit=2)
    rest = await chief.see("/orders", limit=2, cursor=first["next"])
    assert [card["id"] for card in first["items"] + rest["items"]] == [late, urgent, fresh]
    assert rest["next"] is None
    await chief.do(f"/orders/{late}/cancel", reason="误报")
    assert await ids() == [urgent, fresh]
    assert await ids(state="cancelled") == [late]
    assert (await chief.ask("/orders", state="nonsense")).status_code == 422


@pytest.mark.rule("P07")
async def test_whoever_has_areas_sees_and_acts_on_their_buildings_and_their_own_orders(
    scene: Scene,
) -> None:
    eight = await scene.request()
    three = await scene.request(unit_label="3-1-0202", building="3")
    chief, own = dispatcher(scene), dispatcher(scene, areas=["8"])

    assert [card["id"] for card in (await own.see("/orders"))["items"]] == [eight]
    assert (await own.ask(f"/orders/{three}")).status_code == 403
    await own.refused(f"/orders/{three}/hand-over", 403)
    await own.refused("/orders", 403, matter="漏水", unit_id=unit_id("3-1-0202"))
    await chief.do(f"/orders/{three}/hand-over")
    await chief.do(f"/orders/{three}/assign", technician_id=WANG)
    technician = scene.desk("dispatch", TECHNICIAN, staff=WANG, areas=["8"])
    await technician.do(f"/orders/{three}/accept")
    seen = {card["id"] for card in (await technician.see("/orders"))["items"]}
    assert seen == {eight, three}


async def test_another_estate_knows_nothing_of_an_order(stage: Stage, scene: Scene) -> None:
    order_id = await scene.request()
    elsewhere = await stage.estate()
    stranger = dispatcher(elsewhere)

    assert (await stranger.ask(f"/orders/{order_id}")).status_code == 404
    assert (await stranger.see("/orders"))["items"] == []
    problem = await stranger.refused(f"/orders/{order_id}/hand-over", 404)
    assert problem["code"] == "Missing"
    there = await elsewhere.request()
    assert (await stranger.see(f"/orders/{there}"))["number"].endswith("-0001")


async def test_the_phone_is_for_those_who_must_call_while_there_is_work(scene: Scene) -> None:
    order_id = await scene.request()
    chief, technician = dispatcher(scene), wang(scene)
    await chief.do(f"/orders/{order_id}/hand-over")

    onlooker = scene.desk("dispatch", (Permission.SEE_ORDERS,), staff="clerk")
    assert (await onlooker.see(f"/orders/{order_id}"))["contact_phone"] == "*******5678"
    assert (await technician.see(f"/orders/{order_id}"))["contact_phone"] == "*******5678"
    await chief.do(f"/orders/{order_id}/assign", technician_id=WANG)
    assert (await technician.see(f"/orders/{order_id}"))["contact_phone"] == "10000005678"
    await chief.do(f"/orders/{order_id}/cancel", reason="业主说不用了")
    assert (await technician.see(f"/orders/{order_id}"))["contact_phone"] == "*******5678"


async def test_nothing_personal_lies_in_the_clear_in_the_database_or_on_the_bus(
    scene: Scene,
) -> None:
    order_id = await scene.request(place="张三丰门口")
    chief, named = dispatcher(scene), "张三丰"
    await chief.do(f"/orders/{order_id}/cancel", reason=f"{named}说不用了")
    material = {"label": f"{named}家的阀芯", "quantity": "1", "price_fen": 500}
    path = await quoted(scene, material, cause=f"{named}家", not_covered_reason=f"{named}自装")
    await wang(scene).do(f"{path}/decline", reason=f"{named}嫌贵")
    again = await finished(scene, material)
    await wang(scene).do(f"{again}/no-signature", reason="price", note=f"{named}嫌贵")
    await supervisor(scene).do(f"{again}/reject-unsigned", reason=f"{named}再签")
    await signed_off(scene, again)
    await said(scene, again, WorkOrderSignedOff)
    database = scene.running("dispatch").store.database

    for name in await database.list_collection_names():
        async for row in database[name].find({}):
            stored = repr(row) + bytes(row.get("body", b"")).decode()
            for word in ("张三丰", "王师傅", "10000005678"):
                assert word not in stored, name


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("assign", {"technician_id": "wang", "surprise": 1}, 422),
        ("assign", {}, 422),
        ("assign", {"technician_id": 7}, 422),
        ("cancel", {"reason": ""}, 422),
        ("cancel", {"reason": "x" * 501}, 422),
        ("hand-over", {"at": "2026-11-23T10:00:00"}, 422),
        ("hand-over", {"at": "yesterday"}, 422),
        ("urgency", {"urgency": "P9", "reason": "x"}, 422),
        ("report", {"act": "cancel"}, 422),
        ("transfer", {"department": "kitchen", "reason": "x"}, 422),
        ("join", {"technician_id": "li", "share_percent": 101}, 422),
        ("appoint", {"starts_at": "2026-11-23T10:00:00"}, 422),
        ("report", {"act": "pause", "reason": "tired"}, 422),
    ],
)
async def test_malformed_commands_are_refused_and_change_nothing(
    one_order: tuple[Scene, str], path: str, body: dict[str, Any], status: int
) -> None:
    scene, order_id = one_order
    chief = dispatcher(scene)

    await chief.refused(f"/orders/{order_id}/{path}", status, **body)

    assert (await chief.see(f"/orders/{order_id}"))["state"]["code"] == "opened"


BODIES: dict[str, dict[str, Any]] = {
    "": {"matter": "x", "place": "y"},
    "assign": {"technician_id": "wang"},
    "return": {"reason": "x"},
    "cancel": {"reason": "x"},
    "urgency": {"urgency": "P1", "reason": "x"},
    "transfer": {"department": "security", "reason": "x"},
    "skill": {"skill": "unknown"},
    "appoint": {"starts_at": "2126-01-01T00:00:00Z", "ends_at": "2126-01-01T01:00:00Z"},
    "join": {"technician_id": "li"},
    "merge": {"other_id": "o", "reason": "x"},
    "unmerge": {"other_id": "o", "reason": "x"},
    "link": {"other_id": "o", "reason": "x"},
    "unlink": {"other_id": "o", "reason": "x"},
    "split": {"matter": "x", "reason": "x"},
    "leave": {"technician_id": "li"},
    "comment": {"text": "x"},
    "force": {"to": "forced", "reason": "x"},
    "pause": {"reason": "no_access"},
    "report": {"act": "accept"},
    "delay": {"expected_at": "2126-01-01T00:00:00Z", "reason": "x"},
    "quote": {"cause": "x", "kind": "other"},
    "consent": {"person_id": "p-zhang", "how": "phone"},
    "decline": {"reason": "x"},
    "decline-budget": {"reason": "x"},
    "close-declined": {"reason": "x"},
    "sign": {"person_id": "p-zhang", "file_id": "f"},
    "inspect": {"file_id": "f"},
    "no-signature": {"reason": "absent"},
    "reject-unsigned": {"reason": "x"},
    "signature-later": {"visit_at": "2126-01-01T00:00:00Z"},
    "signature-code": {"person_id": "p-zhang"},
    "sign-by-code": {"code": "123456"},
}


@pytest.mark.parametrize(
    ("method", "path", "needed"),
    [
        ("GET", "", Permission.SEE_ORDERS),
        ("GET", "/mine", Permission.WORK_ON_ORDERS),
        ("GET", "/{id}", Permission.SEE_ORDERS),
        ("POST", "", Permission.HAND_OVER_ORDERS),
        ("POST", "/{id}/hand-over", Permission.HAND_OVER_ORDERS),
        ("POST", "/{id}/assign", Permission.ASSIGN_ORDERS),
        ("GET", "/to-grab", Permission.WORK_ON_ORDERS),
        ("POST", "/{id}/grab", Permission.WORK_ON_ORDERS),
        ("POST", "/{id}/skill", Permission.ASSIGN_ORDERS),
        ("POST", "/{id}/accept", Permission.WORK_ON_ORDERS),
        ("POST", "/{id}/return", Permission.WORK_ON_ORDERS),
        ("POST", "/{id}/set-out", Permission.WORK_ON_ORDERS),
        ("POST", "/{id}/arrive", Permission.WORK_ON_ORDERS),
        ("POST", "/{id}/finish", Permission.WORK_ON_ORDERS),
        ("POST", "/{id}/delay", Permission.WORK_ON_ORDERS),
        ("POST", "/{id}/quote", Permission.WORK_ON_ORDERS),
        ("POST", "/{id}/consent", Permission.RECORD_CONSENT),
        ("POST", "/{id}/decline", Permission.RECORD_CONSENT),
        ("POST", "/{id}/approve-budget", Permission.APPROVE_BUDGET),
        ("POST", "/{id}/decline-budget", Permission.APPROVE_BUDGET),
        ("POST", "/{id}/close-declined", Permission.CANCEL_ORDERS),
        ("POST", "/{id}/start", Permission.WORK_ON_ORDERS),
        ("POST", "/{id}/sign", Permission.WORK_ON_ORDERS),
        ("POST", "/{id}/inspect", Permission.INSPECT_ORDERS),
        ("POST", "/{id}/no-signature", Permission.WORK_ON_ORDERS),
        ("POST", "/{id}/approve-unsigned", Permission.APPROVE_UNSIGNED),
        ("POST", "/{id}/reject-unsigned", Permission.APPROVE_UNSIGNED),
        ("POST", "/{id}/signature-later", Permission.RECORD_CONSENT),
        ("POST", "/{id}/signature-code", Permission.RECORD_CONSENT),
        ("POST", "/{id}/sign-by-code", Permission.RECORD_CONSENT),
        ("POST", "/{id}/report", Permission.ASSIGN_ORDERS),
        ("POST", "/{id}/cancel", Permission.CANCEL_ORDERS),
        ("POST", "/{id}/urgency", Permission.ASSIGN_ORDERS),
        ("POST", "/{id}/transfer", Permission.ASSIGN_ORDERS),
        ("POST", "/{id}/appoint", Permission.ASSIGN_ORDERS),
        ("POST", "/{id}/join", Permission.ASSIGN_ORDERS),
        ("POST", "/{id}/merge", Permission.ASSIGN_ORDERS),
        ("POST", "/{id}/unmerge", Permission.ASSIGN_ORDERS),
        ("POST", "/{id}/split", Permission.ASSIGN_ORDERS),
        ("POST", "/{id}/link", Permission.ASSIGN_ORDERS),
        ("POST", "/{id}/unlink", Permission.ASSIGN_ORDERS),
        ("POST", "/{id}/leave", Permission.ASSIGN_ORDERS),
        ("POST", "/{id}/urge", Permission.NOTE_ORDERS),
        ("POST", "/{id}/comment", Permission.NOTE_ORDERS),
        ("POST", "/{id}/force", Permission.FORCE_ORDERS),
        ("POST", "/{id}/pause", Permission.WORK_ON_ORDERS),
        ("POST", "/{id}/resume", Permission.WORK_ON_ORDERS),
    ],
)
async def test_every_route_refuses_who_has_every_right_but_the_one_it_needs(
    one_order: tuple[Scene, str], method: str, path: str, needed: Permission
) -> None:
    scene, order_id = one_order
    others = [permission for permission in Permission if permission is not needed]
    desk = scene.desk("dispatch", others)
    target = "/orders" + path.format(id=order_id)

    if method == "GET":
        answer = await desk.ask(target)
    else:
        answer = await desk.send(target, **BODIES.get(path.rpartition("/")[2], {}))

    assert answer.status_code == 403, answer.text
    assert answer.json()["code"] == "NotAllowed"
