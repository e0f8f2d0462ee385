"""One order as a whole, as one caller may see it now."""

from collections.abc import Mapping
from datetime import datetime

from pydantic import BaseModel

from chassis.caller import Caller
from chassis.reader import Reader
from contracts.orders import (
    DEPARTMENT_TEXTS,
    DISPATCH_MODE_TEXTS,
    ORDER_RELATION_TEXTS,
    ORDER_STATE_TEXTS,
    PAUSE_REASON_TEXTS,
    DispatchMode,
)
from contracts.permissions import PERMISSION_TEXTS, Permission
from contracts.reception.contacts import RequestFile
from contracts.urgency import EMERGENCY_TEXTS, Emergency
from contracts.words import Actor, ContactId, FileId, OrderId, SeriesNumber, StaffId, UnitId
from dispatch.acts.model.noted import NOTE_TEXTS, NoteKind
from dispatch.acts.model.steps import DOUBT_TEXTS, Doubt, Step
from dispatch.acts.model.table import ACT_TEXTS, TECHNICIANS, Act
from dispatch.board.queries.actors import names_of_actors
from dispatch.board.queries.cards import OrderCard, card_of, names_of
from dispatch.board.queries.clocks import ClockView, clock_view
from dispatch.board.queries.household import Member, household_of
from dispatch.board.queries.rights import RIGHTS, may
from dispatch.board.queries.rounds import RoundView, people_of, round_view
from dispatch.directory.model import Person
from dispatch.orders.commands import order_in_reach
from dispatch.orders.model.about import Relative
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import OrderNote
from dispatch.words.model import Named, named


class StepView(BaseModel):
    """One act of the history, oldest first; `by_radio` is shown as 代报. `by_name`: whose act it
    was, or who entered it; empty where nobody of the staff did. `about`: why it was paused, to
    which department it went, where it was forced to, or how it came to its technician. `despite`:
    what was said of somebody before they were sent all the same.
    """

    act: Named
    at: datetime
    entered_at: datetime
    by: Actor
    by_name: str
    technician: str
    note: str
    by_radio: bool
    about: Named | None
    despite: list[Named]


class NoteView(BaseModel):
    """The owner urged (催单), somebody commented, or something else was done beside the course,
    oldest first. `via_link`: the vendor's own word.
    """

    urge: bool
    kind: Named
    at: datetime
    entered_at: datetime
    by: Actor
    by_name: str
    text: str
    vendor: str
    via_link: bool
    file_ids: list[FileId]


class RelativeView(BaseModel):
    """Another order, and what this one is to it: merged into, split from, linked to."""

    relation: Named
    order_id: OrderId
    number: SeriesNumber


class PossibleAct(Named):
    """Something that may be done now, and by whom: who has `permission`, or the order's technician
    alone where `of_technician`. `yours`: the caller may.
    """

    permission: Named
    of_technician: bool
    yours: bool


class DelayView(BaseModel):
    """The technician comes later (T10)."""

    expected_at: datetime
    reason: str


class OrderView(OrderCard):
    """The whole order: the slip, every clock, the history, and what may be done now, `acts` by the
    caller and `possible` by anybody.

    `rounds` holds quote, consent and sign-off of every time it was done. `household` lists who may
    be asked, for those who record what the household says. The contact's phone is shown in full to
    those who must call, the order's technician and dispatchers, while it is open; to others its
    last four digits. `resumes_at`: when the clocks of a paused order run again at the latest.
    """

    contact_id: ContactId | None
    contact_number: str
    contact_name: str
    contact_phone: str
    unit_id: UnitId | None
    emergency: Named | None
    complex_work: bool
    appointment_at: datetime | None
    request_files: list[RequestFile]
    clocks: list[ClockView]
    history: list[StepView]
    notes: list[NoteView]
    related: list[RelativeView]
    acts: list[Named]
    possible: list[PossibleAct]
    rounds: list[RoundView]
    delay: DelayView | None
    department: Named
    resumes_at: datetime | None
    proposed_technician_id: StaffId | None
    household: list[Member]


async def show_order(order_id: OrderId, reader: Reader) -> OrderView:
    """Raises Missing, NotAllowed."""
    return await order_view(await order_in_reach(reader, order_id), reader)


