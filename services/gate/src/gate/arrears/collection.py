"""Where open charges are kept."""

from chassis.store.collection import Collection, Index
from gate.arrears.model import OpenCharge

OPEN_CHARGES = Collection(
    OpenCharge,
    "open_charges",
    indexes=[Index("unit_id", partial={"outstanding_fen": {"$gt": 0}})],
)
"""By unit those on which something is owed; settled ones are found by id alone."""
