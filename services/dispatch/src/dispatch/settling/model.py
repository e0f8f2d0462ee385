"""Posted, found satisfactory, or to be done again: told by others, in any order and more than once.

What is told of a round is recorded in that round, whatever has happened since; only what is told of
the last round moves the order. So all arrivals of the same news end in the same order.
"""

from datetime import datetime
from typing import Any

from contracts.orders import OrderState
from contracts.refusals import NotYet
from dispatch.acts.model.steps import Report
from dispatch.acts.model.table import Act
from dispatch.orders.model.order import WorkOrder

_SIGNED_OFF = frozenset({OrderState.DONE, OrderState.POSTED, OrderState.CLOSED})


class NotSignedOffYet(NotYet):
    """News of a round that is not signed off here."""

    zh = "任务单 {number} 第 {round} 次维修尚未签收。"
    en = "Round {round} of work order {number} is not signed off yet."


def post(order: WorkOrder, number: int, report: Report) -> bool:
    """Finance has a round in the summary sheet (F08); whether that moved the order.

    Raises NotSignedOffYet.
    """
    _record(order, number, "posted_at", report)
    if number != order.round.number or order.state is not OrderState.DONE:
        return False
    order.take(Act.POST, report, technician_id=order.technician_id)
    return True


def satisfy(order: WorkOrder, number: int, report: Report) -> bool:
    """The owner is satisfied with a round (T19); whether that closed the order.

    Raises NotSignedOffYet.
    """
    _record(order, number, "satisfied_at", report)
    if number != order.round.number or order.state not in (OrderState.DONE, OrderState.POSTED):
        return False
    order.take(Act.CLOSE, report, technician_id=order.technician_id)
    return True


def fail(order: WorkOrder, number: int, opinion: str, notice_number: str, report: Report) -> bool:
    """The owner is not satisfied with a signed-off round (F16); whether that reopened the order.

    A notice also opens an order that was closed already: whoever is not satisfied is right (T19).
    Raises NotSignedOffYet.
    """
    _signed_off(order, number)
    if number != order.round.number or order.state not in _SIGNED_OFF:
        return False
    reopen(order, opinion, report, notice_number=notice_number)
    return True


def reopen(order: WorkOrder, reason: str, report: Report, *, notice_number: str = "") -> None:
    """Another round begins, with clocks of its own; nobody is assigned, the one before proposed."""
    step = order.take(Act.REOPEN, report, reason, order.technician_id)
    signed = order.round.sign_off
    # Not the step's time: that depends on what else was heard before.
    began_at = max(signed.at, min(report.at, report.now)) if signed and report.at else step.at
    order.rounds = (*order.rounds, order.round.followed(began_at, reason, notice_number))
    order.technician_id = None
    order.told = frozenset()


def _signed_off(order: WorkOrder, number: int) -> int:
    place = number - 1
    if not 0 <= place < len(order.rounds) or order.rounds[place].sign_off is None:
        raise NotSignedOffYet(number=str(order.number), round=number)
    return place


def _record(order: WorkOrder, number: int, field: str, report: Report) -> None:
    place = _signed_off(order, number)
    known: datetime | None = getattr(order.rounds[place], field)
    at = report.at or report.now
    changed: dict[str, Any] = {field: at if known is None else min(known, at)}
    rounds = list(order.rounds)
    rounds[place] = rounds[place].having(**changed)
    order.rounds = tuple(rounds)
