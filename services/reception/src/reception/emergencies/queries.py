"""The plan cards, all at once: what a screen keeps for when there is no network."""

from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from reception.cases.model.shown import Named, named
from reception.emergencies.collection import EmergencyPlans
from reception.emergencies.model import KIND_TEXTS, SEVEN, Number


class PlanCardView(BaseModel):
    """A card; `unset` while the estate has none for this kind (未设定)."""

    kind: Named
    unset: bool
    steps: list[str]
    calls: list[Number]


class PlanCards(BaseModel):
    """The seven cards, as they were at a moment."""

    estate: str
    as_of: datetime
    cards: list[PlanCardView]


async def plan_cards(reader: Reader) -> PlanCards:
    """In the order of the rule book."""
    plans = await reader.policy(EmergencyPlans) or EmergencyPlans()
    cards = []
    for kind in SEVEN:
        card = plans.card(kind)
        cards.append(
            PlanCardView(
                kind=named(kind, KIND_TEXTS),
                unset=card is None,
                steps=list(card.steps) if card else [],
                calls=list(card.calls) if card else [],
            )
        )
    return PlanCards(estate=(await reader.estate_card()).name, as_of=reader.now, cards=cards)
