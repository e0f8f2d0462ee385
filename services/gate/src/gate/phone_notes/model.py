"""One call the guard-post took (值班电话记录, F52): who rang, what for, who was told of it."""

from datetime import datetime
from enum import StrEnum

from contracts.refusals import Refused
from contracts.words import Actor, DeviceId, Discreet, PersonalText, UnitId


class PassedTo(StrEnum):
    """To whom the guard passed it on."""

    FOREMAN = "foreman"
    DESK = "desk"
    ENGINEERING = "engineering"
    MANAGER = "manager"
    NOBODY = "nobody"
    """The guard answered it alone."""


PASSED_TO_TEXTS: dict[PassedTo, tuple[str, str]] = {
    PassedTo.FOREMAN: ("当班班长", "the foreman"),
    PassedTo.DESK: ("客服前台", "the desk"),
    PassedTo.ENGINEERING: ("工程部", "engineering"),
    PassedTo.MANAGER: ("管理处经理", "the manager"),
    PassedTo.NOBODY: ("无需转告", "nobody"),
}
"""Whom → (Chinese, English), as guards read them."""

ROLES: dict[PassedTo, str] = {
    PassedTo.FOREMAN: "P16",
    PassedTo.DESK: "P06",
    PassedTo.ENGINEERING: "P13",
    PassedTo.MANAGER: "P03",
}
"""Whom → the role that is told (requirements C); nobody has none."""


class PassedBy(StrEnum):
    """How it was passed on."""

    RADIO = "radio"
    PHONE = "phone"
    IN_PERSON = "in_person"


PASSED_BY_TEXTS: dict[PassedBy, tuple[str, str]] = {
    PassedBy.RADIO: ("对讲机", "by radio"),
    PassedBy.PHONE: ("电话", "by phone"),
    PassedBy.IN_PERSON: ("当面", "in person"),
}
"""How → (Chinese, English), as guards read them."""


class HowPassedOnMissing(Refused):
    """What is passed on is passed on in some way, so that it can be asked after (F52)."""

    zh = "来电已转告他人，须登记转告方式（对讲机、电话、当面）。请向当班保安核实。"
    en = "It was passed on, but not how: by radio, by phone or in person. Ask the guard."


class PhoneNote(Discreet):
    """A call, noted once by the guard who took it."""

    id: str
    caller_name: PersonalText
    caller_phone: PersonalText = ""
    asked: PersonalText
    unit_id: UnitId | None = None
    unit_label: str = ""
    """Empty where the directory had no such unit when the note came in."""
    building: str = ""
    passed_to: PassedTo
    whom: PersonalText = ""
    """Who took it, by name, where the guard noted one."""
    passed_by: PassedBy | None = None
    at: datetime
    told_at: datetime
    """When the server heard of it."""
    by: Actor
    gate: str = ""
    device: DeviceId | None = None
    erase_at: datetime | None = None

    @property
    def role(self) -> str:
        """Whose it is now to see to; empty where it was passed on to nobody."""
        return ROLES.get(self.passed_to, "")

    @property
    def remembered_since(self) -> datetime:
        """When it was noted."""
        return self.at

    def must_say_how(self) -> None:
        """Raises HowPassedOnMissing."""
        if self.role and self.passed_by is None:
            raise HowPassedOnMissing

    def erase(self) -> None:
        """Forget who rang and what was asked; that somebody did, and who was told, stays."""
        self.caller_name = self.caller_phone = self.asked = self.whom = ""
        self.erase_at = None
