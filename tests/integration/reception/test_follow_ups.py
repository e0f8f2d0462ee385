"""Calling back after a repair, over HTTP; on a real NATS and a real MongoDB."""

import asyncio
import random
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook

from chassis.testing import eventually
from contracts.fees import ChargeSlipIssued, PaymentMethod, PaymentTaken
from contracts.identity import StaffStated
from contracts.orders import RepairKind, SignOff
from contracts.permissions import Permission
from contracts.urgency import UrgencyClass
from contracts.words import ChargeId, Fen, OrderId, PaymentId, SeriesNumber, StaffId
from tests.integration.dispatch.stage import Scene, Stage, unit_id
from tests.integration.reception.finished import (
    CALLER,
    PRESET,
    caller,
    calls_of,
    finished,
    only_call,
    reopened,
    signed_off,
    supervisor,
)


async def choose_preset(scene: Scene) -> None:
    await supervisor(scene).do("/settings/follow_up_policy", preset=PRESET)


def kinds(case: dict[str, Any]) -> list[str]:
    return [entry["kind"] for entry in case["timeline"]]


@pytest.mark.rule("F05", "W09", "T15", "J1", "J9")
async def test_a_finished_repair_is_to_be_followed_up_by_whoever_logged_it_and_unset_shows_so(
    scene: Scene,
) -> None:
    contact_id = await finished(scene)

    card = await only_call(scene, contact_id)
    [mine] = (await caller(scene).see("/follow-ups", mine=True))["items"]
    call = await caller(scene).see(f"/follow-ups/{card['id']}")

    assert mine == card
    assert card["responsible"] == "前台小赵"
    assert card["due_at"] is None
    assert card["limit"] == {"code": "unset", "zh": "未设定", "en": "not set"}
    assert not card["overdue"]
    assert call["contact_phone"] == "10000005678"
    assert call["contact_number"].startswith("JD-")
    assert call["technician"] == "王师傅"
    assert call["order"]["state"]["code"] == "done"
    assert call["acts"] == ["result", "not-reached", "appoint-reply"]
    contact = await caller(scene).see(f"/contacts/{contact_id}")
    assert contact["closed_at"] is None
    assert kinds(contact)[-2:] == ["work_order_signed_off", "follow_up_planned"]


@pytest.mark.rule("T13", "T16", "J1", "levels.md 2")
async def test_a_case_keeps_the_limits_it_began_under_until_the_current_ones_are_applied(
    scene: Scene,
) -> None:
    boss = supervisor(scene)
    before = await finished(scene)
    await choose_preset(scene)
    after = await finished(scene, urgency=UrgencyClass.P1, kind=RepairKind.SAFETY)

    again, first = await calls_of(scene, after, at_least=2)
    signed = datetime.fromisoformat(first["signed_off_at"])
    assert datetime.fromisoformat(first["due_at"]) == signed + timedelta(hours=2)
    assert datetime.fromisoformat(again["due_at"]) == signed + timedelta(days=3)
    unset = await only_call(scene, before)
    assert unset["due_at"] is None

    path = f"/follow-ups/{unset['id']}/current-limits"
    changed = await boss.do(path)
    assert changed["limit"] is None
    signed = datetime.fromisoformat(changed["signed_off_at"])
    assert datetime.fromisoformat(changed["due_at"]) == signed + timedelta(days=3)
    assert (await boss.refused(path, 409))["code"] == "SameLimits"


@pytest.mark.rule("T15")
async def test_a_call_that_was_not_made_is_told_as_overdue_once(scene: Scene) -> None:
    late = await finished(scene, at=datetime.now(UTC) - timedelta(days=5))
    in_time = await finished(scene)
    await choose_preset(scene)
    for order in (late, in_time):
        call = await only_call(scene, order)
        await supervisor(scene).do(f"/follow-ups/{call['id']}/current-limits")

    async def told() -> bool:
        case = await caller(scene).see(f"/cases/{late}")
        return kinds(case).count("follow_up_overdue") == 1

    await eventually(told, what="overdue is told")
    [overdue] = (await caller(scene).see("/follow-ups", wanted="overdue"))["items"]
    assert (overdue["order_id"], overdue["overdue"]) == (late, True)
    everything = (await caller(scene).see("/follow-ups"))["items"]
    assert [call["order_id"] for call in everything] == [late, in_time]
    assert "follow_up_overdue" not in kinds(await caller(scene).see(f"/cases/{in_time}"))


