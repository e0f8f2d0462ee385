"""A signed-off round is followed up; a later round ends the calls of those before it."""

from chassis.work import Work
from contracts.dispatch import OrderEvent, WorkOrderReopened, WorkOrderSignedOff
from reception.cases.commands import case_of
from reception.cases.model.case import Case
from reception.cases.model.entries import Telling
from reception.cases.model.orders import order_entry
from reception.contacts.commands import enter
from reception.followups.commands.planning import end_rounds_before, plan_calls
from reception.followups.model.repair import Repair


async def plan_follow_ups(event: WorkOrderSignedOff, work: Work) -> None:
    """Plan the calls of the round in the act that enters it into the case."""
    case = await _entered(event, work)
    await end_rounds_before(event.round, event.order_id, work)
    await plan_calls(_repair(event, case), case, work)


async def begin_rework(event: WorkOrderReopened, work: Work) -> None:
    """The order is done again, so nobody is asked about the rounds before."""
    await _entered(event, work)
    await end_rounds_before(event.round, event.order_id, work)


async def _entered(event: OrderEvent, work: Work) -> Case:
    case = await case_of(event.order_id, event.contact_id, work)
    case.belongs_to(event.order_id, event.unit_id, event.building)
    telling = Telling(
        id=work.new_id(), by=work.actor, trace=work.correlation, version=work.event_version
    )
    await enter(case, order_entry(event, telling), work)
    return case


def _repair(event: WorkOrderSignedOff, case: Case) -> Repair:
    return Repair(
        case_id=case.id,
        order_id=event.order_id,
        order_number=str(event.number),
        contact_id=event.contact_id,
        round=event.round,
        kind=event.kind,
        urgency=event.urgency,
        technician_id=event.technician_id,
        signed_off_at=event.at,
        unit_id=event.unit_id,
        unit_label=event.unit_label,
        building=event.building,
        place=event.place,
        matter=event.matter,
        contact_name=event.contact_name,
        contact_phone=event.contact_phone,
    )
