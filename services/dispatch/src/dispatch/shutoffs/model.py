"""What must be cut for a repair, and the household's yes to it (W34).

Work neither begins nor is reported as done while a yes is owed.
"""

from collections.abc import Collection

from contracts.orders import ConsentHow, Utility
from contracts.refusals import Refused
from contracts.words import PersonId
from dispatch.acts.model.steps import Report, Step
from dispatch.acts.model.table import Act
from dispatch.agreements.model import must_be_for_a_home
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import ShutOff, ShutOffAllowed


class NothingToAllow(Refused):
    """Nothing is to be cut, or somebody has said yes already."""

    zh = "任务单 {number} 没有等待业主同意的停水停电。请由维修人员先登记需要停水或停电。"
    en = "Nothing of {number} waits for a yes. The technician first says what must be cut."


def need(order: WorkOrder, utilities: Collection[Utility], note: str, report: Report) -> Step:
    """These must be cut, and nothing else; none: nothing after all. A yes that was given stands.

    Raises NotYourOrder, NoHousehold.
    """
    order.must_be_by_technician(Act.NEED_SHUT_OFF, report)
    must_be_for_a_home(order, Act.NEED_SHUT_OFF)
    step = order.take(Act.NEED_SHUT_OFF, report, note, order.technician_id)
    answered = {each.utility: each for each in order.round.shut_offs if each.allowed}
    order.change_round(
        shut_offs=tuple(
            answered.get(each) or ShutOff(utility=each, at=step.at, by=report.by, note=note)
            for each in Utility
            if each in utilities
        )
    )
    return step


def allow(
    order: WorkOrder, how: ConsentHow, person_id: PersonId, note: str, report: Report
) -> tuple[Utility, ...]:
    """Somebody of the household says yes to all that is asked for; to what."""
    must_be_for_a_home(order, Act.ALLOW_SHUT_OFF)
    asked = order.round.unanswered
    if not asked:
        raise NothingToAllow(number=str(order.number))
    step = order.take(Act.ALLOW_SHUT_OFF, report, note, order.technician_id)
    allowed = ShutOffAllowed(person_id=person_id, how=how, at=step.at, by=report.by, note=note)
    order.change_round(
        shut_offs=tuple(
            each if each.allowed else each.model_copy(update={"allowed": allowed})
            for each in order.round.shut_offs
        )
    )
    return asked