@pytest.mark.rule("T19", "W09")
async def test_satisfied_settles_the_case_when_all_calls_of_the_round_are(scene: Scene) -> None:
    desk = caller(scene)
    contact_id = await finished(scene, urgency=UrgencyClass.P1)
    again, first = await calls_of(scene, contact_id, at_least=2)

    done = await desk.do(f"/follow-ups/{first['id']}/result", satisfied=True, opinion="很好")
    half = await desk.see(f"/contacts/{contact_id}")
    await desk.do(f"/follow-ups/{again['id']}/result", satisfied=True)
    whole = await desk.see(f"/contacts/{contact_id}")

    assert done["state"]["zh"] == "满意"
    assert done["result"]["who"] == "前台小赵"
    assert done["contact_phone"] == "*******5678"
    assert half["closed_at"] is None
    assert whole["closed_at"] is not None
    assert kinds(whole)[-1] == "repair_satisfied"
    over = await desk.refused(f"/follow-ups/{again['id']}/result", 409, satisfied=True)
    assert over["code"] == "FollowUpOver"


@pytest.mark.rule("T19")
async def test_two_last_calls_answered_at_the_same_moment_settle_the_case_once(
    scene: Scene,
) -> None:
    desk = caller(scene)
    contact_id = await finished(scene, urgency=UrgencyClass.P1)
    calls = await calls_of(scene, contact_id, at_least=2)

    await asyncio.gather(
        *(desk.do(f"/follow-ups/{call['id']}/result", satisfied=True) for call in calls)
    )

    case = await desk.see(f"/contacts/{contact_id}")
    assert case["closed_at"] is not None
    assert kinds(case).count("repair_satisfied") == 1


@pytest.mark.rule("F16", "T17", "T19")
async def test_not_satisfied_sends_a_notice_and_the_next_round_is_followed_up_again(
    scene: Scene,
) -> None:
    desk, voice = caller(scene), scene.stage.dispatch
    await choose_preset(scene)
    contact_id = await finished(scene, urgency=UrgencyClass.P1)
    again, first = await calls_of(scene, contact_id, at_least=2)
    path = f"/follow-ups/{first['id']}/result"
    assert (await desk.refused(path, 422, satisfied=False))["code"] == "OpinionMissing"

    failed = await desk.do(path, satisfied=False, opinion="地板还是湿的")
    notice = await desk.see(f"/notices/{failed['notice_id']}")
    await voice.say(reopened(contact_id, 2), estate=scene.estate)
    await voice.say(signed_off(contact_id, 2, urgency=UrgencyClass.P1), estate=scene.estate)
    calls = await calls_of(scene, contact_id, at_least=4)

    assert notice["number"].startswith("ZG-")
    assert notice["opinion"] == "地板还是湿的"
    assert notice["title_zh"] == "书面整改通知"
    printed = {line["zh"]: line["text"] for line in notice["lines"]}
    assert printed["业主意见"] == "地板还是湿的"
    assert printed["维修人员"] == "王师傅"
    assert not notice["late"]
    issued = (await desk.see("/notices", text=notice["number"]))["items"]
    assert [card["id"] for card in issued] == [notice["id"]]
    states = {(call["round"], call["which"]["code"]): call["state"]["code"] for call in calls}
    assert states == {
        (1, "first"): "not_satisfied",
        (1, "again"): "void",
        (2, "first"): "planned",
        (2, "again"): "planned",
    }
    contact = await desk.see(f"/contacts/{contact_id}")
    assert contact["order"]["round"] == 2
    assert contact["closed_at"] is None
    for call in calls[2:]:
        await desk.do(f"/follow-ups/{call['id']}/result", satisfied=True)
    assert (await desk.see(f"/contacts/{contact_id}"))["closed_at"] is not None
    assert (await calls_of(scene, contact_id, wanted="open")) == []
    assert again["id"] == calls[0]["id"]


