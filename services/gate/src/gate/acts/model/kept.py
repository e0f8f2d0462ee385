"""What became of an act, and how far its journal has come. An act has happened: what does not fit
is kept and shown, never refused (ADR 0017).
"""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel

from contracts.refusals import Refusal
from contracts.words import Actor, DeviceId, Discreet, PersonalText, StaffId
from gate.acts.model.refusals import DecidedAlready, NothingMissing, NothingToDecide
from gate.acts.model.sent import FIRST_SEQUENCE


class Place(StrEnum):
    """Where an act stands in its journal as we know it."""

    NEXT = "next"
    BEYOND_A_GAP = "beyond_a_gap"
    BEHIND = "behind"


class Journal(BaseModel):
    """How far the acts of one tablet's database have reached us, without a gap.

    `expects` is the next number; `last_at` when the last act happened, `heard_at` when it came;
    `clock_offset_ms` how far off the tablet's clock was then. `beyond` is the first number that
    waits beyond a gap, `beyond_since` since when.
    """

    id: str
    device: DeviceId
    gate: str
    expects: int = FIRST_SEQUENCE
    last_at: datetime | None = None
    heard_at: datetime
    clock_offset_ms: int | None = None
    beyond: int | None = None
    beyond_since: datetime | None = None

    @property
    def untouched(self) -> bool:
        """Whether nothing of it has reached us."""
        return self.expects == FIRST_SEQUENCE and self.beyond is None

    def place(self, sequence: int) -> Place:
        """Where this number stands."""
        if sequence == self.expects:
            return Place.NEXT
        return Place.BEYOND_A_GAP if sequence > self.expects else Place.BEHIND

    def advance(self, *, at: datetime, heard_at: datetime, clock_offset_ms: int | None) -> None:
        """The next act has been taken in, or kept."""
        self.expects += 1
        self.last_at = at
        self.heard_at = heard_at
        self.clock_offset_ms = clock_offset_ms
        if self.beyond is not None and self.expects >= self.beyond:
            self.beyond = self.beyond_since = None

    def note_gap(self, sequence: int, at: datetime) -> None:
        """An act waits on the tablet because some before it have not come."""
        if self.beyond is None or sequence < self.beyond:
            self.beyond = sequence
            self.beyond_since = self.beyond_since or at

    def pass_over(self) -> range:
        """Wait no longer for what is missing; its numbers. Should they come yet, they are taken in.
        Raises NothingMissing.
        """
        if self.beyond is None:
            raise NothingMissing
        missing = range(self.expects, self.beyond)
        self.expects = self.beyond
        self.beyond = self.beyond_since = None
        return missing


class Outcome(StrEnum):
    """What became of an act. All but `waiting` are final for the tablet."""

    DONE = "done"
    DISCREPANCY = "discrepancy"
    WAITING = "waiting"
    REJECTED = "rejected"
    QUARANTINED = "quarantined"


class SaidDifference(Discreet):
    """A difference as the guard reads it; `about` is the document it is about."""

    code: str
    zh: PersonalText
    en: PersonalText
    about: str = ""


class ActProblem(Discreet):
    """Why an act was not taken in."""

    code: str
    zh: PersonalText
    en: PersonalText


def problem_of(refusal: Refusal) -> ActProblem:
    """The refusal as it is kept and shown."""
    return ActProblem(code=refusal.code, zh=refusal.message("zh"), en=refusal.message("en"))


class ActAnswer(Discreet):
    """What became of one act, as its tablet is told."""

    id: UUID
    outcome: Outcome
    differences: tuple[SaidDifference, ...] = ()
    problem: ActProblem | None = None


class Decision(Discreet):
    """What a person decided about a kept act."""

    applied: bool
    at: datetime
    by: Actor
    why: PersonalText = ""


class Act(Discreet):
    """An act as it was taken in or kept; its row is what makes a repeat find its first answer.

    `content` is the keyed digest of what was sent. `sent` is the whole act as it came, kept until
    `erase_at` where a person must look at it; of acts that went well their effects are enough.
    `held`: nobody has decided about it yet.
    """

    id: str
    journal: str
    sequence: int
    kind: str
    guard: StaffId
    device: DeviceId
    gate: str
    at: datetime
    received_at: datetime
    clock_offset_ms: int | None = None
    skewed: bool = False
    provisional: bool = False
    outcome: Outcome
    differences: tuple[SaidDifference, ...] = ()
    problem: ActProblem | None = None
    content: str
    sent: PersonalText = ""
    erase_at: datetime | None = None
    held: bool = False
    decided: Decision | None = None

    def answer(self, sent: UUID) -> ActAnswer:
        """The first answer, given again to every repeat of what was `sent`."""
        return ActAnswer(
            id=sent, outcome=self.outcome, differences=self.differences, problem=self.problem
        )

    @property
    def remembered_since(self) -> datetime:
        """When it came, or a person last had to do with it."""
        return self.decided.at if self.decided else self.received_at

    def decide(self, *, applied: bool, at: datetime, by: Actor, why: str) -> None:
        """Raises NothingToDecide, DecidedAlready."""
        if self.decided is not None:
            raise DecidedAlready
        if not self.held:
            raise NothingToDecide
        self.held = False
        self.decided = Decision(applied=applied, at=at, by=by, why=why)

    def erase(self) -> None:
        """Forget whom it names; that it was, and what became of it, stays (levels.md)."""
        self.sent = ""
        self.erase_at = None
        for each in self.differences:
            each.zh = each.en = ""
        if self.problem is not None:
            self.problem.zh = self.problem.en = ""
        if self.decided is not None:
            self.decided.why = ""
