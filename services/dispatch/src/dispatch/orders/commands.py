"""What people do with work orders until somebody is on site, and what ends them early."""

from datetime import datetime
from typing import Annotated

from pydantic import StringConstraints

from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.event import Event
from contracts.orders import OrderKind
from contracts.refusals import Invalid, NotAllowed
from contracts.urgency import Emergency, UrgencyClass
from contracts.words import ContactId, OrderId, PersonalText, StaffId, UnitId
from dispatch.acts.model.steps import CLOCKS_DIFFER, Report
from dispatch.acts.model.table import Act
from dispatch.checklists.commands import points_in_force
from dispatch.clocks.model import appointed
from dispatch.directory.model import Unit
from dispatch.orders.collection import limits_in_force
from dispatch.orders.events import (
    clock_warned,
    step_taken,
    unsigned_undecided,
    work_order_opened,
)
from dispatch.orders.model.order import WorkOrder
from dispatch.slips.model import Slip

Reason = Annotated[PersonalText, StringConstraints(min_length=1, max_length=500)]
Note = Annotated[PersonalText, StringConstraints(max_length=500)]


class RequestedInFuture(Invalid):
    """Nobody has called tomorrow."""

    zh = "报修时间 {requested_at} 还没有到。请填写来电的实际时间，或留空表示现在。"
    en = "The request time {requested_at} has not come yet. Give the real time, or leave it out."


class WhereIsMissing(Invalid):
    """A slip says where: a unit, or a place without one (E01)."""

    zh = "请选择房号，或填写公共区域的位置。"
    en = "Say which unit it is, or describe the place."


class AppointmentImpossible(Invalid):
    """An appointment lies after the request, within a year."""

    zh = "预约时间 {appointment_at} 须晚于报修时间，且在一年之内。请核对。"
    en = "The appointment {appointment_at} must be after the request and within a year. Check it."


class Happened(Command):
    """An act; `at` is when it happened, if that was before now (E04)."""

    at: Instant | None = None


class AssignOrder(Happened):
    """Whom to dispatch."""

    technician_id: StaffId


class TakeStep(Happened):
    """A technician's own act."""

    note: Note = ""


class GiveBackOrder(Happened):
    """Why the technician cannot do it."""

    reason: Reason


class CancelOrder(Happened):
    """Why it will not be done."""

    reason: Reason


class ChangeUrgency(Happened):
    """Another class, and why; `current_limits` takes the estate's limits of today as well."""

    urgency: UrgencyClass
    reason: Reason
    current_limits: bool = False


class OpenDirectly(Command):
    """A call the engineering room took itself (E21), with the true time of the request."""

    matter: Annotated[PersonalText, StringConstraints(min_length=1, max_length=2000)]
    kind: OrderKind = OrderKind.REPAIR
    requested_at: Instant | None = None
    unit_id: UnitId | None = None
    place: Annotated[PersonalText, StringConstraints(max_length=200)] = ""
    building: Annotated[str, StringConstraints(max_length=50)] = ""
    contact_name: Annotated[PersonalText, StringConstraints(max_length=100)] = ""
    contact_phone: Annotated[PersonalText, StringConstraints(max_length=50)] = ""
    emergency: Emergency | None = None
    complex_work: bool = False
    appointment_at: Instant | None = None
    skill: Annotated[str, StringConstraints(max_length=30)] = ""
    """What whoever goes should be able to do, by the estate's catalogue."""


async def order_in_reach(reader: Reader, order_id: OrderId) -> WorkOrder:
    """An order the caller may see and act on: in their buildings, or theirs to do (P07).

    Raises Missing, NotAllowed.
    """
    order = await reader.load(WorkOrder, order_id)
    caller = reader.caller
    if caller is None or caller.covers(order.slip.building) or order.in_hands_of(caller.staff_id):
        return order
    raise NotAllowed(permission=f"area {order.slip.building}")


def report_of(work: Work, at: datetime | None, *, by_radio: bool = False) -> Report:
    """Who enters an act now, and when it happened."""
    return Report(by=work.actor, now=work.now, at=at, by_radio=by_radio)


async def say_of(order: WorkOrder, event: Event, work: Work) -> WorkOrder:
    """The order with its last act said, and the indexes of its clocks up to date."""
    work.say(event)
    order.look_ahead(work.now, (await work.estate_card()).calendar)
    return order


