"""The call to the owner: agreed for a time, nobody answered, nobody was home, or declined (T34)."""

from datetime import date
from typing import Annotated

from pydantic import StringConstraints

from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.dispatch.recurring import VisitState
from contracts.words import PersonalText
from dispatch.appointments.commands import AgreeOnVisit, agree_on_visit
from dispatch.orders.commands import CancelOrder, Note, Reason, cancel_order
from dispatch.orders.model.order import WorkOrder
from dispatch.recurring.commands.opening import open_planned_order
from dispatch.recurring.events import service_visit_changed
from dispatch.recurring.model.period import ServicePeriod
from dispatch.recurring.model.plan import ServicePlan
from dispatch.recurring.model.visit import CallOutcome, PlannedVisit
from dispatch.slips.model import Slip


class AgreeWithOwner(Command):
    """Between which times somebody comes, and whom to call there."""

    starts_at: Instant
    ends_at: Instant
    contact_name: Annotated[PersonalText, StringConstraints(max_length=100)] = ""
    contact_phone: Annotated[PersonalText, StringConstraints(max_length=50)] = ""
    note: Note = ""


class TryAgain(Command):
    """Nobody answered, or nobody was at home; why, and when somebody tries again."""

    reason: Note = ""
    next_on: date | None = None


class OwnerDeclines(Command):
    """The owner does not want it, and why."""

    reason: Reason


async def visit_in_reach(reader: Reader, planned_id: str) -> PlannedVisit:
    """A visit of the caller's buildings (P07). Raises Missing, NotAllowed."""
    visit = await reader.load(PlannedVisit, planned_id)
    if reader.caller is not None:
        reader.caller.must_cover(visit.building)
    return visit


async def agree_with_owner(planned_id: str, command: AgreeWithOwner, work: Work) -> PlannedVisit:
    """Its order is opened, or gets another time; what was cancelled gets an order anew.

    Raises VisitDone, NobodyToCall, VisitImpossible.
    """
    visit = await visit_in_reach(work, planned_id)
    before = visit.state
    order = await work.load(WorkOrder, visit.order_id) if visit.order_id else None
    visit.agree(work.now)
    if order is None or not order.open:
        order = await open_planned_order(visit, await _slip(visit, command, work), work)
    window = AgreeOnVisit(starts_at=command.starts_at, ends_at=command.ends_at, note=command.note)
    await agree_on_visit(order.id, window, work)
    return await _counted(visit, before, work)


async def try_again(
    planned_id: str, outcome: CallOutcome, command: TryAgain, work: Work
) -> PlannedVisit:
    """Nobody answered, or nobody was at home: it is called again.

    Raises VisitDone, NobodyToCall, NothingAgreed, AgreedAlready, TryAgainPast.
    """
    visit = await visit_in_reach(work, planned_id)
    before = visit.state
    await _fail(visit, outcome, command.reason, work, next_on=command.next_on)
    return await _counted(visit, before, work)


async def owner_declines(planned_id: str, command: OwnerDeclines, work: Work) -> PlannedVisit:
    """The owner does not want it; an order that is open for it is cancelled.

    Raises VisitDone, NobodyToCall, WorkBegun, IllegalMove.
    """
    visit = await visit_in_reach(work, planned_id)
    before = visit.state
    await _fail(visit, CallOutcome.DECLINED, command.reason, work)
    order = await work.load(WorkOrder, visit.order_id) if visit.order_id else None
    if order is not None and order.open:
        await cancel_order(order.id, CancelOrder(reason=command.reason), work)
    return await _counted(visit, before, work)


async def _fail(
    visit: PlannedVisit,
    outcome: CallOutcome,
    reason: str,
    work: Work,
    *,
    next_on: date | None = None,
) -> None:
    today = (await work.estate_card()).calendar.local_day(work.now)
    visit.fail(outcome, reason, by=work.actor, at=work.now, today=today, next_on=next_on)


async def _counted(visit: PlannedVisit, before: VisitState, work: Work) -> PlannedVisit:
    period = await work.load(ServicePeriod, visit.period_id)
    period.count(visit.state, before)
    work.say(service_visit_changed(visit), about=visit)
    return visit


async def _slip(visit: PlannedVisit, command: AgreeWithOwner, work: Work) -> Slip:
    plan = await work.load(ServicePlan, visit.plan_id)
    return Slip(
        matter=plan.service.matter,
        kind=plan.service.kind,
        complex_work=plan.service.complex_work,
        requested_at=work.now,
        unit_id=visit.unit_id,
        unit_label=visit.unit_label,
        building=visit.building,
        contact_name=command.contact_name,
        contact_phone=command.contact_phone,
    )
