"""What the gate is asked to do for some on a day (礼遇): the care list's part at the gate
(requirements H): an ambulance's lane, a funeral, a wedding's convoy, somebody who walks slowly.
"""

from datetime import datetime
from enum import StrEnum

from pydantic import ConfigDict

from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PersonalText, UnitId


class CourtesyKind(StrEnum):
    """What it is about."""

    AMBULANCE = "ambulance"
    FUNERAL = "funeral"
    WEDDING = "wedding"
    ELDERLY = "elderly"
    """Elderly, sick or disabled: who is helped in and out."""
    OTHER = "other"


COURTESY_KIND_TEXTS: dict[CourtesyKind, tuple[str, str]] = {
    CourtesyKind.AMBULANCE: ("救护车通道", "ambulance"),
    CourtesyKind.FUNERAL: ("白事车队", "funeral"),
    CourtesyKind.WEDDING: ("婚庆车队", "wedding convoy"),
    CourtesyKind.ELDERLY: ("老弱病残关照", "elderly, sick or disabled"),
    CourtesyKind.OTHER: ("其他关照", "other"),
}
"""Kind → (Chinese, English), as guards read them."""


class CourtesyEndsBeforeItBegins(Invalid):
    """A courtesy ends after it begins, and not in the past."""

    zh = "时间 {since} 至 {until} 有误：结束须晚于开始且未过去。请核对。"
    en = "From {since} to {until} cannot be: it ends after it begins, and not in the past."


class CourtesyWithdrawnAlready(Refused):
    """It was withdrawn before."""

    zh = "该项关照已于此前取消，无需重复办理。"
    en = "It was withdrawn already; nothing more is needed."


class CourtesyEnd(Discreet):
    """When it was withdrawn, by whom and why."""

    model_config = ConfigDict(frozen=True)

    at: datetime
    by: Actor
    reason: PersonalText = ""


class Courtesy(Discreet):
    """An instruction to the guards for a time: what is to be done, for whom, at which gates.

    `about` is what the gate should know to be polite: names, ages, a people's custom, wishes.
    """

    id: str
    kind: CourtesyKind
    text: PersonalText
    about: PersonalText = ""
    plate: PersonalText = ""
    """As typed; of the car that leads, where one is known."""
    unit_id: UnitId | None = None
    unit_label: str = ""
    building: str = ""
    gates: tuple[str, ...] = ()
    """Empty: at every gate."""
    since: datetime
    until: datetime
    made_by: Actor
    made_at: datetime
    withdrawn: CourtesyEnd | None = None
    over_at: datetime
    """Index: when it ends, by its time or by being withdrawn."""
    erase_at: datetime | None = None

    @property
    def remembered_since(self) -> datetime:
        """When it ended."""
        return self.over_at

    def erase(self) -> None:
        """Forget whom it was for; that there was one stays."""
        self.text = self.about = self.plate = ""
        if self.withdrawn is not None:
            self.withdrawn = self.withdrawn.model_copy(update={"reason": ""})
        self.erase_at = None

    def must_make_sense(self, now: datetime) -> None:
        """Raises CourtesyEndsBeforeItBegins."""
        if self.until <= max(self.since, now):
            raise CourtesyEndsBeforeItBegins(
                since=self.since.isoformat(), until=self.until.isoformat()
            )

    def withdraw(self, end: CourtesyEnd) -> None:
        """It is not asked any more. Raises CourtesyWithdrawnAlready."""
        if self.withdrawn is not None:
            raise CourtesyWithdrawnAlready
        self.withdrawn, self.over_at = end, end.at
