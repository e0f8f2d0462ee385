"""Handing over, assigning, grabbing; and whose turn it is, once somebody is there."""

from datetime import datetime, timedelta

from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.orders import Department, DispatchMode, OrderState
from contracts.words import Actor, ActorKind, OrderId, StaffId
from dispatch.acts.model.steps import Assigned, Report
from dispatch.acts.model.table import Act
from dispatch.colleagues.commands import technicians_at_work
from dispatch.colleagues.model import Colleague
from dispatch.crews.model import NotATechnician, Technician
from dispatch.dispatching.collection import DispatchModes, candidates
from dispatch.dispatching.model import (
    ROTATION,
    Candidate,
    Rotation,
    confirmed,
    must_be_able_to_grab,
    must_be_free_to_grab,
    next_in_turn,
)
from dispatch.orders import commands as orders
from dispatch.orders.commands import (
    AssignOrder,
    Happened,
    Note,
    OpenDirectly,
    order_in_reach,
    report_of,
    say_step,
    take_in_hand,
)
from dispatch.orders.model.order import WorkOrder
from dispatch.orders.model.refusals import AlreadyAssigned
from dispatch.reassignments.commands import who_may_be_sent
from dispatch.rosters.commands import rosters_of
from dispatch.skills.commands import must_be_in_catalogue

LOOK_AGAIN = timedelta(minutes=10)
"""After which somebody may have come who was in no roster when it was last looked."""

MOST_AT_ONCE = 50
"""How many waiting orders one look gives out; the others are looked at right after."""

_ITSELF = Actor(kind=ActorKind.SYSTEM, id="dispatch")


class DispatchOrder(AssignOrder):
    """Whom to dispatch; `anyway` is the yes to what was said of them (off duty, on leave, …)."""

    anyway: bool = False


class GrabOrder(Command):
    """抢单."""

    note: Note = ""


async def modes_in_force(reader: Reader) -> DispatchModes:
    """The estate's modes now; all unset while nobody has set any."""
    return await reader.policy(DispatchModes) or DispatchModes()


async def mode_of(order: WorkOrder, reader: Reader) -> DispatchMode:
    """How this order comes to a technician.

    A rework is assigned: it is first of all theirs who did it. So is another department's.
    """
    if order.department is not Department.ENGINEERING or order.round.number > 1:
        return DispatchMode.ASSIGN
    return (await modes_in_force(reader)).of(order.slip.kind)


async def open_directly(command: OpenDirectly, work: Work) -> WorkOrder:
    """Open an order for a call the engineering room took (E21), in the way of its kind.

    Raises SkillUnknown, and what opening it does.
    """
    await must_be_in_catalogue([command.skill] if command.skill else [], work)
    return await _in_its_turn(await orders.open_directly(command, work), work)


async def hand_over_order(order_id: OrderId, command: Happened, work: Work) -> WorkOrder:
    """Take the slip in hand at the engineering dispatcher's (T09); in rotation, whoever's turn it
    is has it at once.
    """
    order = await take_in_hand(await order_in_reach(work, order_id), command.at, work)
    return await _in_its_turn(order, work)


async def assign_order(order_id: OrderId, command: DispatchOrder, work: Work) -> WorkOrder:
    """Dispatch a technician, or another one in their place, whatever the mode.

    Raises NotATechnician, AssignmentDoubtful.
    """
    order = await order_in_reach(work, order_id)
    who = await who_may_be_sent(command.technician_id, order, work)
    building, at = order.slip.building, command.at or work.now
    [candidate] = await candidates(
        [command.technician_id], building, at, work, department=order.department
    )
    assigned = confirmed(candidate, order.slip.skill, name=who.name, anyway=command.anyway)
    report = report_of(work, command.at)
    if assigned is None:
        order.assign(command.technician_id, report)
    else:
        order.assign(command.technician_id, report, assigned=assigned)
    return await say_step(order, work)


