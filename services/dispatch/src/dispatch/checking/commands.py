"""Ticking points of the checklist."""

from typing import Annotated

from pydantic import Field

from chassis.work import Work
from contracts.words import OrderId
from dispatch.acts.model.table import Act
from dispatch.checking.events import checklist_ticked
from dispatch.checking.model import check
from dispatch.checklists.model import MOST_POINTS, Code
from dispatch.orders.commands import Happened, Note, order_in_reach, report_of, say_of
from dispatch.orders.model.order import WorkOrder


class TickPoints(Happened):
    """Which points are done; with `done` false, which are not after all."""

    codes: Annotated[tuple[Code, ...], Field(min_length=1, max_length=MOST_POINTS)]
    done: bool = True
    note: Note = ""


async def tick_points(
    order_id: OrderId, command: TickPoints, work: Work, *, by_radio: bool = False
) -> WorkOrder:
    """Raises NotYourOrder, PointUnknown."""
    order = await order_in_reach(work, order_id)
    report = report_of(work, command.at, by_radio=by_radio)
    order.must_be_by_technician(Act.CHECK, report)
    ticks = check(order, command.codes, command.note, report, done=command.done)
    return await say_of(order, checklist_ticked(order, ticks), work)
