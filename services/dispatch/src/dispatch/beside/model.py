"""Notes beside an order's course: they move nothing, and what is reported later of an earlier time
(E04) is still taken.
"""

from typing import TypedDict, Unpack

from contracts.words import FileId
from dispatch.acts.model.noted import NoteKind
from dispatch.acts.model.steps import Report, time_of
from dispatch.acts.model.table import Act
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import OrderNote


class Noted(TypedDict, total=False):
    """What some notes say beside their text."""

    kind: NoteKind
    vendor: str
    via_link: bool
    file_ids: tuple[FileId, ...]


def note_beside(
    order: WorkOrder, text: str, report: Report, *, urge: bool = False, **said: Unpack[Noted]
) -> OrderNote:
    """One more note of the round under way. Raises ActInFuture, ActBeforePrevious."""
    order.must_allow(Act.URGE if urge else Act.COMMENT)
    note = OrderNote(
        urge=urge,
        at=time_of(report, order.history[0]),
        entered_at=report.now,
        by=report.by,
        text=text,
        **said,
    )
    order.change_round(notes=(*order.round.notes, note))
    return note
