"""How plans, periods and visits are kept and found, and whose they are."""

from typing import Any

from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.refusals import NotAllowed
from dispatch.recurring.model.period import ServicePeriod
from dispatch.recurring.model.plan import ServicePlan
from dispatch.recurring.model.visit import PlannedVisit

PLANS = Collection(
    ServicePlan,
    "service_plans",
    indexes=[Index("state", "_id"), Index("buildings", "state", "_id")],
    due=lambda plan: plan.look_at,
)
PERIODS = Collection(
    ServicePeriod,
    "service_periods",
    indexes=[Index("plan_id", "-day", "_id"), Index("state", "day", "_id")],
    due=lambda period: period.look_at,
)
VISITS = Collection(
    PlannedVisit,
    "planned_visits",
    indexes=[
        Index("period_id", "state", "unit_label", "_id"),
        Index("period_id", "unit_label", "_id"),
        Index("state", "call_on", "unit_label", "_id"),
        Index("order_id"),
    ],
)


async def plan_in_reach(reader: Reader, plan_id: str) -> ServicePlan:
    """A plan of the caller's buildings (P07). Raises Missing, NotAllowed."""
    plan = await reader.load(ServicePlan, plan_id)
    must_reach(reader, plan.buildings)
    return plan


def must_reach(reader: Reader, buildings: tuple[str, ...]) -> None:
    """All of it lies in the caller's buildings: a part of it would be decided for others too.

    Raises NotAllowed.
    """
    caller = reader.caller
    if caller is None or not caller.areas or (buildings and caller.areas.issuperset(buildings)):
        return
    raise NotAllowed(permission=f"area {'、'.join(buildings)}")


async def period_in_reach(reader: Reader, period_id: str) -> ServicePeriod:
    """A period of a plan in the caller's buildings (P07). Raises Missing, NotAllowed."""
    period = await reader.load(ServicePeriod, period_id)
    must_reach(reader, period.buildings)
    return period


def of_buildings(reader: Reader) -> dict[str, Any]:
    """The filter that leaves what lies altogether in the buildings of the caller (P07)."""
    caller = reader.caller
    if caller is None or not caller.areas:
        return {}
    inside = sorted(caller.areas)
    return {"buildings": {"$in": inside, "$not": {"$elemMatch": {"$nin": inside}}}}
