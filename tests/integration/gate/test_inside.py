"""Who is inside, from what tablets tell; how long it took; what is forgotten, and what stays."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest

from chassis.running import Running
from chassis.testing import Surroundings, TestSigner, eventually
from contracts.words import EstateId, UnitId
from gate.directory.collection import UNITS
from gate.directory.model import Unit
from tests.integration.chassis.stage import estate_card, plant_estate
from tests.integration.gate.tablets import Office, Post, office, plant_row


@pytest.fixture
async def post(running: Running, shared: Surroundings, signer: TestSigner) -> Post:
    estate = EstateId(f"e{uuid4().hex[:8]}")
    await plant_estate(running, estate_card(shared, estate))
    for building in ("8", "9"):
        unit = Unit(
            id=UnitId(f"u{building}"),
            building=building,
            entrance="2",
            room="0101",
            label=f"{building}-2-0101",
        )
        await plant_row(running, UNITS, unit, estate)
    return Post(running, signer, estate)


@pytest.fixture
def desk(post: Post, signer: TestSigner) -> Office:
    return office(signer, post.running, post.estate)


def comes(post: Post, name: str, building: str = "8", **more: Any) -> dict[str, Any]:
    """Somebody is let in who said they were asked up by telephone."""
    consent = {"how": "phone", "answer": "yes", "number_tail": "5678"}
    data = {
        "visit_id": str(uuid4()),
        "visit_class": "guest",
        "name": name,
        "people": 2,
        "unit_id": f"u{building}",
        "reason": "探亲",
        "consent": consent,
    }
    return post.act("visit.admit", data | more)


def goes(post: Post, came: dict[str, Any]) -> dict[str, Any]:
    return post.act("visit.depart", {"visit_id": came["data"]["visit_id"], "cards_returned": []})


@pytest.mark.rule("F36", "F39")
async def test_inside_is_who_came_and_has_not_left(post: Post, desk: Office) -> None:
    lorry = {"plate": "沪A 10345", "kind": "truck"}
    acts = [
        comes(post, "王小二"),
        comes(post, "李四", "9", visit_class="delivery", people=1, vehicle=lorry),
        comes(post, "赵敏"),
    ]
    acts.append(goes(post, acts[2]))
    await post.outcomes(acts)

    told = await desk.see("/inside")

    assert (told["visits"], told["people"]) == (2, 3)
    assert {each["code"]: each["people"] for each in told["by_class"]} == {
        "guest": 2,
        "delivery": 1,
    }
    assert [(each["plate"], each["to"]) for each in told["vehicles"]] == [("沪A 10345", "9-2-0101")]
    assert told["pledges"] == {"documents": 0, "deposits": 0, "deposits_fen": 0}
    rows = (await post.post("/snapshot", {"have": {}})).json()["parts"]["inside"]["rows"]
    assert [row["name"] for row in rows] == ["王小二", "李四"]


@pytest.mark.rule("P07")
async def test_whoever_has_areas_sees_who_went_there(post: Post, signer: TestSigner) -> None:
    await post.send([comes(post, "王小二", "8"), comes(post, "李四", "9")])
    there = Office(signer.headers(post.estate, areas=("9",)), post.running)

    assert (await there.see("/inside"))["visits"] == 1
    lines = (await there.see("/inside/emergency"))["lines"]
    assert [line["name"] for line in lines] == ["李四"]


async def test_the_emergency_list_names_everybody_by_where_they_went(
    post: Post, desk: Office
) -> None:
    await post.send([comes(post, "李四", "9"), comes(post, "王小二", "8", people=3)])

    sheet = await desk.see("/inside/emergency")
    paper = await pdf(desk)

    assert sheet["people"] == 5
    assert [(line["where"], line["name"]) for line in sheet["lines"]] == [
        ("8-2-0101", "王小二"),
        ("9-2-0101", "李四"),
    ]
    assert datetime.fromisoformat(sheet["at"]).utcoffset() == timedelta(hours=8)
    assert paper.headers["content-type"] == "application/pdf"
    assert paper.content.startswith(b"%PDF")


@pytest.mark.rule("T30", "N17")
async def test_how_long_it_took_is_counted_once_per_gate_and_class(
    post: Post, desk: Office
) -> None:
    began = (post.now() - timedelta(seconds=20)).isoformat()
    acts = [
        comes(post, "王小二") | {"touched_at": began, "document_ms": ms, "phone_ms": 5_000}
        for ms in (8_000, 9_000, 26_000)
    ]
    await post.send(acts)
    await post.send(acts)

    told = await desk.see("/timings")
    lines = {(line["gate"], line["flow"]): line for line in told["lines"]}

    guests = lines["north", "visit.admit.guest"]
    assert guests["acts"] == 3
    assert guests["document"] == {
        "count": 3,
        "median_ms": 9_000,
        "p95_ms": 26_000,
        "over_25_s": 1,
    }
    assert guests["handling"]["count"] == 3
    assert 15_000 <= guests["handling"]["median_ms"] < 25_000
    assert lines["", ""]["acts"] == 3
    assert (await desk.ask("/timings", since="2026-02-01", until="2026-01-01")).status_code == 422


@pytest.mark.rule("J7")
async def test_visitors_are_forgotten_and_their_numbers_stay(post: Post, desk: Office) -> None:
    came = comes(post, "王小二", company="宏达", vehicle={"plate": "沪A10345", "kind": "car"})
    await post.send([came, goes(post, came)])
    visits = post.running.store.database["visits"]
    [stored] = await visits.find({"estate": post.estate}).to_list(None)
    long_ago = datetime.now(UTC) - timedelta(days=31)
    exits = [{**each, "at": long_ago, "heard_at": long_ago} for each in stored["exits"]]
    entered = {**stored["entered"], "at": long_ago}
    past = {"exits": exits, "entered": entered, "erase_at": long_ago, "due_at": long_ago}
    await visits.update_one({"_id": stored["_id"]}, {"$set": past, "$inc": {"version": 1}})

    async def forgotten() -> bool:
        shown = await desk.see(f"/visits/{stored['_id'].rpartition(':')[2]}")
        return bool(shown["name"] == "" and shown["vehicle"]["plate"] == "")

    await eventually(forgotten, what="the visitor is forgotten")
    shown = await desk.see(f"/visits/{stored['_id'].rpartition(':')[2]}")
    assert (shown["people"], shown["unit_label"], shown["company"]) == (2, "8-2-0101", "")
    flows = [line["flow"] for line in (await desk.see("/timings"))["lines"]]
    assert flows == ["", "", "visit.admit.guest", "visit.depart"]


async def pdf(desk: Office) -> httpx.Response:
    answer = await desk.ask("/inside/emergency.pdf")
    assert answer.status_code == 200, answer.text
    return answer
