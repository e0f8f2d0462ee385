"""How hand-overs are kept: the last first; and the desk that is handed over."""

from chassis.store.collection import Collection, Index
from reception.handovers.model.hand_over import Desk, HandOver

HAND_OVERS = Collection(
    HandOver,
    "desk_hand_overs",
    indexes=[Index("-begun_at", "_id"), Index("state", "-begun_at", "_id")],
)
DESKS = Collection(Desk, "desks")

THE_DESK = "desk"
