"""How routes, plans, rounds and findings are kept and found, and whose they are."""

from typing import Any

from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.refusals import NotAllowed
from dispatch.patrols.model.finding import Finding
from dispatch.patrols.model.plan import PatrolPlan
from dispatch.patrols.model.round import PatrolRound
from dispatch.patrols.model.route import PatrolRoute

ROUTES = Collection(PatrolRoute, "patrol_routes", indexes=[Index("walked", "_id")])
PATROL_PLANS = Collection(
    PatrolPlan,
    "patrol_plans",
    indexes=[Index("ended", "_id"), Index("route_id", "ended", "_id")],
    due=lambda plan: plan.look_at,
)
ROUNDS = Collection(
    PatrolRound,
    "patrol_rounds",
    indexes=[Index("day", "planned_at", "_id"), Index("state", "planned_at", "_id")],
    due=lambda walk: walk.look_at,
)
FINDINGS = Collection(
    Finding,
    "patrol_findings",
    indexes=[
        Index("state", "-found_at", "_id"),
        Index("-found_at", "_id"),
        Index("round_id", "-found_at", "_id"),
        Index("order_id"),
    ],
)


async def route_in_reach(reader: Reader, route_id: str) -> PatrolRoute:
    """A route that touches the caller's buildings (P07). Raises Missing, NotAllowed."""
    route = await reader.load(PatrolRoute, route_id)
    must_touch(reader, {point.building for point in route.points})
    return route


async def round_in_reach(reader: Reader, round_id: str) -> PatrolRound:
    """A round that touches the caller's buildings (P07). Raises Missing, NotAllowed."""
    walk = await reader.load(PatrolRound, round_id)
    must_touch(reader, set(walk.buildings))
    return walk


def must_touch(reader: Reader, buildings: set[str]) -> None:
    """Some of it lies in the caller's buildings. Raises NotAllowed."""
    caller = reader.caller
    if caller is not None and caller.areas and not caller.areas & buildings:
        raise NotAllowed(permission=f"area {'、'.join(sorted(buildings))}")


def touching(reader: Reader, field: str) -> dict[str, Any]:
    """The filter that leaves what touches the caller's buildings (P07)."""
    caller = reader.caller
    if caller is None or not caller.areas:
        return {}
    return {field: {"$in": sorted(caller.areas)}}
