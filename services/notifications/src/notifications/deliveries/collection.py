"""How deliveries are kept and found, and when an estate lets them go out."""

from pydantic import Field

from chassis.policies import Policy
from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.refusals import NotAllowed
from notifications.deliveries.model import Delivery, RetryRule
from notifications.quiet_hours.model import QuietHours

DELIVERIES = Collection(
    Delivery,
    "deliveries",
    indexes=[
        Index("state", "-planned_at", "_id"),
        Index("-planned_at", "_id"),
        Index("about.order_id", "-planned_at", "_id"),
    ],
    due=lambda delivery: delivery.look_at,
)


class DeliveryPolicy(QuietHours, Policy):
    """Quiet hours, and how often a failed message is tried again."""

    first_retry_seconds: float = Field(default=30, gt=0, le=3600)
    longest_retry_seconds: float = Field(default=3600, gt=0, le=86400)
    tries: int = Field(default=8, ge=1, le=30)

    @property
    def retries(self) -> RetryRule:
        """As deliveries use it."""
        return RetryRule(
            first_seconds=self.first_retry_seconds,
            longest_seconds=self.longest_retry_seconds,
            tries=self.tries,
        )


async def delivery_in_reach(reader: Reader, delivery_id: str) -> Delivery:
    """A delivery the caller may see. Raises Missing, NotAllowed."""
    delivery = await reader.load(Delivery, delivery_id)
    if reader.caller is not None and not reader.caller.covers(delivery.about.building):
        raise NotAllowed(permission=f"area {delivery.about.building}")
    return delivery
