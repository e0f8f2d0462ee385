"""Why patrols refuse what somebody wants to do."""

from contracts.refusals import Invalid, Refused


class RouteWithdrawn(Refused):
    """Nothing is planned on a route that is no longer walked."""

    zh = "路线“{name}”已停用。请选择在用的路线。"
    en = "The route “{name}” is withdrawn. Choose one that is walked."


class PlanEnded(Refused):
    """What has ended is not ended again."""

    zh = "这个巡查计划已结束。如需再巡，请新建计划。"
    en = "This patrol plan has ended. Make a new one."


class NoSuchPoint(Invalid):
    """The code is of no point of the round's route."""

    zh = "点位码“{code}”不在本路线上。请核对二维码下方的编码，或确认没有走错路线。"
    en = "No point of this route has the code “{code}”. Check it, or whether this is the route."


class RoundOver(Refused):
    """A round that was finished stays as it was."""

    zh = "这一轮已于 {at} 结束，不能再打点。"
    en = "This round was finished at {at}; nothing more is ticked."


class OutsideRound(Invalid):
    """A point is ticked when somebody stood there: not in the future, and on the round's day."""

    zh = "时间 {at} 不在本轮当天，或还没有到。请填写到达点位的实际时间。"
    en = "{at} is not on the day of this round, or has not come. Give the real time."


class PointsLeft(Refused):
    """A round with points that were left out says why."""

    zh = "还有点位没有到：{points_zh}。请补打，或填写漏点原因后结束。"
    en = "Points were left out: {points_zh}. Tick them, or say why and finish."


class NotRepairedYet(Refused):
    """What is looked at again has been seen to before."""

    zh = "任务单 {number} 还没有修完，不能复查。修复后会通知您。"
    en = "Work order {number} is not finished: you are told when it is, to look again."


class FoundInFuture(Invalid):
    """Nothing is found tomorrow."""

    zh = "发现时间 {at} 还没有到。请填写实际时间，或留空表示现在。"
    en = "{at} has not come yet. Give the real time, or leave it out for now."
