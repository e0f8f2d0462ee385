"""Visitors over tablets and desks, on a real NATS and MongoDB: asked and told, with cards, pledges,
expected visits, the watch list, and the host's phone.
"""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from chassis.running import Running
from chassis.testing import Surroundings, TestSigner, eventually
from contracts.archives import Tie
from contracts.permissions import Permission
from contracts.words import EstateId, PersonId, Relation, StaffId, UnitId
from gate.directory.collection import PEOPLE, UNITS
from gate.directory.model import Person, Unit
from gate.staff.collection import COLLEAGUES
from gate.staff.model import Colleague
from tests.integration.chassis.stage import estate_card, plant_estate
from tests.integration.fees.test_papers import text_of
from tests.integration.gate.tablets import Office, Post, office, plant_row

HOME, HOST = UnitId("u1"), PersonId("p1")
PHONE = "13812345678"


@pytest.fixture
async def estate(running: Running, shared: Surroundings) -> EstateId:
    """张三丰 lives in 8-2-0101; the stock has V001 to V003 and C001 at the north gate."""
    card = estate_card(shared, EstateId(f"e{uuid4().hex[:8]}"))
    await plant_estate(running, card)
    unit = Unit(id=HOME, building="8", entrance="2", room="0101", label="8-2-0101")
    tie = Tie(unit_id=HOME, relation=Relation.OWNER)
    person = Person(id=HOST, name="张三丰", phones=(PHONE,), ties=(tie,))
    await plant_row(running, UNITS, unit, card.id)
    await plant_row(running, PEOPLE, person, card.id)
    for id_, role in (("foreman", "P16"), ("guard-1", "P15"), ("guard-2", "P15")):
        colleague = Colleague(id=StaffId(id_), name=id_, roles=(role,))
        await plant_row(running, COLLEAGUES, colleague, card.id)
    return card.id


@pytest.fixture
async def desk(running: Running, signer: TestSigner, estate: EstateId) -> Office:
    """Somebody who may do everything, and the cards they have put into stock."""
    screen = office(signer, running, estate)
    for kind, prefix, last in (("visitor", "V", 3), ("vehicle", "C", 1)):
        await screen.do("/cards/stock", kind=kind, gate="north", prefix=prefix, first=1, last=last)
    return screen


@pytest.fixture
async def north(running: Running, signer: TestSigner, estate: EstateId, desk: Office) -> Post:
    tablet = Post(running, signer, estate)
    await tablet.registered()
    return tablet


@pytest.fixture
async def south(running: Running, signer: TestSigner, estate: EstateId) -> Post:
    tablet = Post(running, signer, estate, gate="south", guard="guard-2")
    await tablet.registered()
    return tablet


def a_guest(**fields: Any) -> dict[str, Any]:
    """王小明 visits 张三丰, who has said yes by phone."""
    return {
        "visit_id": str(uuid4()),
        "visit_class": "guest",
        "name": "王小明",
        "people": 2,
        "unit_id": HOME,
        "host_id": HOST,
        "reason": "探访",
        "consent": {
            "how": "phone",
            "answer": "yes",
            "number_tail": PHONE[-4:],
            "at": datetime.now(UTC).isoformat(),
            "person_id": HOST,
        },
        "card_number": "V001",
    } | fields


async def codes(post: Post, act: dict[str, Any]) -> list[str]:
    """The differences a report meets."""
    [answer] = await post.send([act])
    assert answer["outcome"] in ("done", "discrepancy"), answer
    return [each["code"] for each in answer["differences"]]


