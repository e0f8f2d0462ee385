"""Where it is kept that emergency lists were taken."""

from chassis.store.collection import Collection, Index
from gate.inside.model import EmergencyList

EMERGENCY_LISTS = Collection(EmergencyList, "emergency_lists", indexes=[Index("-at")])
