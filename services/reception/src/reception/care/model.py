"""Somebody on the care list (E25): what to mind, and when they are called."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from contracts.calendars import Instant
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PersonalText, PersonId, StaffId, UnitId

KEPT_CALLS = 60
"""How many of the last calls stand with an entry."""

EveryDays = Annotated[int, Field(ge=1, le=365)]


class Need(StrEnum):
    """Why somebody is on the list."""

    ELDERLY = "elderly"
    ILL = "ill"
    DISABLED = "disabled"
    HARD_UP = "hard_up"
    CHILD = "child"
    OTHER = "other"


NEED_TEXTS: dict[Need, tuple[str, str]] = {
    Need.ELDERLY: ("独居老人", "elderly, living alone"),
    Need.ILL: ("病患", "ill"),
    Need.DISABLED: ("残障", "disabled"),
    Need.HARD_UP: ("生活困难", "hard up"),
    Need.CHILD: ("需照看的儿童", "child to be looked after"),
    Need.OTHER: ("其他", "other"),
}
"""Need → (Chinese, English), as staff read them."""


class Outcome(StrEnum):
    """What a call found."""

    WELL = "well"
    NEEDS_HELP = "needs_help"
    NOT_REACHED = "not_reached"


OUTCOME_TEXTS: dict[Outcome, tuple[str, str]] = {
    Outcome.WELL: ("一切正常", "all is well"),
    Outcome.NEEDS_HELP: ("需要帮助", "needs help"),
    Outcome.NOT_REACHED: ("未联系上", "not reached"),
}
"""Outcome → (Chinese, English), as staff read them."""


class CareIsEnded(Refused):
    """Whoever is off the list is not called."""

    zh = "此人已移出关怀名单。如需恢复，请重新登记。"
    en = "This person is no longer on the care list. Enter them anew."


class HelpUnsaid(Invalid):
    """What is needed is said."""

    zh = "请写明需要什么帮助，以便跟进。"
    en = "Say what help is needed."


class Call(Discreet):
    """One call and what it found."""

    model_config = ConfigDict(frozen=True)

    at: Instant
    by: Actor
    outcome: Outcome
    note: PersonalText = ""
    task_id: str | None = None
    """What the desk does about it."""


class Calling(BaseModel):
    """How often they are called, and by whom (whoever is at the desk if nobody is named)."""

    model_config = ConfigDict(frozen=True)

    every_days: EveryDays | None = None
    """None: they are not called, only minded."""
    caller_id: StaffId | None = None


class Care(Discreet):
    """Somebody of a unit, or the whole household, who is minded."""

    id: str
    unit_id: UnitId
    unit_label: str
    building: str
    person_id: PersonId | None = None
    name: PersonalText = ""
    need: Need
    mind: PersonalText = ""
    """What whoever has to do with them should know."""
    calling: Calling = Calling()
    next_on: date | None = None
    """The estate's day of the next call."""
    calls: tuple[Call, ...] = ()
    """The last ones, oldest first."""
    entered_at: Instant
    entered_by: Actor
    ended_at: Instant | None = None
    ended_why: PersonalText = ""
    active: bool = True

    def change(self, need: Need, mind: str, calling: Calling, next_on: date | None) -> None:
        """What is kept of them is this from now on. Raises CareIsEnded."""
        self._must_be_active()
        self.need, self.mind, self.calling = need, mind, calling
        self.next_on = next_on if calling.every_days else None

    def called(self, call: Call, today: date) -> None:
        """The next call is due so many days after this one; not reached, tomorrow.

        Raises CareIsEnded, HelpUnsaid.
        """
        self._must_be_active()
        call_says_what_is_needed(call.outcome, call.note)
        self.calls = (*self.calls, call)[-KEPT_CALLS:]
        every = self.calling.every_days
        if every is not None:
            days = 1 if call.outcome is Outcome.NOT_REACHED else every
            self.next_on = today + timedelta(days=days)

    def end(self, why: str, at: Instant) -> None:
        """Raises CareIsEnded."""
        self._must_be_active()
        self.active, self.ended_at, self.ended_why, self.next_on = False, at, why, None

    def due(self, today: date) -> bool:
        """Whether they are to be called today, or should have been."""
        return self.active and self.next_on is not None and self.next_on <= today

    def _must_be_active(self) -> None:
        if not self.active:
            raise CareIsEnded


def call_says_what_is_needed(outcome: Outcome, note: str) -> None:
    """Raises HelpUnsaid."""
    if outcome is Outcome.NEEDS_HELP and not note:
        raise HelpUnsaid
