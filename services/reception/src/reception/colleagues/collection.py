"""How colleagues are found."""

from chassis.store.collection import Collection, Index
from reception.colleagues.model import Colleague

COLLEAGUES = Collection(Colleague, "colleagues", indexes=[Index("active", "roles")])
