"""What may be refused about a hand-over."""

from contracts.refusals import Invalid, Refused


class HandOverIsOpen(Refused):
    """One hand-over at a time."""

    zh = "已有一次交接正在进行。请先完成或撤回。"
    en = "A hand-over is under way. Complete or withdraw it first."


class HandOverIsOver(Refused):
    """What was handed over is a record."""

    zh = "这次交接已经结束，不能再改。"
    en = "This hand-over is over; it stays as it is."


class TakenOverByOneself(Refused):
    """A hand-over has two sides."""

    zh = "交班人不能自己接班。请接班的同事登录后逐项确认。"
    en = "Whoever hands over cannot take over. The next colleague signs in and goes through it."


class NotYourHandOver(Refused):
    """Only whoever hands over adds to it or takes it back."""

    zh = "只有交班人可以这样做。"
    en = "Only whoever hands over may do this."


class LineUnknown(Invalid):
    """A line is answered that is not in the list."""

    zh = "清单中没有这一项，可能已更新。请刷新后再试。"
    en = "There is no such line; the list may have changed. Refresh and try again."


class ReasonMissing(Invalid):
    """What is not accepted has a reason, and somebody it stays with."""

    zh = "不接受的事项须写明原因。"
    en = "Say why a line is not accepted."


class LinesUnanswered(Refused):
    """The desk is taken over whole."""

    zh = "还有 {count} 项没有确认。请逐项接受，或写明不接受的原因。"
    en = "{count} lines are not answered. Accept each, or say why not."


class SomethingNew(Refused):
    """What came up since the list was made is looked at as well."""

    zh = "列清单之后又有 {count} 项新的未办事项。请点“刷新清单”，确认后再接班。"
    en = "{count} more have come up since the list was made. Refresh the list, then take over."
