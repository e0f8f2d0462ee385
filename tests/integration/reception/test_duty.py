"""The desk's duty over HTTP: incidents, hand-overs; on a real NATS and a real MongoDB."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chassis.testing import eventually
from contracts.identity import StaffStated
from contracts.permissions import Permission
from contracts.words import StaffId
from tests.integration.dispatch.stage import Desk, Scene, Stage, unit_id

ON_DUTY = (
    Permission.LOG_CONTACTS,
    Permission.SEE_CONTACTS,
    Permission.SEE_DIRECTORY,
    Permission.SEE_PHONES,
    Permission.KEEP_INCIDENTS,
    Permission.SEE_DUTY,
    Permission.KEEP_DUTY,
)


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
    post = scene.desk("reception", (Permission.TAKE_COMPLAINTS,))
    letter = {"channel": "letter", "kind": "cleaning", "anonymous": True}
    await post.do("/complaints", **letter, matter="楼道几天没扫", place="8 栋楼道")

    now = await giver.see("/desk-hand-overs/now")
    hand_over = await giver.do("/desk-hand-overs", note="夜里有雨")
    path = f"/desk-hand-overs/{hand_over['id']}"

    kinds = [line["kind"]["code"] for line in hand_over["items"]]
    assert kinds == [each["kind"]["code"] for each in now["things"]]
    assert sorted(kinds) == ["complaint", "contact", "incident", "task"]
    keys = {line["kind"]["code"]: line["key"] for line in hand_over["items"]}
    assert (await giver.refused(f"{path}/answer", 409, keys=list(keys.values()), accepted=True))[
        "code"
    ] == "TakenOverByOneself"
    accepted = [keys["complaint"], keys["contact"], keys["incident"]]
    await taker.do(f"{path}/answer", keys=accepted, accepted=True)
    unanswered = await taker.refused(f"{path}/take-over", 409)
    assert unanswered["data"]["count"] == 1
    no = {"keys": [keys["task"]], "accepted": False, "reason": "钥匙在小赵手里"}
    await taker.do(f"{path}/answer", **no)

    late = await giver.do("/desk-tasks", text="电梯年检人员九点到")
    assert (await taker.refused(f"{path}/take-over", 409))["code"] == "SomethingNew"
    again = await taker.do(f"{path}/refresh")
    assert (again["answered"], again["lines"]) == (4, 5)
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


SUPERVISOR = (
    *ON_DUTY,
    Permission.REVIEW_DUTY,
    Permission.REPORT_EVENTS,
    Permission.SEE_MEETINGS,
    Permission.HOLD_MEETINGS,
    Permission.SEE_CARE,
    Permission.KEEP_CARE,
    Permission.MANAGE_SETTINGS,
)


def boss(scene: Scene) -> Desk:
    """Supervises the desk."""
    return scene.desk("reception", SUPERVISOR, staff="qian")


@pytest.mark.rule("T41", "W30", "W35", "A15", "F19", "T42", "P05")
async def test_a_theft_is_reported_up_the_chain_and_the_day_is_read_with_a_remark(
    scene: Scene,
) -> None:
    chief = boss(scene)
    guard = scene.desk("reception", (Permission.REPORT_EVENTS,), staff="wang")
    unset = (await guard.see("/emergency-plans"))["cards"]
    assert (len(unset), {card["unset"] for card in unset}) == (7, {True})
    await chief.do("/settings/emergency_plans", preset="seven_kinds")
    await chief.do("/settings/reporting_chain", preset="rule_book")

    event = await guard.do("/major-events", kind="theft", matter="8-2-0101 被盗", building="8")
    path = f"/major-events/{event['id']}"

    assert event["number"].startswith("ZD-")
    assert event["steps"][0]["text"].startswith("保护现场")
    assert [rung["next"] for rung in event["chain"]] == [True, False, False]
    before = await guard.refused(f"{path}/call", 409, level=1, reached=True)
    assert before["data"]["title"] == "客服主管"
    await guard.do(f"{path}/step", step=0)
    await guard.do(f"{path}/skip", level=0, reason="主管外出")
    assert (await chief.refused(f"{path}/close", 409, outcome="已报警"))["code"] == "NotReported"
    told = await guard.do(f"{path}/call", level=1, reached=True, note="马上到")
    assert (told["owed"], told["reached"]) == ([], True)
    await guard.refused(f"{path}/close", 403, outcome="已报警")
    stranger = scene.desk("reception", (Permission.REPORT_EVENTS,), staff="li")
    assert (await stranger.ask(path)).status_code == 403
    assert (await stranger.see("/major-events"))["items"] == []
    now = await zhao(scene).see("/desk-hand-overs/now")
    assert [each["kind"]["code"] for each in now["things"]] == ["major"]
    closed = await chief.do(f"{path}/close", outcome="已报警，监控已封存")
    assert closed["closed_by"] == "前台小钱"

    await zhao(scene).do("/duty-log", kind="check", text="22:00 夜间检查，消防门正常", place="3 栋")
    day = await zhao(scene).see("/duty-log")
    assert [each["label"] for each in day["beside"]] == [f"{event['number']} 8-2-0101 被盗"]
    [unread] = (await chief.see("/duty-log/days", unread=True))["items"]
    await zhao(scene).refused("/duty-log/read", 403, day=unread["day"])
    read = await chief.do("/duty-log/read", day=unread["day"], remark="补查 5 栋消防门")
    assert (read["read"], read["readings"][0]["by"]) == (True, "前台小钱")
    [task] = (await chief.see("/desk-tasks"))["items"]
    assert (task["text"], task["source"]["code"]) == ("补查 5 栋消防门", "review")
    assert (await chief.see("/duty-log/days", unread=True))["items"] == []


@pytest.mark.rule("T26", "F44", "A13")
async def test_a_meeting_decides_about_a_case_and_the_case_tells_it(scene: Scene) -> None:
    chief, other = boss(scene), scene.desk("reception", (Permission.SEE_MEETINGS,), staff="wang")
    assert (await chief.see("/meetings/plan"))["unset"]
    await chief.do("/settings/meeting_policy", preset="monday_and_month_end")
    contact = await zhao(scene).do(
        "/contacts", outcome="consultation", matter="电梯总坏", person_id="p-zhang"
    )
    now = datetime.now(UTC).isoformat()
    meeting = await chief.do(
        "/meetings",
        kind="weekly",
        subject="本周例会",
        begins_at=now,
        invited=["qian", "wang", "li"],
    )
    path = f"/meetings/{meeting['id']}"

    await other.do(f"{path}/sign")
    await other.refused(f"{path}/sign", 403, staff_id="li", present=False, reason="请假")
    await chief.do(f"{path}/sign", staff_id="li", present=False, reason="请假")
    await chief.do(f"{path}/sign")
    decided = await chief.do(
        f"{path}/decide", text="更换门机", case_id=contact["id"], owner_id="wang"
    )
    over = await chief.do(f"{path}/end", minutes="一、电梯")

    assert [(each["name"], each["present"]) for each in over["people"]] == [
        ("前台小钱", True),
        ("王师傅", True),
        ("李师傅", False),
    ]
    assert decided["decided"][0]["case_number"] == contact["number"]
    assert (over["state"], over["present"]) == ("held", 2)
    entry = (await zhao(scene).see(f"/contacts/{contact['id']}"))["timeline"][-1]
    assert (entry["zh"], entry["note"]) == (f"会议决定 {meeting['number']}", "更换门机")
    [task] = (await chief.see("/desk-tasks"))["items"]
    assert (task["owner"], task["source"]["code"]) == ("王师傅", "meeting")
    plan = (await chief.see("/meetings/plan"))["items"]
    assert meeting["id"] in {each["meeting_id"] for each in plan}
    assert (await chief.refused(f"{path}/end", 409, minutes="再改"))["code"] == "MeetingIsOver"


@pytest.mark.rule("E25", "P07")
async def test_people_in_need_are_called_when_due_and_hidden_from_who_may_not_know(
    scene: Scene,
) -> None:
    chief = boss(scene)
    care = await chief.do(
        "/care",
        unit_id=unit_id("8-2-0101"),
        person_id="p-zhang",
        need="elderly",
        mind="听力不好，请慢慢说",
        every_days=7,
    )
    path = f"/care/{care['id']}"

    assert (care["name"], care["due"], care["where"]) == ("张三丰", True, "8-2-0101")
    [due] = (await chief.see("/care", only_due=True))["items"]
    assert due["id"] == care["id"]
    now = await zhao(scene).see("/desk-hand-overs/now")
    assert [each["kind"]["code"] for each in now["things"]] == ["care"]
    needs = {"outcome": "needs_help"}
    assert (await chief.refused(f"{path}/call", 422, **needs))["code"] == "HelpUnsaid"
    called = await chief.do(f"{path}/call", **needs, note="需要送药")
    assert (called["due"], called["calls"][0]["outcome"]["code"]) == (False, "needs_help")
    [task] = (await chief.see("/desk-tasks"))["items"]
    assert task["text"] == "8-2-0101 张三丰：需要送药"
    assert (await zhao(scene).ask("/care")).status_code == 403
    keeper = scene.desk("reception", (Permission.SEE_CARE,), staff="k", areas=["3"])
    assert (await keeper.see("/care"))["items"] == []
    assert (await keeper.ask(path)).status_code == 403
    ended = await chief.do(f"{path}/end", why="已搬走")
    assert not ended["active"]
