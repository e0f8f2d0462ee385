"""A difference (差异) from the moment it shows to its settlement. Both facts are kept elsewhere;
here stand what does not agree, who settles it, and how it was settled.
"""

from datetime import datetime
from enum import StrEnum
from uuid import NAMESPACE_OID, uuid5

from contracts.refusals import Refused
from contracts.words import Actor, DeviceId, Discreet, PersonalText


class SettledAlready(Refused):
    """Somebody has settled it."""

    zh = "这项差异已处理完毕，无需重复办理。"
    en = "This difference is settled already; nothing more is needed."


class How(StrEnum):
    """How a difference came to its end."""

    EXPLAINED = "explained"
    CORRECTED = "corrected"
    MADE_GOOD = "made_good"
    WRITTEN_OFF = "written_off"


HOW_TEXTS: dict[How, tuple[str, str]] = {
    How.EXPLAINED: ("已核实，情况属实", "looked into: it is as reported"),
    How.CORRECTED: ("已更正", "put right"),
    How.MADE_GOOD: ("已赔偿或补办", "made good"),
    How.WRITTEN_OFF: ("无法查清，予以核销", "cannot be cleared up, written off"),
}
"""How → (Chinese, English)."""


class Settlement(Discreet):
    """Who ended it, when, how and why."""

    at: datetime
    by: Actor
    how: How
    why: PersonalText


class Discrepancy(Discreet):
    """One thing that does not agree. `code` names the rule, `about` the document, `act` the act
    that showed it (empty where none did); `owner` is the role that settles it.
    """

    id: str
    code: str
    zh: PersonalText
    en: PersonalText
    about: str = ""
    act: str = ""
    kind: str = ""
    gate: str = ""
    device: DeviceId = DeviceId("")
    guard: str = ""
    at: datetime
    raised_at: datetime
    owner: str
    settled: Settlement | None = None
    erase_at: datetime | None = None

    @property
    def remembered_since(self) -> datetime:
        """The last time somebody wrote into it."""
        return self.settled.at if self.settled else self.raised_at

    def settle(self, *, how: How, why: str, at: datetime, by: Actor) -> None:
        """Raises SettledAlready."""
        if self.settled is not None:
            raise SettledAlready
        self.settled = Settlement(at=at, by=by, how=how, why=why)

    def erase(self) -> None:
        """Forget whom it names; which rule, where and how it ended stay."""
        self.zh = self.en = ""
        if self.settled is not None:
            self.settled.why = ""
        self.erase_at = None


def discrepancy_id(source: str, place: int, code: str) -> str:
    """The same for the same difference of the same act, however often it is told."""
    return str(uuid5(NAMESPACE_OID, f"{source} difference:{place}:{code}"))