@pytest.mark.rule("T17", "F16")
async def test_the_notice_may_follow_by_an_act_of_its_own_and_is_owed_until_then(
    scene: Scene,
) -> None:
    desk = caller(scene)
    await choose_preset(scene)
    contact_id = await finished(scene)
    call = await only_call(scene, contact_id)
    path = f"/follow-ups/{call['id']}"
    assert (await desk.refused(f"{path}/notice", 409))["code"] == "NoNoticeOwed"

    failed = await desk.do(f"{path}/result", satisfied=False, opinion="还在滴", notice=False)
    [owed] = (await desk.see("/follow-ups", wanted="notice_owed"))["items"]
    notice = await desk.do(f"{path}/notice")

    assert failed["acts"] == ["notice"]
    called = datetime.fromisoformat(failed["result"]["at"])
    assert datetime.fromisoformat(owed["due_at"]) == called + timedelta(hours=24)
    assert datetime.fromisoformat(notice["issue_by"]) == called + timedelta(hours=24)
    assert (await desk.see("/follow-ups", wanted="notice_owed"))["items"] == []
    assert (await desk.refused(f"{path}/notice", 409))["code"] == "NoNoticeOwed"


@pytest.mark.rule("T20", "W09")
async def test_vain_calls_are_kept_and_a_question_has_an_appointed_time(scene: Scene) -> None:
    desk = caller(scene)
    contact_id = await finished(scene)
    path = f"/follow-ups/{(await only_call(scene, contact_id))['id']}"
    soon = (datetime.now(UTC) + timedelta(hours=3)).isoformat()
    tomorrow = datetime.now(UTC) + timedelta(days=1)

    vain = await desk.do(f"{path}/not-reached", next_at=soon, note="无人接听")
    asked = await desk.do(
        f"{path}/appoint-reply", question="保修到什么时候", reply_at=tomorrow.isoformat()
    )
    wrong = await desk.refused(
        f"{path}/appoint-reply", 422, question="?", reply_at="2020-01-01T00:00:00Z"
    )

    assert vain["state"]["code"] == "planned"
    assert vain["next_at"] is not None
    assert asked["state"]["zh"] == "已约定答复"
    assert [attempt["note"] for attempt in asked["attempts"]] == ["无人接听", "保修到什么时候"]
    shift = datetime.fromisoformat(asked["due_at"]) - tomorrow
    assert abs(shift) < timedelta(milliseconds=1)
    assert wrong["code"] == "NextTimeImpossible"
    day = tomorrow.astimezone(ZoneInfo("Asia/Shanghai")).date().isoformat()
    assert len((await desk.see("/follow-ups", day=day))["items"]) == 1
    assert kinds(await desk.see(f"/cases/{contact_id}"))[-2:] == [
        "follow_up_not_reached",
        "follow_up_reply_appointed",
    ]


@pytest.mark.rule("T14")
async def test_after_a_leak_the_second_call_is_due_once_it_has_rained(scene: Scene) -> None:
    desk = caller(scene)
    await choose_preset(scene)
    wet = await finished(scene, kind=RepairKind.LEAK)
    dry = await finished(scene, kind=RepairKind.LEAK, building="3")
    [waiting, first] = await calls_of(scene, wet, at_least=2)
    assert waiting["state"]["zh"] == "待雨后"
    path = f"/follow-ups/{waiting['id']}/result"
    assert (await desk.refused(path, 409, satisfied=True))["code"] == "NotRainedYet"
    today = datetime.now(ZoneInfo("Asia/Shanghai")).date()
    future = await desk.refused("/follow-ups/rain", 422, day=str(today + timedelta(days=1)))
    assert future["code"] == "RainInFuture"

    rain = await desk.do("/follow-ups/rain", day=str(today), buildings=["8"])

    async def due() -> dict[str, Any]:
        call: dict[str, Any] = await desk.see(f"/follow-ups/{waiting['id']}")
        assert call["due_at"] is not None
        return call

    call = await eventually(due, what="the second call is due")
    assert rain == {"day": str(today), "buildings": ["8"], "calls": 1}
    assert call["state"]["code"] == "planned"
    [still] = (await desk.see("/follow-ups", wanted="waiting"))["items"]
    assert still["order_id"] == dry
    await desk.do(path, satisfied=True)
    await desk.do(f"/follow-ups/{first['id']}/result", satisfied=True)
    assert (await desk.see(f"/contacts/{wet}"))["closed_at"] is not None


