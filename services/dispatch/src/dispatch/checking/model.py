"""The technician ticks what is done; noted beside the history, it moves nothing."""

from collections.abc import Sequence

from contracts.refusals import Invalid
from dispatch.acts.model.steps import Report, time_of
from dispatch.acts.model.table import Act
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import Tick


class PointUnknown(Invalid):
    """The order began with other points."""

    zh = "任务单 {number} 的核对清单没有 {codes}。请从本单的核对项中选择。"
    en = "{number} has no point {codes} on its checklist. Choose from its own."


def check(
    order: WorkOrder, codes: Sequence[str], note: str, report: Report, *, done: bool
) -> tuple[Tick, ...]:
    """These points are done, or not after all. Raises NotYourOrder, PointUnknown."""
    order.must_be_by_technician(Act.CHECK, report)
    known = {point.code for point in order.round.points}
    if unknown := [code for code in codes if code not in known]:
        raise PointUnknown(number=str(order.number), codes=", ".join(unknown))
    at = time_of(report, order.history[0])
    ticks = tuple(Tick(code=code, done=done, at=at, by=report.by, note=note) for code in codes)
    order.change_round(ticks=(*order.round.ticks, *ticks))
    return ticks