@pytest.mark.rule("W18", "A10", "J6", "F36")
async def test_a_guest_comes_and_goes_and_the_card_with_them(
    north: Post, south: Post, desk: Office
) -> None:
    guest = a_guest()
    [came] = await north.send([north.act("visit.admit", guest, provisional=True)])

    shown = await desk.see(f"/visits/{guest['visit_id']}")
    card = await desk.see("/cards/V001")

    assert came["outcome"] == "done", came
    assert (shown["state"]["code"], shown["provisional"]) == ("inside", True)
    assert (shown["name"], shown["host"], shown["unit_label"]) == ("王小明", "张**", "8-2-0101")
    assert shown["consent"]["number_tail"] == "5678"
    assert shown["entered"]["by"]["id"] == "guard-1"
    assert (card["state"]["code"], card["visit_id"]) == ("out", guest["visit_id"])

    leaving = {"visit_id": guest["visit_id"], "cards_returned": ["v001"], "pledge_returned": False}
    assert await south.outcomes([south.act("visit.depart", leaving)]) == ["done"]

    shown = await desk.see(f"/visits/{guest['visit_id']}")
    card = await desk.see("/cards/V001")
    assert (shown["state"]["code"], shown["left_gate"]) == ("left", "south")
    assert (card["state"]["code"], card["place"]) == ("stock", "south")
    south_box = await desk.see("/box", gate="south")
    assert [each["numbers"] for each in south_box["cards"]] == [["V001"], []]


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"consent": None}, "HostNotAsked"),
    ({"consent": {"how": "phone", "answer": "no"}}, "HostHasNotSaidYes"),
    ({"consent": {"how": "phone", "answer": "yes"}}, "CallNotLogged"),
    ({"consent": {"how": "standing", "answer": "yes"}}, "PermissionNotNamed"),
    ({"expected_id": str(uuid4())}, "ExpectedUnknown"),
    ({"visit_class": "tout"}, "ToutNotAdmitted"),
    ({"unit_id": None, "host_id": None}, "DestinationMissing"),
    ({"unit_id": "nowhere", "host_id": None}, "UnitUnknown"),
    ({"host_id": "stranger"}, "HostNotThere"),
    ({"visit_class": "worker"}, "NoPassNorSite"),
    ({"visit_class": "worker", "pass_number": "none"}, "PassNotInForce"),
    ({"visit_class": "worker", "site_id": "none"}, "SiteUnknown"),
    ({"visit_class": "delivery", "vehicle": {"plate": "沪A12345"}}, "RouteNotTold"),
    ({"card_number": "V009"}, "CardUnknown"),
    ({"card_number": "C001"}, "CardOfOtherKind"),
    (
        {"pledge": {"kind": "document", "document": "resident_identity_card"}},
        "ResidentIdentityCardNeverHeld",
    ),
    ({"pledge": {"kind": "deposit", "amount_fen": 5000}}, "DepositIncomplete"),
    ({"pledge": {"kind": "document", "document": "work_card"}}, "PledgeNotAsked"),
]
"""What is otherwise about a guest → the refusal's name."""


@pytest.mark.rule("A10", "W20", "W21", "J7")
async def test_what_an_ask_is_refused_for_is_a_difference_in_a_report(
    north: Post, desk: Office
) -> None:
    for fields, code in REFUSED:
        guest = a_guest(**{"card_number": None} | fields)

        asked = await north.ask("visit.admit", guest)
        unseen = await desk.see("/visits")
        told = await codes(north, north.act("visit.admit", guest))
        shown = await desk.see(f"/visits/{guest['visit_id']}")
        await north.send([north.act("visit.depart", {"visit_id": guest["visit_id"]})])

        assert (asked.status_code, asked.json()["code"]) == (409, code)
        assert guest["visit_id"] not in {each["id"] for each in unseen["items"]}
        assert code in told
        assert shown["state"]["code"] == "inside"


async def test_an_allowed_ask_and_its_report_are_one_visit(north: Post, desk: Office) -> None:
    guest = a_guest()

    asked = await north.ask("visit.admit", guest)
    report = north.act("visit.admit", guest)
    outcomes = await north.outcomes([report, report])

    assert asked.status_code == 200, asked.text
    assert asked.json()["result"]["id"] == guest["visit_id"]
    assert outcomes == ["done", "done"]
    assert len((await desk.see("/visits"))["items"]) == 1
    assert len((await desk.see("/cards/V001"))["facts"]) == 1


