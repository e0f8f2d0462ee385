"""What notices say about a work order: its number, class and place.

Each row is kept from the events that change just that, the newest version winning, so that their
order does not matter. Nothing people typed is kept.
"""

from pydantic import BaseModel

from contracts.refusals import NotYet
from contracts.urgency import UrgencyClass
from contracts.words import OrderId, UnitId


class OrderUnknown(NotYet):
    """The order's opening has not arrived here yet."""

    zh = "任务单尚未同步到通知服务，请稍后再试。"
    en = "The work order has not reached notifications yet; try again shortly."


class Order(BaseModel):
    """Which order it is and where."""

    id: OrderId
    number: str
    unit_id: UnitId | None = None
    building: str = ""


class OrderClass(BaseModel):
    """How urgent it is."""

    id: OrderId
    urgency: UrgencyClass


class Known(BaseModel):
    """What is known of an order when something about it is told."""

    order_id: OrderId
    number: str
    where: str
    building: str
    unit_id: UnitId | None
    urgency: UrgencyClass

    @property
    def round_the_clock(self) -> bool:
        """Whether its class runs 24×7, so that nobody's night holds it up (levels.md, clocks 5)."""
        return self.urgency in (UrgencyClass.P0, UrgencyClass.P1)
