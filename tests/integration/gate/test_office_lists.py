"""What the office looks things up by: passes, units, gates, who may approve."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from chassis.running import Running
from chassis.testing import Surroundings, TestSigner
from contracts.words import EstateId, StaffId, UnitId
from gate.directory.collection import UNITS
from gate.directory.model import Unit
from gate.staff.collection import COLLEAGUES
from gate.staff.model import Colleague
from tests.integration.chassis.stage import estate_card, plant_estate
from tests.integration.gate.tablets import Office, Post, office, plant_row

TODAY = datetime.now(UTC).astimezone(ZoneInfo("Asia/Shanghai")).date()
HOME = UnitId("u1")


@pytest.fixture
async def estate(running: Running, shared: Surroundings) -> EstateId:
    """An estate of its own: two units in which nobody lives, a foreman, a guard, the desk."""
    card = estate_card(shared, EstateId(f"e{uuid4().hex[:8]}"))
    await plant_estate(running, card)
    for id_, building in ((HOME, "8"), (UnitId("u2"), "9")):
        label = f"{building}-2-0101"
        unit = Unit(id=id_, building=building, entrance="2", room="0101", label=label)
        await plant_row(running, UNITS, unit, card.id)
    for name, role in (("曹刚", "P16"), ("李铁军", "P15"), ("陈静", "P06")):
        colleague = Colleague(id=StaffId(name), name=name, roles=(role,))
        await plant_row(running, COLLEAGUES, colleague, card.id)
    return card.id


@pytest.fixture
def desk(running: Running, signer: TestSigner, estate: EstateId) -> Office:
    return office(signer, running, estate)


async def issued(desk: Office, number: str, **fields: Any) -> dict[str, Any]:
    """A permit of two days from today on, unless it is said otherwise."""
    body = {
        "kind": "worker_permit",
        "number": number,
        "holder": "孙师傅",
        "company": "宏达装修",
        "valid_from": TODAY.isoformat(),
        "valid_until": (TODAY + timedelta(days=1)).isoformat(),
    }
    told: dict[str, Any] = await desk.do("/passes", **body | fields)
    return told


async def numbers(desk: Office, **asked: str) -> list[str]:
    """Of the passes found."""
    return sorted(each["number"] for each in (await desk.see("/passes", **asked))["items"])


@pytest.mark.rule("F37", "F38", "F40", "E16")
async def test_passes_are_found_by_what_is_typed_and_by_what_they_are_worth(desk: Office) -> None:
    opens = {"begins_on": TODAY.isoformat(), "ends_on": (TODAY + timedelta(days=9)).isoformat()}
    site = await desk.do(
        "/sites", unit_id=HOME, head_name="周工", head_phone="13800000000", **opens
    )
    tomorrow = (TODAY + timedelta(days=1)).isoformat()
    await issued(desk, "SG-1", site_id=site["id"])
    await issued(desk, "SG-2", holder="赵敏", valid_from=tomorrow)
    card = await issued(desk, "TC-1", kind="parking_card", holder="张三丰", plate="沪A1O345")
    lost = await issued(desk, "LS-1", kind="worker_pass")
    await desk.do(f"/passes/{lost['id']}/revoke", reason="遗失")

    found = {text: await numbers(desk, text=text) for text in ("sg-1", "zhaomin", "0345", "孙师")}

    assert found == {
        "sg-1": ["SG-1"],
        "zhaomin": ["SG-2"],
        "0345": ["TC-1"],
        "孙师": ["LS-1", "SG-1"],
    }
    assert await numbers(desk, text="?") == []
    standings = ("valid", "not_yet", "revoked", "expired")
    assert [await numbers(desk, standing=each) for each in standings] == [
        ["SG-1", "TC-1"],
        ["SG-2"],
        ["LS-1"],
        [],
    ]
    assert await numbers(desk, site_id=site["id"]) == ["SG-1"]
    assert await numbers(desk, kind="worker_permit", text="孙师傅") == ["SG-1"]
    assert card["parking"]["code"] == "expires_soon"


@pytest.mark.rule("P07")
async def test_units_are_found_by_room_though_nobody_lives_there(
    desk: Office, estate: EstateId, signer: TestSigner
) -> None:
    near = Office(signer.headers(estate, areas=("9",)), desk.running)

    async def labels(screen: Office, typed: str) -> list[str]:
        return [each["label"] for each in await screen.see("/units", q=typed)]

    assert await labels(desk, "8栋2单元101") == ["8-2-0101"]
    assert await labels(desk, "0101") == ["8-2-0101", "9-2-0101"]
    assert await labels(near, "0101") == ["9-2-0101"]
    assert await labels(desk, "张三") == []


@pytest.mark.rule("F36")
async def test_a_loss_is_approved_by_who_stands_above_the_gate_and_named_on_the_card(
    desk: Office, estate: EstateId, signer: TestSigner
) -> None:
    await desk.do("/cards/stock", kind="visitor", gate="north", prefix="V", first=1, last=1)
    foreman = Office(signer.headers(estate, staff="曹刚"), desk.running)
    approvers = await desk.see("/approvers")

    lost = await desk.do(
        "/cards/lost", card_number="v001", kind="visitor", approver_id=approvers[0]["id"]
    )

    assert [each["name"] for each in approvers] == ["曹刚"]
    assert await foreman.see("/approvers") == []
    assert (lost["state"]["code"], lost["facts"][0]["approver"]) == ("lost", "曹刚")


async def test_gates_are_those_where_a_tablet_stands_while_none_is_named(
    desk: Office, estate: EstateId, signer: TestSigner
) -> None:
    for gate, revoked in (("south", False), ("north", False), ("old", True)):
        await Post(desk.running, signer, estate, gate=gate).registered(revoked=revoked)

    assert [each["code"] for each in await desk.see("/gates")] == ["north", "south"]


@pytest.mark.rule("F52")
async def test_a_call_is_noted_once_found_by_who_rang_and_told_to_whom_it_was_passed_on(
    desk: Office, estate: EstateId, signer: TestSigner
) -> None:
    post = Post(desk.running, signer, estate)
    await post.registered()
    guard = Colleague(id=StaffId(post.guard), name="李铁军", roles=("P15",))
    await plant_row(desk.running, COLLEAGUES, guard, estate)
    note = {"note_id": str(uuid4()), "caller_name": "林美华", "asked": "楼道灯不亮"}
    passed_on = {"caller_phone": "13800005678", "unit_id": HOME, "passed_to": "engineering"}
    first = post.act("phone_note.log", note | passed_on | {"passed_by": "radio", "whom": "赵工"})
    again = post.act("phone_note.log", note | passed_on | {"passed_by": "radio"})
    how = post.act("phone_note.log", note | {"note_id": str(uuid4()), "passed_to": "foreman"})

    outcomes = await post.outcomes([first, again, how])

    assert outcomes == ["done", "done", "discrepancy"]
    found = {
        text: sorted(each["passed_to"]["code"] for each in await notes(desk, text=text))
        for text in ("linmh", "5678", "张三")
    }
    assert found == {"linmh": ["engineering", "foreman"], "5678": ["engineering"], "张三": []}
    today = await notes(desk, day=TODAY.isoformat())
    [told] = [each for each in today if each["id"] == note["note_id"]]
    assert (told["asked"], told["unit_label"], told["whom"]) == ("楼道灯不亮", "8-2-0101", "赵工")
    assert (told["noted_by"], told["passed_by"]["code"]) == ("李铁军", "radio")
    assert await notes(desk, day=(TODAY - timedelta(days=2)).isoformat()) == []
    elsewhere = Office(signer.headers(estate, areas=("9",)), desk.running)
    assert [each["passed_to"]["code"] for each in await notes(elsewhere)] == ["foreman"]


async def notes(screen: Office, **asked: str) -> list[dict[str, Any]]:
    """Of the calls, the last first."""
    found: list[dict[str, Any]] = (await screen.see("/phone-notes", **asked))["items"]
    return found