@pytest.mark.rule("F36")
async def test_two_gates_that_ask_for_one_card_at_once_are_not_both_allowed(
    north: Post, south: Post
) -> None:
    south.clock, south.measured = -timedelta(seconds=3), False

    asked = await asyncio.gather(
        *(post.ask("visit.admit", a_guest()) for post in (north, south, north, south))
    )

    assert sorted(each.status_code for each in asked) == [200, 409, 409, 409]
    assert {each.json()["code"] for each in asked if each.status_code == 409} == {"CardStillOut"}


@pytest.mark.rule("E02")
async def test_a_departure_heard_before_its_entry_waits_for_it(
    north: Post, south: Post, desk: Office, running: Running
) -> None:
    known, unknown = a_guest(), str(uuid4())
    entry = north.act("visit.admit", known)
    late = [
        south.act("visit.depart", {"visit_id": id_, "cards_returned": numbers})
        for id_, numbers in ((known["visit_id"], ["V001"]), (unknown, []))
    ]

    assert await south.outcomes(late) == ["done", "done"]
    assert (await desk.see(f"/visits/{known['visit_id']}"))["state"]["code"] == "entry_awaited"
    assert await codes(north, entry) == []
    shown = await desk.see(f"/visits/{known['visit_id']}")
    assert (shown["state"]["code"], shown["unit_label"]) == ("left", "8-2-0101")
    assert (await desk.see("/cards/V001"))["place"] == "south"

    await running.store.database["visits"].update_one(
        {"_id": f"{north.estate}:{unknown}"},
        {
            "$set": {
                "entry_due_at": datetime.now(UTC) - timedelta(minutes=1),
                "due_at": datetime.now(UTC) - timedelta(minutes=1),
            },
            "$inc": {"version": 1},
        },
    )

    async def it_is_raised() -> bool:
        found = (await desk.see("/discrepancies", about=unknown))["items"]
        return [each["code"] for each in found] == ["EntryNotTold"]

    await eventually(it_is_raised, what="nobody told of the entry")


@pytest.mark.rule("W24", "W25", "J8", "E18", "F41")
async def test_a_truck_leaves_a_deposit_and_opens_its_doors(north: Post, desk: Office) -> None:
    await desk.do(
        "/settings/pledge_policy",
        values={"vehicles": {"kind": "document", "amount_fen": 10000}},
    )
    truck = a_guest(
        visit_class="delivery",
        consent=None,
        card_number=None,
        vehicle={
            "plate": "沪A·12345",
            "kind": "truck",
            "driver": "刘师傅",
            "companions": 1,
            "route_told": True,
            "card_number": "C001",
        },
        pledge={"kind": "deposit", "amount_fen": 10000, "receipt_number": "YJ-0001"},
    )

    assert await codes(north, north.act("visit.admit", truck)) == []
    box = await desk.see("/box", gate="north")
    again = a_guest(card_number="V002", vehicle=None) | {
        "pledge": {"kind": "deposit", "amount_fen": 100, "receipt_number": "YJ-0001"}
    }
    second = await codes(north, north.act("visit.admit", again))
    at_the_desk = await desk.send("/visits/depart", visit_id=truck["visit_id"])
    leaving = {"visit_id": truck["visit_id"], "cards_returned": ["C001"]}
    left = await codes(north, north.act("visit.depart", leaving))

    assert (box["deposits_fen"], box["deposits"][0]["receipt_number"]) == (10000, "YJ-0001")
    assert set(second) == {"PledgeNotAsked", "ReceiptNumberUsed"}
    assert at_the_desk.json()["code"] == "RearDoorsNotOpened"
    assert left == ["RearDoorsNotOpened", "PledgeKeptBehind"]
    by_plate = await desk.see("/visits", text="沪A12345")
    assert [each["id"] for each in by_plate["items"]] == [truck["visit_id"]]
    await desk.do("/box/give-back", visit_id=truck["visit_id"])
    assert (await desk.see("/box", gate="north"))["deposits_fen"] == 100


