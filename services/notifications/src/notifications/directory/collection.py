"""How notifications finds units, people and staff."""

from chassis.store.collection import Collection, Index
from notifications.directory.model import Colleague, Person, Unit

UNITS = Collection(Unit, "units", indexes=[Index("building", "entrance")])
PEOPLE = Collection(Person, "people", indexes=[Index("ties.unit_id")])
COLLEAGUES = Collection(Colleague, "colleagues", indexes=[Index("roles", "active")])
