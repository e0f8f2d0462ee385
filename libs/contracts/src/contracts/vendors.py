"""Shared words of work given to outside vendors."""

from enum import StrEnum


class VendorAnswer(StrEnum):
    """What an outside vendor says to what they are asked."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    PLANNED = "planned"
    """When they come."""
    DONE = "done"


VENDOR_ANSWER_TEXTS: dict[VendorAnswer, tuple[str, str]] = {
    VendorAnswer.ACCEPTED: ("接单", "accepted"),
    VendorAnswer.DECLINED: ("不接", "declined"),
    VendorAnswer.PLANNED: ("告知上门时间", "said when they come"),
    VendorAnswer.DONE: ("报完工", "reported done"),
}
"""Answer → (Chinese, English), as staff read them."""
