"""One time an order is done: what was quoted, agreed, done, signed, posted and found satisfactory.

Nothing of a round is ever taken out of it; an owner who is not satisfied begins the next one.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from contracts.calendars import Instant
from contracts.clocks import Pause
from contracts.orders import (
    ConsentHow,
    NoSignature,
    Payer,
    QuotedLine,
    RepairKind,
    SignOff,
    Utility,
)
from contracts.words import Actor, Discreet, Fen, FileId, PersonalText, PersonId, StaffId
from dispatch.acts.model.noted import NoteKind
from dispatch.checklists.model import CheckPoint

CODE_TRIES = 5
"""Wrong codes before a code is worth nothing: six digits must not be guessed."""


class Quote(Discreet):
    """What the technician found, and what it would cost whom (A08, E05)."""

    model_config = ConfigDict(frozen=True)

    cause: PersonalText
    cause_code: str = ""
    """Of the estate's list, by which it is counted (N10); empty: not said."""
    kind: RepairKind
    payer: Payer
    lines: tuple[QuotedLine, ...]
    total_fen: Fen
    not_covered_reason: PersonalText = ""
    """Why the household pays although an item is under warranty."""
    technician_id: StaffId
    by: Actor
    at: Instant

    @property
    def household_pays_fen(self) -> Fen:
        """What the consent is measured by (E06)."""
        return self.total_fen if self.payer is Payer.OWNER else Fen(0)


class Agreement(Discreet):
    """A quote somebody who may consented to, or whose budget was approved: the most that may be
    charged.
    """

    model_config = ConfigDict(frozen=True)

    quote: Quote
    how: ConsentHow
    person_id: PersonId | None = None
    by: Actor
    at: Instant
    note: PersonalText = ""


class Unsigned(Discreet):
    """Nobody signed, and why; a supervisor decides by `decide_by` (E11)."""

    model_config = ConfigDict(frozen=True)

    reason: NoSignature
    note: PersonalText = ""
    by: Actor
    at: Instant
    decide_by: Instant | None = None
    warned: bool = False


class SignatureCode(BaseModel):
    """A code somebody of the household was sent; only a keyed digest of it is kept."""

    model_config = ConfigDict(frozen=True)

    digest: str
    person_id: PersonId
    issued_at: Instant
    expires_at: Instant
    wrong: int = 0


class SignedOff(BaseModel):
    """By what a round was signed off (A09, E01, E11)."""

    model_config = ConfigDict(frozen=True)

    how: SignOff
    at: Instant
    by: Actor
    person_id: PersonId | None = None
    file_id: FileId | None = None
    reason: NoSignature | None = None
    late: bool = False
    """Approved after the day on which nobody signed."""

    @property
    def disputed(self) -> bool:
        """争议: the charge is not chased (E11)."""
        return self.reason is NoSignature.PRICE


class Delay(Discreet):
    """The technician cannot come in time: when instead, and why (T10)."""

    model_config = ConfigDict(frozen=True)

    expected_at: Instant
    reason: PersonalText
    at: Instant


class Appointment(Discreet):
    """The visit agreed with the owner, between two times; `made_at`: when it was agreed."""

    model_config = ConfigDict(frozen=True)

    starts_at: Instant
    ends_at: Instant
    made_at: Instant
    note: PersonalText = ""


class Assistant(BaseModel):
    """Somebody beside the one responsible: from when to when, for which share (E19)."""

    model_config = ConfigDict(frozen=True)

    staff_id: StaffId
    since: Instant
    until: Instant | None = None
    share_percent: int = Field(default=0, ge=0, le=100)


class OrderNote(Discreet):
    """Something noted beside the course of an order, when it happened and when it was typed: the
    owner urges, somebody comments, a vendor answers. `kind` of an urge is told by `urge`.
    """

    model_config = ConfigDict(frozen=True)

    urge: bool
    kind: NoteKind = NoteKind.COMMENT
    at: Instant
    entered_at: Instant
    by: Actor
    text: PersonalText = ""
    vendor: PersonalText = ""
    """Of which vendor it is."""
    via_link: bool = False
    """The vendor's own word, by their link."""
    file_ids: tuple[FileId, ...] = ()


class ShutOffAllowed(Discreet):
    """Who of the household said yes, how and when."""

    model_config = ConfigDict(frozen=True)

    person_id: PersonId
    how: ConsentHow
    at: Instant
    by: Actor
    note: PersonalText = ""


class ShutOff(Discreet):
    """Water or power that must be cut for the work, and the household's yes (W34)."""

    model_config = ConfigDict(frozen=True)

    utility: Utility
    at: Instant
    by: Actor
    note: PersonalText = ""
    """From when and for how long, as explained."""
    allowed: ShutOffAllowed | None = None


