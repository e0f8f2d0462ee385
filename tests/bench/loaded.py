"""Hundreds of estates in the gate, each with a directory, and tablets with a box of cards."""

import time
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import uuid4

from pymongo import WriteConcern

import gate.service
import identity.service
from chassis.performing import utc_now
from chassis.reader import Reader
from chassis.running import Running
from chassis.store.collection import Collection
from chassis.testing import eventually
from chassis.web.auth import AUDIENCE, ISSUER
from contracts.archives import Tie
from contracts.permissions import Permission
from contracts.words import COMPANY, Actor, ActorKind, EstateId, PersonId, Relation, UnitId
from gate.cards.collection import CARDS
from gate.cards.model import Card, CardKind, Stocked
from gate.directory.collection import PEOPLE, UNITS
from gate.directory.model import Person, Unit
from gate.settings import GateSettings
from gate.tablets.collection import TABLETS
from gate.tablets.model import Tablet as KnownTablet
from guanjia.demo.estate import ZONE
from identity.bootstrap.commands import Platform
from identity.estates.commands import OpenEstate
from identity.keys.commands import signed
from identity.settings import IdentitySettings
from tests.bench.stage import Stage
from tests.bench.tablets import Tablet

GATES = ("north", "south")
UNITS_OF_EACH = 40
CARDS_OF_EACH = 250
"""Of a tablet."""
_GUARD = (Permission.ACT_AT_GATE, Permission.SEE_GATE, Permission.SEE_DIRECTORY)
_GOOD_FOR = timedelta(hours=1)


async def loaded(on: Stage, estates: int, *, busy: int) -> list[Tablet]:
    """So many estates with a household in each of their units. A tablet in each, and a second one
    in the `busy` ones, which come first and whose boxes hold cards for the whole measurement.
    """
    names = [EstateId(f"e{number:03}") for number in range(estates)]
    tablets = [_tablet(name, gate_) for name in names[:busy] for gate_ in GATES]
    tablets += [_tablet(name, GATES[0]) for name in names[busy:]]
    await _open(on, names, tablets)
    known = Running(gate.service.build(on.servers.settings(GateSettings, "gate")))
    known.store.start()
    try:
        await eventually(lambda: _heard(known, names), within_seconds=60)
        for name in names:
            here = [tablet for tablet in tablets if tablet.estate == name]
            await _fill(known, name, here, CARDS_OF_EACH if len(here) > 1 else 10)
    finally:
        await known.store.stop()
    return tablets


def _tablet(estate: EstateId, gate_: str) -> Tablet:
    return Tablet(estate, gate_, unit="u0", host="p0", prefix=gate_[0].upper())


async def _open(on: Stage, names: Sequence[EstateId], tablets: Sequence[Tablet]) -> None:
    settings = on.servers.settings(IdentitySettings, "identity")
    async with Running(identity.service.build(settings)) as people:
        platform = Platform(people)
        for name in names:
            await platform.open_estate(OpenEstate(id=name, name=name, zone=ZONE))
        bound = people.store.bound(COMPANY)
        await people.performer.door.open(bound)
        reader = Reader(bound, now=utc_now(), caller=None)
        for tablet in tablets:
            tablet.token = await signed(_claims(tablet), reader)


def _claims(tablet: Tablet) -> dict[str, Any]:
    """Those of a guard who has unlocked it, for as long as is measured."""
    now = time.time()
    return {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": "guard",
        "est": tablet.estate,
        "prm": [permission.value for permission in _GUARD],
        "are": [],
        "sid": str(uuid4()),
        "iat": now,
        "exp": now + _GOOD_FOR.total_seconds(),
        "device": tablet.id,
        "gate": tablet.gate,
    }


async def _heard(known: Running, names: Sequence[EstateId]) -> bool:
    cards = known.store.database["estates"]
    return bool(await cards.count_documents({"estate": {"$in": list(names)}}) == len(names))


async def _fill(known: Running, estate: EstateId, tablets: Sequence[Tablet], cards: int) -> None:
    """Rows as the events of archives and identity, and stocking, would have made them."""
    units = [
        Unit(id=UnitId(f"u{n}"), building=str(n % 4), entrance="1", room=f"{n:04}", label=f"{n}室")
        for n in range(UNITS_OF_EACH)
    ]
    people = [
        Person(
            id=PersonId(f"p{n}"),
            name="张三丰",
            phones=("13812345678",),
            plates=(f"沪A{n:05}",),
            ties=(Tie(unit_id=UnitId(f"u{n}"), relation=Relation.OWNER),),
        )
        for n in range(UNITS_OF_EACH)
    ]
    known_as = [KnownTablet(id=each.id, name="平板", gate=each.gate) for each in tablets]
    stock = []
    for tablet in tablets:
        stocked = Stocked(at=utc_now(), by=Actor(kind=ActorKind.STAFF, id="desk"))
        for number in range(1, cards + 1):
            card = Card(id=f"{tablet.prefix}{number:03}")
            card.put_into_stock(tablet.gate, CardKind.VISITOR, stocked)
            stock.append(card)
    await _put(known, estate, UNITS, units)
    await _put(known, estate, PEOPLE, people)
    await _put(known, estate, TABLETS, known_as)
    await _put(known, estate, CARDS, stock)


async def _put(
    known: Running, estate: EstateId, collection: Collection[Any], models: Sequence[Any]
) -> None:
    bound = known.store.bound(estate)
    await known.performer.door.open(bound)
    keys = bound.keys_for(collection)
    generation = await known.store.generations.filter(collection, estate)
    rows = []
    for model in models:
        row = collection.encode(model, estate, 1, keys, known.service.name)
        key = await known.store.generations.key(collection, estate, model.id)
        rows.append(row | {"_id": key} | generation)
    kept = known.store.database.get_collection(collection.name, write_concern=WriteConcern(1))
    await kept.insert_many(rows, ordered=False)
