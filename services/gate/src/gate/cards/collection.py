"""How cards are kept: by number, and by where they are."""

from chassis.store.collection import Collection, Index
from gate.cards.model import Card

CARDS = Collection(
    Card,
    "cards",
    indexes=[Index("place", "state", "kind"), Index("state", "kind"), Index("visit_id")],
    due=lambda card: card.erase_at,
)