@pytest.mark.rule("W23", "F41", "E18")
async def test_an_expected_visitors_car_has_a_card_and_a_place_until_both_are_given_back(
    north: Post, desk: Office
) -> None:
    await desk.do(
        "/settings/pledge_policy", values={"vehicles": {"kind": "document", "amount_fen": 10000}}
    )
    until = (datetime.now(UTC) + timedelta(hours=3)).isoformat()
    announced = await desk.do(
        "/expected", name="王小明", unit_id=HOME, host_id=HOST, until=until, plate="沪B99999"
    )
    car = a_guest(
        consent={"how": "expected", "answer": "yes"},
        expected_id=announced["id"],
        card_number=None,
        vehicle={
            "plate": "沪B99999",
            "kind": "car",
            "parking_place": "B区12",
            "card_number": "C001",
        },
        pledge={"kind": "deposit", "amount_fen": 10000, "receipt_number": "YJ-0002"},
    )

    assert await codes(north, north.act("visit.admit", car)) == []
    parked = (await desk.see(f"/visits/{car['visit_id']}"))["vehicle"]
    out = (await desk.see("/cards/C001"))["state"]["code"]
    held = (await desk.see("/box", gate="north"))["deposits_fen"]
    leaving = {"visit_id": car["visit_id"], "cards_returned": ["C001"], "pledge_returned": True}
    assert await codes(north, north.act("visit.depart", leaving)) == []

    assert (parked["plate"], parked["parking_place"], out, held) == (
        "沪B99999",
        "B区12",
        "out",
        10000,
    )
    assert (await desk.see("/cards/C001"))["state"]["code"] == "stock"
    assert (await desk.see("/box", gate="north"))["deposits_fen"] == 0


@pytest.mark.rule("F36")
async def test_a_card_is_in_one_place_lost_by_approval_and_found(north: Post, desk: Office) -> None:
    guest = a_guest()
    await north.send([north.act("visit.admit", guest)])
    other = await codes(north, north.act("visit.admit", a_guest(name="李四")))
    lost = {"card_number": "V001", "kind": "visitor", "approver_id": "guard-1", "note": "访客带走"}

    alone = await codes(north, north.act("card.lost", lost))
    counts = (await desk.see("/cards/counts"))[1]
    issued = await codes(north, north.act("visit.admit", a_guest(name="赵五")))
    found = {"card_number": "V001", "kind": "visitor"}
    await north.send([north.act("card.lost", lost | {"approver_id": "foreman"})])
    back = await codes(north, north.act("card.found", found))

    assert other == ["CardStillOut"]
    assert alone == ["LossNeedsAnother"]
    assert (counts["size"], counts["stock"], counts["lost"]) == (3, 2, 1)
    assert issued == ["CardIsLost"]
    assert back == []
    assert (await desk.see("/cards/V001"))["state"]["code"] == "stock"
    taken = await desk.send(
        "/cards/stock", kind="visitor", gate="south", prefix="V", first=3, last=5
    )
    assert taken.json()["code"] == "CardNumberTaken"
    assert (
        await desk.send("/cards/stock", kind="visitor", gate="n", first=2, last=1)
    ).status_code == 422


