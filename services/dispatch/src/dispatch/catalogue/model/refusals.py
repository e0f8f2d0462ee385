"""Why the catalogue refuses what somebody wants to do with it."""

from contracts.refusals import Invalid, Missing, Refused


class ServiceUnknown(Missing):
    """The catalogue has no service of this code."""

    zh = "服务项目中没有编号 {code}。请核对编号，或刷新后再试。"
    en = "The catalogue has no service {code}. Check the code, or refresh and try again."


class CodeTaken(Refused):
    """A code names one service for ever: old quotes name it."""

    zh = "编号 {code} 已用于“{name}”，不能再用。请换一个编号，或在该项目上拟定新的内容。"
    en = "{code} is “{name}” already. Choose another code, or propose new terms for that service."


class NothingToDecide(Refused):
    """Nobody has proposed anything, or it was decided already."""

    zh = "服务项目 {code} 没有待审批的内容。请刷新后再看。"
    en = "Nothing of {code} waits for a decision. Refresh and look again."


class DraftChanged(Refused):
    """What the approver saw is not what waits by now."""

    zh = "服务项目 {code} 的待审批内容已改为第 {version} 版。请重新查看后再审批。"
    en = "What waits of {code} is version {version} by now. Look at it again before deciding."


class OwnDraft(Refused):
    """Who proposes terms does not approve them (A12)."""

    zh = "服务项目 {code} 的内容由您拟定，须由另一位有权审批的人批准。"
    en = "You proposed the terms of {code}: another person who may approves them."


class ValidityOver(Refused):
    """What would have ended already cannot begin."""

    zh = "服务项目 {code} 的有效期至 {valid_to}，已经过去，不能批准。请退回并重新拟定有效期。"
    en = "{code} would be valid until {valid_to}, which is over. Reject it and propose other days."


class EndsInPast(Invalid):
    """What was offered yesterday was offered."""

    zh = "停用日期 {last_day} 早于今天（{today}）。请填写今天或以后的日期。"
    en = "The last day {last_day} is before today, {today}. Choose today or later."


class NotOffered(Refused):
    """Only what is approved can be ended; a draft is rejected."""

    zh = "服务项目 {code} 尚未批准，不必停用。请退回待审批的内容。"
    en = "{code} was never approved. Reject what waits instead."


class CatalogueFull(Refused):
    """So long a list helps nobody at a desk."""

    zh = "服务项目已有 {most} 个，达到上限。请先停用并合并不用的项目。"
    en = "The catalogue has its {most} services. Put several under one with more price lines."
