"""What may be refused about an incident."""

from contracts.refusals import Invalid, Refused


class BuildingUnknown(Invalid):
    """An incident is over buildings that have households."""

    zh = "名册中没有楼栋“{building}”。请按名册的写法填写，例如 8。"
    en = "The directory has no building “{building}”. Write it as the directory does, such as 8."


class IncidentInFuture(Invalid):
    """What has not happened yet is announced, not declared."""

    zh = "时间 {at} 还没有到。请填写实际时间，或留空表示现在。"
    en = "{at} has not come yet. Give the real time, or none for now."


class RestoreTimePast(Invalid):
    """An expected time lies ahead."""

    zh = "预计恢复时间 {at} 已经过去。请填写以后的时间，或留空表示尚不清楚。"
    en = "{at} has passed. Give a later time, or none while nobody can say."


class RestoredBeforeBegun(Invalid):
    """It cannot work again before it failed."""

    zh = "恢复时间 {at} 早于发生时间。请核对。"
    en = "It was restored at {at}, before it began. Check the time."


class NothingRestated(Invalid):
    """A statement says something new."""

    zh = "内容与目前的说法相同，没有更新。"
    en = "That is what is said already."


class IncidentIsOver(Refused):
    """Nothing more is said of what works again."""

    zh = "事件 {number} 已恢复。如又发生，请先“重新发生”。"
    en = "Incident {number} is restored. Reopen it first if it has failed again."


class IncidentIsOpen(Refused):
    """It is open already."""

    zh = "事件 {number} 仍未恢复。"
    en = "Incident {number} is open."


class LinkedElsewhere(Refused):
    """A contact counts once (E08)."""

    zh = "这次来电已计入事件 {number}，不再重复计数。如登记有误，请先从该事件移出。"
    en = "This contact counts for incident {number} already. Take it out there first."


class NotLinked(Refused):
    """There is nothing to take out."""

    zh = "这次来电没有计入本事件。"
    en = "This contact is not linked to the incident."


class NotOnTheCallList(Invalid):
    """A call list holds the units of its building."""

    zh = "房屋不在本事件 {building} 栋的通知名单中。"
    en = "The unit is not on this incident's call list of building {building}."
