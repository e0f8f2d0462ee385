"""The points an order begins with."""

from chassis.reader import Reader
from contracts.orders import OrderKind
from contracts.urgency import UrgencyClass
from dispatch.checklists.collection import ChecklistPolicy
from dispatch.checklists.model import CheckPoint, points_for


async def points_in_force(
    kind: OrderKind, urgency: UrgencyClass, reader: Reader
) -> tuple[CheckPoint, ...]:
    """By the estate's lists now; none while nobody has set any."""
    policy = await reader.policy(ChecklistPolicy)
    return points_for(policy.lists or (), kind, urgency) if policy else ()
