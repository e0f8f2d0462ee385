"""The plan card another feature works by."""

from chassis.reader import Reader
from contracts.reception.duty import EmergencyKind
from reception.emergencies.collection import EmergencyPlans
from reception.emergencies.model import PlanCard


async def plan_card(kind: EmergencyKind, reader: Reader) -> PlanCard | None:
    """The estate's card of a kind; None while there is none."""
    plans = await reader.policy(EmergencyPlans)
    return plans.card(kind) if plans else None
