"""How colleagues are found: by id, or all who work here."""

from chassis.store.collection import Collection, Index
from dispatch.colleagues.model import Colleague

COLLEAGUES = Collection(Colleague, "colleagues", indexes=[Index("active", "roles")])

MOST_COLLEAGUES = 500
"""How many of an estate's staff are read at once: more work in none."""