class Tick(Discreet):
    """A point of the checklist was looked at: done, or taken back."""

    model_config = ConfigDict(frozen=True)

    code: str
    done: bool
    at: Instant
    by: Actor
    note: PersonalText = ""


class LeftOpen(Discreet):
    """Obligatory points that were not done when the work was finished, and why."""

    model_config = ConfigDict(frozen=True)

    codes: tuple[str, ...]
    reason: PersonalText


class Round(Discreet):
    """One round; `began_at` is None for the first, which began with the request."""

    model_config = ConfigDict(frozen=True)

    number: int = 1
    began_at: Instant | None = None
    reason: PersonalText = ""
    """Why it had to be done again."""
    notice_number: str = ""
    """The rectification notice's (F16); empty where it was refused on site."""
    proposed_id: StaffId | None = None
    """Who did the round before."""
    delay: Delay | None = None
    """Announced, until somebody is on site."""
    appointment: Appointment | None = None
    """The last one agreed."""
    assistants: tuple[Assistant, ...] = ()
    """Everybody who helped, each time."""
    notes: tuple[OrderNote, ...] = ()
    points: tuple[CheckPoint, ...] = ()
    """The checklist as it was when the order began."""
    ticks: tuple[Tick, ...] = ()
    left_open: LeftOpen | None = None
    shut_offs: tuple[ShutOff, ...] = ()
    """What must be cut for it now."""
    quotes: tuple[Quote, ...] = ()
    agreed: Agreement | None = None
    """In a rework also the agreement of a round that was never signed off: it is not lost."""
    started_at: Instant | None = None
    """When the work of this round began."""
    lines: tuple[QuotedLine, ...] = ()
    total_fen: Fen = Fen(0)
    finished_at: Instant | None = None
    technician_id: StaffId | None = None
    """Who finished it."""
    cause_code: str = ""
    """Why it broke, as it was known in the end."""
    unsigned: Unsigned | None = None
    visit_at: Instant | None = None
    """When somebody comes again for the signature."""
    code: SignatureCode | None = None
    sign_off: SignedOff | None = None
    posted_at: Instant | None = None
    satisfied_at: Instant | None = None

    @property
    def urges(self) -> int:
        """How often the owner has urged."""
        return sum(note.urge for note in self.notes)

    @property
    def unanswered(self) -> tuple[Utility, ...]:
        """What must be cut and nobody has said yes to (W34)."""
        return tuple(each.utility for each in self.shut_offs if each.allowed is None)

    @property
    def may_start(self) -> bool:
        """Whether what must be agreed to was: the quote (A08), and what must be cut (W34)."""
        return (self.agreed is not None or self.number > 1) and not self.unanswered

    @property
    def ticked(self) -> dict[str, Tick]:
        """The points that are done, by code."""
        last = {each.code: each for each in self.ticks}
        return {code: each for code, each in last.items() if each.done}

    @property
    def open_points(self) -> tuple[CheckPoint, ...]:
        """The obligatory points that are not done."""
        done = self.ticked
        return tuple(each for each in self.points if each.obligatory and each.code not in done)

    @property
    def helping(self) -> tuple[StaffId, ...]:
        """Who helps now."""
        return tuple(each.staff_id for each in self.assistants if each.until is None)

    def visit_by(self, asked: datetime | None, pauses: Iterable[Pause]) -> datetime | None:
        """By when an agreed visit counts as on time, without the pauses that came before it."""
        visit = self.appointment
        if visit is None:
            return asked
        stood = [each.ends - each.since for each in pauses if each.since < visit.made_at]
        return visit.ends_at - sum(stood, timedelta())

    def left_by(self, leaving: Collection[StaffId], at: datetime) -> "Round":
        """The round once these help no longer; nobody leaves before they came."""
        return self.having(
            assistants=tuple(
                each.model_copy(update={"until": max(at, each.since)})
                if each.until is None and each.staff_id in leaving
                else each
                for each in self.assistants
            )
        )

    @property
    def ceiling_fen(self) -> Fen:
        """The most it may charge: what was agreed, else nothing."""
        return self.agreed.quote.total_fen if self.agreed else Fen(0)

    def having(self, **changed: Any) -> "Round":
        """The round with these fields changed."""
        return self.model_copy(update=changed)

    def followed(self, at: Instant, reason: str, notice_number: str) -> "Round":
        """The round that begins because this one did not satisfy.

        What was agreed and never signed off goes with it; what was signed off is charged already.
        """
        return Round(
            number=self.number + 1,
            began_at=at,
            reason=reason,
            notice_number=notice_number,
            proposed_id=self.technician_id,
            points=self.points,
            agreed=None if self.sign_off else self.agreed,
        )


def terms_of(rounds: Sequence[Round]) -> Quote | None:
    """The quote last agreed to, whose kind and payer hold for a rework without one of its own."""
    agreed = [each.agreed for each in rounds if each.agreed]
    return agreed[-1].quote if agreed else None