@pytest.mark.rule("J6", "W17")
async def test_who_is_expected_comes_by_a_code_once(north: Post, desk: Office) -> None:
    until = (datetime.now(UTC) + timedelta(hours=3)).isoformat()
    made = await desk.do(
        "/expected", name="王小明", unit_id=HOME, host_id=HOST, until=until, plate="沪B99999"
    )
    standing = await desk.do("/expected", kind="standing", name="钟点工 刘姐", unit_id=HOME)
    by_code = await north.get("/expected/by-code", code=f" {made['qr'].lower()} ")
    picture = await desk.fetch(f"/expected/{made['id']}/qr.png")
    expected = {"how": "expected", "answer": "yes"}

    first = a_guest(consent=expected, expected_id=made["id"])
    assert (await north.ask("visit.admit", first)).status_code == 200
    again = a_guest(consent=expected, expected_id=made["id"], card_number="V002")
    assert (await north.ask("visit.admit", again)).json()["code"] == "ExpectedUsedAlready"
    cleaner = a_guest(
        consent={"how": "standing", "answer": "yes"}, name="钟点工刘姐", card_number="V003"
    )
    assert await codes(north, north.act("visit.admit", cleaner)) == []

    assert (by_code.json()["id"], made["host"]) == (made["id"], "张**")
    assert picture.startswith(b"\x89PNG")
    assert (await desk.see(f"/expected/{made['id']}"))["standing"]["code"] == "used"
    came = await desk.see(f"/expected/{standing['id']}")
    assert [use["visit_id"] for use in came["uses"]] == [cleaner["visit_id"]]
    await desk.do(f"/expected/{standing['id']}/withdraw", reason="不再来")
    after = a_guest(consent=expected, expected_id=standing["id"], card_number=None)
    assert await codes(north, north.act("visit.admit", after)) == ["ExpectedWithdrawn"]
    assert (await desk.send("/expected", name="张")).json()["code"] == "ExpectedNowhere"


async def test_a_watched_person_comes_in_by_somebody_elses_decision(
    north: Post, desk: Office
) -> None:
    entry = await desk.do(
        "/watch", kind="person", text="王 小明", reason="纠纷", decided_by="管理处"
    )
    plate = await desk.do(
        "/watch", kind="plate", text="沪A·1O345", reason="肇事", decided_by="派出所"
    )

    unseen = await north.ask("visit.admit", a_guest())
    own = a_guest(watch_entry_id=entry["id"], approved_by="guard-1")
    by_plate = a_guest(name="李四", vehicle={"plate": "沪A10345"})
    by_a_guard = a_guest(watch_entry_id=entry["id"], approved_by="guard-2")
    approved = a_guest(
        watch_entry_id=entry["id"], approved_by="foreman", vehicle={"plate": "沪A10345"}
    )

    assert unseen.json()["code"] == "WatchedNeedsApproval"
    assert (await north.ask("visit.admit", own)).json()["code"] == "WatchApproverIsTheGuard"
    assert (await north.ask("visit.admit", by_a_guard)).json()["code"] == "ApproverMayNot"
    assert (await north.ask("visit.admit", by_plate)).json()["code"] == "WatchedNeedsApproval"
    assert (await north.ask("visit.admit", approved)).status_code == 200
    await desk.do(f"/watch/{plate['id']}/end", reason="已处理")
    assert (await north.ask("visit.admit", by_plate | {"card_number": "V002"})).status_code == 200
    assert [each["id"] for each in (await desk.see("/watch"))["items"]] == [entry["id"]]


@pytest.mark.rule("E07")
async def test_the_guard_finds_the_host_and_is_shown_the_phone_on_record(
    north: Post, desk: Office, running: Running, signer: TestSigner
) -> None:
    searches = [{"q": typed} for typed in ("8-2-0101", "8栋2单元101", "zsf", "张三")]
    found = [(await north.get("/hosts", **asked)).json() for asked in [*searches, {"tail": "5678"}]]
    nobody = [
        (await north.get("/hosts", **asked)).json() for asked in ({"q": "9-1"}, {"tail": "0000"})
    ]
    both = await north.get("/hosts", q="张", tail="5678")
    denied = await north.post(f"/hosts/{HOST}/phone", {"because": "visitor"})
    shown = await desk.do(f"/hosts/{HOST}/phone", because="visitor")

    assert all([each["person_id"] for each in hosts] == [HOST] for hosts in found), found
    assert found[0][0]["phones"] == ["*******5678"]
    assert found[0][0]["units"] == [{"unit_id": HOME, "label": "8-2-0101", "relation": "owner"}]
    assert nobody == [[], []]
    assert (both.status_code, denied.status_code) == (422, 403)
    assert shown == {"phones": [PHONE]}
    [record] = (await desk.see("/hosts/phones-shown", person_id=HOST))["items"]
    assert record["because"] == "visitor"
    elsewhere = signer.headers(north.estate, (Permission.SEE_PHONES,), areas=("3",))
    out_of_reach = await Office(elsewhere, running).send(f"/hosts/{HOST}/phone", because="visitor")
    assert out_of_reach.status_code == 404


