"""How sites are kept: by unit, and the live ones by their last day."""

from chassis.store.collection import Collection, Index
from gate.sites.model import Site

SITES = Collection(
    Site, "sites", indexes=[Index("ends_on"), Index("unit_id", "-opened_at"), Index("-opened_at")]
)
