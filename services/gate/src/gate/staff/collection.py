"""Where the staff are kept."""

from chassis.store.collection import Collection, Index
from gate.staff.model import Colleague

COLLEAGUES = Collection(Colleague, "colleagues", indexes=[Index("active")])