@pytest.mark.rule("T14")
async def test_a_leak_whose_sign_off_comes_late_finds_the_rain_of_the_meantime(
    scene: Scene,
) -> None:
    today = datetime.now(ZoneInfo("Asia/Shanghai")).date()
    await caller(scene).do("/follow-ups/rain", day=str(today))

    contact_id = await finished(
        scene, kind=RepairKind.LEAK, at=datetime.now(UTC) - timedelta(days=2)
    )

    states = [call["state"]["code"] for call in await calls_of(scene, contact_id, at_least=2)]
    assert states == ["planned", "planned"]


@pytest.mark.rule("J9", "W09")
async def test_one_person_is_responsible_until_a_supervisor_says_otherwise(scene: Scene) -> None:
    contact_id = await finished(scene)
    path = f"/follow-ups/{(await only_call(scene, contact_id))['id']}"
    other = caller(scene, staff="li")

    refused = await other.refused(f"{path}/result", 409, satisfied=True)
    taken = await other.refused(f"{path}/take", 409)
    boss = supervisor(scene)
    nobody = await boss.refused(f"{path}/assign", 409, staff_id="gone")
    assigned = await boss.do(f"{path}/assign", staff_id="li")
    mine = await other.see(path)
    await other.do(f"{path}/result", satisfied=True)

    assert refused["code"] == "NotYourFollowUp"
    assert taken["code"] == "TakenAlready"
    assert nobody["code"] == "NotAColleague"
    assert assigned["responsible"] == "李师傅"
    assert assigned["contact_phone"] == "*******5678"
    assert mine["contact_phone"] == "10000005678"


@pytest.mark.rule("J9")
async def test_the_calls_of_who_has_left_wait_to_be_taken(scene: Scene) -> None:
    contact_id = await finished(scene)
    path = f"/follow-ups/{(await only_call(scene, contact_id))['id']}"
    other = caller(scene, staff="li")
    assert (await other.see("/follow-ups", unassigned=True))["items"] == []

    left = StaffStated(staff_id=StaffId("desk"), name="前台小赵", roles=("P06",), active=False)
    await scene.stage.identity.say(left, estate=scene.estate)

    async def free() -> list[Any]:
        items: list[Any] = (await other.see("/follow-ups", unassigned=True))["items"]
        return items

    await eventually(free, what="the call is free")
    taken = await other.do(f"{path}/take")
    assert taken["responsible"] == "李师傅"


@pytest.mark.rule("J9")
async def test_whom_the_estate_names_for_a_building_is_responsible(scene: Scene) -> None:
    values = {"by_building": {"8": "li"}}
    await supervisor(scene).do("/settings/follow_up_duty", values=values)

    contact_id = await finished(scene)

    assert (await only_call(scene, contact_id))["responsible_id"] == "li"


@pytest.mark.rule("E21")
async def test_an_order_engineering_took_itself_has_a_case_and_a_call_nobody_has_yet(
    scene: Scene,
) -> None:
    event = signed_off(None, order_id=OrderId(str(uuid4())))
    await scene.stage.dispatch.say(event, estate=scene.estate)
    [call] = await calls_of(scene, event.order_id, at_least=1)
    desk = caller(scene)

    case = await desk.see(f"/cases/{event.order_id}")
    problem = await desk.refused(f"/follow-ups/{call['id']}/result", 409, satisfied=True)
    taken = await desk.do(f"/follow-ups/{call['id']}/take")
    await desk.do(f"/follow-ups/{call['id']}/result", satisfied=True)

    assert case["contact_id"] is None
    assert case["order"]["number"] == "WX-20261123-0009"
    assert problem["code"] == "NobodyResponsible"
    assert taken["responsible"] == "前台小赵"
    assert kinds(await desk.see(f"/cases/{event.order_id}"))[-1] == "repair_satisfied"


@pytest.mark.rule("E01")
async def test_of_a_public_repair_the_reporter_is_called_back(scene: Scene) -> None:
    contact_id = await finished(
        scene,
        how=SignOff.INSPECTION,
        unit_id=None,
        unit_label="",
        place="中心花园东侧",
        building="8",
    )

    call = await caller(scene).see(f"/follow-ups/{(await only_call(scene, contact_id))['id']}")

    assert call["where"] == "中心花园东侧"
    assert call["contact_name"] == "张三丰"
    assert call["contact_phone"] == "10000005678"


