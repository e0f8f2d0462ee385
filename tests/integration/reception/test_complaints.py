"""A complaint from the letter to the closing, over HTTP; on a real NATS and a real MongoDB."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from chassis.testing import eventually
from contracts.permissions import Permission
from tests.integration.dispatch.stage import Desk, Scene, unit_id

_P = Permission
TAKES = (
    _P.LOG_CONTACTS,
    _P.SEE_CONTACTS,
    _P.SEE_COMPLAINTS,
    _P.TAKE_COMPLAINTS,
    _P.HANDLE_COMPLAINTS,
)
DECIDES = (*TAKES, _P.DECIDE_COMPLAINTS, _P.MANAGE_SETTINGS)
A_LETTER = {
    "channel": "letter",
    "kind": "noise",
    "matter": "楼上夜里装修，孩子睡不着",
    "person_id": "p-zhang",
    "unit_id": unit_id("8-2-0101"),
}


def desk(scene: Scene, **more: Any) -> Desk:
    return scene.desk("reception", TAKES, **more)


def boss(scene: Scene) -> Desk:
    return scene.desk("reception", DECIDES, staff="boss")


async def a_round(front: Desk, path: str, *, satisfied: bool) -> dict[str, Any]:
    """Plan, tell, carry out, follow up."""
    today = datetime.now(ZoneInfo("Asia/Shanghai")).date().isoformat()
    wanted = [
        {"kind": kind, "what": "限制施工时间", "owner_id": "desk", "due": today}
        for kind in ("remedial", "corrective")
    ]
    planned = await front.do(f"{path}/plan", actions=wanted)
    await front.do(f"{path}/tell", said="施工只限白天", how="phone")
    for action in planned["actions"]:
        if action["in_force"]:
            await front.do(f"{path}/carry-out", action=action["code"], proof="已张贴告示")
    result: dict[str, Any] = await front.do(
        f"{path}/follow-up", satisfied=satisfied, opinion="还有声音"
    )
    return result


@pytest.mark.rule(
    "W02", "W04", "T05", "T06", "T07", "T25", "N01", "F10", "F11", "F14", "P11", "P20"
)
async def test_from_the_letter_to_closed_after_one_round_that_did_not_satisfy(scene: Scene) -> None:
    front = desk(scene)
    asked_at = datetime.now(UTC) - timedelta(hours=1)
    complaint = await front.do("/complaints", **A_LETTER, requested_at=asked_at.isoformat())
    path = f"/complaints/{complaint['id']}"
    today = datetime.now(ZoneInfo("Asia/Shanghai"))
    assert complaint["number"] == f"TS-{today:%Y%m%d}-0001"
    clocks = {clock["clock"]["code"]: clock for clock in complaint["clocks"]}
    assert clocks["result"]["limit"]["zh"] == "未设定"
    assert datetime.fromisoformat(clocks["answered"]["deadline"]) == (
        datetime.fromisoformat(complaint["requested_at"]) + timedelta(hours=24)
    )

    refused = await front.refused(f"{path}/close", 409)
    assert refused["code"] == "NotNow"
    await front.do(f"{path}/check", found="属实", proposal="约谈施工负责人")
    await front.do(f"{path}/judge", valid=True, reason="监管不到位")
    await front.do(f"{path}/answer", said="已受理，正在处理", how="phone")
    await front.do(f"{path}/hand", responsible_id="desk")
    again = await a_round(front, path, satisfied=False)
    assert (again["state"]["code"], again["round"]) == ("handling", 2)
    settled = await a_round(front, path, satisfied=True)
    assert settled["state"]["code"] == "satisfied"
    closed = await front.do(f"{path}/close")
    assert (closed["ending"]["code"], closed["over"]) == ("satisfied", True)
    analysed = await front.do(f"{path}/analyse", cause="neglect")
    assert analysed["cause"]["zh"] == "工作疏忽"

    repeat = await front.do("/complaints", **A_LETTER)
    assert [each["number"] for each in repeat["repeats"]] == [complaint["number"]]
    found = await front.see("/complaints", text="夜里", wanted="all")
    assert [each["id"] for each in found["items"]] == [repeat["id"], complaint["id"]]
    today_s = today.date().isoformat()
    figures = await front.see("/reports/complaints", day=today_s, span="week")
    total = {key: figures["total"][key] for key in ("cases", "valid", "satisfied", "repeats")}
    assert total == {"cases": 2, "valid": 1, "satisfied": 1, "repeats": 1}
    assert (figures["base_households"], figures["per_mille"]) == (4, 250.0)
    for paper, begins in (("book.xlsx", b"PK"), ("paper.pdf", b"%PDF")):
        answer = await front.ask(f"/reports/complaints/{paper}", day=today_s, span="year")
        assert answer.content.startswith(begins), answer.text
    open_ones = await front.see("/complaints", mine=True)
    assert [each["id"] for each in open_ones["items"]] == [repeat["id"]]


@pytest.mark.rule("W02", "W03", "W08", "J4", "A13", "A14", "K10")
async def test_a_call_becomes_a_complaint_in_the_same_act_and_is_decided_above(
    scene: Scene,
) -> None:
    front, above = desk(scene), boss(scene)
    call = {
        "outcome": "complaint",
        "matter": "电梯又停了",
        "anonymous": True,
        "place": "2 号电梯",
        "building": "8",
    }
    assert (await front.refused("/contacts", 422, **call))["code"] == "KindOfComplaintMissing"
    contact = await front.do("/contacts", **call, complaint={"kind": "facilities"})
    assert contact["closed_at"] is None
    path = f"/complaints/{contact['id']}"
    complaint = await front.see(path)
    assert (complaint["channel"]["code"], complaint["anonymous"]) == ("phone", True)

    await front.do(f"{path}/check", found="属实")
    await front.do(f"{path}/judge", valid=True, reason="多次停梯", major=True)
    ladder = {"decider_role": "P03", "company_role": "P01"}
    await above.do("/settings/complaint_ladder", values=ladder)
    decision = {"decision": "更换主板", "responsible_id": "desk"}
    refused = await above.refused(f"{path}/decide", 409, **decision)
    assert refused["code"] == "NotYoursToDecide"
    await above.do("/settings/complaint_ladder", values={"decider_role": None})
    meeting = {"held_at": datetime.now(UTC).isoformat(), "who": "王强、陈师傅", "said": "更换"}
    decided = await above.do(f"{path}/decide", **decision, meeting=meeting)
    assert (decided["state"]["code"], decided["level"]["code"]) == ("handling", "decider")
    await front.do(f"{path}/ask-closing", reason="匿名，无法回访")
    assert (await above.do(f"{path}/approve-closing", note="同意"))["ending"]["code"] == "approved"
    entered = await front.see(f"/contacts/{contact['id']}")
    assert entered["closed_at"] is not None
    assert "complaint_approve_closing" in {entry["kind"] for entry in entered["timeline"]}


@pytest.mark.rule("E13", "P07", "A04")
async def test_who_complains_of_a_neighbour_is_hidden_from_all_who_do_not_work_on_it(
    scene: Scene,
) -> None:
    front = desk(scene)
    against = unit_id("8-2-0102")
    complaint = await front.do("/complaints", **A_LETTER, against_unit_id=against)
    path = f"/complaints/{complaint['id']}"
    assert (complaint["hidden"], complaint["who"]) == (True, "张三丰")

    looks_on = scene.desk("reception", (_P.SEE_COMPLAINTS,), staff="onlooker")
    seen = await looks_on.see(path)
    assert "张三丰" not in repr(seen)
    assert "8-2-0101" not in repr(seen)
    assert seen["against"] == "8-2-0102"
    listed = await looks_on.see("/complaints", unit_id=A_LETTER["unit_id"])
    assert listed["items"] == []
    assert (await looks_on.see("/complaints", text="张三丰"))["items"] == []
    assert (await looks_on.see("/complaints", text="0101"))["items"] == []

    elsewhere = scene.desk("reception", TAKES, staff="other", areas=("3",))
    await elsewhere.refused(f"{path}/check", 403, found="不属实")
    assert (await elsewhere.see("/complaints"))["items"] == []


@pytest.mark.rule("E14", "E23", "T04")
async def test_a_group_is_one_case_and_its_clocks_are_warned_of_once(scene: Scene) -> None:
    front, above = desk(scene), boss(scene)
    await above.do("/settings/complaint_ladder", values={"group_households": 1})
    long_ago = (datetime.now(UTC) - timedelta(days=2)).isoformat()
    lead = await front.do("/complaints", **A_LETTER, requested_at=long_ago)
    other = await front.do(
        "/complaints", **A_LETTER | {"unit_id": unit_id("8-2-0102"), "person_id": "p-zhao"}
    )
    merged = await front.do(f"/complaints/{other['id']}/merge", lead_id=lead["id"], reason="同事")
    assert merged["ending"]["code"] == "merged"
    shown = await front.see(f"/complaints/{lead['id']}")
    assert [each["label"] for each in shown["group"]] == ["8-2-0101", "8-2-0102"]
    await front.refused(
        f"/complaints/{lead['id']}/join", 409, unit_id=unit_id("8-2-0102"), name="赵"
    )

    store = scene.running("reception").store.database["complaints"]

    async def told() -> bool:
        kept = await store.find_one({"_id": f"{scene.estate}:{lead['id']}"})
        assert kept is not None
        shares = [(each["clock"], each["which"], each["percent"]) for each in kept["told"]]
        assert len(shares) == len(set(shares))
        assert {share for clock, which, share in shares if (clock, which) == ("answered", "")} == {
            80,
            100,
            150,
        }
        return bool(kept["group_told"])

    await eventually(told, what="who owns the step, the supervisor, the next level are told")