async def say_step(order: WorkOrder, work: Work) -> WorkOrder:
    """The order with its last step on the way said."""
    return await say_of(order, step_taken(order), work)


async def open_order(
    order_id: OrderId,
    slip: Slip,
    work: Work,
    *,
    contact_id: ContactId | None = None,
    contact_number: str = "",
) -> WorkOrder:
    """Give a slip its number; its clocks run from the request on (levels.md, clocks 1)."""
    calendar = (await work.estate_card()).calendar
    order = WorkOrder.opened(
        order_id,
        work.number("WX"),
        slip,
        Report(by=work.actor, now=work.now),
        limits=await limits_in_force(work),
        contact_id=contact_id,
        contact_number=contact_number,
    )
    points = await points_in_force(slip.kind, order.urgency, work)
    order.change_round(points=points)
    order.look_ahead(work.now, calendar)
    work.add(order)
    work.say(work_order_opened(order))
    return order


async def open_directly(command: OpenDirectly, work: Work) -> WorkOrder:
    """Open an order for a call the engineering room took: whoever took it has it in hand (E21).

    Raises RequestedInFuture, WhereIsMissing, AppointmentImpossible, Missing (the unit), NotAllowed.
    """
    slip = await _slip(command, work)
    if work.caller is not None and slip.building:
        work.caller.must_cover(slip.building)
    order = await open_order(OrderId(work.new_id()), slip, work)
    return await take_in_hand(order, slip.requested_at, work)


async def take_in_hand(order: WorkOrder, at: datetime | None, work: Work) -> WorkOrder:
    """The engineering dispatcher has it since then, or now."""
    order.hand_over(report_of(work, at))
    return await say_step(order, work)


async def take_step(
    order_id: OrderId,
    act: Act,
    command: TakeStep | GiveBackOrder,
    work: Work,
    *,
    by_radio: bool = False,
) -> WorkOrder:
    """One of the technician's acts on the way to the site: accept, give back, set out, arrive.

    Given back, the order waits for another technician. Raises NotYourOrder.
    """
    order = await order_in_reach(work, order_id)
    note = command.note if isinstance(command, TakeStep) else command.reason
    order.step(act, report_of(work, command.at, by_radio=by_radio), note=note)
    return await say_step(order, work)


async def cancel_order(order_id: OrderId, command: CancelOrder, work: Work) -> WorkOrder:
    """End it without the work, with a reason; its number stays used."""
    order = await order_in_reach(work, order_id)
    order.cancel(command.reason, report_of(work, command.at))
    return await say_step(order, work)


async def change_urgency(order_id: OrderId, command: ChangeUrgency, work: Work) -> WorkOrder:
    """Put it into another class; its clocks keep their start (levels.md, clocks 2)."""
    order = await order_in_reach(work, order_id)
    limits = await limits_in_force(work) if command.current_limits else order.limits
    order.reclassify(
        command.urgency,
        command.reason,
        report_of(work, command.at),
        limits=limits,
        calendar=(await work.estate_card()).calendar,
    )
    return await say_step(order, work)


async def warn_of_clocks(order_id: str, work: Work) -> None:
    """Say which clocks have reached 80, 100 or 150 percent, each once, and which order nobody
    signed is undecided after its day (E11); look ahead to the next.

    At what hour somebody is reminded of it is for notifications to decide (levels.md, clocks 5).
    """
    order = await work.load(WorkOrder, order_id)
    calendar = (await work.estate_card()).calendar
    for reached in order.tell(work.now, calendar):
        work.say(clock_warned(order, reached))
    if order.tell_undecided(work.now):
        work.say(unsigned_undecided(order))
    order.look_ahead(work.now, calendar)


async def _slip(command: OpenDirectly, work: Work) -> Slip:
    requested_at = command.requested_at or work.now
    if requested_at > work.now + CLOCKS_DIFFER:
        raise RequestedInFuture(requested_at=requested_at.isoformat())
    requested_at = min(requested_at, work.now)
    if command.unit_id is None and not command.place:
        raise WhereIsMissing
    if command.appointment_at and not appointed(requested_at, command.appointment_at):
        raise AppointmentImpossible(appointment_at=command.appointment_at.isoformat())
    unit = await work.load(Unit, command.unit_id) if command.unit_id else None
    asked = command.model_dump(exclude={"requested_at", "building"})
    return Slip(
        **asked,
        requested_at=requested_at,
        unit_label=unit.label if unit else "",
        building=unit.building if unit else command.building,
    )
