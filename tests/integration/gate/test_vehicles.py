"""Vehicles at the gate: read, known, logged, let through; barriers opened; cards that end."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from chassis.running import Running
from chassis.testing import Surroundings, TestSigner, eventually
from chassis.webhooks import must_be_signed
from contracts.archives import Tie
from contracts.words import EstateId, PersonId, Relation, UnitId
from gate.directory.collection import PEOPLE, UNITS
from gate.directory.model import Person, Unit
from tests.integration.chassis.stage import estate_card, plant_estate
from tests.integration.gate.lanes import Controller, Lane
from tests.integration.gate.tablets import Post, office, plant_row

HOME = UnitId("u1")
TODAY = datetime.now(UTC).astimezone(ZoneInfo("Asia/Shanghai")).date()


@pytest.fixture
async def controller() -> AsyncIterator[Controller]:
    found = Controller()
    server = await asyncio.start_server(found.serve, "127.0.0.1", 0)
    found.port = server.sockets[0].getsockname()[1]
    async with server:
        yield found


@pytest.fixture
async def lane(running: Running, shared: Surroundings, signer: TestSigner) -> Lane:
    card = estate_card(shared, EstateId(f"e{uuid4().hex[:8]}"))
    await plant_estate(running, card)
    unit = Unit(id=HOME, building="8", entrance="2", room="0101", label="8-2-0101")
    await plant_row(running, UNITS, unit, card.id)
    ties = (Tie(unit_id=HOME, relation=Relation.OWNER),)
    person = Person(id=PersonId("p1"), name="张三丰", plates=("沪A10345",), ties=ties)
    await plant_row(running, PEOPLE, person, card.id)
    post = Post(running, signer, card.id, gate="south")
    await post.registered()
    return Lane(running, card.id, office(signer, running, card.id), post)


@pytest.mark.rule("F40", "F39")
async def test_a_residents_car_read_twice_is_logged_once_and_another_waits_for_the_guard(
    lane: Lane,
) -> None:
    await lane.registered()

    first = await lane.read("沪A·IO345", id_="m1")
    again = await lane.read("沪A·IO345", id_="m1")
    waiting = await lane.read("沪A10345", id_="m2")
    stranger = await lane.read("京B99999", id_="m3")

    assert first.status_code == 200, first.text
    assert first.json()["let_through"] is True
    assert {each.json()["id"] for each in (again, waiting)} == {first.json()["id"]}
    assert stranger.json()["let_through"] is False
    (passed,) = await lane.passages(plate="沪A10345")
    assert (passed["what"], passed["source"], passed["gate"]) == (
        "resident_vehicle",
        "reader",
        "south",
    )
    (shown,) = (await lane.office.see("/plate-readings", gate="south", undecided=True))["items"]
    assert (shown["plate"], shown["known"]["standing"]["code"]) == ("京B99999", "unknown")
    counts = await lane.office.see("/passages/counts", day=str(TODAY))
    assert [(each["what"], each["direction"], each["count"]) for each in counts] == [
        ("resident_vehicle", "in", 1)
    ]


async def test_only_what_the_reader_signed_just_now_is_listened_to(lane: Lane) -> None:
    told = await lane.registered()
    good = lane.path
    nowhere = f"/plate-readings/{lane.estate}/{uuid4()}"

    answers = [
        await lane.read("沪A10345", secret="whsec_" + "A" * 43 + "="),
        await lane.read("沪A10345", sent=timedelta(minutes=6)),
    ]
    strange = [f"/plate-readings/{each}/{each}" for each in ("%00", "a:b", "$ne", "电" * 300)]
    for path in (nowhere, good.replace(lane.estate, "elsewhere"), *strange):
        lane.path = path
        answers.append(await lane.read("沪A10345"))
    lane.path = good
    await lane.office.do(f"/plate-readers/{told['id']}/take-away")
    answers.append(await lane.read("沪A10345"))

    assert [each.status_code for each in answers] == [401] * 9
    assert {each.json()["code"] for each in answers} == {"WebhookNotSigned"}
    assert await lane.passages() == []
    listed = await lane.office.see("/plate-readers")
    assert told["secret"] not in json.dumps(listed)
    stored = await lane.running.store.database["plate_readers"].find_one({"estate": lane.estate})
    assert told["secret"] not in repr(stored)


async def test_the_same_message_with_another_plate_is_refused(lane: Lane) -> None:
    await lane.registered()
    await lane.read("沪A10345", id_="m1")

    other = await lane.read("沪A10346", id_="m1")

    assert (other.status_code, other.json()["code"]) == (422, "KeyReused")
    assert (await lane.read(" ")).status_code == 422


async def test_a_known_car_opens_the_barrier_once_and_a_failing_one_is_tried_again(
    lane: Lane, controller: Controller
) -> None:
    url = f"http://127.0.0.1:{controller.port}/open"
    told = await lane.registered(barrier={"url": url})
    controller.answers = [503]

    await lane.read("京B99999")
    read = (await lane.read("沪A10345")).json()
    reading = await lane.office.see(f"/plate-readings/{read['id']}")
    opening = f"/barriers/openings/{reading['opening_id']}"

    async def is_open() -> bool:
        return bool((await lane.office.see(opening))["state"] == "opened")

    await eventually(is_open, what="the barrier opened")
    assert (await lane.office.see(opening))["tries"] == 2
    (_, (headers, body)) = controller.calls
    id_ = must_be_signed(told["barrier_secret"], headers, body, datetime.now(UTC))
    assert id_ == reading["opening_id"]
    assert json.loads(body) == {"command": "open", "gate": "south", "direction": "in"}


async def test_a_guard_opens_it_for_whom_they_have_just_let_through_alone(
    lane: Lane, controller: Controller
) -> None:
    url = f"http://127.0.0.1:{controller.port}/open"
    reader = (await lane.registered(barrier={"url": url}))["id"]
    passage = {
        "passage_id": str(uuid4()),
        "what": "company_vehicle",
        "direction": "in",
        "plate": "沪C10001",
    }
    path = f"/barriers/{reader}/open"

    early = await lane.post.post(path, {"for_id": passage["passage_id"]})
    assert await lane.post.outcomes([lane.post.act("passage.log", passage)]) == ["done"]
    opened = await lane.post.post(path, {"for_id": passage["passage_id"]})

    assert (early.status_code, early.json()["code"]) == (409, "NothingAllowsOpening")
    assert opened.status_code == 202, opened.text

    async def was_called() -> bool:
        return len(controller.calls) == 1

    await eventually(was_called, what="the barrier was called")


async def test_an_old_reading_is_logged_and_opens_nothing(
    lane: Lane, controller: Controller
) -> None:
    await lane.registered(barrier={"url": f"http://127.0.0.1:{controller.port}/open"})
    hour_ago = (datetime.now(UTC) - timedelta(hours=1)).isoformat()

    read = (await lane.read("沪A10345", at=hour_ago, direction="out")).json()

    reading = await lane.office.see(f"/plate-readings/{read['id']}")
    assert (reading["opening_id"], read["let_through"]) == (None, True)
    (passed,) = await lane.passages()
    assert passed["direction"] == "out"


@pytest.mark.parametrize(
    ("url", "status", "code"),
    [
        ("http://10.9.9.9/open", 409, "BarrierHostNotListed"),
        ("ftp://127.0.0.1/open", 422, "BarrierAddressWrong"),
        ("http://u:p@127.0.0.1/", 422, "BarrierAddressWrong"),
        ("http://127.0.0.1:port/", 422, "BarrierAddressWrong"),
    ],
)
async def test_a_barrier_stands_where_the_operator_allows(
    lane: Lane, url: str, status: int, code: str
) -> None:
    body = {"name": "南门", "gate": "south", "direction": "in", "barrier": {"url": url}}

    answer = await lane.office.send("/plate-readers", **body)

    assert (answer.status_code, answer.json()["code"]) == (status, code)


@pytest.mark.rule("E16")
async def test_a_parking_card_near_its_end_passes_and_after_its_grace_waits(lane: Lane) -> None:
    await lane.registered()
    await lane.office.do("/settings/parking_policy", preset="with_grace")
    for number, plate in (("TC-1", "沪C10001"), ("TC-2", "沪C10002"), ("TC-3", "沪C10003")):
        await lane.office.do(
            "/passes",
            kind="parking_card",
            number=number,
            holder="李",
            company="宏达",
            plate=plate,
            valid_from=str(TODAY),
            valid_until=str(TODAY + timedelta(days=2)),
        )
    for number, ended in (("TC-2", 2), ("TC-3", 9)):
        day = str(TODAY - timedelta(days=ended))
        await lane.running.store.database["passes"].update_one(
            {"estate": lane.estate, "number": number},
            {"$set": {"valid_from": day, "valid_until": day}, "$inc": {"version": 1}},
        )

    told = [
        ((await lane.read(plate)).json()["let_through"], (await _known(lane, plate))["code"])
        for plate in ("沪C10001", "沪C10002", "沪C10003")
    ]

    snapshot = (await lane.post.post("/snapshot", {"have": {}})).json()["parts"]

    assert told == [(True, "expires_soon"), (True, "in_grace"), (False, "as_visitor")]
    on_tablets = {row["plate"]: row["grace_until"] for row in snapshot["plates/cards"]["rows"]}
    assert on_tablets == {
        "沪C10001": str(TODAY + timedelta(days=5)),
        "沪C10002": str(TODAY + timedelta(days=1)),
    }
    (policy,) = snapshot["policy"]["rows"]
    assert set(policy["rider_rule"]) == {"zh", "en"}
    assert {each["what"] for each in await lane.passages()} == {"company_vehicle"}


async def _known(lane: Lane, plate: str) -> dict[str, Any]:
    known: dict[str, Any] = (await lane.office.see("/known", plate=plate))["parking"]
    return known


@pytest.mark.rule("E03")
async def test_forty_riders_are_forty_taps_counted_and_a_repeat_is_none(lane: Lane) -> None:
    riders = [
        lane.post.act(
            "passage.log",
            {"passage_id": str(uuid4()), "what": "rider", "direction": "in", "place": "快递架"},
        )
        for _ in range(40)
    ]

    assert set(await lane.post.outcomes(riders)) == {"done"}
    assert set(await lane.post.outcomes(riders)) == {"done"}

    counts = await lane.office.see("/passages/counts", day=str(TODAY))
    assert sum(each["count"] for each in counts) == 40
    nowhere = {"passage_id": str(uuid4()), "what": "parcel", "direction": "in"}
    assert await lane.post.outcomes([lane.post.act("passage.log", nowhere)]) == ["discrepancy"]


@pytest.mark.rule("J7")
async def test_plates_are_sealed_and_forgotten_in_time_while_counts_stay(lane: Lane) -> None:
    await lane.registered()
    await lane.read("沪A10345")
    database, mine = lane.running.store.database, {"estate": lane.estate}
    for name in ("passages", "plate_readings"):
        assert "10345" not in repr(await database[name].find_one(mine))
        past = datetime.now(UTC) - timedelta(days=31)
        await database[name].update_one(
            mine, {"$set": {"at": past, "erase_at": past, "due_at": past}, "$inc": {"version": 1}}
        )

    async def is_forgotten() -> bool:
        rows = [await database[name].find_one(mine) for name in ("passages", "plate_readings")]
        return all(row and row["plate"] == "" and row["tokens"] == [] for row in rows)

    await eventually(is_forgotten, what="the plates are forgotten")
    assert len(await lane.office.see("/passages/counts", day=str(TODAY))) == 1


@pytest.mark.rule("E17")
async def test_a_visitors_car_overnight_is_told_listed_and_decided_once_a_night(
    lane: Lane,
) -> None:
    strikes = (datetime.now(ZoneInfo("Asia/Shanghai")) + timedelta(seconds=2)).time()
    await lane.office.do("/settings/admission_policy", values={"overnight_from": str(strikes)})
    visit, at = str(uuid4()), datetime.now(UTC).isoformat()
    came = {
        "visit_id": visit,
        "visit_class": "business",
        "name": "孙",
        "people": 1,
        "unit_id": HOME,
        "host_id": "p1",
        "reason": "拜访",
        "consent": {"how": "phone", "answer": "yes", "number_tail": "1234", "at": at},
        "vehicle": {"plate": "京B99999", "kind": "car", "parking_place": "B区12"},
    }
    (admitted,) = await lane.post.send([lane.post.act("visit.admit", came)])
    assert admitted["outcome"] == "done", admitted
    early = await lane.office.send(f"/overnight/{visit}", stay="approved")

    async def is_told() -> bool:
        kept = await lane.running.store.database["visits"].find_one({"estate": lane.estate})
        assert kept is not None
        tomorrow: datetime = kept["overnight_at"]
        return tomorrow.replace(tzinfo=UTC) > datetime.now(UTC) + timedelta(hours=20)

    await eventually(is_told, what="the night was told of, and the next one is awaited")
    (car,) = await lane.office.see("/overnight")
    free = await lane.office.send(f"/overnight/{visit}", stay="fee")
    paid = await lane.office.do(f"/overnight/{visit}", stay="fee", fee_fen=2000)
    again = await lane.office.send(f"/overnight/{visit}", stay="approved")

    assert early.json()["code"] == "NotOvernight"
    assert (car["plate"], car["parking_place"], car["decided"]) == ("京B99999", "B区12", None)
    assert (free.status_code, free.json()["code"]) == (422, "FeeUnclear")
    assert again.json()["code"] == "StayDecided"
    (decided,) = await lane.office.see("/overnight")
    assert decided["decided"]["id"] == paid["id"]
