"""One case, with everything that happened to it in any service."""

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.words import ContactId, OrderId, UnitId
from reception.cases.collection import case_in_reach
from reception.cases.model.shown import (
    OrderStanding,
    TimelineEntry,
    order_standing,
    people_of,
    timeline_of,
)
from reception.colleagues.model import Colleague


class CaseView(BaseModel):
    """The case of a contact or of an order engineering opened itself, oldest entry first."""

    id: str
    contact_id: ContactId | None
    order_id: OrderId | None
    unit_id: UnitId | None
    building: str
    order: OrderStanding | None
    timeline: list[TimelineEntry]


async def show_case(case_id: str, reader: Reader) -> CaseView:
    """The whole case. Raises Missing, NotAllowed."""
    case = await case_in_reach(reader, case_id)
    names = await reader.find_many(Colleague, sorted(people_of(case)))
    return CaseView(
        id=case.id,
        contact_id=case.contact_id,
        order_id=case.order_id,
        unit_id=case.unit_id,
        building=case.building,
        order=order_standing(case.order, names) if case.order else None,
        timeline=timeline_of(case, names),
    )
