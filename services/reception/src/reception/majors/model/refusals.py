"""What may be refused about a major event."""

from contracts.refusals import Invalid, Refused


class SomebodyBefore(Refused):
    """The chain is called in order; whoever is absent is skipped for a reason (A15)."""

    zh = "请先报告“{title}”；如其不在，请点“越级”并写明原因。"
    en = "Report to “{title}” first; if they are away, skip the level and say why."


class NotReported(Refused):
    """A major event is not closed before it was reported (T41)."""

    zh = "还没有报告完：{titles}。请报告或写明越级原因后再结案。"
    en = "Not reported yet: {titles}. Call them, or skip with a reason, before it is closed."


class NobodyReached(Refused):
    """Somebody above must know."""

    zh = "还没有报告到任何一位上级，不能结案。"
    en = "Nobody above was reached yet; it cannot be closed."


class EventIsClosed(Refused):
    """A closed report stays."""

    zh = "重大事件 {number} 已经结案，记录不能再改。"
    en = "Major event {number} is closed; its report stays."


class NoSuchRung(Invalid):
    """The chain has so many levels."""

    zh = "报告链中没有这一级。请刷新后再试。"
    en = "The chain has no such level. Refresh and try again."


class NoSuchStep(Invalid):
    """The checklist has so many steps."""

    zh = "处置清单中没有这一步。请刷新后再试。"
    en = "The checklist has no such step. Refresh and try again."


class ReachedAlready(Refused):
    """They know."""

    zh = "“{title}”已经报告到，不需要越级。"
    en = "“{title}” was reached; there is nothing to skip."


class EventInFuture(Invalid):
    """What has not happened is not reported."""

    zh = "时间 {at} 还没有到。请填写实际时间，或留空表示现在。"
    en = "{at} has not come yet. Give the real time, or none for now."
