"""What is said when orders come to have to do with each other."""

from datetime import datetime

from contracts.dispatch.beside import WorkOrderRelated
from contracts.orders import OrderRelation
from contracts.words import StaffId
from dispatch.orders.model.order import WorkOrder
from dispatch.related.model import COUNTERPARTS


def told_on_both(
    order: WorkOrder,
    other: WorkOrder,
    relation: OrderRelation,
    reason: str,
    at: datetime,
    *,
    undone: bool = False,
    technician_id: StaffId | None = None,
) -> tuple[WorkOrderRelated, WorkOrderRelated]:
    """What is said of one and of the other; `technician_id` had the first one."""
    first = WorkOrderRelated(
        **order.about(at),
        relation=relation,
        other_id=other.id,
        other_number=other.number,
        undone=undone,
        reason=reason,
        technician_id=technician_id,
    )
    second = WorkOrderRelated(
        **other.about(at),
        relation=COUNTERPARTS[relation],
        other_id=order.id,
        other_number=order.number,
        undone=undone,
        reason=reason,
    )
    return first, second
