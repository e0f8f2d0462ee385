"""Who is inside now, what is out and what is held: the numbers a foreman asks for."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.gate import VISIT_CLASS_TEXTS, VisitClass
from contracts.words import Fen
from gate.cards.model import CARD_KIND_TEXTS, Card, CardState
from gate.pledges.model import Pledge, PledgeKind
from gate.visits.model.visit import Visit, VisitState

MOST_INSIDE = 10_000
MOST_CARDS_OUT = 10_000


class Counted(BaseModel):
    """How many visits of a class are inside, and how many people in them."""

    code: VisitClass
    zh: str
    en: str
    visits: int
    people: int


class VehicleInside(BaseModel):
    """A visitor's car that has not left."""

    visit_id: str
    plate: str
    kind: str
    to: str
    parking_place: str
    entered_at: datetime
    leave_by: datetime | None
    overstayed: bool


class CardOut(BaseModel):
    """A card that is with a visitor."""

    number: str
    kind_zh: str
    kind_en: str
    visit_id: str | None
    since: datetime | None


class Held(BaseModel):
    """How many documents and deposits lie at the gates, and what the deposits come to."""

    documents: int
    deposits: int
    deposits_fen: Fen


class InsideNow(BaseModel):
    """As far as the gates have told: `people` in all, by class; `overstayed` visits should have
    ended. Lists of the visits themselves: `GET /visits?state=inside`.
    """

    at: datetime
    visits: int
    people: int
    overstayed: int
    by_class: list[Counted]
    vehicles: list[VehicleInside]
    cards_out: list[CardOut]
    pledges: Held


async def inside_now(reader: Reader) -> InsideNow:
    """For whoever has areas who went to buildings in them alone (P07)."""
    visits = await visits_inside(reader)
    pledges = await reader.find_many(Pledge, [visit.id for visit in visits])
    held = [pledge for pledge in pledges.values() if pledge.held]
    return InsideNow(
        at=reader.now,
        visits=len(visits),
        people=sum(_people(visit) for visit in visits),
        overstayed=sum(visit.overstayed(reader.now) for visit in visits),
        by_class=_by_class(visits),
        vehicles=[
            vehicle for visit in visits if (vehicle := _vehicle(visit, reader.now)) is not None
        ],
        cards_out=await _cards_out(visits, reader),
        pledges=_held(held),
    )


async def visits_inside(reader: Reader) -> list[Visit]:
    """Who came first is first."""
    where: dict[str, Any] = {"state": VisitState.INSIDE.value}
    areas = reader.caller.areas if reader.caller else frozenset()
    if areas:
        where["about.building"] = {"$in": sorted(areas)}
    return await reader.select(Visit, where, sort=["at"], limit=MOST_INSIDE)


def _people(visit: Visit) -> int:
    return visit.about.people if visit.about else 0


def _by_class(visits: Sequence[Visit]) -> list[Counted]:
    came: Counter[VisitClass] = Counter()
    people: Counter[VisitClass] = Counter()
    for visit in visits:
        if visit.about is not None:
            came[visit.about.visit_class] += 1
            people[visit.about.visit_class] += visit.about.people
    return [
        Counted(
            code=each,
            zh=VISIT_CLASS_TEXTS[each][0],
            en=VISIT_CLASS_TEXTS[each][1],
            visits=came[each],
            people=people[each],
        )
        for each in VisitClass
        if came[each]
    ]


def _vehicle(visit: Visit, now: datetime) -> VehicleInside | None:
    about, entered = visit.about, visit.entered
    if about is None or about.vehicle is None or entered is None:
        return None
    return VehicleInside(
        visit_id=visit.id,
        plate=about.vehicle.plate,
        kind=about.vehicle.kind.value,
        to=about.unit_label or about.place,
        parking_place=about.vehicle.parking_place,
        entered_at=entered.at,
        leave_by=visit.leave_by,
        overstayed=visit.overstayed(now),
    )


async def _cards_out(visits: Sequence[Visit], reader: Reader) -> list[CardOut]:
    """Also those with somebody who is not inside, which is worth knowing; but for whoever has areas
    those of their visitors alone.
    """
    where: dict[str, Any] = {"state": CardState.OUT.value}
    if reader.caller is not None and reader.caller.areas:
        where["visit_id"] = {"$in": [visit.id for visit in visits]}
    return [
        CardOut(
            number=card.id,
            kind_zh=CARD_KIND_TEXTS[card.kind][0] if card.kind else "",
            kind_en=CARD_KIND_TEXTS[card.kind][1] if card.kind else "",
            visit_id=card.visit_id,
            since=card.since,
        )
        for card in await reader.select(Card, where, sort=["since"], limit=MOST_CARDS_OUT)
    ]


def _held(pledges: Sequence[Pledge]) -> Held:
    deposits = [each for each in pledges if each.left.kind is PledgeKind.DEPOSIT]
    return Held(
        documents=len(pledges) - len(deposits),
        deposits=len(deposits),
        deposits_fen=Fen(sum(each.left.amount_fen or 0 for each in deposits)),
    )
