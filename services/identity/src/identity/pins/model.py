"""A guard's PIN: what it must be, and until when it counts.

Six digits prove nobody anywhere else: they count on a registered tablet alone, a few tries at a
time. The hash is sealed as well, because a million PINs are soon tried on a stolen database.
"""

from datetime import datetime
from itertools import pairwise
from typing import Annotated

from pydantic import Field, SecretStr

from contracts.refusals import Invalid, NotAllowed, NotSignedIn
from contracts.words import Discreet, PersonalText, StaffId

PIN_DIGITS = 6

GivenPin = Annotated[SecretStr, Field(max_length=PIN_DIGITS)]


class PinMalformed(Invalid):
    """Not six digits."""

    zh = "口令须为 6 位数字。请重新输入。"
    en = "A PIN is six digits. Type it again."


class PinTooEasy(Invalid):
    """A PIN that is tried first."""

    zh = "口令过于简单：不能是同一数字、顺号（如 123456）或重复的数段（如 121212）。请换一个。"
    en = (
        "Too easy: a PIN must not be one digit repeated, a run like 123456, or a part repeated like"
        " 121212. Choose another."
    )


class UnlockFailed(NotSignedIn):
    """Guard and PIN do not go together here; which of them is wrong is not told."""

    zh = "口令不正确，或尚未设置口令。连续输错 5 次将锁定 15 分钟；可改用登录名和密码解锁。"
    en = (
        "That PIN is wrong, or none is set. 5 failures lock it for 15 minutes; you can unlock with"
        " your sign-in name and password instead."
    )


class NotAGuardHere(NotAllowed):
    """Who has no gate's role in the tablet's estate does not unlock it."""

    zh = "您在本小区没有门岗岗位，不能使用此平板。如需开通，请联系主管。"
    en = "You have no role at this estate's gates, so not on this tablet. Ask your supervisor."


class Pin(Discreet):
    """Of one member of staff, whose id it has. The hash is empty once it was cleared."""

    id: StaffId
    pin_hash: PersonalText
    set_at: datetime

    def take(self, pin_hash: str, at: datetime) -> None:
        """A new one instead."""
        self.pin_hash, self.set_at = pin_hash, at

    def clear(self) -> None:
        """It counts no more; clearing it twice changes nothing."""
        self.pin_hash = ""


def must_be_hard_to_guess(pin: SecretStr) -> None:
    """Raises PinMalformed, PinTooEasy."""
    digits = pin.get_secret_value()
    if len(digits) != PIN_DIGITS or not (digits.isascii() and digits.isdigit()):
        raise PinMalformed
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(digits)}
    repeats = any(digits == digits[:part] * (PIN_DIGITS // part) for part in (1, 2, 3))
    if repeats or steps in ({1}, {9}):
        raise PinTooEasy
