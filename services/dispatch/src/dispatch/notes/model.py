"""Urging (催单) counts and moves the order up; comments change nothing.

Neither is an act of the course: what is reported later of an earlier time (E04) is still taken.
"""

from dispatch.acts.model.steps import Report, time_of
from dispatch.acts.model.table import Act
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import OrderNote


def urge(order: WorkOrder, text: str, report: Report) -> OrderNote:
    """The owner asks where it stays; from then on it presses as if it had run out."""
    return _note(order, Act.URGE, text, report)


def comment(order: WorkOrder, text: str, report: Report) -> OrderNote:
    """Somebody writes something about it, also when it is settled."""
    return _note(order, Act.COMMENT, text, report)


def _note(order: WorkOrder, act: Act, text: str, report: Report) -> OrderNote:
    order.must_allow(act)
    note = OrderNote(
        urge=act is Act.URGE,
        at=time_of(report, order.history[0]),
        entered_at=report.now,
        by=report.by,
        text=text,
    )
    order.change_round(notes=(*order.round.notes, note))
    return note
