"""How incidents and their call lists are kept and found, and whose they are."""

from typing import Any

from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.refusals import NotAllowed
from reception.incidents.model.calls import CallList
from reception.incidents.model.incident import Incident, touches

INCIDENTS = Collection(
    Incident,
    "incidents",
    indexes=[
        Index("open", "-began_at", "_id"),
        Index("-began_at", "_id"),
        Index("buildings", "open", "-began_at", "_id"),
    ],
)
CALL_LISTS = Collection(CallList, "call_lists")


async def incident_in_reach(reader: Reader, incident_id: str) -> Incident:
    """An incident that touches the caller's buildings (P07). Raises Missing, NotAllowed."""
    incident = await reader.load(Incident, incident_id)
    areas = reader.caller.areas if reader.caller else frozenset[str]()
    if not touches(incident, areas):
        raise NotAllowed(permission=f"area {'、'.join(incident.buildings)}")
    return incident


def touching(reader: Reader) -> dict[str, Any]:
    """The filter that leaves what touches the caller's buildings (P07)."""
    areas = reader.caller.areas if reader.caller else frozenset[str]()
    return {"buildings": {"$in": sorted(areas)}} if areas else {}
