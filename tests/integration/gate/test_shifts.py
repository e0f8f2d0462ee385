"""A night at one gate over real servers: who is on, what is handed over, what the foreman hears."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from chassis.running import Running
from chassis.testing import Surroundings, TestSigner, eventually
from contracts.words import EstateId, StaffId
from gate.staff.collection import COLLEAGUES
from gate.staff.model import Colleague
from tests.integration.chassis.stage import estate_card, plant_estate
from tests.integration.gate.tablets import Office, Post, office, plant_row

ZHANG, LI = StaffId("zhang"), StaffId("li")
NOTE = "卡盒缺一张，疑似王小明带走"


@pytest.fixture(scope="module")
async def post(running: Running, shared: Surroundings, signer: TestSigner) -> Post:
    """A tablet at the north gate, with two guards the gate knows by name."""
    card = estate_card(shared, EstateId("cuihu"))
    await plant_estate(running, card)
    for id_, name in ((ZHANG, "张卫国"), (LI, "李建军")):
        await plant_row(running, COLLEAGUES, Colleague(id=id_, name=name), card.id)
    tablet = Post(running, signer, card.id, guard=ZHANG)
    await tablet.registered()
    return tablet


@pytest.fixture
def desk(post: Post, signer: TestSigner) -> Office:
    return office(signer, post.running, post.estate)


def an_entry(post: Post, **more: Any) -> dict[str, Any]:
    """Somebody with a vehicle, a card and a deposit. That the stock and the estate's rules know
    nothing of these are differences; they are here all the same.
    """
    data = {
        "visit_id": str(uuid4()),
        "visit_class": "business",
        "name": "王小明",
        "people": 2,
        "place": "会所",
        "card_number": f"K{uuid4().hex[:6]}",
        "pledge": {"kind": "deposit", "amount_fen": 5_000, "receipt_number": uuid4().hex[:8]},
        "vehicle": {"plate": "沪A12345", "kind": "car"},
    }
    return post.act("visit.admit", data | more)


async def lines_of(post: Post) -> dict[str, dict[str, Any]]:
    answer = await post.get("/hand-overs/list", gate=post.gate)
    assert answer.status_code == 200, answer.text
    return {line["key"]: line for line in answer.json()["lines"]}


@pytest.mark.rule("F17", "E02", "E18")
async def test_a_night_is_handed_over_and_what_is_missing_waits_for_the_foreman(
    post: Post, desk: Office
) -> None:
    shift, hand_over = str(uuid4()), str(uuid4())
    await post.send([post.act("shift.begin", {"shift_id": shift}), an_entry(post)])
    await post.send([post.act("shift.begin", {"shift_id": shift}, guard=LI)])

    [now] = (await post.get("/shifts/current", gate="north")).json()["shifts"]
    assert [each["name"] for each in now["guards"]] == ["张卫国", "李建军"]

    there = await lines_of(post)
    assert there["people_inside"]["expected"] >= 2
    told = [
        {"key": key, "tallies": True, "expected": line["expected"], "counted": line["expected"]}
        for key, line in there.items()
    ]
    short = {"key": "cards_stock", "tallies": False, "expected": 3, "counted": 2, "note": NOTE}
    data = {"hand_over_id": hand_over, "shift_id": shift, "to_guard": LI, "lines": [*told, short]}
    act = post.act("shift.hand_over", data | {"drafts": ["visit.admit"]})
    [answer] = await post.send([act])
    assert [answer] == await post.send([act])

    assert answer["outcome"] == "discrepancy"
    [difference] = answer["differences"]
    assert difference["code"] == "LineDoesNotTally"
    found = await desk.see("/discrepancies", about=hand_over)
    assert [(each["owner"], each["guard"]) for each in found["items"]] == [("P16", ZHANG)]
    assert (await post.get("/shifts/current", gate="north")).json()["shifts"] == []

    [ended] = [each for each in (await desk.see("/shifts"))["items"] if each["id"] == shift]
    assert (ended["state"], ended["hand_over_id"]) == ("handed_over", hand_over)
    paper = await desk.see(f"/hand-overs/{hand_over}")
    assert (paper["from_guard"]["name"], paper["to_guard"]["name"]) == ("张卫国", "李建军")
    assert paper["differences"] == 1
    lacking = paper["lines"][-1]
    assert (lacking["zh"], lacking["expected"], lacking["counted"]) == ("卡盒内的卡", 3, 2)
    assert lacking["note"] == NOTE
    kept = await post.running.store.database["hand_overs"].find_one({"shift_id": shift})
    assert NOTE not in str(kept)


@pytest.mark.rule("E17", "E18", "F36", "F41")
async def test_the_list_counts_what_visitors_have_and_what_lies_in_the_gates_own_box(
    post: Post,
) -> None:
    before = await lines_of(post)
    other = Post(post.running, post.signer, post.estate, gate="south", guard=ZHANG)
    await other.registered()
    last_night = (datetime.now(UTC) - timedelta(hours=25)).isoformat()

    entry = an_entry(other, leave_by=last_night)
    await other.send([entry | {"at": last_night}])
    await post.send([an_entry(post)])
    await other.send([an_entry(other, visit_class="worker", pass_number="S-1", vehicle=None)])

    there, there_south = await lines_of(post), await lines_of(other)
    more = {key: line["expected"] - before[key]["expected"] for key, line in there.items()}
    assert more["people_inside"] == 6
    assert more["workers_inside"] == 2
    assert more["vehicles_inside"] == 2
    assert (more["overnight"], more["overstayed"]) == (1, 1)
    assert more["cards_out"] == 3
    assert more["deposits_fen"] == 5_000
    assert there_south["deposits_fen"]["expected"] == 10_000
    [overnight] = [each["title"] for each in there["overnight"]["things"]]
    assert overnight == "会所 王小明 沪A12345"


@pytest.mark.rule("E02")
async def test_a_half_done_act_waits_at_its_gate_until_somebody_takes_it_up(post: Post) -> None:
    draft = {"draft_id": str(uuid4()), "kind": "visit.admit", "data": {"name": "王小明"}}
    await post.send([post.act("draft.leave", draft | {"note": "等业主回电"})])

    [left] = (await post.get("/drafts", gate="north")).json()["items"]
    assert (left["data"], left["left_by"]) == ({"name": "王小明"}, ZHANG)
    assert (await post.get("/drafts", gate="south")).json()["items"] == []
    assert (await lines_of(post))["drafts"]["expected"] == 1
    [known] = await drafts_known(post)
    assert (known["id"], known["data"]) == (draft["draft_id"], {"name": "王小明"})
    assert known["left_by"] == "张卫国"
    south = Post(post.running, post.signer, post.estate, gate="south", guard=LI)
    assert await drafts_known(south) == []

    await post.send([post.act("draft.take", {"draft_id": draft["draft_id"]}, guard=LI)])
    assert (await post.get("/drafts", gate="north")).json()["items"] == []
    assert await drafts_known(post) == []


async def drafts_known(tablet: Post) -> list[dict[str, Any]]:
    """What waits at its gate, as a tablet is told."""
    told = (await tablet.post("/snapshot", {"have": {}})).json()["parts"]
    return list(told.get("drafts", {"rows": []})["rows"])


@pytest.mark.rule("E02")
async def test_a_shift_that_nobody_handed_over_becomes_the_foremans_to_look_into(
    post: Post, desk: Office
) -> None:
    await desk.do("/settings/shift_policy", preset="three_turns")
    east = Post(post.running, post.signer, post.estate, gate="east", guard=LI)
    await east.registered()
    begun = (datetime.now(UTC) - timedelta(hours=10, minutes=1)).isoformat()
    shift = str(uuid4())

    await east.send([east.act("shift.begin", {"shift_id": shift}) | {"at": begun}])

    async def raised() -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = (await desk.see("/discrepancies", about=shift))["items"]
        return found

    [found] = await eventually(raised)
    assert (found["code"], found["owner"], found["gate"]) == ("ShiftNotHandedOver", "P16", "east")
    [lapsed] = (await desk.see("/shifts", gate="east"))["items"]
    assert lapsed["state"] == "lapsed"
