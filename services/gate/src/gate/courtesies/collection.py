"""How courtesies are kept: by when they end."""

from chassis.store.collection import Collection, Index
from gate.courtesies.model import Courtesy

COURTESIES = Collection(
    Courtesy,
    "courtesies",
    indexes=[Index("over_at"), Index("-since")],
    due=lambda courtesy: courtesy.erase_at,
)
