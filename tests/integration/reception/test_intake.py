"""The one intake: promises, what is passed on, messages, the search; on real servers."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chassis.testing import eventually
from contracts.permissions import Permission
from tests.integration.dispatch.stage import DESK, WANG, Desk, Scene, Stage, unit_id

ANY_EMPLOYEE = (Permission.LOG_CONTACTS,)
SUPERVISOR = (*DESK, Permission.ASSIGN_FOLLOW_UPS)


@pytest.fixture(scope="module")
async def scene(stage: Stage) -> Scene:
    """One estate for all: each test looks at what it logged itself."""
    return await stage.estate()


def front(scene: Scene) -> Desk:
    return scene.desk("reception", DESK)


def in_hours(hours: float) -> str:
    return (datetime.now(UTC) + timedelta(hours=hours)).isoformat()


async def _ids(desk: Desk, path: str, **params: Any) -> list[str]:
    return [each["id"] for each in (await desk.see(path, **params))["items"]]


async def events_of(scene: Scene, about: str) -> list[str]:
    """The kinds of entries of a contact's case."""
    shown = await front(scene).see(f"/contacts/{about}")
    return [entry["kind"] for entry in shown["timeline"]]


@pytest.mark.rule("E24", "W08", "T20")
async def test_a_question_goes_round_and_comes_back_to_whoever_was_asked_first(
    scene: Scene,
) -> None:
    desk, wang = front(scene), scene.desk("reception", ANY_EMPLOYEE, staff=WANG)
    other = scene.desk("reception", DESK, staff="other")
    asked = {"outcome": "question", "matter": "地暖什么时候试水", "unit_id": unit_id("8-2-0101")}

    without = await desk.refused("/intake", 422, **asked)
    pass_on = {"kind": "question", "to_id": WANG, "reply_by": in_hours(4)}
    contact = await desk.do("/intake", **asked, pass_on=pass_on)
    of_wang = (await wang.see(f"/referrals/of/{contact['id']}"))[0]
    too_soon = await desk.refused(f"/referrals/{of_wang['id']}/tell", 409, text="已告知")
    not_asked = await other.refused(f"/referrals/{of_wang['id']}/answer", 409, text="不知道")
    await wang.do(f"/referrals/{of_wang['id']}/answer", text="十一月五日至七日试水")
    [to_tell] = (await desk.see("/referrals", wanted="to_tell"))["items"]
    wang_has = [each["id"] for each in (await wang.see("/referrals"))["items"]]
    not_mine = await other.refused(f"/referrals/{of_wang['id']}/tell", 409, text="已告知")
    told = await desk.do(f"/referrals/{of_wang['id']}/tell", text="电话告知，业主无异议")

    assert without["code"] == "ReplyTimeMissing"
    assert (too_soon["code"], not_asked["code"]) == ("NotAnswered", "NotAskedOfYou")
    assert contact["closed_at"] is None
    assert contact["promised_until"][:22] == of_wang["owed_at"][:22]
    assert to_tell["answer"]["text"] == "十一月五日至七日试水"
    assert not_mine["code"] == "NotYourPromise"
    assert told["standing"]["code"] == "told"
    assert (await desk.see(f"/contacts/{contact['id']}"))["closed_at"] is not None
    assert of_wang["id"] not in wang_has
    kinds = await events_of(scene, contact["id"])
    assert kinds == ["logged", "referred", "answered", "told"]


@pytest.mark.rule("T08", "P23")
async def test_what_the_desk_cannot_solve_is_before_the_department_head_the_same_day(
    scene: Scene,
) -> None:
    desk = front(scene)
    visit = {"outcome": "other", "matter": "要求退车位", "channel": "walk_in"}
    visit["unit_id"] = unit_id("8-2-0101")

    late = await desk.refused(
        "/intake", 422, **visit, pass_on={"kind": "decision", "reply_by": in_hours(49)}
    )
    logged = await desk.do("/intake", **visit, pass_on={"kind": "decision", "to_id": WANG})
    again = await desk.refused(f"/referrals/of/{logged['id']}", 409, kind="request")

    owed = datetime.fromisoformat(logged["promised_until"])
    assert late["code"] == "SameDay"
    assert again["code"] == "ReferredAlready"
    assert owed - datetime.now(UTC) <= timedelta(days=1)
    assert (owed.hour, owed.minute) == (16, 0), "midnight in Shanghai"


