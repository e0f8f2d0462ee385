"""How technicians are found."""

from chassis.store.collection import Collection, Index
from dispatch.crews.model import Technician

TECHNICIANS = Collection(Technician, "technicians", indexes=[Index("active")])
