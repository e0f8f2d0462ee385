"""Urging (催单) counts and moves the order up; comments change nothing.

Neither is an act of the course: what is reported later of an earlier time (E04) is still taken.
"""

from collections.abc import Sequence

from contracts.words import FileId
from dispatch.acts.model.steps import Report
from dispatch.beside.model import note_beside
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import OrderNote


def urge(order: WorkOrder, text: str, report: Report) -> OrderNote:
    """The owner asks where it stays; from then on it presses as if it had run out."""
    return note_beside(order, text, report, urge=True)


def comment(
    order: WorkOrder, text: str, report: Report, file_ids: Sequence[FileId] = ()
) -> OrderNote:
    """Somebody writes something about it, also when it is settled."""
    return note_beside(order, text, report, file_ids=tuple(file_ids))
