"""How dispatch finds units, and the people of one."""

from chassis.store.collection import Collection, Index
from dispatch.directory.model import Person, Unit

UNITS = Collection(Unit, "units", indexes=[Index("building", "_id")])
PEOPLE = Collection(Person, "people", indexes=[Index("ties.unit_id")])
