"""What came of calling: what the owner said, or why it is to be tried again (F05, T20)."""

from enum import StrEnum

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.words import Actor, Discreet, PersonalText


class AttemptEnd(StrEnum):
    """What a call that did not settle it came to."""

    NOT_REACHED = "not_reached"
    REPLY_APPOINTED = "reply_appointed"


ATTEMPT_TEXTS: dict[AttemptEnd, tuple[str, str]] = {
    AttemptEnd.NOT_REACHED: ("未联系上", "not reached"),
    AttemptEnd.REPLY_APPOINTED: ("已约定答复时间", "reply appointed"),
}
"""End → (Chinese, English), as staff read them."""


class Attempt(Discreet):
    """A call that did not settle it: when, by whom, and when again."""

    model_config = ConfigDict(frozen=True)

    end: AttemptEnd
    at: Instant
    entered_at: Instant
    by: Actor
    note: PersonalText = ""
    """What was asked, or how it was tried."""
    next_at: Instant | None = None


class Result(Discreet):
    """What the owner said (F05)."""

    model_config = ConfigDict(frozen=True)

    satisfied: bool
    opinion: PersonalText = ""
    at: Instant
    entered_at: Instant
    by: Actor
