"""What tablets know: parts by fingerprint, sent where they differ, nobody's phone and no whole name
of whoever lives here.
"""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from chassis.reader import Reader
from chassis.running import Running
from chassis.testing import Surroundings, TestSigner
from contracts.archives import Tie
from contracts.words import EstateId, PersonId, Relation, UnitId
from gate.directory.collection import PEOPLE, UNITS
from gate.directory.model import Person, Unit
from gate.service import build
from gate.settings import GateSettings
from gate.snapshot.queries.directory import DIRECTORY_PARTS
from gate.snapshot.queries.gathering import Snapshots
from tests.integration.chassis.stage import estate_card, plant_estate
from tests.integration.gate.tablets import Office, Post, office, plant_row


@pytest.fixture
async def post(running: Running, shared: Surroundings, signer: TestSigner) -> Post:
    """A tablet of an estate where 张三丰 lives in building 8 and nobody in 9."""
    estate = EstateId(f"e{uuid4().hex[:8]}")
    await plant_estate(running, estate_card(shared, estate))
    tablet = Post(running, signer, estate)
    for building in ("8", "9"):
        await plant_row(running, UNITS, a_unit(building), estate)
    await plant_row(running, PEOPLE, zhang("沪A10345"), estate)
    return tablet


@pytest.fixture
def desk(post: Post, signer: TestSigner) -> Office:
    return office(signer, post.running, post.estate)


async def refreshed(post: Post, have: dict[str, str]) -> dict[str, Any]:
    """What a tablet that has this is sent."""
    answer = await post.post("/snapshot", {"have": have})
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def marks(delta: dict[str, Any]) -> dict[str, str]:
    """The fingerprints a tablet has after it."""
    return {name: part["fingerprint"] for name, part in delta["parts"].items()}


async def test_a_new_tablet_is_sent_all_and_then_nothing(post: Post) -> None:
    first = await refreshed(post, {})
    again = await refreshed(post, marks(first))

    assert (again["parts"], again["gone"]) == ({}, [])
    assert (await post.get("/snapshot")).json()["parts"] == marks(first)
    assert {"units/8", "units/9", "people/8", "plates/8", "cards", "inside", "policy"} <= set(
        first["parts"]
    )
    assert [row["label"] for row in first["parts"]["units/8"]["rows"]] == ["8-2-0101"]


@pytest.mark.rule("E07", "J7")
async def test_a_tablet_knows_no_phone_and_no_whole_name_of_who_lives_here(post: Post) -> None:
    delta = await refreshed(post, {})

    [host] = delta["parts"]["people/8"]["rows"]
    assert (host["name"], host["standing"]) == ("张**", False)
    assert host["keys"] == ["zhang", "zsf", "zhangsf"]
    assert host["units"] == [{"unit_id": "u8", "relation": "owner"}]
    [plate] = delta["parts"]["plates/8"]["rows"]
    assert (plate["plate"], plate["units"], plate["kind"]) == ("沪A10345", ["8-2-0101"], "resident")
    assert not any(word in str(delta) for word in ("三丰", "sanfeng", "13800138000"))


async def test_what_has_changed_is_sent_and_nothing_else(post: Post, desk: Office) -> None:
    have = marks(await refreshed(post, {"people/7": "gone long ago"}))
    await desk.do("/watch", kind="plate", text="沪B00001", reason="逃费", decided_by="管理处")
    pass_ = await desk.do(
        "/passes",
        kind="parking_card",
        number="TC-1",
        holder="孙师傅",
        company="宏达装修",
        plate="沪C10001",
        valid_from=TODAY.isoformat(),
        valid_until=(TODAY + timedelta(days=9)).isoformat(),
    )

    delta = await refreshed(post, have | {"people/7": "gone long ago"})

    assert pass_["number"] == "TC-1"
    assert set(delta["parts"]) == {"watch"}
    assert delta["gone"] == ["people/7"]
    assert [row["text"] for row in delta["parts"]["watch"]["rows"]] == ["沪B00001"]


@pytest.mark.rule("F36", "F41")
async def test_a_tablet_knows_what_lies_in_the_boxes_also_what_somebody_left_behind(
    post: Post, desk: Office
) -> None:
    await desk.do("/cards/stock", kind="visitor", gate=post.gate, first=1, last=1)
    visit = {
        "visit_id": str(uuid4()),
        "visit_class": "business",
        "name": "李四",
        "people": 1,
        "place": "会所",
        "card_number": "001",
        "pledge": {"kind": "document", "document": "work_card"},
    }
    gone = {"visit_id": visit["visit_id"], "cards_returned": [], "pledge_returned": False}
    await post.send([post.act("visit.admit", visit)])
    inside = (await refreshed(post, {}))["parts"]
    await post.send([post.act("visit.depart", gone)])
    behind = (await refreshed(post, marks({"parts": inside})))["parts"]

    [held] = inside["pledges"]["rows"]
    assert (held["id"], held["name"], held["left_at"]) == (visit["visit_id"], "李四", None)
    assert (held["document"], held["gate"], held["place"]) == ("work_card", post.gate, "会所")
    assert [row["left_at"] is None for row in behind["pledges"]["rows"]] == [False]
    assert behind["inside"]["rows"] == []

    lost = {"card_number": "001", "kind": "visitor", "approver_id": "foreman", "note": ""}
    await post.send([post.act("card.lost", lost)])
    await post.send([post.act("pledge.return", {"visit_id": visit["visit_id"]})])
    after = (await refreshed(post, {}))["parts"]
    assert after["pledges"]["rows"] == []
    assert [card["state"] for card in after["cards"]["rows"]] == ["lost"]
    assert after["policy"]["rows"][0]["lock_after_minutes"] == 10


async def test_each_worker_gives_the_same_fingerprints(
    post: Post, shared: Surroundings, signer: TestSigner
) -> None:
    first = await refreshed(post, {})
    other = Running(build(shared.settings(GateSettings)))
    other.keys.learn(signer.jwks)

    async with other:
        answer = await post.post("/snapshot", {"have": marks(first)}, by=other)

    assert answer.json()["parts"] == {}


async def test_of_a_directory_that_has_changed_only_the_piece_is_sent(post: Post) -> None:
    snapshots = Snapshots([replace(part, fresh_seconds=0) for part in DIRECTORY_PARTS])

    def reader() -> Reader:
        bound = post.running.store.bound(post.estate)
        return Reader(bound, now=datetime.now(UTC), caller=None)

    before = await snapshots.delta({}, reader())
    have = {name: part.fingerprint for name, part in before.parts.items()}
    await plant_row(post.running, PEOPLE, zhang("沪A10345", "沪A66666"), post.estate, version=2)

    delta = await snapshots.delta(have, reader())

    assert list(delta.parts) == ["plates/8"]
    plates = [row["plate"] for row in json.loads(delta.parts["plates/8"].rows)]
    assert plates == ["沪A10345", "沪A66666"]


def a_unit(building: str) -> Unit:
    return Unit(
        id=UnitId(f"u{building}"),
        building=building,
        entrance="2",
        room="0101",
        label=f"{building}-2-0101",
    )


def zhang(*plates: str) -> Person:
    """张三丰, who owns the unit in building 8."""
    tie = Tie(unit_id=UnitId("u8"), relation=Relation.OWNER)
    return Person(
        id=PersonId("p1"), name="张三丰", phones=("13800138000",), plates=plates, ties=(tie,)
    )


TODAY = datetime.now(UTC).date()
