"""Writing down what an order costs."""

from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from chassis.work import Command, Work
from contracts.dispatch.outside import OrderCostsNoted
from contracts.permissions import Permission
from contracts.words import Fen, OrderId, PersonalText, StaffId
from dispatch.acts.model.noted import NoteKind
from dispatch.beside.model import note_beside
from dispatch.catalogue.model.terms import Measure, Price
from dispatch.costs.model import CostSheet, Supplier, UsedPart, Worked, sheet_id
from dispatch.crews.model import NotATechnician, Technician
from dispatch.orders.commands import Note, Reason, order_in_reach, report_of, say_of
from dispatch.orders.model.order import WorkOrder
from dispatch.orders.model.refusals import NotYourOrder
from dispatch.tariffs.model import Quantity

MOST_AT_ONCE = 20
MOST_MINUTES = 7 * 24 * 60


class Part(Command):
    """A part that was used: how much of it, and what one costs the house."""

    name: Annotated[PersonalText, StringConstraints(min_length=1, max_length=100)]
    quantity: Quantity
    measure: Measure = ""
    unit_cost_fen: Price = Fen(0)
    supplied_by: Supplier = Supplier.STORE


class Labour(Command):
    """Minutes somebody worked on it."""

    staff_id: StaffId
    minutes: Annotated[int, Field(ge=1, le=MOST_MINUTES)]


class NoteCosts(Command):
    """Parts used and minutes worked, at least one line of either."""

    parts: Annotated[tuple[Part, ...], Field(max_length=MOST_AT_ONCE)] = ()
    labour: Annotated[tuple[Labour, ...], Field(max_length=MOST_AT_ONCE)] = ()
    note: Note = ""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.parts and not self.labour:
            msg = "请至少填写一行材料或工时 / give at least one part or some minutes"
            raise ValueError(msg)
        return self


class StrikeCost(Command):
    """Which line, and why it counts no more."""

    row_id: str
    reason: Reason


async def note_costs(order_id: OrderId, command: NoteCosts, work: Work) -> CostSheet:
    """登记材料与工时, also after the order is over. Raises NotYourOrder, NotATechnician, SheetFull,
    OwnersPartCosts.
    """
    order, sheet = await _sheet(order_id, work)
    for each in command.labour:
        if await work.find(Technician, each.staff_id) is None:
            raise NotATechnician(technician_id=each.staff_id)
    sheet.write(
        [_part(each, command.note, work) for each in command.parts],
        [_labour(each, command.note, work) for each in command.labour],
        str(order.number),
    )
    await _tell(order, command.note, work)
    return sheet


async def strike_cost(order_id: OrderId, command: StrikeCost, work: Work) -> CostSheet:
    """划去一行. Raises NotYourOrder, RowUnknown."""
    order, sheet = await _sheet(order_id, work)
    sheet.strike(command.row_id, command.reason)
    await _tell(order, command.reason, work)
    return sheet


async def _sheet(order_id: OrderId, work: Work) -> tuple[WorkOrder, CostSheet]:
    """Written by whoever does the order, or dispatches. Raises NotYourOrder."""
    order = await order_in_reach(work, order_id)
    caller = work.caller
    dispatches = caller is not None and caller.may(Permission.ASSIGN_ORDERS)
    if not dispatches and not order.in_hands_of(work.actor.id):
        raise NotYourOrder(number=str(order.number))
    sheet = await work.find(CostSheet, sheet_id(order.id))
    if sheet is None:
        sheet = CostSheet(id=sheet_id(order.id), order_id=order.id)
        work.add(sheet)
    return order, sheet


async def _tell(order: WorkOrder, text: str, work: Work) -> None:
    note_beside(order, text, report_of(work, None), kind=NoteKind.COSTS)
    await say_of(order, OrderCostsNoted(**order.about(work.now)), work)


def _part(part: Part, note: str, work: Work) -> UsedPart:
    return UsedPart(
        **part.model_dump(exclude={"quantity"}),
        quantity_hundredths=int(part.quantity * 100),
        id=work.new_id(),
        note=note,
        at=work.now,
        by=work.actor,
    )


def _labour(labour: Labour, note: str, work: Work) -> Worked:
    return Worked(**labour.model_dump(), id=work.new_id(), note=note, at=work.now, by=work.actor)
