"""How sites are kept: by unit, and the live ones by their last day."""

from datetime import date
from zoneinfo import ZoneInfo

from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from gate.sites.model import Site

SITES = Collection(
    Site, "sites", indexes=[Index("ends_on"), Index("unit_id", "-opened_at"), Index("-opened_at")]
)


async def estate_day(reader: Reader) -> date:
    """Today in the estate."""
    return reader.now.astimezone(ZoneInfo((await reader.estate_card()).zone)).date()