@pytest.mark.rule("W32", "P18", "W08")
async def test_a_guard_passes_a_request_on_and_sees_it_end_as_a_repair(scene: Scene) -> None:
    guard, desk = scene.desk("reception", ANY_EMPLOYEE, staff="guard"), front(scene)
    colleague = scene.desk("reception", DESK, staff="other")

    passed = await guard.do(
        "/intake",
        outcome="other",
        matter="业主说车库灯不亮",
        place="地下车库入口",
        channel="walk_in",
        pass_on={"kind": "request"},
    )
    [waiting] = [
        each
        for each in (await desk.see("/referrals", wanted="nobodys"))["items"]
        if each["contact_id"] == passed["id"]
    ]
    assert waiting["receiver_id"] == "guard"
    await desk.do(f"/referrals/{waiting['id']}/take")
    second = await colleague.refused(f"/referrals/{waiting['id']}/take", 409)
    mine = await _ids(guard, "/promises")
    supervisor = scene.desk("reception", SUPERVISOR, staff="boss")
    await supervisor.do(f"/intake/{passed['id']}/repair", emergency="wiring")

    assert second["code"] == "SomebodyHasIt"
    assert mine == [passed["id"]]
    repaired = await desk.see(f"/contacts/{passed['id']}")
    assert (repaired["outcome"]["code"], repaired["emergency"]["code"]) == ("repair", "wiring")
    assert (repaired["receiver_id"], repaired["closed_at"]) == ("guard", None)
    assert (await guard.see("/promises/count")) == {"open": 1, "overdue": 0}
    [over] = await guard.see(f"/referrals/of/{passed['id']}")
    assert over["standing"]["code"] == "told"


@pytest.mark.rule("T21", "W08")
async def test_a_promise_is_kept_by_whoever_gave_it_and_warned_of_once(scene: Scene) -> None:
    desk, other = front(scene), scene.desk("reception", DESK, staff="other")
    soon = (datetime.now(UTC) + timedelta(seconds=0.4)).isoformat()
    call = {"outcome": "move_in", "matter": "约验房时间", "person_id": "p-zhang"}

    past = await desk.refused("/intake", 422, **call, promised_until=in_hours(-1))
    logged = await desk.do("/intake", **call, promised_until=soon)
    path = f"/promises/{logged['id']}"

    async def warned() -> list[str]:
        kinds = await events_of(scene, logged["id"])
        assert "promise_overdue" in kinds
        return kinds

    await eventually(warned)
    not_theirs = await other.refused(f"{path}/settle", 409, result="x")
    assert (await _ids(desk, "/promises"))[0] == logged["id"]
    await desk.do(f"{path}/promise", promised_until=in_hours(2), note="改到下午")
    settled = await desk.do(f"{path}/settle", result="已约周六上午十点")
    twice = await desk.refused(f"{path}/settle", 409, result="已约")

    assert past["code"] == "PromiseImpossible"
    assert not_theirs["code"] == "NotYourPromise"
    assert "前台小赵" in not_theirs["detail"]
    assert settled["closed_at"] is not None
    assert twice["code"] == "SettledAlready"
    kinds = await events_of(scene, logged["id"])
    assert kinds == ["logged", "promise_overdue", "promised", "settled"]


@pytest.mark.rule("F04")
async def test_a_message_is_read_by_whom_it_is_for_and_its_taker_sees_when(scene: Scene) -> None:
    desk, wang = front(scene), scene.desk("reception", (), staff=WANG)
    call = {"outcome": "message", "matter": "请回电谈保修", "person_id": "p-zhang"}

    nobody = await desk.refused("/intake", 422, **call)
    left = await desk.refused("/intake", 409, **call, for_id="gone")
    stray = await desk.refused("/intake", 422, outcome="other", matter="x", for_id=WANG)
    taken = await desk.do("/intake", **call, for_id=WANG)
    [of_wang] = (await wang.see("/messages", unread=True))["items"]
    [of_desk] = (await desk.see("/messages", taken=True))["items"]
    theirs = await desk.refused(f"/messages/{taken['id']}/read", 409)
    await wang.do(f"/messages/{taken['id']}/read")

    assert [each["code"] for each in (nobody, left, stray, theirs)] == [
        "ForWhomMissing",
        "NotHere",
        "OnlyForMessages",
        "NotYourMessage",
    ]
    assert (of_wang["from_phone"], of_desk["from_phone"]) == ("10000005678", "*******5678")
    assert (of_desk["for_name"], of_desk["read_at"]) == ("王师傅", None)
    [read] = (await desk.see("/messages", taken=True))["items"]
    assert read["read_at"] is not None
    assert (await desk.see(f"/contacts/{taken['id']}"))["closed_at"] == read["read_at"]


