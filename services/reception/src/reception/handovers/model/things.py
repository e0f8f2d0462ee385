"""An open thing of the desk, whatever feature it stands in."""

from enum import StrEnum

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.words import Discreet, PersonalText, StaffId


class ThingKind(StrEnum):
    """What it is."""

    MAJOR = "major"
    INCIDENT = "incident"
    CONTACT = "contact"
    COMPLAINT = "complaint"
    FOLLOW_UP = "follow_up"
    CARE = "care"
    TASK = "task"


KIND_TEXTS: dict[ThingKind, tuple[str, str]] = {
    ThingKind.MAJOR: ("未结案的重大事件", "major event not closed"),
    ThingKind.INCIDENT: ("未恢复的事件", "incident not over"),
    ThingKind.CONTACT: ("未办结的接待", "open contact"),
    ThingKind.COMPLAINT: ("未结案的投诉", "complaint not closed"),
    ThingKind.FOLLOW_UP: ("到期的回访", "follow-up due"),
    ThingKind.CARE: ("到期的关怀电话", "care call due"),
    ThingKind.TASK: ("值班待办", "task of the desk"),
}
"""Kind → (Chinese, English), as staff read them; in the order of the list."""


class OpenThing(Discreet):
    """Something that is not done, as the list shows it."""

    model_config = ConfigDict(frozen=True)

    kind: ThingKind
    id: str
    number: str = ""
    title: PersonalText
    where: PersonalText = ""
    owner_id: StaffId | None = None
    """Who is responsible; None: whoever is at the desk."""
    since: Instant
    due_at: Instant | None = None

    @property
    def key(self) -> str:
        """What it is known by in a hand-over."""
        return f"{self.kind}-{self.id}"