async def order_view(order: WorkOrder, reader: Reader) -> OrderView:
    """An order as the caller may see it now."""
    calendar = (await reader.estate_card()).calendar
    ids = {step.technician_id for step in order.history} | {order.technician_id}
    ids |= {there.staff_id for each in order.rounds for there in each.assistants}
    names = await names_of(ids, reader)
    notes = [note for each in order.rounds for note in each.notes]
    acted = [step.by for step in order.history] + [note.by for note in notes]
    actors = await names_of_actors(acted, reader)
    people = await reader.find_many(Person, sorted(people_of(order.rounds)))
    slip, caller = order.slip, reader.caller
    phone = slip.contact_phone if _may_call(order, caller) else masked_phone(slip.contact_phone)
    delay = order.round.delay
    return OrderView(
        **dict(card_of(order, names, reader.now, calendar)),
        contact_id=order.contact_id,
        contact_number=order.contact_number,
        contact_name=slip.contact_name,
        contact_phone=phone,
        unit_id=slip.unit_id,
        emergency=_emergency(slip.emergency),
        complex_work=slip.complex_work,
        appointment_at=slip.appointment_at,
        request_files=list(slip.files),
        clocks=[clock_view(clock, reader.now, calendar) for clock in order.clocks()],
        history=[_step(step, names, actors) for step in order.history],
        related=[_relative(each) for each in order.related],
        notes=[_note(note, actors) for note in notes],
        acts=[_act(act) for act in order.possible if _may(act, order, caller)],
        possible=[_possible(act, order, caller) for act in order.possible],
        rounds=[round_view(each, names, people) for each in order.rounds],
        delay=DelayView(**delay.model_dump(exclude={"at"})) if delay else None,
        department=named(order.department.value, DEPARTMENT_TEXTS[order.department]),
        resumes_at=order.resumes_at,
        proposed_technician_id=None if order.technician_id else order.round.proposed_id,
        household=await household_of(order, reader),
    )


def masked_phone(phone: str) -> str:
    """All but the last four digits covered."""
    return "*" * max(len(phone) - 4, 4) + phone[-4:] if phone else ""


def _note(note: OrderNote, actors: Mapping[str, str]) -> NoteView:
    kind = NoteKind.URGE if note.urge else note.kind
    return NoteView(
        **note.model_dump(exclude={"kind"}),
        kind=named(kind.value, NOTE_TEXTS[kind]),
        by_name=note.vendor if note.via_link else actors.get(note.by.id, ""),
    )


def _step(step: Step, names: Mapping[str, str], actors: Mapping[str, str]) -> StepView:
    return StepView(
        act=_act(step.act),
        at=step.at,
        entered_at=step.entered_at,
        by=step.by,
        by_name=actors.get(step.by.id, ""),
        technician=names.get(step.technician_id or "", ""),
        note=step.note,
        by_radio=step.by_radio,
        about=_about(step),
        despite=[named(each.value, DOUBT_TEXTS[each]) for each in _despite(step)],
    )


def _about(step: Step) -> Named | None:
    if step.pause is not None:
        return named(step.pause.reason.value, PAUSE_REASON_TEXTS[step.pause.reason])
    if step.department is not None:
        return named(step.department.value, DEPARTMENT_TEXTS[step.department])
    if step.assigned is not None and step.assigned.mode is not DispatchMode.ASSIGN:
        return named(step.assigned.mode.value, DISPATCH_MODE_TEXTS[step.assigned.mode])
    if step.act is Act.FORCE:
        return named(step.state.value, ORDER_STATE_TEXTS[step.state])
    return None


def _despite(step: Step) -> tuple[Doubt, ...]:
    return step.assigned.despite if step.assigned else ()


def _relative(each: Relative) -> RelativeView:
    relation = named(each.relation.value, ORDER_RELATION_TEXTS[each.relation])
    return RelativeView(relation=relation, order_id=each.order_id, number=each.number)


def _act(act: Act) -> Named:
    return named(act.value, ACT_TEXTS[act])


def _possible(act: Act, order: WorkOrder, caller: Caller | None) -> PossibleAct:
    right = RIGHTS[act]
    return PossibleAct(
        **_act(act).model_dump(),
        permission=named(right.value, PERMISSION_TEXTS[right]),
        of_technician=act in TECHNICIANS,
        yours=_may(act, order, caller),
    )


def _emergency(emergency: Emergency | None) -> Named | None:
    if emergency is None:
        return None
    return named(emergency.value, EMERGENCY_TEXTS[emergency])


def _may_call(order: WorkOrder, caller: Caller | None) -> bool:
    """Whoever must call for the work's sake, while there is work."""
    if caller is None or not order.open:
        return False
    return order.concerns(caller.staff_id) or caller.may(Permission.ASSIGN_ORDERS)


def _may(act: Act, order: WorkOrder, caller: Caller | None) -> bool:
    theirs = caller is not None and order.concerns(caller.staff_id)
    return may(act, caller, technician=theirs)
