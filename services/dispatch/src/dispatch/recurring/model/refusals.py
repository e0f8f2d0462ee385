"""Why plans, periods and visits refuse what somebody wants to do with them."""

from contracts.refusals import Invalid, Refused


class NoDates(Invalid):
    """A plan that never falls due is a mistake of typing."""

    zh = "按此规则在起止日期内没有任何日期。请核对周期、起止日期。"
    en = "The rule gives no date between its first and last day. Check them."


class ScopeUnclear(Invalid):
    """Work is done in a building's units, in listed units, or at a place; one of them."""

    zh = "请选择办理范围：一栋楼的全部房屋、指定房屋，或一处公共位置，三者选一。"
    en = "Say where: all units of a building, listed units, or a place; one of them."


class NoService(Invalid):
    """Recurring work is a service, free or paid; what is broken is reported."""

    zh = "周期服务的类别只能是无偿服务或有偿服务。报修请直接开单。"
    en = "Recurring work is a free or a paid service. Open an order for a repair."


class PlanNotGoing(Refused):
    """Only a plan that goes on can be paused."""

    zh = "计划“{name}”现为“{state_zh}”，不能这样办理。请刷新后核对。"
    en = "The plan “{name}” is {state_en}: this cannot be done now. Refresh and check."


class PeriodSettled(Refused):
    """Only what was missed waits for somebody's choice."""

    zh = "{day} 这一期已经处理（{state_zh}），不需再选择。请刷新。"
    en = "The period of {day} is settled ({state_en}); there is nothing to choose. Refresh."


class DayPast(Invalid):
    """What was missed is made up for today or later."""

    zh = "补办日期 {day} 已过。请选择今天或以后、一年之内的日期。"
    en = "The day {day} is past or too far ahead. Choose today or later, within a year."


class VisitDone(Refused):
    """What was done and signed is not arranged again."""

    zh = "本期 {where} 已经办完并签收，不能再约。如需返工，请在任务单上办理。"
    en = "It is done and signed at {where} in this period. A rework is the order's matter."


class NothingAgreed(Refused):
    """Nobody comes in vain where no visit was agreed."""

    zh = "{where} 还没有约定上门，不能登记“未遇”。未接通请登记“未联系上”。"
    en = "No visit to {where} was agreed: nobody came in vain. Record that nobody answered."


class AgreedAlready(Refused):
    """Whom a visit is agreed with was reached."""

    zh = "{where} 已约定上门。改期请重新约定；上门无人请登记“未遇”。"
    en = "A visit to {where} is agreed. Agree on another time, or record that nobody was home."


class NobodyToCall(Refused):
    """A place has no owner: its order is opened without a call."""

    zh = "公共位置无须与业主约定，任务单已按期开出。请在任务单上办理。"
    en = "A place has nobody to agree with: its order is open already. Go on there."


class TryAgainPast(Invalid):
    """The next try lies ahead."""

    zh = "下次联系日期 {next_on} 须在今天之后、一年之内。请核对。"
    en = "The next try {next_on} must lie ahead, within a year. Check it."
