"""What a custody slip waits for, and what is written down of each hand-over."""

from enum import StrEnum

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.custody import Handling
from contracts.words import Actor, Discreet, FileId, PersonalText, PersonId


class Stage(StrEnum):
    """What a slip waits for: the most pressing of its pieces says."""

    MISSING = "missing"
    TO_SEND = "to_send"
    AT_VENDOR = "at_vendor"
    TO_CHECK = "to_check"
    TO_GIVE_BACK = "to_give_back"
    CLOSED = "closed"


STAGE_TEXTS: dict[Stage, tuple[str, str]] = {
    Stage.MISSING: ("有差件", "pieces missing"),
    Stage.TO_SEND: ("待送洗", "to be sent out"),
    Stage.AT_VENDOR: ("在洗衣商", "at the vendor's"),
    Stage.TO_CHECK: ("待复查", "to be checked"),
    Stage.TO_GIVE_BACK: ("待交还", "to be given back"),
    Stage.CLOSED: ("已了结", "closed"),
}
"""Stage → (Chinese, English), as staff read them."""


class Handled(Discreet):
    """One hand-over or look: which pieces, how many each side counted, with whom."""

    model_config = ConfigDict(frozen=True)

    what: Handling
    tags: tuple[str, ...]
    at: Instant
    by: Actor
    counted: int
    """By us."""
    other_counted: int | None = None
    """By the vendor."""
    whom: PersonalText = ""
    """Who of the vendor, or how it was settled."""
    missing: tuple[str, ...] = ()
    person_id: PersonId | None = None
    file_id: FileId | None = None
    """The owner's signature."""
