"""Goods slips from the application to the gate, over HTTP and as tablets tell of them."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import httpx
import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import pytest

from chassis.running import Running
from chassis.sealing import Signature, is_signed, verifying_keys
from chassis.testing import Surroundings, TestSigner, eventually
from contracts.archives import Tie
from contracts.permissions import Permission
from contracts.words import EstateId, PersonId, Relation
from gate.directory.collection import PEOPLE, UNITS
from gate.directory.model import Person, Unit
from tests.integration.chassis.stage import estate_card, plant_estate
from tests.integration.gate.goods import AWAY, HOME, Gates, a_release, a_slip, hours
from tests.integration.gate.tablets import Office, Post, office, plant_row


@pytest.fixture
async def gates(running: Running, shared: Surroundings, signer: TestSigner) -> Gates:
    card = estate_card(shared, EstateId(f"e{uuid4().hex[:8]}"))
    await plant_estate(running, card)
    for unit in (
        Unit(id=HOME, building="8", entrance="2", room="0101", label="8-2-0101"),
        Unit(id=AWAY, building="3", entrance="1", room="0202", label="3-1-0202"),
    ):
        await plant_row(running, UNITS, unit, card.id)
    for id_, name, relation in (
        ("owner", "张三丰", Relation.OWNER),
        ("tenant", "赵敏", Relation.TENANT),
    ):
        ties = (Tie(unit_id=HOME, relation=relation),)
        await plant_row(running, PEOPLE, Person(id=PersonId(id_), name=name, ties=ties), card.id)
    south, north = (Post(running, signer, card.id, gate=gate) for gate in ("south", "north"))
    for post in (south, north):
        await post.registered()
    return Gates(running, signer, card.id, office(signer, running, card.id), south, north)


@pytest.mark.rule("F42", "W25", "A11")
async def test_a_stamped_slip_leaves_once_while_the_gates_are_online(gates: Gates) -> None:
    slip = await gates.stamped()
    assert slip["number"].startswith("FX-")
    short, right = a_release(slip, 2, 0), a_release(slip, 2, 1)

    refused = await gates.south.ask("slip.release", short)
    assert (refused.status_code, refused.json()["code"]) == (409, "CountDiffers")
    assert "line 2: 1, not 0" in refused.json()["detail"]
    allowed = await gates.south.ask("slip.release", right)
    assert allowed.json()["result"]["status"] == "released"
    elsewhere = await gates.north.ask("slip.release", a_release(slip, 2, 1))
    assert (elsewhere.status_code, elsewhere.json()["code"]) == (409, "SlipReleasedAlready")
    reported = await gates.south.outcomes([gates.south.act("slip.release", right)])

    assert reported == ["done"]
    assert len((await gates.slip(slip["id"]))["releases"]) == 1
    assert await gates.differences(slip) == []


@pytest.mark.rule("A11")
async def test_two_gates_without_the_network_make_one_difference_that_names_both(
    gates: Gates,
) -> None:
    slip = await gates.stamped()
    told = [
        (post, post.act("slip.release", a_release(slip, 2, 1), provisional=True))
        for post in (gates.south, gates.north)
    ]

    outcomes = [await post.outcomes([act, act]) for post, act in told]

    assert outcomes == [["done", "done"], ["discrepancy", "discrepancy"]]
    both = await gates.slip(slip["id"])
    assert {each["gate"] for each in both["releases"]} == {"south", "north"}
    (difference,) = await gates.differences(slip)
    assert difference["code"] == "SlipReleasedAlready"
    (said,) = (await gates.office.see("/discrepancies"))["items"]
    assert "north、south" in str(said)


async def test_what_tablets_keep_of_a_slip_is_signed_by_the_estate(gates: Gates) -> None:
    slip = await gates.stamped(plates=["沪A12345"])
    keys = verifying_keys(gates.running.keyring.for_estate(gates.estate))
    seal = Signature.model_validate(slip["seal"])

    assert is_signed(keys, slip["content"], seal)
    assert not is_signed(keys, slip["content"].replace('"quantity":2', '"quantity":9'), seal)
    assert slip["qr"].startswith(f"FX1/{seal.key_id}/")
    assert slip["qr"].endswith(f"{slip['content']}/{slip['code']}")


async def test_a_slip_is_found_by_its_code_however_it_is_typed(gates: Gates) -> None:
    slip = await gates.stamped()
    typed = slip["code_printed"].lower()

    assert (await gates.office.see(f"/slips/by-code/{typed}"))["id"] == slip["id"]
    wrong = await gates.south.get(f"/slips/by-code/{typed[:-1]}{'1' if typed[-1] != '1' else '2'}")
    assert (wrong.status_code, wrong.json()["code"]) == (422, "CodeMistyped")


@pytest.mark.rule("F42")
async def test_a_stamped_slip_is_printed_in_chinese_and_says_when_it_is_burnt(
    gates: Gates,
) -> None:
    applied = await gates.office.do("/slips", **a_slip())
    early = await gates.south.get(f"/slips/{applied['id']}/slip.pdf")
    assert (early.status_code, early.json()["code"]) == (409, "SlipNotPrintable")
    await gates.office.do(f"/slips/{applied['id']}/approve")

    good = _text(await gates.south.get(f"/slips/{applied['id']}/slip.pdf"))
    await gates.south.ask("slip.release", a_release(applied, 2, 1))
    burnt = _text(await gates.south.get(f"/slips/{applied['id']}/slip.pdf"))

    for word in (applied["number"], "8-2-0101", "张三丰（业主）", "纸箱", "2 箱", "门岗签名"):
        assert word in good
    assert "作废" not in good.replace("本单放行后作废", "")
    assert "作废：已放行" in burnt


def _text(answer: httpx.Response) -> str:
    assert answer.headers["content-type"] == "application/pdf"
    page = pypdfium2.PdfDocument(answer.content)[0]
    text: str = page.get_textpage().get_text_bounded()
    return text


@pytest.mark.rule("E10")
async def test_a_move_in_trips_counts_what_is_left_and_needs_the_landlords_yes(
    gates: Gates,
) -> None:
    move: dict[str, Any] = {
        "signed_by": {"person_id": "tenant"},
        "move_out": True,
        "trips": 2,
        "plates": ["沪A12345"],
    }
    alone = await gates.office.send("/slips", **a_slip(**move))
    assert (alone.status_code, alone.json()["code"]) == (409, "LandlordHasNotAgreed")
    not_his = a_slip(**move, landlord={"person_id": "tenant", "how": "phone"})
    assert (await gates.office.send("/slips", **not_his)).json()["code"] == "NotTheLandlord"
    slip = await gates.stamped(**move, landlord={"person_id": "owner", "how": "phone"})
    truck = {"plate": "沪A·12345", "rear_doors_checked": True}

    shut = await gates.south.ask("slip.release", a_release(slip, 1, 0, plate="沪A12345"))
    photo = str(uuid4())
    left = a_release(slip, 1, 0, **truck, photos=[photo])
    first = await gates.south.ask("slip.release", left)
    (row,) = await gates.on_tablet()
    too_many = await gates.south.ask("slip.release", a_release(slip, 2, 1, **truck))
    last = await gates.north.ask("slip.release", a_release(slip, 1, 1, **truck))

    assert shut.json()["code"] == "RearDoorsUnchecked"
    assert first.json()["result"]["status"] == "partly_released"
    assert [each["id"] for each in row["releases"]] == [left["release_id"]]
    assert ([line["left"] for line in row["lines"]], row["trips_left"]) == ([1, 1], 1)
    # The picture comes when the network lets it, under the id the tablet gave it.
    assert (await gates.see_photo(photo)).status_code == 404
    await gates.put_photo(photo)
    assert (await gates.see_photo(photo)).status_code == 200
    assert too_many.json()["code"] == "SlipReleasedAlready"
    assert last.json()["result"]["status"] == "released"


@pytest.mark.rule("P22")
async def test_the_head_of_a_live_site_signs_and_nobody_elses_name_does(gates: Gates) -> None:
    today = datetime.now(UTC).date()
    site = await gates.office.do(
        "/sites",
        place="地下车库防水",
        head_name="李工",
        head_phone="13800000001",
        begins_on=str(today - timedelta(days=3)),
        ends_on=str(today + timedelta(days=3)),
    )
    by_site: dict[str, Any] = {
        "unit_id": None,
        "signed_by": {"site_id": site["id"], "name": "李工"},
    }

    other = a_slip(**by_site | {"signed_by": {"site_id": site["id"], "name": "王工"}})
    assert (await gates.office.send("/slips", **other)).json()["code"] == "NotHeadOfSite"
    slip = await gates.office.do("/slips", **a_slip(**by_site))
    assert (slip["unit_label"], slip["signer"]["capacity"]) == ("地下车库防水", "site_head")
    await gates.running.store.database["sites"].update_one(
        {"estate": gates.estate},
        {"$set": {"ends_on": str(today - timedelta(days=2))}, "$inc": {"version": 1}},
    )
    late = await gates.office.send(f"/slips/{slip['id']}/approve")

    assert (late.status_code, late.json()["code"]) == (409, "SiteIsNotLive")


@pytest.mark.rule("W21", "F38", "E20")
async def test_a_workers_pass_belongs_to_a_live_site_and_counts_there_alone(gates: Gates) -> None:
    today = datetime.now(UTC).astimezone(ZoneInfo("Asia/Shanghai")).date()
    days = {"begins_on": str(today), "ends_on": str(today + timedelta(days=3))}
    head = {"head_name": "李工", "head_phone": "13800000001", "company": "宏达"}
    site, other = [
        await gates.office.do("/sites", unit_id=each, **head, **days) for each in (HOME, AWAY)
    ]
    permit = {"kind": "worker_permit", "holder": "孙师傅", "site_id": site["id"]}
    term = {"valid_from": str(today), "valid_until": str(today + timedelta(days=2))}

    issued = await gates.office.do("/passes", number="SG-1", **permit, **term)
    assert (issued["unit"], issued["company"]) == ("8-2-0101", "宏达")
    codes = [
        [each["code"] for each in (await _worker(gates, name, at["id"]))["differences"]]
        for name, at in (("孙师傅", site), ("王师傅", site), ("孙师傅", other))
    ]
    assert codes == [[], ["PassOfSomebodyElse"], ["PassOfAnotherSite"]]
    await gates.office.do(f"/sites/{other['id']}/extend", ends_on=str(today + timedelta(days=9)))
    await gates.office.do(f"/sites/{other['id']}/end", reason="停工")
    over = await gates.office.send(f"/sites/{other['id']}/extend", ends_on=str(today))
    assert (over.status_code, over.json()["code"]) == (409, "SiteIsOver")
    live = (await gates.office.see("/sites", live=True, unit_id=HOME))["items"]
    assert [(each["unit_label"], each["state"]) for each in live] == [("8-2-0101", "live")]
    building_3 = gates.someone(areas=("3",), staff="desk-3")
    assert [each["id"] for each in (await building_3.see("/sites"))["items"]] == [other["id"]]


async def _worker(gates: Gates, name: str, site_id: str) -> dict[str, Any]:
    came = {
        "visit_id": str(uuid4()),
        "visit_class": "worker",
        "name": name,
        "people": 1,
        "reason": "施工",
        "site_id": site_id,
        "pass_number": "SG-1",
        "place": "施工点",
    }
    (answer,) = await gates.south.send([gates.south.act("visit.admit", came)])
    return answer


@pytest.mark.rule("E09")
async def test_goods_at_night_wait_for_the_stamp_and_the_owner_is_asked_next_day(
    gates: Gates,
) -> None:
    filed: dict[str, Any] = {
        "slip_id": str(uuid4()),
        "unit_id": HOME,
        "lines": [{"name": "电视机", "quantity": 1, "unit": None}],
        "call": {"answer": "yes", "number_tail": "8888", "person_id": "owner"},
        "carrier": "货拉拉司机",
    }
    act = gates.south.act("slip.unannounced", filed)
    assert await gates.south.outcomes([act]) == ["done"]
    path, release = f"/slips/{filed['slip_id']}", a_release({"id": filed["slip_id"]}, 1)
    unstamped = await gates.south.ask("slip.release", release)
    assert unstamped.json()["code"] == "SlipNotStamped"

    await gates.office.do(f"{path}/night-stamp", reason="业主急用，已电话确认")
    assert (await gates.south.ask("slip.release", release)).status_code == 200
    (waiting,) = (await gates.office.see("/slips", awaiting_owner=True))["items"]
    word = {"confirmed": False, "person_id": "owner", "how": "phone"}
    denied = await gates.office.do(f"{path}/confirm", **word)
    again = await gates.office.send(f"{path}/confirm", **word)

    assert (waiting["id"], waiting["carrier"]) == (filed["slip_id"], "货拉拉司机")
    assert denied["awaits_owner"] is False
    assert again.json()["code"] == "NotAwaitingTheOwner"
    (difference,) = await gates.differences({"id": filed["slip_id"]})
    assert (difference["code"], difference["owner"]) == ("OwnerDeniesGoods", "P05")


@pytest.mark.rule("E09")
async def test_goods_nobody_agreed_to_are_told_as_a_difference_and_wait(gates: Gates) -> None:
    filed: dict[str, Any] = {
        "slip_id": str(uuid4()),
        "unit_id": HOME,
        "lines": [{"name": "电视机", "quantity": 1}],
        "call": {"answer": "no_answer", "number_tail": "8888"},
    }

    assert await gates.south.outcomes([gates.south.act("slip.unannounced", filed)]) == [
        "discrepancy"
    ]
    assert (await gates.slip(filed["slip_id"]))["status"] == "applied"


@pytest.mark.rule("E09", "W25")
async def test_hand_luggage_below_the_estates_threshold_leaves_listed(gates: Gates) -> None:
    south = gates.south

    def carried(pieces: int) -> dict[str, Any]:
        lines = [{"name": "行李箱", "quantity": pieces}]
        filed = {"slip_id": str(uuid4()), "unit_id": HOME, "lines": lines, "hand_luggage": True}
        return south.act("slip.unannounced", filed)

    before = carried(1)
    assert await south.outcomes([before]) == ["discrepancy"]
    await gates.office.do("/settings/slip_policy", values={"hand_luggage_pieces": 3})
    few, many = carried(3), carried(4)
    told = await south.outcomes([few, many])

    assert told == ["done", "discrepancy"]
    listed = await gates.slip(few["data"]["slip_id"])
    assert (listed["status"], listed["decision"]["stamp"]) == ("released", "hand_luggage")


async def test_goods_turned_round_are_listed_and_the_slip_stays_good(gates: Gates) -> None:
    slip = await gates.stamped()
    sent = {"slip_id": slip["id"], "lines": [{"line": 1, "counted": 3}], "note": "多一箱"}
    act = gates.south.act("slip.send_back", sent)

    assert await gates.south.outcomes([act, act]) == ["done", "done"]

    shown = await gates.slip(slip["id"])
    assert (shown["status"], len(shown["send_backs"])) == ("approved", 1)


async def test_a_slip_ends_by_a_no_by_withdrawal_or_by_its_time(gates: Gates) -> None:
    rejected = await gates.office.do("/slips", **a_slip())
    await gates.office.do(f"/slips/{rejected['id']}/reject", reason="签字不符")
    withdrawn = await gates.stamped()
    await gates.office.do(f"/slips/{withdrawn['id']}/withdraw", reason="改期")
    expired = await gates.stamped()
    past = datetime.now(UTC) - timedelta(minutes=3)
    await gates.running.store.database["slips"].update_one(
        {"_id": f"{gates.estate}:{expired['id']}"},
        {"$set": {"leaves_until": past, "due_at": past}, "$inc": {"version": 1}},
    )

    async def is_over() -> bool:
        return bool((await gates.slip(expired["id"]))["status"] == "expired")

    await eventually(is_over, what="the slip has expired")
    codes = [
        (await gates.south.ask("slip.release", a_release(each, 2, 1))).json()["code"]
        for each in (rejected, withdrawn, expired)
    ]
    assert codes == ["SlipNotStamped", "SlipWithdrawn", "SlipNotInItsTime"]
    assert (await gates.office.send(f"/slips/{rejected['id']}/approve")).json()["code"] == (
        "SlipDecidedAlready"
    )


NO_SLIPS: list[tuple[dict[str, Any], int, str]] = [
    ({"lines": []}, 422, "SlipHasNoGoods"),
    ({"lines": [{"name": "箱", "quantity": 0}]}, 422, "RequestInvalid"),
    ({"leaves_until": hours(-1)}, 422, "SlipWindowWrong"),
    ({"leaves_until": hours(24 * 30)}, 422, "SlipWindowWrong"),
    ({"leaves_until": "2026-12-01T10:00:00"}, 422, "RequestInvalid"),
    ({"trips": 9}, 409, "TooManyTripsAsked"),
    ({"unit_id": "nowhere"}, 404, "Missing"),
    ({"unit_id": None}, 422, "SignerUnclear"),
    ({"signed_by": {}}, 422, "SignerUnclear"),
    ({"signed_by": {"person_id": "nobody"}}, 404, "Missing"),
    ({"unit_id": AWAY}, 409, "SignerHasNoRight"),
    ({"signature": str(uuid4())}, 404, "Missing"),
    ({"colour": "red"}, 422, "RequestInvalid"),
]


async def test_what_makes_no_slip_is_refused_by_name(gates: Gates) -> None:
    for fields, status, code in NO_SLIPS:
        answer = await gates.office.send("/slips", **a_slip(**fields))
        assert (answer.status_code, answer.json()["code"]) == (status, code), fields

    assert (await gates.office.see("/slips"))["items"] == []


@pytest.mark.rule("P07", "J7")
async def test_rights_areas_estates_and_sealed_names(gates: Gates, shared: Surroundings) -> None:
    photo = await gates.put_photo(str(uuid4()))
    line = {"name": "油画", "quantity": 1, "photo": photo}
    slip = await gates.stamped(lines=[line], plates=["沪A12345"], note="贵重")
    path = f"/slips/{slip['id']}"
    desk = gates.someone(permissions=(Permission.APPLY_FOR_SLIPS,))
    building_3, building_8 = (gates.someone(areas=(each,), staff=f"desk-{each}") for each in "38")
    card = estate_card(shared, EstateId(f"e{uuid4().hex[:8]}"))
    await plant_estate(gates.running, card)

    assert (await desk.send(f"{path}/approve")).status_code == 403
    assert (await building_3.send("/slips", **a_slip())).status_code == 403
    assert (await building_3.see("/slips"))["items"] == []
    assert len((await building_8.see("/slips", status="approved"))["items"]) == 1
    for who, seen in ((building_3, 404), (building_8, 200)):
        file = await gates.see_photo(photo, who)
        async with who._client() as client:
            assert ((await client.get(path, headers=who.headers)).status_code) == seen
        assert file.status_code == (200 if seen == 200 else 403)
    elsewhere = Office(gates.signer.headers(card.id), gates.running)
    assert (await elsewhere.send(f"{path}/withdraw", reason="x")).status_code == 404
    stored = await gates.running.store.database["slips"].find_one({"estate": gates.estate})
    for word in ("张三丰", "油画", "沪A12345", "A12345", "贵重"):
        assert word not in repr(stored)
