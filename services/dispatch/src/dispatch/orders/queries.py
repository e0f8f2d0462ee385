"""The board, one order as a whole, and a technician's own list."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.caller import Caller
from chassis.reader import Reader
from chassis.web import Page
from contracts.calendars import WorkingCalendar
from contracts.orders import ORDER_STATE_TEXTS, OrderState
from contracts.permissions import Permission
from contracts.urgency import EMERGENCY_TEXTS, Emergency, UrgencyClass
from contracts.words import Actor, ContactId, OrderId, SeriesNumber, StaffId, UnitId
from dispatch.acts.model import ACT_TEXTS, OPEN_STATES, TECHNICIANS, Act, Step, acts_in
from dispatch.clocks.model import ClockReading, read_clock
from dispatch.crews.model import Technician
from dispatch.orders.collection import in_reach, order_in_reach
from dispatch.orders.model import NEVER, WorkOrder

_RIGHTS = {
    Act.HAND_OVER: Permission.HAND_OVER_ORDERS,
    Act.ASSIGN: Permission.ASSIGN_ORDERS,
    Act.RECLASSIFY: Permission.ASSIGN_ORDERS,
    Act.CANCEL: Permission.CANCEL_ORDERS,
}
_NOT_ROOM = re.compile(r"[\W_]+")


class Named(BaseModel):
    """A word of ours as staff read it."""

    code: str
    zh: str
    en: str


class StepView(BaseModel):
    """One act of the history, oldest first; `by_radio` is shown as 代报."""

    act: Named
    at: datetime
    entered_at: datetime
    by: Actor
    technician: str
    note: str
    by_radio: bool


class OrderCard(BaseModel):
    """An order as the board shows it; `clock` is the one that runs out next, if any runs."""

    id: OrderId
    number: SeriesNumber
    state: Named
    urgency: UrgencyClass
    where: str
    building: str
    matter: str
    requested_at: datetime
    technician_id: StaffId | None
    technician: str
    clock: ClockReading | None
    overdue: bool


class OrderView(OrderCard):
    """The whole order: the slip, every clock, the history, and what the caller may do now.

    The contact's phone is shown in full to those who must call, the order's technician and
    dispatchers, while it is open; to others its last four digits.
    """

    contact_id: ContactId | None
    contact_number: str
    contact_name: str
    contact_phone: str
    unit_id: UnitId | None
    emergency: Named | None
    complex_work: bool
    appointment_at: datetime | None
    clocks: list[ClockReading]
    history: list[StepView]
    acts: list[Named]


class BoardFilter(BaseModel):
    """What the board is narrowed to; no states mean all open ones. `text` is a number or a room."""

    states: Sequence[OrderState] = ()
    urgency: UrgencyClass | None = None
    technician_id: StaffId | None = None
    overdue: bool = False
    text: str = ""


async def board(
    reader: Reader, wanted: BoardFilter, *, limit: int, cursor: str | None = None
) -> Page[OrderCard]:
    """Orders the caller may see, the one whose clock runs out next first."""
    found, following = await reader.page(
        WorkOrder,
        {"$and": [in_reach(reader.caller), *_conditions(wanted, reader.now)]},
        sort=["runs_out_at"],
        limit=limit,
        cursor=cursor,
    )
    return Page(items=await _cards(found, reader), next=following)


async def my_orders(reader: Reader, *, limit: int, cursor: str | None = None) -> Page[OrderCard]:
    """The caller's own open orders, wherever they are, the most pressing first."""
    mine = BoardFilter(technician_id=reader.caller.staff_id if reader.caller else StaffId(""))
    return await board(reader, mine, limit=limit, cursor=cursor)


async def show_order(order_id: OrderId, reader: Reader) -> OrderView:
    """The whole order. Raises Missing, NotAllowed."""
    return await order_view(await order_in_reach(reader, order_id), reader)


async def order_view(order: WorkOrder, reader: Reader) -> OrderView:
    """An order as the caller may see it now."""
    calendar = (await reader.estate_card()).calendar
    ids = {step.technician_id for step in order.history} | {order.technician_id}
    names = await _names(ids, reader)
    slip, caller = order.slip, reader.caller
    phone = slip.contact_phone if _may_call(order, caller) else masked_phone(slip.contact_phone)
    return OrderView(
        **dict(_card(order, names, reader.now, calendar)),
        contact_id=order.contact_id,
        contact_number=order.contact_number,
        contact_name=slip.contact_name,
        contact_phone=phone,
        unit_id=slip.unit_id,
        emergency=_emergency(slip.emergency),
        complex_work=slip.complex_work,
        appointment_at=slip.appointment_at,
        clocks=[read_clock(clock, reader.now, calendar) for clock in order.clocks()],
        history=[_step(step, names) for step in order.history],
        acts=[_act(act) for act in acts_in(order.state) if _may(act, order, caller)],
    )


