"""What is said of those who help."""

from datetime import datetime

from contracts.dispatch.beside import AssistantJoined, AssistantLeft
from contracts.words import StaffId
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import Assistant


def assistant_joined(order: WorkOrder, joined: Assistant) -> AssistantJoined:
    """Who helps whom, for which share."""
    return AssistantJoined(
        **order.about(joined.since),
        technician_id=_responsible(order),
        assistant_id=joined.staff_id,
        share_percent=joined.share_percent,
    )


def assistant_left(order: WorkOrder, left: Assistant) -> AssistantLeft:
    """Who helps no longer."""
    at: datetime = left.until or left.since
    return AssistantLeft(
        **order.about(at), technician_id=_responsible(order), assistant_id=left.staff_id
    )


def _responsible(order: WorkOrder) -> StaffId:
    if order.technician_id is None:
        raise ValueError(f"nobody is responsible: {order.id}")
    return order.technician_id
