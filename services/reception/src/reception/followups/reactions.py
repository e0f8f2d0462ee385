"""A signed-off round is followed up; a later round ends the calls of those before it."""

from chassis.work import Work
from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.dispatch.orders import OrderEvent, WorkOrderReopened
from reception.cases.commands import case_of
from reception.cases.model.case import Case
from reception.cases.model.entries import Telling
from reception.cases.model.orders import order_entry
from reception.contacts.commands import enter
from reception.followups.commands.planning import end_rounds_before, plan_calls
from reception.followups.model.repair import repair_of


async def plan_follow_ups(event: WorkOrderSignedOff, work: Work) -> None:
    """Plan the calls of the round in the act that enters it into the case."""
    case = await _entered(event, work)
    await end_rounds_before(event.round, event.order_id, work)
    await plan_calls(repair_of(event, case.id), case, work)


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
