"""Why an order refuses what somebody wants to do with it."""

from contracts.refusals import Refused


class NotYourOrder(Refused):
    """Only the assigned technician does this; a dispatcher may report it for them."""

    zh = "任务单 {number} 没有派给您，不能代为操作。请由被派人员办理，或请接单人员登记代报。"
    en = "Work order {number} is not yours: its technician does this, or a dispatcher reports it."


class AlreadyAssigned(Refused):
    """The technician has it already."""

    zh = "任务单 {number} 已派给这位维修人员。如需换人，请选择另一位。"
    en = "Work order {number} is assigned to them already. Choose another one to reassign it."


class WorkBegun(Refused):
    """What has been begun is not ended as if nothing had been done."""

    zh = "任务单 {number} 已经开工，不能按未维修结单。请按实际完成部分报完工并请业主签字。"
    en = "Work on {number} has begun. Finish it with what was done, and have that signed."


class AlreadyInClass(Refused):
    """Changing the class to what it is changes nothing."""

    zh = "任务单 {number} 已是 {urgency}。如需改级别，请选择另一级别。"
    en = "Work order {number} is {urgency} already. Choose another class."