@pytest.mark.rule("F09", "F25")
async def test_a_case_shows_what_became_of_its_charge(scene: Scene) -> None:
    contact_id = await finished(scene)
    about: dict[str, Any] = {
        "charge_id": ChargeId("g1"),
        "order_id": OrderId(contact_id),
        "contact_id": contact_id,
        "amount_fen": Fen(8050),
    }
    now = datetime.now(UTC)
    paid = PaymentTaken(
        **about,
        payment_id=PaymentId("z1"),
        method=PaymentMethod.QR,
        outstanding_fen=Fen(0),
        receipt_number="0000017",
        at=now + timedelta(minutes=2),
    )
    slip = ChargeSlipIssued(
        **about, number=SeriesNumber("SF-20261123-0001"), at=now + timedelta(minutes=1)
    )
    await scene.stage.fees.say(paid, slip, estate=scene.estate)

    async def told() -> list[dict[str, Any]]:
        case = await caller(scene).see(f"/cases/{contact_id}")
        entries = [
            e for e in case["timeline"] if e["kind"] in (paid.event_name(), slip.event_name())
        ]
        assert len(entries) == 2
        assert case["order"]["state"]["code"] == "done"
        return entries

    entries = await eventually(told, what="the charge stands in the case")
    assert [entry["zh"] for entry in entries] == [
        "已开收费单 SF-20261123-0001：¥80.50",
        "已收款 ¥80.50（扫码支付），收据 0000017，尚欠 ¥0.00",
    ]


@pytest.mark.rule("T19")
@pytest.mark.parametrize("seed", range(3))
async def test_news_of_rounds_in_any_order_and_twice_ends_in_the_same_calls(
    scene: Scene, seed: int
) -> None:
    contact = await caller(scene).do(
        "/contacts", outcome="repair", matter="漏水", person_id="p-zhang"
    )
    order = contact["id"]
    story = [
        signed_off(order, 1, urgency=UrgencyClass.P1),
        reopened(order, 2),
        signed_off(order, 2, urgency=UrgencyClass.P1),
    ]
    arrivals = [*story, *story]
    random.Random(seed).shuffle(arrivals)

    await scene.stage.dispatch.say(*arrivals, estate=scene.estate)

    async def all_heard() -> bool:
        case = await caller(scene).see(f"/cases/{order}")
        heard = [kind for kind in kinds(case) if kind.startswith("work_order")]
        return len(heard) == len(arrivals)

    await eventually(all_heard, what="all news heard")
    calls = await calls_of(scene, order, at_least=4)
    states = [(call["round"], call["state"]["code"]) for call in calls]
    assert states == [(1, "void"), (1, "void"), (2, "planned"), (2, "planned")]


@pytest.mark.rule("N02")
async def test_the_follow_up_rate_counts_each_repair_once_on_screen_and_on_paper(
    scene: Scene,
) -> None:
    desk, voice = caller(scene), scene.stage.dispatch
    done = await finished(scene, kind=RepairKind.SAFETY)
    await finished(scene)
    last_month = datetime.now(UTC) - timedelta(days=40)
    await finished(scene, at=last_month)
    path = f"/follow-ups/{(await only_call(scene, done))['id']}/result"
    await desk.do(path, satisfied=False, opinion="还在滴")
    for event in (reopened(done, 2), signed_off(done, 2, kind=RepairKind.SAFETY)):
        await voice.say(event, estate=scene.estate)
    await calls_of(scene, done, at_least=2)
    today = datetime.now(ZoneInfo("Asia/Shanghai")).date()
    period = {"from": str(today - timedelta(days=1)), "until": str(today)}

    report = await desk.see("/reports/follow-up-rate", **period)
    paper = await desk.ask("/reports/follow-up-rate.xlsx", **period)
    wrong = await desk.ask("/reports/follow-up-rate", **{"from": str(today), "until": "2020-01-01"})

    total = report["total"]
    assert (total["finished"], total["followed_up"], total["rate"]) == (2, 1, 50.0)
    assert total["unset"] == 2
    assert report["target_percent"] == 100
    assert {row["key"]: row["finished"] for row in report["by_kind"]} == {"safety": 1, "other": 1}
    assert [(row["zh"], row["finished"]) for row in report["by_responsible"]] == [("前台小赵", 2)]
    assert paper.status_code == 200
    assert load_workbook(BytesIO(paper.content)).sheetnames[0] == "by month"
    assert wrong.json()["code"] == "PeriodImpossible"
    longer = period | {"from": str(today - timedelta(days=60))}
    everything = await desk.see("/reports/follow-up-rate", **longer)
    assert everything["total"]["finished"] == 3


