"""What every event of an order says, and what an order is to others."""

from datetime import datetime
from typing import TypedDict

from pydantic import BaseModel, ConfigDict

from contracts.orders import OrderRelation
from contracts.words import ContactId, OrderId, SeriesNumber, UnitId


class AboutOrder(TypedDict):
    """What every event of an order says, and what an order is to others."""

    order_id: OrderId
    contact_id: ContactId | None
    unit_id: UnitId | None
    building: str
    at: datetime


class Relative(BaseModel):
    """Another order, and what this one is to it."""

    model_config = ConfigDict(frozen=True)

    relation: OrderRelation
    order_id: OrderId
    number: SeriesNumber
