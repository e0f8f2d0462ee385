"""Transfer, recall and force: who had the order has it no longer, and nothing falls off the board.

A transferred order stays open until the other department's dispatcher takes it in hand. Force takes
an order from everybody, or ends it as it stands, and is only for who may (W32, P09).
"""

from contracts.orders import DEPARTMENT_TEXTS, ORDER_STATE_TEXTS, Department, OrderState
from contracts.refusals import Refused
from dispatch.acts.model.steps import Report, Step
from dispatch.acts.model.table import FORCED_BACK, Act
from dispatch.orders.model.order import WorkOrder

FORCED_TO = (OrderState.HANDED_OVER, OrderState.FORCED)
"""What force leads to: the dispatcher begins anew, or the end."""


class InDepartment(Refused):
    """It is that department's already."""

    zh = "任务单 {number} 已由“{department_zh}”负责。请选择另一部门。"
    en = "{number} is with {department_en} already. Choose another department."


class NothingToTakeBack(Refused):
    """Nobody has it, so it cannot be taken from anybody."""

    zh = "任务单 {number} 现为“{state_zh}”，没有人在办理，无需收回。请直接接单或派工。"
    en = "{number} is {state_en}: nobody has it. Take it in hand or assign it as usual."


def transfer(order: WorkOrder, department: Department, reason: str, report: Report) -> Step:
    """Give it to another department, with a reason. Raises InDepartment."""
    order.must_allow(Act.TRANSFER)
    if department is order.department:
        zh, en = DEPARTMENT_TEXTS[department]
        raise InDepartment(number=str(order.number), department_zh=zh, department_en=en)
    step = order.take(Act.TRANSFER, report, reason, order.technician_id, department=department)
    order.department, order.technician_id = department, None
    return step


def recall(order: WorkOrder, report: Report) -> Step:
    """Take an assignment back that the technician has not taken on: the dispatcher begins anew."""
    step = order.take(Act.RECALL, report, technician_id=order.technician_id)
    order.technician_id = None
    return step


def force(order: WorkOrder, to: OrderState, reason: str, report: Report) -> Step:
    """Take it from everybody, or end it as it stands, with a reason. Raises NothingToTakeBack."""
    order.must_allow(Act.FORCE)
    if to is OrderState.HANDED_OVER and order.state not in FORCED_BACK:
        zh, en = ORDER_STATE_TEXTS[order.state]
        raise NothingToTakeBack(number=str(order.number), state_zh=zh, state_en=en)
    step = order.take(Act.FORCE, report, reason, order.technician_id, state=to)
    if to is OrderState.HANDED_OVER:
        order.technician_id = None
    return step
