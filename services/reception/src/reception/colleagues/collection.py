"""How colleagues are found."""

from chassis.store.collection import Collection
from reception.colleagues.model import Colleague

COLLEAGUES = Collection(Colleague, "colleagues")
