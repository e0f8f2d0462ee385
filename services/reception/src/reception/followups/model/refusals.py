"""Why a call is not recorded, taken or put off."""

from contracts.refusals import Invalid, Refused


class NotYourFollowUp(Refused):
    """One person is responsible for each due call, so that the owner is called once (W09, J9)."""

    zh = "这次回访由他人负责，以免重复打扰业主。请由负责人办理，或请主管改派。"
    en = "Somebody else is responsible for this call. Leave it to them, or have it reassigned."


class NobodyResponsible(Refused):
    """An unassigned call is taken first, and then made."""

    zh = "这次回访还没有负责人。请先“领取”再回访，或请主管分派。"
    en = "Nobody is responsible for this call yet. Take it first, or have it assigned."


class TakenAlready(Refused):
    """Another one is responsible already."""

    zh = "这次回访已有负责人。如需更换，请主管改派。"
    en = "Somebody is responsible for this call already. Ask a supervisor to reassign it."


class ResponsibleAlready(Refused):
    """Assigning somebody what they have changes nothing."""

    zh = "这次回访已由此人负责。如需更换，请选择另一位。"
    en = "They are responsible for this call already. Choose another one to reassign it."


class FollowUpOver(Refused):
    """Its result is recorded, or a later round of the work has made it void."""

    zh = "这次回访已结束（{state_zh}），不能再登记。请查看该任务单最新一轮的回访。"
    en = "This call is over ({state_en}). Look for the call of the order's latest round."


class NotRainedYet(Refused):
    """The second call about a leak waits for rain (T14)."""

    zh = "渗漏维修的再次回访须在下雨之后。请先登记“已下雨”，再回访。"
    en = "The second call about a leak waits for rain. Record that it rained first."


class SameLimits(Refused):
    """The current limits are those it has."""

    zh = "这次回访已按当前时限执行，无须更改。如需其他时限，请先在设置中修改。"
    en = "It runs under the current limits already. Change the settings first for others."


class OpinionMissing(Invalid):
    """What the owner is not satisfied with is what the notice says (F05, F16)."""

    zh = "业主不满意时须记录其意见，整改通知以此为准。请填写 opinion。"
    en = "Record what the owner is not satisfied with: the notice says it. Fill in the opinion."


class CallTimeImpossible(Invalid):
    """A call lies between the sign-off and now."""

    zh = "回访时间 {at} 须在结单（{signed_off_at}）之后，且不晚于现在。请核对。"
    en = "The call at {at} must be after the sign-off ({signed_off_at}) and not later than now."


class NextTimeImpossible(Invalid):
    """Another try or a reply lies ahead, within a year."""

    zh = "约定时间 {at} 须晚于现在，且在一年之内。请核对。"
    en = "The appointed time {at} must be later than now and within a year. Check it."


class NoNoticeOwed(Refused):
    """A notice follows a call that found the owner not satisfied, once (F16)."""

    zh = "只有“不满意”且尚未下发通知的回访，才能下发整改通知。请刷新后核对。"
    en = "A notice follows a call that found the owner not satisfied, once. Refresh and check."


class NotAColleague(Refused):
    """Only who works here now and may act in the building can be responsible (P07)."""

    zh = "不能分派给 {staff_id}：此人不在岗，或不负责该楼栋。请另选一位。"
    en = "{staff_id} does not work here now, or not in that building. Choose another one."


class RainInFuture(Invalid):
    """It has rained or it has not."""

    zh = "日期 {day} 还没有到。请登记实际下雨的日期。"
    en = "{day} has not come yet. Give a day on which it rained."
