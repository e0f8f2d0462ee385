"""The ways in force."""

from chassis.reader import Reader
from dispatch.ways.collection import WayPolicy


async def ways_in_force(reader: Reader) -> dict[str, str]:
    """Building → what the estate tells of the way there now."""
    policy = await reader.policy(WayPolicy)
    return {each.building: each.note for each in (policy.notes if policy else None) or ()}
