"""Why a sub-order refuses what somebody wants to do with it, and a link that opens nothing."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from contracts.refusals import Invalid, Refused


class SubOrderState(StrEnum):
    """Where a sub-order stands."""

    ASKED = "asked"
    ACCEPTED = "accepted"
    DONE = "done"
    """As the vendor says; not checked yet."""
    TAKEN_OVER = "taken_over"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


SUB_ORDER_STATE_TEXTS: Mapping[SubOrderState, tuple[str, str]] = MappingProxyType(
    {
        SubOrderState.ASKED: ("待回复", "not answered yet"),
        SubOrderState.ACCEPTED: ("已接单", "accepted"),
        SubOrderState.DONE: ("报完工，待验收", "reported done, to be checked"),
        SubOrderState.TAKEN_OVER: ("已验收", "taken over"),
        SubOrderState.DECLINED: ("不接", "declined"),
        SubOrderState.WITHDRAWN: ("已撤回", "withdrawn"),
    }
)
"""State → (Chinese, English), as people read them."""


class SubOrderStandsOtherwise(Refused):
    """It is not possible where it stands."""

    zh = "外协单 {number} 现为“{state_zh}”，不能这样办理。请刷新后核对。"
    en = "Sub-order {number} is {state_en}: this is not possible. Refresh and check."


class VendorStillOut(Refused):
    """What a vendor still does is not finished."""

    zh = "任务单 {number} 还有外协单未了结（{vendors}）。请先验收，或写明原因撤回，再报完工。"
    en = "{number} has vendors at work ({vendors}). Take their work over or withdraw it first."


class TooManyVendors(Refused):
    """So many parts want orders of their own."""

    zh = "任务单 {number} 的外协单已达 {most} 份。请先了结，或拆单办理。"
    en = "{number} has {most} sub-orders already. Settle some, or split the order."


class OrderIsOver(Refused):
    """Nothing more is to be done."""

    zh = "此任务已结束，无需办理。如有疑问，请联系委托人。"
    en = "This work is over; nothing is to be done. Ask whoever sent it if in doubt."


class WhyMissing(Invalid):
    """Whoever declines says why."""

    zh = "请写明不接的原因。"
    en = "Say why you decline."


class WhenMissing(Invalid):
    """A visit is told with its time, from now on and within a year."""

    zh = "请填写上门时间，不早于现在，一年之内。"
    en = "Give the time you come, not in the past and within a year."


class DueImpossible(Invalid):
    """It is asked for until some time from now on, within a year."""

    zh = "完成期限须晚于现在，且在一年之内。请核对。"
    en = "The time it is due lies ahead, within a year. Check it."


class TooMuchSaid(Refused):
    """A link is bounded in what it may say."""

    zh = "此外协单的回复或照片已达上限。请联系委托人。"
    en = "No more answers or photos are taken here. Ask whoever sent it to you."


def label_of(number: str, place: int) -> str:
    """What a sub-order is called: the order's number and which of its parts."""
    return f"{number}-{place}"