@pytest.mark.rule("F01", "F51", "T01")
async def test_contacts_of_all_channels_are_found_by_phrases_pinyin_rooms_and_numbers(
    scene: Scene,
) -> None:
    desk = front(scene)
    at = {"unit_id": unit_id("3-1-0202")}
    letter = await desk.do(
        "/intake", outcome="other", channel="letter", matter="希望小区增设儿童滑梯", **at
    )
    box = await desk.do(
        "/intake",
        outcome="other",
        channel="suggestion_box",
        matter="楼道堆放杂物",
        anonymous=True,
    )
    call = await desk.do(
        "/intake",
        outcome="repair",
        matter="卫生间渗水严重",
        place="二号楼大堂西侧",
        caller_name="欧阳锋",
        caller_phone="10000007777",
        rings=2,
        answer_seconds=7,
    )
    rung = await desk.refused(
        "/intake", 422, outcome="other", channel="letter", matter="x", rings=2
    )

    async def found(text: str, **more: Any) -> list[str]:
        return await _ids(desk, "/contacts", text=text, **more)

    for phrase in ("儿童滑梯", "滑梯", "ertonghuati", "huati", "etht", "增设 滑梯"):
        assert await found(phrase) == [letter["id"]], phrase
    assert await found("堆放杂物") == [box["id"]]
    for phrase in ("渗水", "shenshui", "大堂西侧", "欧阳", "ouyang", "7777", "渗水 欧阳锋"):
        assert await found(phrase) == [call["id"]], phrase
    assert await found("3-1-0202", channel="letter") == [letter["id"]]
    assert await found(letter["number"].lower()) == [letter["id"]]
    assert letter["id"] in await found(letter["number"][-4:])
    assert await found("滑梯 渗水") == []
    assert await found("滑") == []
    shown = await desk.see(f"/contacts/{call['id']}")
    assert (shown["rings"], shown["answer_seconds"], shown["channel"]["zh"]) == (2, 7, "来电")
    assert rung["code"] == "NotATelephoneCall"


@pytest.mark.rule("E07", "E15")
async def test_the_desk_sees_what_is_open_of_the_caller_while_the_telephone_rings(
    scene: Scene,
) -> None:
    desk, three = front(scene), scene.desk("reception", DESK, areas=["3"], staff="caretaker")
    at = {"unit_id": unit_id("8-1-0101")}
    over = await desk.do("/intake", outcome="consultation", matter="物业费怎么交", **at)
    repair = await desk.do("/intake", outcome="repair", matter="门铃不响", **at)

    known = await desk.see("/known-of-caller", **at)

    assert [each["id"] for each in known["open"]] == [repair["id"]]
    assert [each["id"] for each in known["earlier"]] == [over["id"]]
    nothing: dict[str, Any] = {"open": [], "earlier": []}
    assert await three.see("/known-of-caller", **at) == nothing
    assert await desk.see("/known-of-caller") == nothing


async def test_no_list_of_the_desk_scans_a_collection(scene: Scene) -> None:
    database = scene.running("reception").store.database
    me = {"estate": scene.estate, "closed_at": None}
    asked: list[tuple[str, dict[str, Any], list[tuple[str, int]]]] = [
        (
            "contacts",
            {**me, "receiver_id": "desk", "promised_until": {"$ne": None}},
            [("promised_until", 1), ("_id", 1)],
        ),
        ("contacts", {**me, "receiver_id": "desk"}, [("entered_at", -1), ("_id", 1)]),
        (
            "contacts",
            {"estate": scene.estate, "tokens": {"$all": ["a", "b"]}},
            [("entered_at", -1)],
        ),
        ("contacts", {**me, "unit_id": "u"}, [("entered_at", -1)]),
        (
            "referrals",
            {"estate": scene.estate, "to_id": "x", "standing": "asked"},
            [("owed_at", 1), ("_id", 1)],
        ),
        ("messages", {"estate": scene.estate, "for_id": "x"}, [("taken_at", -1)]),
    ]
    for name, where, sort in asked:
        plan = await database.command(
            "explain", {"find": name, "filter": where, "sort": dict(sort)}, verbosity="queryPlanner"
        )
        assert "COLLSCAN" not in repr(plan["queryPlanner"]["winningPlan"]), (name, where)
