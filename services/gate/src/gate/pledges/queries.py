"""What should lie in a gate's box now: cards, documents and deposits, to be compared by hand."""

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.words import Fen
from gate.cards.model import MOST_CARDS, Card, CardKind, CardState, kind_named
from gate.passes.model import Named
from gate.pledges.collection import PledgePolicy
from gate.pledges.model import HeldPledge, Pledge, PledgeKind, held_pledge

MOST_HELD = 2_000


class CardsInBox(BaseModel):
    """The cards of one kind that lie there."""

    kind: Named
    numbers: list[str]


class Box(BaseModel):
    """A gate's box as it should look now; of every gate where none was asked for.

    `deposits_fen` is what the deposits come to.
    """

    gate: str
    cards: list[CardsInBox]
    documents: list[HeldPledge]
    deposits: list[HeldPledge]
    deposits_fen: Fen


async def box_of(reader: Reader, gate: str) -> Box:
    """What should lie in the box of one gate, or of all (empty)."""
    where: dict[str, Any] = {"state": CardState.STOCK.value}
    held: dict[str, Any] = {"held": True}
    if gate:
        where["place"] = held["gate"] = gate
    cards = await reader.select(Card, where, limit=MOST_CARDS)
    pledges = await reader.select(Pledge, held, limit=MOST_HELD)
    return _box(gate, cards, [held_pledge(each) for each in pledges])


async def pledge_rules(reader: Reader) -> dict[str, Any]:
    """What tablets are to know of the estate's rules for pledges."""
    policy = await reader.policy(PledgePolicy) or PledgePolicy()
    rules = {str(visit_class): rule for visit_class, rule in policy.by_class.items()}
    if policy.vehicles is not None:
        rules["vehicle"] = policy.vehicles
    return {
        "pledge_rules": [
            {"for": name, "kind": rule.kind.value, "amount_fen": rule.amount_fen}
            for name, rule in sorted(rules.items())
        ],
        "document_at_once": all(rule.kind is not PledgeKind.DOCUMENT for rule in rules.values()),
    }


def _box(gate: str, cards: Sequence[Card], pledges: Sequence[HeldPledge]) -> Box:
    deposits = [each for each in pledges if each.kind is PledgeKind.DEPOSIT]
    return Box(
        gate=gate,
        cards=[
            CardsInBox(
                kind=kind_named(kind),
                numbers=sorted(card.id for card in cards if card.kind is kind),
            )
            for kind in CardKind
        ],
        documents=[each for each in pledges if each.kind is PledgeKind.DOCUMENT],
        deposits=deposits,
        deposits_fen=Fen(sum(each.amount_fen or 0 for each in deposits)),
    )
