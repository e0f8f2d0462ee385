"""How acts and journals are kept: what waits for a person's decision is found at once."""

from chassis.store.collection import Collection, Index
from gate.acts.model.kept import Act, Journal

ACTS = Collection(
    Act,
    "acts",
    indexes=[
        Index("held", "received_at", partial={"held": True}),
        Index("journal", "sequence"),
    ],
    due=lambda act: act.erase_at,
)
JOURNALS = Collection(Journal, "journals", indexes=[Index("device")])
