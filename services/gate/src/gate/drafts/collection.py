"""How half-done acts are kept: those that wait, by gate."""

from chassis.store.collection import Collection, Index
from gate.drafts.model import Draft

DRAFTS = Collection(
    Draft,
    "drafts",
    indexes=[Index("state", "gate")],
    due=lambda draft: draft.erase_at,
)
