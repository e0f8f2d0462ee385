"""Words about custody that several services share: what is done with pieces, what is told."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Handling(StrEnum):
    """What is done with pieces."""

    TAKE_IN = "take_in"
    SEND_OUT = "send_out"
    COME_BACK = "come_back"
    FIND = "find"
    CHECK = "check"
    GIVE_BACK = "give_back"
    SETTLE = "settle"


HANDLING_TEXTS: Mapping[Handling, tuple[str, str]] = MappingProxyType(
    {
        Handling.TAKE_IN: ("收件", "take in"),
        Handling.SEND_OUT: ("送洗交接", "hand over to the vendor"),
        Handling.COME_BACK: ("取回交接", "back from the vendor"),
        Handling.FIND: ("找回", "found"),
        Handling.CHECK: ("复查", "check"),
        Handling.GIVE_BACK: ("交还", "give back"),
        Handling.SETTLE: ("了结差件", "settle"),
    }
)
"""Handling → (Chinese, English), as staff read them."""


class Warned(StrEnum):
    """What somebody is told of, once each."""

    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    VENDOR_LATE = "vendor_late"


WARNED_TEXTS: Mapping[Warned, tuple[str, str]] = MappingProxyType(
    {
        Warned.DUE_SOON: ("临近约定时间", "due soon"),
        Warned.OVERDUE: ("已过约定时间", "overdue"),
        Warned.VENDOR_LATE: ("洗衣商逾期未送回", "the vendor is late"),
    }
)
"""What → (Chinese, English), as staff read them."""
