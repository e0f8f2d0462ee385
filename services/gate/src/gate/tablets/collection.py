"""Where the tablets are kept."""

from chassis.store.collection import Collection
from gate.tablets.model import Tablet

TABLETS = Collection(Tablet, "tablets")
