"""What is wanted of the orders, by HTTP."""

from typing import Annotated

from fastapi import Depends, Query

from contracts.orders import OrderKind
from contracts.urgency import UrgencyClass
from contracts.words import StaffId
from dispatch.views.model import Narrowing


def narrowed(
    urgency: UrgencyClass | None = None,
    kind: OrderKind | None = None,
    building: Annotated[str, Query(max_length=50)] = "",
    technician_id: StaffId | None = None,
    overdue: bool = False,
    rework: bool = False,
    text: Annotated[str, Query(max_length=50)] = "",
) -> Narrowing:
    """What the caller narrows the orders to."""
    return Narrowing(
        urgency=urgency,
        kind=kind,
        building=building,
        technician_id=technician_id,
        overdue=overdue,
        rework=rework,
        text=text,
    )


Narrowed = Annotated[Narrowing, Depends(narrowed)]
