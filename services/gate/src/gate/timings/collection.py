"""How tallies are kept: for good, they name nobody."""

from chassis.store.collection import Collection, Index
from gate.timings.model import TimingTally

TIMINGS = Collection(TimingTally, "timings", indexes=[Index("day", "gate")])
