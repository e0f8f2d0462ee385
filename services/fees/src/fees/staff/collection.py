"""How colleagues are found."""

from chassis.store.collection import Collection
from fees.staff.model import Colleague

COLLEAGUES = Collection(Colleague, "colleagues")
