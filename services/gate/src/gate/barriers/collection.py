"""Where commands to barriers are kept until they are carried out, and afterwards."""

from chassis.store.collection import Collection, Index
from gate.barriers.model import BarrierOpening

OPENINGS = Collection(
    BarrierOpening,
    "barrier_openings",
    indexes=[Index("gate", "-asked_at")],
    due=lambda each: each.try_at,
)
