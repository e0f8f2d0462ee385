"""How technicians and crews are found."""

from chassis.store.collection import Collection, Index
from dispatch.crews.model import Crew, Technician

TECHNICIANS = Collection(Technician, "technicians", indexes=[Index("active")])
"""Who does the work: the technicians of the estate, as identity states its staff."""

CREWS = Collection(Crew, "crews", indexes=[Index("dissolved", "_id")])
