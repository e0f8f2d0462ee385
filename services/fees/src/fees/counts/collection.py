"""How drawers and counts are kept."""

from chassis.store.collection import Collection, Index
from fees.counts.model import CashCount, Drawer

DRAWERS = Collection(Drawer, "drawers", indexes=[Index("since", "_id")])
CASH_COUNTS = Collection(
    CashCount,
    "cash_counts",
    indexes=[Index("-at", "_id"), Index("collector_id", "-at", "_id")],
)
