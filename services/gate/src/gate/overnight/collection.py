"""Where decisions about overnight stays are kept."""

from chassis.store.collection import Collection, Index
from gate.overnight.model import OvernightStay

STAYS = Collection(
    OvernightStay,
    "overnight_stays",
    indexes=[Index("-night"), Index("visit_id")],
    due=lambda each: each.erase_at,
)
