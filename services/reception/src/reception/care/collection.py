"""How the care list is kept and found, and whose it is."""

from typing import Any

from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.refusals import NotAllowed
from reception.care.model import Care

CARE = Collection(
    Care,
    "care",
    indexes=[
        Index("active", "unit_label", "_id"),
        Index("active", "next_on", "_id"),
        Index("unit_id", "active"),
    ],
)


async def care_in_reach(reader: Reader, care_id: str) -> Care:
    """Somebody of the caller's buildings (P07). Raises Missing, NotAllowed."""
    care = await reader.load(Care, care_id)
    if reader.caller is not None and not reader.caller.covers(care.building):
        raise NotAllowed(permission=f"area {care.building}")
    return care


def in_reach(reader: Reader) -> dict[str, Any]:
    """The filter that leaves the caller's buildings (P07)."""
    areas = reader.caller.areas if reader.caller else frozenset[str]()
    return {"building": {"$in": sorted(areas)}} if areas else {}