async def grab_order(order_id: OrderId, command: GrabOrder, work: Work) -> WorkOrder:
    """抢单: the technician who asks takes it on. Of two at once the second is told who has it.

    Raises NotATechnician, AlreadyAssigned, TakenAlready, NotForGrabbing, CannotGrab.
    """
    order = await order_in_reach(work, order_id)
    me = await work.find(Technician, StaffId(work.actor.id))
    if me is None or not me.active:
        raise NotATechnician(technician_id=work.actor.id)
    if order.technician_id == me.id:
        raise AlreadyAssigned(number=str(order.number))
    holder = await work.find(Colleague, order.technician_id) if order.technician_id else None
    must_be_free_to_grab(order, await mode_of(order, work), who=holder.name if holder else "")
    [candidate] = await candidates([me.id], order.slip.building, work.now, work)
    must_be_able_to_grab(candidate, order.slip.skill)
    order.assign(me.id, report_of(work, None), assigned=Assigned(mode=DispatchMode.GRAB))
    await say_step(order, work)
    order.step(Act.ACCEPT, report_of(work, None), note=command.note)
    return await say_step(order, work)


async def look_who_is_there(rotation_id: str, work: Work) -> None:
    """What falls due at a rotation: orders that wait go to who has come, the most pressing first;
    those that a dispatcher has assigned meanwhile wait no longer.
    """
    rotation = await work.load(Rotation, rotation_id)
    at = rotation.waiting[:MOST_AT_ONCE]
    found = await work.find_many(WorkOrder, at)
    done = {id_ for id_ in at if id_ not in found}
    given: list[WorkOrder] = []
    for order in sorted(found.values(), key=lambda each: (each.runs_out_at, each.id)):
        if order.state is not OrderState.HANDED_OVER or not await _rotates(order, work):
            done.add(order.id)
        elif await _give(order, rotation, given, work):
            given.append(order)
            done.add(order.id)
    later = work.now if len(rotation.waiting) > MOST_AT_ONCE and done else await next_look(work)
    rotation.looked(at, done, later)


async def next_look(reader: Reader) -> datetime:
    """When somebody may be there: as the next shift of a technician begins, and soon anyhow."""
    zone = (await reader.estate_card()).zone
    people = [each.id for each in await technicians_at_work(reader)]
    rosters = await rosters_of(reader, people)
    begins = [each.next_begins(reader.now, zone) for each in rosters.values()]
    return min([reader.now + LOOK_AGAIN, *(each for each in begins if each is not None)])


async def _in_its_turn(order: WorkOrder, work: Work) -> WorkOrder:
    if not await _rotates(order, work):
        return order
    rotation = await work.find(Rotation, ROTATION)
    if rotation is None:
        rotation = Rotation()
        work.add(rotation)
    if not await _give(order, rotation, [], work):
        rotation.wait(order.id, await next_look(work))
    return order


async def _rotates(order: WorkOrder, work: Work) -> bool:
    return await mode_of(order, work) is DispatchMode.ROTATE


async def _give(order: WorkOrder, rotation: Rotation, given: list[WorkOrder], work: Work) -> bool:
    """Whether somebody was there; `given`: what this work has given out already."""
    building = order.slip.building
    people = [each.id for each in await technicians_at_work(work) if each.may_act_in(building)]
    standing = [
        _having(each, given)
        for each in await candidates(people, building, work.now, work, turns=rotation.turns)
    ]
    chosen = next_in_turn(standing, order.slip.skill)
    if chosen is None:
        return False
    rotation.give(chosen)
    report = Report(by=_ITSELF, now=work.now)
    order.assign(chosen, report, assigned=Assigned(mode=DispatchMode.ROTATE))
    await say_step(order, work)
    return True


def _having(candidate: Candidate, given: list[WorkOrder]) -> Candidate:
    more = sum(each.technician_id == candidate.id for each in given)
    return candidate.model_copy(update={"open_orders": candidate.open_orders + more})
