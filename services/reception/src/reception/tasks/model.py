"""A task of the desk: typed in, or made of a remark, a decision or a call (W28, T23, T42)."""

from enum import StrEnum

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PersonalText, StaffId


class Source(StrEnum):
    """Where a task comes from."""

    DESK = "desk"
    REVIEW = "review"
    """A supervisor's remark when they read the duty log."""
    CARE = "care"
    """A call of the care list found that help is needed."""
    MEETING = "meeting"


SOURCE_TEXTS: dict[Source, tuple[str, str]] = {
    Source.DESK: ("值班待办", "typed at the desk"),
    Source.REVIEW: ("审阅意见", "remark on the log"),
    Source.CARE: ("关怀电话", "care call"),
    Source.MEETING: ("会议决定", "decided in a meeting"),
}
"""Source → (Chinese, English), as staff read them."""


class TaskIsDone(Refused):
    """Nothing is left to do."""

    zh = "这项待办已经完成。如需继续，请先恢复。"
    en = "This task is done. Take it up again first."


class TaskIsOpen(Refused):
    """It is open already."""

    zh = "这项待办没有完成，不需要恢复。"
    en = "This task is open."


class NobodyThere(Invalid):
    """A task is given to somebody who works here."""

    zh = "没有这位在职人员。请从名单中选择。"
    en = "Nobody of this id works here. Choose from the list."


class Done(Discreet):
    """How it ended."""

    model_config = ConfigDict(frozen=True)

    at: Instant
    by: Actor
    note: PersonalText = ""


class DeskTask(Discreet):
    """Something to do, from when it was written down until it is done."""

    id: str
    text: PersonalText
    source: Source = Source.DESK
    about: str = ""
    """The id of what it came from."""
    owner_id: StaffId | None = None
    """Who sees to it; None: whoever is at the desk."""
    wanted_by: Instant | None = None
    """Until when it is to be done, if that was said."""
    entered_at: Instant
    entered_by: Actor
    done: Done | None = None
    open: bool = True

    def finish(self, done: Done) -> None:
        """Raises TaskIsDone."""
        self._must_be_open()
        self.done, self.open = done, False

    def take_up_again(self) -> None:
        """It was not done after all. Raises TaskIsOpen."""
        if self.open:
            raise TaskIsOpen
        self.done, self.open = None, True

    def give_to(self, owner_id: StaffId) -> bool:
        """Whether somebody else sees to it now. Raises TaskIsDone."""
        self._must_be_open()
        changed, self.owner_id = self.owner_id != owner_id, owner_id
        return changed

    def _must_be_open(self) -> None:
        if not self.open:
            raise TaskIsDone
