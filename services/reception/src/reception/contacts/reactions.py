"""What dispatch and fees do for a case stands in its timeline."""

from chassis.work import Work
from contracts.dispatch.orders import OrderEvent
from reception.cases.commands import case_of
from reception.cases.model.charges import ChargeEvent, charge_entry
from reception.cases.model.entries import Telling
from reception.cases.model.orders import order_entry
from reception.contacts.commands import enter


async def follow_order(event: OrderEvent, work: Work) -> None:
    """Enter a step of the order into its case, under an id made from the event."""
    case = await case_of(event.order_id, event.contact_id, work)
    case.belongs_to(event.order_id, event.unit_id, event.building)
    telling = Telling(
        id=work.new_id(), by=work.actor, trace=work.correlation, version=work.event_version
    )
    await enter(case, order_entry(event, telling), work)


async def follow_charge(event: ChargeEvent, work: Work) -> None:
    """Enter what became of the order's charge into its case. A charge has versions of its own."""
    case = await case_of(event.order_id, event.contact_id, work)
    case.belongs_to(event.order_id, event.unit_id, event.building)
    telling = Telling(id=work.new_id(), by=work.actor, trace=work.correlation)
    await enter(case, charge_entry(event, telling), work)
