"""A half-done act (未办完的登记) on its way from one guard to another (E02)."""

from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from contracts.refusals import Refused
from contracts.words import Actor, Discreet, PersonalText


class DraftTakenTwice(Refused):
    """Two guards have taken up the same half-done act."""

    zh = "这项未办完的登记已由另一位保安接手，可能重复登记。请班长核对。"
    en = "Another guard has taken up this half-done act; it may be registered twice. Compare."


class DraftState(StrEnum):
    """Where a draft stands."""

    LEFT = "left"
    TAKEN = "taken"
    FORGOTTEN = "forgotten"
    """Nobody took it in the estate's days for personal data."""


class Handled(BaseModel):
    """Who left or took it, when, at which gate."""

    model_config = ConfigDict(frozen=True)

    at: datetime
    by: Actor
    gate: str = ""


class Draft(Discreet):
    """What had been typed of an act, as the tablet keeps it. It is kept no longer than until
    somebody takes it up: the act they make of it tells the rest.
    """

    id: str
    kind: str = ""
    content: PersonalText = ""
    """JSON of what had been typed, empty once taken."""
    note: PersonalText = ""
    left: Handled | None = None
    takings: tuple[Handled, ...] = ()
    """The earliest first: it counts."""
    state: DraftState = DraftState.LEFT
    gate: str = ""
    erase_at: datetime | None = None

    @property
    def remembered_since(self) -> datetime:
        """When it was left."""
        known = self.left or self.taken
        if known is None:
            raise ValueError(f"nothing is known of draft {self.id}")
        return known.at

    @property
    def taken(self) -> Handled | None:
        """Who took it up."""
        return self.takings[0] if self.takings else None

    def leave(self, kind: str, content: str, note: str, left: Handled) -> None:
        """Somebody could not finish it."""
        self.kind, self.left, self.gate = kind, left, left.gate
        self.content, self.note = content, note
        self._settle()

    def must_not_be_taken(self, by: Actor) -> None:
        """Raises DraftTakenTwice."""
        if any(each.by != by for each in self.takings):
            raise DraftTakenTwice

    def take(self, taken: Handled) -> None:
        """Somebody takes it up."""
        if taken not in self.takings:
            found = [*self.takings, taken]
            self.takings = tuple(sorted(found, key=lambda each: (each.at, each.by.id)))
        self._settle()

    def erase(self) -> None:
        """Nobody took it up: forget what was typed."""
        self.content = self.note = ""
        self.state, self.erase_at = DraftState.FORGOTTEN, None

    def _settle(self) -> None:
        if self.takings:
            self.state, self.erase_at = DraftState.TAKEN, None
            self.content = self.note = ""
