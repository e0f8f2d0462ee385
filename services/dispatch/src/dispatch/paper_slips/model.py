"""A printed slip (派工单): out with somebody, back with a signature, or written off with a reason.

An order has at most one slip out at a time; each time it leaves anew is a slip of its own.
"""

from datetime import date, datetime

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, FileId, OrderId, PersonalText, StaffId

MOST_OF_ONE_ORDER = 30
MOST_AT_ONCE = 30
"""Printed or sent out in one go."""


class SlipNotOut(Refused):
    """No paper of this order is out."""

    zh = "任务单 {number} 没有未回的纸单。请核对单号，或先登记派出。"
    en = "No paper of {number} is out. Check the number, or note first that it went out."


class SlipStandsOtherwise(Refused):
    """It is out, or back, or written off, against what is asked."""

    zh = "任务单 {number} 的纸单状态已变。请刷新后核对。"
    en = "The paper of {number} stands otherwise by now. Refresh and check."


class SlipTimeWrong(Invalid):
    """Paper comes back after it went out, and not in the future."""

    zh = "时间 {at} 不对：须在派出之后，且不晚于现在。请核对。"
    en = "{at} cannot be: it lies after the paper went out, and not in the future. Check it."


class TooManySlips(Refused):
    """So often no order leaves on paper."""

    zh = "任务单 {number} 的纸单已达 {most} 份。请核对是否有误。"
    en = "{number} has left on paper {most} times already. Check what is wrong."


class OrderNotOut(Refused):
    """What is over leaves no more."""

    zh = "任务单 {number} 已了结，不能再派出纸单。"
    en = "{number} is settled: it does not leave on paper any more."


class Back(Discreet):
    """How it ended: with the paper, or `lost` and why."""

    model_config = ConfigDict(frozen=True)

    at: Instant
    by: Actor
    note: PersonalText = ""
    file_id: FileId | None = None
    lost: bool = False


class PaperSlip(Discreet):
    """One paper of an order. `out_on` and `back_on` are the estate's days, as it registers them."""

    id: str
    order_id: OrderId
    number: str
    place: int
    """Which of the order's papers: 1 is the first."""
    round: int
    building: str
    where: PersonalText
    carried_by: StaffId | None = None
    out_at: Instant
    out_on: date
    out_by: Actor
    back: Back | None = None
    back_on: date | None = None
    still_out: bool = True
    """Index: whether `back` is None."""

    def take_back(self, back: Back, on: date, now: datetime) -> None:
        """It ends. Raises SlipStandsOtherwise, SlipTimeWrong."""
        if not self.still_out:
            raise SlipStandsOtherwise(number=self.number)
        if not self.out_at <= back.at <= now:
            raise SlipTimeWrong(at=back.at.isoformat())
        self.back, self.back_on, self.still_out = back, on, False

    def is_still_out(self) -> None:
        """Whoever noted its end was mistaken. Raises SlipStandsOtherwise."""
        if self.still_out:
            raise SlipStandsOtherwise(number=self.number)
        self.back, self.back_on, self.still_out = None, None, True


class PaperDay(BaseModel):
    """The estate's day: how many papers went out, came back and were written off on it, and how
    many are still out now, whenever they left; of the caller's buildings.
    """

    day: date
    out: int
    back: int
    lost: int
    missing: int


def slip_id(order_id: OrderId, place: int) -> str:
    """The id of an order's paper."""
    return f"{order_id}-{place}"
