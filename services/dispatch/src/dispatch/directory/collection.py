"""How dispatch finds units."""

from chassis.store.collection import Collection
from dispatch.directory.model import Unit

UNITS = Collection(Unit, "units")
