"""What every event of an order says."""

from datetime import datetime
from typing import TypedDict

from contracts.words import ContactId, OrderId, UnitId


class AboutOrder(TypedDict):
    """What every event of an order says."""

    order_id: OrderId
    contact_id: ContactId | None
    unit_id: UnitId | None
    building: str
    at: datetime
