"""What fees says of a unit's charges, and the move-out that shows it and is stopped by nothing."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest

from chassis.bus.handling import Handler
from chassis.bus.settling import Ending
from chassis.running import Running
from chassis.saying import Said
from chassis.testing import Surroundings, TestSigner
from contracts.archives import Tie
from contracts.event import Event
from contracts.fees import ChargeDisputeResolved, ChargeSettled, ChargeSlipIssued, PaymentTaken
from contracts.permissions import Permission
from contracts.words import Actor, ActorKind, ChargeId, EstateId, Fen, PersonId, Relation
from gate.directory.collection import PEOPLE, UNITS
from gate.directory.model import Person, Unit
from gate.service import HEARS
from tests.contract.examples import example
from tests.integration.chassis.stage import estate_card, plant_estate
from tests.integration.gate.goods import HOME, Gates, a_slip
from tests.integration.gate.tablets import Post, office, plant_row
from tests.round_trips import WITHOUT_A_BOUND, commands_to_mongodb


@pytest.fixture
async def gates(running: Running, shared: Surroundings, signer: TestSigner) -> Gates:
    card = estate_card(shared, EstateId(f"e{uuid4().hex[:8]}"))
    await plant_estate(running, card)
    unit = Unit(id=HOME, building="8", entrance="2", room="0101", label="8-2-0101")
    await plant_row(running, UNITS, unit, card.id)
    ties = (Tie(unit_id=HOME, relation=Relation.OWNER),)
    await plant_row(
        running, PEOPLE, Person(id=PersonId("owner"), name="张三丰", ties=ties), card.id
    )
    south, north = (Post(running, signer, card.id, gate=gate) for gate in ("south", "north"))
    await south.registered()
    return Gates(running, signer, card.id, office(signer, running, card.id), south, north)


def said(kind: type[Event], charge: str, version: int, **more: Any) -> tuple[Event, int]:
    usual = {"charge_id": ChargeId(charge), "unit_id": HOME}
    return example(kind).model_copy(update=usual | more), version


async def fees_says(gates: Gates, told: Sequence[tuple[Event, int]]) -> None:
    """As delivered by the bus, each twice, in some order."""
    keys = gates.running.keyring.for_estate(gates.estate)
    raws = [
        Said(
            event=event,
            id=str(uuid4()),
            service="fees",
            estate=gates.estate,
            actor=Actor(kind=ActorKind.STAFF, id="desk"),
            at=datetime.now(UTC),
            version=version,
            correlation=str(uuid4()),
        )
        .row(keys)
        .body
        for event, version in told
    ] * 2
    random.Random(7).shuffle(raws)
    handler = Handler("gate-hears", HEARS, gates.running.performer)
    assert {ended.ending for _, ended in await handler.handle(raws)} == {Ending.DONE}


@pytest.mark.rule("E10")
async def test_a_move_out_shows_what_its_unit_owes_and_is_stopped_by_nothing(gates: Gates) -> None:
    move = await gates.office.do("/slips", **a_slip(move_out=True))
    sofa = await gates.office.do("/slips", **a_slip())
    nothing_owed = await gates.slip(move["id"])
    await fees_says(
        gates,
        [
            said(ChargeSlipIssued, "c1", 1, amount_fen=Fen(9000)),
            said(PaymentTaken, "c1", 2, outstanding_fen=Fen(5000)),
            said(ChargeSlipIssued, "c2", 1, amount_fen=Fen(7000)),
            said(ChargeDisputeResolved, "c2", 3, amount_fen=Fen(250), outstanding_fen=Fen(250)),
            said(ChargeSlipIssued, "c3", 1, amount_fen=Fen(100)),
            said(PaymentTaken, "c3", 2, outstanding_fen=Fen(0)),
            said(ChargeSettled, "c3", 2),
            said(ChargeSlipIssued, "c4", 1, unit_id="u9", amount_fen=Fen(1)),
            said(ChargeSlipIssued, "c5", 1, unit_id=None, amount_fen=Fen(1)),
        ],
    )

    with commands_to_mongodb() as asked:
        listed = (await gates.office.see("/slips"))["items"]
    shown = {each["id"]: (each["arrears_fen"], each["arrears_charges"]) for each in listed}
    assert (nothing_owed["arrears_fen"], nothing_owed["arrears_charges"]) == (0, 0)
    assert shown == {move["id"]: (5250, 2), sofa["id"]: (None, None)}
    assert [each.partition(",")[0] for each in asked] == [
        "find slips",
        "find open_charges",
        "find colleagues",
    ]
    assert WITHOUT_A_BOUND not in str(asked)
    plan = await gates.running.store.database.command(
        "explain",
        {
            "find": "open_charges",
            "filter": {
                "estate": gates.estate,
                "unit_id": {"$in": [HOME]},
                "outstanding_fen": {"$gt": 0},
            },
        },
    )
    assert "'estate': 1, 'unit_id': 1" in str(plan["queryPlanner"]["winningPlan"])
    on_the_tablet = (await gates.south.get(f"/slips/{move['id']}")).json()
    guard = gates.someone(permissions=[Permission.SEE_GATE])
    by_code = await gates.office.see(f"/slips/by-code/{move['code']}")
    assert on_the_tablet["arrears_fen"] is None
    assert (await guard.see(f"/slips/{move['id']}"))["arrears_fen"] is None
    assert "arrears_fen" not in by_code
    assert (await gates.office.do(f"/slips/{move['id']}/approve"))["status"] == "approved"
