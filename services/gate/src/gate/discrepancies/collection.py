"""How differences are kept and found: what waits for its owner first."""

from chassis.store.collection import Collection, Index
from gate.discrepancies.model import Discrepancy

DISCREPANCIES = Collection(
    Discrepancy,
    "discrepancies",
    indexes=[Index("settled", "-raised_at"), Index("-raised_at"), Index("about")],
    due=lambda each: each.erase_at,
)
