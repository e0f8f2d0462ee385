"""How notifications finds units and people."""

from chassis.store.collection import Collection, Index
from notifications.directory.model import Person, Unit

UNITS = Collection(Unit, "units", indexes=[Index("building", "entrance")])
PEOPLE = Collection(Person, "people", indexes=[Index("ties.unit_id")])
