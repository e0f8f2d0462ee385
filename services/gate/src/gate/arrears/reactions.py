"""Fees tells of a charge; gate keeps what is still owed on it."""

from chassis.work import Work
from gate.arrears.model import ChargeTold, OpenCharge


async def keep_charge(event: ChargeTold, work: Work) -> None:
    """Of a charge without a unit nothing is kept: no slip would show it."""
    if event.unit_id is None:
        return
    charge = await work.find(OpenCharge, event.charge_id)
    if charge is None:
        charge = OpenCharge(id=event.charge_id)
        work.add(charge)
    charge.hear(event, work.event_version)