@pytest.mark.rule("P07")
async def test_whoever_has_areas_calls_and_counts_for_those_buildings(scene: Scene) -> None:
    contact_id = await finished(scene)
    call = await only_call(scene, contact_id)
    three = caller(scene, staff="caretaker", areas=["3"])
    eight = caller(scene, staff="caretaker", areas=["8"])
    today = datetime.now(ZoneInfo("Asia/Shanghai")).date()
    period = {"from": str(today - timedelta(days=1)), "until": str(today)}

    for path in (f"/follow-ups/{call['id']}", f"/cases/{contact_id}"):
        assert (await three.ask(path)).status_code == 403
        assert (await eight.ask(path)).status_code == 200
    await three.refused(f"/follow-ups/{call['id']}/take", 403)
    await three.refused("/follow-ups/rain", 403, day=str(today), buildings=["8"])
    rain = await three.do("/follow-ups/rain", day=str(today))
    assert rain["buildings"] == ["3"]
    assert (await three.see("/follow-ups"))["items"] == []
    assert len((await eight.see("/follow-ups"))["items"]) == 1
    counted = [await each.see("/reports/follow-up-rate", **period) for each in (three, eight)]
    assert [report["total"]["finished"] for report in counted] == [0, 1]


async def test_another_estate_knows_nothing_of_a_call_or_its_case(
    stage: Stage, scene: Scene
) -> None:
    contact_id = await finished(scene)
    call = await only_call(scene, contact_id)
    failed = await caller(scene).do(
        f"/follow-ups/{call['id']}/result", satisfied=False, opinion="还在滴"
    )
    elsewhere = supervisor(await stage.estate())

    for path in (
        f"/follow-ups/{call['id']}",
        f"/cases/{contact_id}",
        f"/notices/{failed['notice_id']}",
    ):
        assert (await elsewhere.ask(path)).status_code == 404
    await elsewhere.refused(f"/follow-ups/{call['id']}/take", 404)
    assert (await elsewhere.see("/notices"))["items"] == []


async def test_the_same_result_sent_twice_settles_once(scene: Scene) -> None:
    desk, key = caller(scene), str(uuid4())
    contact_id = await finished(scene)
    path = f"/follow-ups/{(await only_call(scene, contact_id))['id']}/result"

    first = await desk.send(path, key=key, satisfied=False, opinion="还在滴")
    again = await desk.send(path, key=key, satisfied=False, opinion="还在滴")

    assert first.json() == again.json()
    assert len((await desk.see("/notices"))["items"]) == 1


async def test_nothing_personal_lies_in_the_clear_in_the_database(scene: Scene) -> None:
    desk = caller(scene)
    contact_id = await finished(scene, place="张三丰家门口", kind=RepairKind.LEAK)
    _, first = await calls_of(scene, contact_id, at_least=2)
    path = f"/follow-ups/{first['id']}"
    await desk.do(f"{path}/not-reached", note="张三丰不接")
    await desk.do(f"{path}/result", satisfied=False, opinion="张三丰家还在滴")
    database = scene.running("reception").store.database

    for name in await database.list_collection_names():
        async for row in database[name].find({}):
            stored = repr(row) + bytes(row.get("body", b"")).decode()
            for word in ("张三丰", "10000005678", "还在滴"):
                assert word not in stored, name


@pytest.mark.rule("E07")
async def test_the_phone_is_revealed_for_a_reason_only(scene: Scene) -> None:
    contact_id = await finished(scene)
    path = f"/follow-ups/{(await only_call(scene, contact_id))['id']}"
    trusted = scene.desk("reception", (*CALLER, Permission.SEE_PHONES), staff="li")

    assert (await trusted.see(path))["contact_phone"] == "*******5678"
    assert (await trusted.ask(path, reveal=True)).status_code == 422
    stranger = caller(scene, staff="li")
    assert (await stranger.ask(path, reveal=True, reason="follow_up")).status_code == 403
    shown = await trusted.see(path, reveal=True, reason="follow_up")
    assert shown["contact_phone"] == "10000005678"


@pytest.fixture(scope="module")
async def one_scene(stage: Stage) -> Scene:
    """An estate where nothing is ever done."""
    return await stage.estate()


