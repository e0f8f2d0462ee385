"""How colleagues are found: by id alone."""

from chassis.store.collection import Collection
from dispatch.colleagues.model import Colleague

COLLEAGUES = Collection(Colleague, "colleagues")
