"""How often MongoDB is asked for one act: a round trip costs more than all else a gate does. The
change set itself is the committer's, shared with others, and not counted.
"""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest

from chassis.running import Running
from chassis.testing import Surroundings, TestSigner
from contracts.archives import Tie
from contracts.words import EstateId, PersonId, Relation, UnitId
from gate.directory.collection import PEOPLE, UNITS
from gate.directory.model import Person, Unit
from tests.integration.chassis.stage import estate_card, plant_estate
from tests.integration.gate.tablets import Post, office, plant_row
from tests.round_trips import commands_to_mongodb

HOME, HOST = UnitId("u1"), PersonId("p1")


@pytest.fixture
async def post(running: Running, shared: Surroundings, signer: TestSigner) -> Post:
    """A tablet of an estate where somebody lives, with a card of each kind in its box."""
    estate = EstateId(f"e{uuid4().hex[:8]}")
    await plant_estate(running, estate_card(shared, estate))
    unit = Unit(id=HOME, building="8", entrance="2", room="0101", label="8-2-0101")
    tie = Tie(unit_id=HOME, relation=Relation.OWNER)
    await plant_row(running, UNITS, unit, estate)
    await plant_row(running, PEOPLE, Person(id=HOST, name="张三丰", ties=(tie,)), estate)
    desk = office(signer, running, estate)
    for kind, prefix in (("visitor", "V"), ("vehicle", "C")):
        await desk.do("/cards/stock", kind=kind, gate="north", prefix=prefix, first=1, last=1)
    tablet = Post(running, signer, estate)
    await tablet.registered()
    return tablet


def a_driver() -> dict[str, Any]:
    """A guest of whom everything is told that can be."""
    called = {"number_tail": "5678", "person_id": HOST, "at": datetime.now(UTC).isoformat()}
    return {
        "visit_id": str(uuid4()),
        "visit_class": "guest",
        "name": "王小明",
        "unit_id": HOME,
        "host_id": HOST,
        "consent": {"how": "phone", "answer": "yes"} | called,
        "card_number": "V001",
        "vehicle": {"plate": "沪A12345", "card_number": "C001"},
    }


async def asked_for(post: Post, kind: str, data: dict[str, Any]) -> list[str]:
    """What MongoDB is asked when this is told."""
    with commands_to_mongodb() as asked:
        [answer] = await post.send([post.act(kind, data)])
    assert answer["outcome"] == "done", answer
    return asked


async def test_an_act_that_is_told_asks_a_handful_of_times(post: Post) -> None:
    """What has an id comes by two round trips, one of them for rows of read models; the watch list
    by name and by plate and the day's times are looked for besides.
    """
    guest = a_driver()
    leaving = {"visit_id": guest["visit_id"], "cards_returned": ["V001", "C001"]}
    rider = {"passage_id": str(uuid4()), "what": "rider", "direction": "in", "unit_id": HOME}

    assert len(await asked_for(post, "visit.admit", guest)) <= 5
    assert len(await asked_for(post, "visit.depart", leaving)) <= 3
    assert len(await asked_for(post, "passage.log", rider)) <= 4


async def test_an_ask_asks_a_handful_of_times(post: Post) -> None:
    with commands_to_mongodb() as asked:
        answer = await post.ask("visit.admit", a_driver())

    assert answer.status_code == 200, answer.text
    assert len(asked) <= 5


async def test_a_tablet_that_has_everything_is_told_so_by_one_look(post: Post) -> None:
    first = (await post.post("/snapshot", {"have": {}})).json()["parts"]
    have = {name: part["fingerprint"] for name, part in first.items()}
    with commands_to_mongodb() as asked:
        answer = await post.post("/snapshot", {"have": have})

    assert answer.json()["parts"] == {}
    assert len(asked) <= 3
