"""Who helps the technician, from when to when, and for which share; one stays responsible (E19).

They leave by themselves when the work is finished, and when nobody is responsible any more.
"""

from contracts.refusals import Refused
from contracts.words import StaffId
from dispatch.acts.model.steps import Report, Step, time_of
from dispatch.acts.model.table import Act
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import Assistant

MOST_SHARES_PERCENT = 100


class AtItAlready(Refused):
    """They are responsible for it or help already."""

    zh = "这位人员已在任务单 {number} 上。请选择另一位。"
    en = "They are at work order {number} already. Choose somebody else."


class NotHelping(Refused):
    """Nobody leaves who is not there."""

    zh = "这位人员没有在协助任务单 {number}。请刷新后核对。"
    en = "They do not help with work order {number}. Refresh and check."


class SharesTooMuch(Refused):
    """More than the whole work is given to others."""

    zh = "协助人员份额合计不能超过 100%，还可分 {left}%。请核对。"
    en = "Those who help cannot have more than 100 % together; {left} % are left. Check it."


def join(order: WorkOrder, staff_id: StaffId, share_percent: int, report: Report) -> Assistant:
    """Somebody helps from now on. Raises AtItAlready, SharesTooMuch."""
    order.must_allow(Act.JOIN)
    if order.in_hands_of(staff_id):
        raise AtItAlready(number=str(order.number))
    there = order.round.assistants
    # Who comes again brings a share of their own; the one they had counts as well.
    left = MOST_SHARES_PERCENT - sum(each.share_percent for each in there)
    if share_percent > left:
        raise SharesTooMuch(left=left)
    joined = Assistant(
        staff_id=staff_id, since=time_of(report, _dispatched(order)), share_percent=share_percent
    )
    order.change_round(assistants=(*there, joined))
    return joined


def leave(order: WorkOrder, staff_id: StaffId, report: Report) -> Assistant:
    """Somebody helps no longer. Raises NotHelping."""
    order.must_allow(Act.LEAVE)
    if staff_id not in order.round.helping:
        raise NotHelping(number=str(order.number))
    order.let_go([staff_id], time_of(report, _dispatched(order)))
    return next(each for each in reversed(order.round.assistants) if each.staff_id == staff_id)


def _dispatched(order: WorkOrder) -> Step:
    """Nobody helps before the one responsible was dispatched."""
    return next(step for step in reversed(order.history) if step.act is Act.ASSIGN)
