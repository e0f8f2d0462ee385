"""What is said of cards."""

from contracts.gate import CardLost
from gate.cards.model import Card, CardFact


def card_lost(card: Card, fact: CardFact) -> CardLost:
    """Nobody knows where it is, and somebody has approved giving it up."""
    return CardLost(
        card_number=card.id,
        kind=card.kind.value if card.kind else "",
        approver_id=fact.approver_id or "",
        at=fact.at,
        visit_id=fact.visit_id,
    )