@pytest.mark.rule("W20")
async def test_the_register_is_searched_and_forgets_in_time(
    north: Post, desk: Office, running: Running
) -> None:
    guest = a_guest()
    tout = {"visit_id": str(uuid4()), "visit_class": "tout", "reason": "tout", "note": "推销保险"}
    sent = [north.act("visit.admit", guest), north.act("visit.refuse", tout)]
    assert await north.outcomes(sent) == ["done", "done"]
    day = datetime.now(UTC).astimezone(ZoneInfo("Asia/Shanghai")).date().isoformat()
    register = text_of(await desk.fetch("/visits/register.pdf", day=day))
    paper = text_of(await desk.fetch(f"/visits/{guest['visit_id']}/paper.pdf"))
    assert "王小明" in register
    assert "进入 2 人" in register
    assert "电话确认：同意，尾号 5678" in paper

    by_unit = await desk.see("/visits", unit="8-2-0101")
    by_name = await desk.see("/visits", text="wxm")
    refused = await desk.see("/visits", state="turned_away")
    nothing = await desk.see("/visits", day="2020-01-01")

    assert [each["id"] for each in by_unit["items"]] == [guest["visit_id"]]
    assert [each["id"] for each in by_name["items"]] == [guest["visit_id"]]
    assert [each["id"] for each in refused["items"]] == [tout["visit_id"]]
    assert nothing["items"] == []
    assert (await north.get("/visits", day="9999-12-31")).status_code == 422
    far = await desk.send("/expected", name="王小明", place="会所", until="9999-12-31T00:00:00Z")
    assert far.status_code == 422

    past = datetime.now(UTC) - timedelta(days=31)
    await running.store.database["visits"].update_one(
        {"_id": f"{north.estate}:{tout['visit_id']}"},
        {
            "$set": {"turned_away.at": past, "erase_at": past, "due_at": past},
            "$inc": {"version": 1},
        },
    )

    async def it_is_forgotten() -> bool:
        return not (await desk.see(f"/visits/{tout['visit_id']}"))["turned_away"]["note"]

    await eventually(it_is_forgotten, what="forgotten after its days")
    shown = await desk.see(f"/visits/{tout['visit_id']}")
    assert (shown["visit_class"]["code"], shown["state"]["code"]) == ("tout", "turned_away")


async def test_a_courtesy_is_asked_for_a_time_and_withdrawn(north: Post, desk: Office) -> None:
    now = datetime.now(UTC)
    asked = {
        "kind": "wedding",
        "text": "婚车队 10 辆，直接放行",
        "about": "新郎李先生，回族",
        "since": now.isoformat(),
        "until": (now + timedelta(hours=4)).isoformat(),
    }

    made = await desk.do("/courtesies", **asked)
    backwards = await desk.send("/courtesies", **asked | {"until": now.isoformat()})
    at_the_gate = (await north.get("/courtesies")).json()["items"]
    await desk.do(f"/courtesies/{made['id']}/withdraw", reason="改期")

    assert (made["kind"]["zh"], made["over"]) == ("婚庆车队", False)
    assert backwards.json()["code"] == "CourtesyEndsBeforeItBegins"
    assert [each["id"] for each in at_the_gate] == [made["id"]]
    assert (await north.get("/courtesies")).json()["items"] == []