@pytest.mark.parametrize(
    ("path", "body", "code"),
    [
        ("/follow-ups/x/result", {}, "RequestInvalid"),
        ("/follow-ups/x/result", {"satisfied": "perhaps"}, "RequestInvalid"),
        ("/follow-ups/x/result", {"satisfied": True, "surprise": 1}, "RequestInvalid"),
        ("/follow-ups/x/result", {"satisfied": True, "opinion": "x" * 2001}, "RequestInvalid"),
        ("/follow-ups/x/appoint-reply", {"question": ""}, "RequestInvalid"),
        ("/follow-ups/x/not-reached", {"next_at": "2026-11-23T10:00:00"}, "RequestInvalid"),
        ("/follow-ups/rain", {"day": "yesterday"}, "RequestInvalid"),
        ("/follow-ups/rain", {"day": "2026-11-01", "buildings": [""]}, "RequestInvalid"),
    ],
)
async def test_what_makes_no_sense_is_refused(
    one_scene: Scene, path: str, body: dict[str, Any], code: str
) -> None:
    assert (await caller(one_scene).refused(path, 422, **body))["code"] == code


@pytest.mark.parametrize(
    ("method", "path", "needed"),
    [
        ("GET", "/follow-ups", Permission.SEE_FOLLOW_UPS),
        ("GET", "/follow-ups/x", Permission.SEE_FOLLOW_UPS),
        ("GET", "/notices", Permission.SEE_FOLLOW_UPS),
        ("GET", "/notices/x", Permission.SEE_FOLLOW_UPS),
        ("GET", "/cases/x", Permission.SEE_CONTACTS),
        (
            "GET",
            "/reports/follow-up-rate?from=2026-01-01&until=2026-01-02",
            Permission.SEE_FOLLOW_UPS,
        ),
        (
            "GET",
            "/reports/follow-up-rate.xlsx?from=2026-01-01&until=2026-01-02",
            Permission.SEE_FOLLOW_UPS,
        ),
        ("POST", "/follow-ups/rain", Permission.FOLLOW_UP),
        ("POST", "/follow-ups/x/take", Permission.FOLLOW_UP),
        ("POST", "/follow-ups/x/result", Permission.FOLLOW_UP),
        ("POST", "/follow-ups/x/not-reached", Permission.FOLLOW_UP),
        ("POST", "/follow-ups/x/appoint-reply", Permission.FOLLOW_UP),
        ("POST", "/follow-ups/x/notice", Permission.FOLLOW_UP),
        ("POST", "/follow-ups/x/assign", Permission.ASSIGN_FOLLOW_UPS),
        ("POST", "/follow-ups/x/current-limits", Permission.ASSIGN_FOLLOW_UPS),
    ],
)
async def test_every_route_refuses_who_has_every_right_but_the_one_it_needs(
    one_scene: Scene, method: str, path: str, needed: Permission
) -> None:
    others = [permission for permission in Permission if permission is not needed]
    desk = one_scene.desk("reception", others)
    bodies: dict[str, dict[str, Any]] = {
        "rain": {"day": "2026-11-01"},
        "result": {"satisfied": True},
        "appoint-reply": {"question": "?", "reply_at": "2999-01-01T00:00:00Z"},
        "assign": {"staff_id": "li"},
    }

    body = bodies.get(path.rpartition("/")[2], {})
    answer = await (desk.ask(path) if method == "GET" else desk.send(path, **body))

    assert answer.status_code == 403


async def test_the_list_is_paged_and_found_by_unit_and_by_a_part_of_number_or_room(
    scene: Scene,
) -> None:
    desk = caller(scene)
    here = await finished(scene)
    there = await finished(
        scene,
        unit_id=unit_id("3-1-0202"),
        unit_label="3-1-0202",
        building="3",
        number=SeriesNumber("WX-20261123-0042"),
    )

    async def orders(**filters: Any) -> list[str]:
        return [call["order_id"] for call in (await desk.see("/follow-ups", **filters))["items"]]

    assert await orders(unit_id=unit_id("3-1-0202")) == [there]
    assert await orders(text="0042") == [there]
    assert await orders(text="8-2-") == [here]
    assert await orders(text=".*") == []
    first = await desk.see("/follow-ups", limit=1)
    rest = await desk.see("/follow-ups", limit=1, cursor=first["next"])
    seen = [page["items"][0]["order_id"] for page in (first, rest)]
    assert sorted(seen) == sorted([here, there])
    assert rest["next"] is None
