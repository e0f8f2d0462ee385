"""The warranty of a unit, as the estate's periods and the unit's delivery make it."""

from datetime import date

from chassis.reader import Reader
from contracts.words import UnitId
from dispatch.directory.model import Unit
from dispatch.warranties.collection import WarrantyPolicy
from dispatch.warranties.model import Cover, covers


async def unit_covers(unit_id: UnitId | None, day: date, reader: Reader) -> list[Cover]:
    """Every term for a unit on a day; none for a place, an unset policy or an unknown delivery."""
    unit = await reader.find(Unit, unit_id) if unit_id else None
    policy = await reader.policy(WarrantyPolicy)
    terms = policy.terms if policy else None
    return covers(terms or (), unit.delivered_on if unit else None, day)
