"""What is said of ticked points."""

from collections.abc import Sequence

from contracts.dispatch.beside import ChecklistTicked
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import Tick


def checklist_ticked(order: WorkOrder, ticks: Sequence[Tick]) -> ChecklistTicked:
    """How many of the obligatory points are open still."""
    return ChecklistTicked(
        **order.about(ticks[0].at),
        round=order.round.number,
        codes=tuple(each.code for each in ticks),
        done=ticks[0].done,
        open_points=len(order.round.open_points),
    )
