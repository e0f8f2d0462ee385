"""How charges are kept and found."""

from typing import Any

from chassis.caller import Caller
from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.words import ChargeId
from fees.charges.model import Charge

CHARGES = Collection(
    Charge,
    "charges",
    indexes=[
        Index("state", "collect_from", "_id"),
        Index("subject.building", "state", "collect_from", "_id"),
        Index("subject.unit_id", "-issued_at"),
        Index("number"),
    ],
)


async def charge_in_reach(reader: Reader, charge_id: ChargeId) -> Charge:
    """A charge of the caller's buildings (P07). Raises Missing, NotAllowed."""
    charge = await reader.load(Charge, charge_id)
    if reader.caller is not None:
        reader.caller.must_cover(charge.subject.building)
    return charge


def in_reach(caller: Caller | None) -> dict[str, Any]:
    """The filter that leaves the charges the caller may see (P07)."""
    if caller is None or not caller.areas:
        return {}
    return {"subject.building": {"$in": sorted(caller.areas)}}