def masked_phone(phone: str) -> str:
    """All but the last four digits covered."""
    return "*" * max(len(phone) - 4, 4) + phone[-4:] if phone else ""


def _conditions(wanted: BoardFilter, now: datetime) -> list[dict[str, Any]]:
    states = wanted.states or sorted(OPEN_STATES)
    conditions: list[dict[str, Any]] = [{"state": {"$in": [state.value for state in states]}}]
    if wanted.urgency:
        conditions.append({"urgency": wanted.urgency.value})
    if wanted.technician_id is not None:
        conditions.append({"technician_id": wanted.technician_id})
    if wanted.overdue:
        conditions.append({"runs_out_at": {"$lte": now}})
    if text := wanted.text.strip():
        conditions.append(_number_or_room(text))
    return conditions


def _number_or_room(text: str) -> dict[str, Any]:
    """`WX-20261122-0007`, the end of it, or a room as people type it: `8-2-0101`, `82 0101`."""
    characters = [re.escape(each) for each in _NOT_ROOM.sub("", text)]
    room = "(^|-)" + "-?".join(characters) if characters else "$^"
    number = re.escape(text.upper())
    return {
        "$or": [
            {"number": {"$regex": f"^{number}|-{number}$"}},
            {"slip.unit_label": {"$regex": room, "$options": "i"}},
        ]
    }


async def _cards(orders: Sequence[WorkOrder], reader: Reader) -> list[OrderCard]:
    calendar = (await reader.estate_card()).calendar
    names = await _names({order.technician_id for order in orders}, reader)
    return [_card(order, names, reader.now, calendar) for order in orders]


async def _names(ids: set[StaffId | None], reader: Reader) -> Mapping[str, str]:
    found = await reader.find_many(Technician, sorted(id_ for id_ in ids if id_ is not None))
    return {id_: technician.name for id_, technician in found.items()}


def _card(
    order: WorkOrder, names: Mapping[str, str], now: datetime, calendar: WorkingCalendar
) -> OrderCard:
    running = [read_clock(clock, now, calendar) for clock in order.running_clocks()]
    zh, en = ORDER_STATE_TEXTS[order.state]
    return OrderCard(
        id=order.id,
        number=order.number,
        state=Named(code=order.state.value, zh=zh, en=en),
        urgency=order.urgency,
        where=order.slip.unit_label or order.slip.place,
        building=order.slip.building,
        matter=order.slip.matter,
        requested_at=order.slip.requested_at,
        technician_id=order.technician_id,
        technician=names.get(order.technician_id or "", ""),
        clock=min(running, key=_runs_out, default=None),
        overdue=any(each.overdue for each in running),
    )


def _runs_out(reading: ClockReading) -> datetime:
    return reading.deadline or NEVER


def _step(step: Step, names: Mapping[str, str]) -> StepView:
    return StepView(
        act=_act(step.act),
        at=step.at,
        entered_at=step.entered_at,
        by=step.by,
        technician=names.get(step.technician_id or "", ""),
        note=step.note,
        by_radio=step.by_radio,
    )


def _act(act: Act) -> Named:
    zh, en = ACT_TEXTS[act]
    return Named(code=act.value, zh=zh, en=en)


def _emergency(emergency: Emergency | None) -> Named | None:
    if emergency is None:
        return None
    zh, en = EMERGENCY_TEXTS[emergency]
    return Named(code=emergency.value, zh=zh, en=en)


def _may_call(order: WorkOrder, caller: Caller | None) -> bool:
    """Whoever must call for the work's sake, while there is work."""
    if caller is None or not order.open:
        return False
    return order.concerns(caller.staff_id) or caller.may(Permission.ASSIGN_ORDERS)


def _may(act: Act, order: WorkOrder, caller: Caller | None) -> bool:
    if caller is None:
        return False
    if act in TECHNICIANS:
        own = order.concerns(caller.staff_id) and caller.may(Permission.WORK_ON_ORDERS)
        return own or caller.may(Permission.ASSIGN_ORDERS)
    return caller.may(_RIGHTS[act])
