"""A matter passed on: who is asked, by when the owner hears, what was answered.

One rule for a question nobody can answer now (E24), what the department head decides the same day
(T08, P23), a request outside somebody's scope (W32): whoever took it first stays with it (W08).
"""

from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.reception.referrals import ReferralKind
from contracts.refusals import Invalid, Refused
from contracts.words import (
    Actor,
    ContactId,
    Discreet,
    PersonalText,
    ReferralId,
    SeriesNumber,
    StaffId,
    UnitId,
)

LONGEST_WAIT = timedelta(days=366)

KIND_TEXTS: dict[ReferralKind, tuple[str, str]] = {
    ReferralKind.QUESTION: ("待答复", "question"),
    ReferralKind.DECISION: ("请示部门负责人", "for the department head"),
    ReferralKind.REQUEST: ("转办", "request passed on"),
}
"""Kind → (Chinese, English)."""


class Standing(StrEnum):
    """Where it stands."""

    ASKED = "asked"
    ANSWERED = "answered"
    TOLD = "told"


STANDING_TEXTS: dict[Standing, tuple[str, str]] = {
    Standing.ASKED: ("待答复", "to be answered"),
    Standing.ANSWERED: ("已答复，待告知业主", "answered, the owner to be told"),
    Standing.TOLD: ("已告知业主", "the owner was told"),
}


class ReplyTimeMissing(Invalid):
    """The owner is never told 不知道, but when they will hear (E24, T20)."""

    zh = "现在答不了的问题，须与业主约定答复时间（reply_by）。"
    en = "Appoint a time at which the owner hears the answer (reply_by)."


class ReplyTimeImpossible(Invalid):
    """A reply lies ahead, within a year."""

    zh = "答复时间 {owed_at} 须晚于现在，且在一年之内。请核对。"
    en = "The reply at {owed_at} must be later than now and within a year. Check it."


class SameDay(Invalid):
    """What the desk cannot solve is before the department head the same day (T08)."""

    zh = "前台不能解决的来访事项，须当天由部门负责人决定。请把时间定在今天之内。"
    en = "The department head decides the same day. Choose a time of today."


class ReferredAlready(Refused):
    """One person is asked at a time."""

    zh = "该事项已转出，尚未答复业主。请先办完，或改派。"
    en = "It is passed on already and the owner not told yet. See to that first."


class AnsweredAlready(Refused):
    """The answer stands."""

    zh = "该事项已答复。请告知业主；如答复有变，请另行登记。"
    en = "It is answered. Tell the owner; log anything new by itself."


class NotAnswered(Refused):
    """The owner is told what was answered."""

    zh = "还没有答复，不能登记“已告知业主”。如业主等不及，请改约答复时间。"
    en = "There is no answer yet to tell. Appoint another time if the owner waits."


class ReferralOver(Refused):
    """The owner has been told."""

    zh = "业主已被告知，此事已了结。"
    en = "The owner has been told; it is over."


class NotAskedOfYou(Refused):
    """Whoever is asked answers, or a supervisor for them (P23)."""

    zh = "此事转给了别人。请由其答复，或请主管代为答复。"
    en = "Somebody else is asked. Leave it to them, or to a supervisor."


class SomebodyHasIt(Refused):
    """It was taken already."""

    zh = "此事已有人办理。请刷新。"
    en = "Somebody has it already. Refresh."


class Word(Discreet):
    """What somebody said, and when."""

    model_config = ConfigDict(frozen=True)

    text: PersonalText
    by: Actor
    at: Instant


class About(BaseModel):
    """Which contact it is of."""

    model_config = ConfigDict(frozen=True)

    contact_id: ContactId
    number: SeriesNumber
    unit_id: UnitId | None = None
    unit_label: str = ""
    building: str = ""


class Referral(Discreet):
    """A matter passed on; `to_id` None is the desk, whoever takes it."""

    id: ReferralId
    about: About
    kind: ReferralKind
    matter: PersonalText
    note: PersonalText = ""
    receiver_id: StaffId | None
    to_id: StaffId | None
    asked_by: Actor
    asked_at: Instant
    owed_at: Instant
    """When the owner hears."""
    answer: Word | None = None
    told: Word | None = None
    standing: Standing = Standing.ASKED
    warned_of: Instant | None = None

    @property
    def look_at(self) -> datetime | None:
        """When it is to be looked at whether the owner has been told."""
        owed = self.standing is not Standing.TOLD and self.warned_of != self.owed_at
        return self.owed_at if owed else None

    def take(self, by: StaffId) -> None:
        """Somebody at the desk sees to it. Raises SomebodyHasIt, ReferralOver."""
        self._must_be_open()
        if self.to_id is not None:
            raise SomebodyHasIt
        self.to_id = by
        self.receiver_id = self.receiver_id or by

    def answered(self, word: Word) -> None:
        """Raises AnsweredAlready, ReferralOver."""
        self._must_be_open()
        if self.answer is not None:
            raise AnsweredAlready
        self.answer, self.standing = word, Standing.ANSWERED

    def tell(self, word: Word) -> None:
        """The owner knows. Raises NotAnswered, ReferralOver."""
        self._must_be_open()
        if self.answer is None:
            raise NotAnswered
        self.told, self.standing = word, Standing.TOLD

    def end(self, word: Word) -> None:
        """It became something else, which goes on by itself. Raises ReferralOver."""
        self._must_be_open()
        self.answer = self.answer or word
        self.told, self.standing = word, Standing.TOLD

    def appoint(self, owed_at: datetime, *, now: datetime) -> None:
        """Another time was told to the owner (T20). Raises ReplyTimeImpossible, ReferralOver."""
        self._must_be_open()
        must_lie_ahead(owed_at, now=now)
        self.owed_at = owed_at

    def warn(self, now: datetime) -> bool:
        """Whether it is overdue and that was not told yet."""
        if (due := self.look_at) is None or due > now:
            return False
        self.warned_of = due
        return True

    def concerns(self, staff_id: StaffId) -> bool:
        """Whether somebody asks or is asked, so that their area does not matter (P07)."""
        return staff_id in (self.to_id, self.receiver_id, self.asked_by.id)

    def _must_be_open(self) -> None:
        if self.standing is Standing.TOLD:
            raise ReferralOver


def must_lie_ahead(owed_at: datetime, *, now: datetime) -> None:
    """Raises ReplyTimeImpossible."""
    if not now < owed_at <= now + LONGEST_WAIT:
        raise ReplyTimeImpossible(owed_at=owed_at.isoformat())


def due_for(
    kind: ReferralKind, reply_by: datetime | None, *, now: datetime, day_ends: datetime
) -> datetime:
    """When the owner hears: a decision is made the same day (T08), so is a request unless another
    time is told; a question has the time that was appointed (E24).

    Raises ReplyTimeMissing, ReplyTimeImpossible, SameDay.
    """
    if reply_by is None:
        if kind is ReferralKind.QUESTION:
            raise ReplyTimeMissing
        return day_ends
    must_lie_ahead(reply_by, now=now)
    if kind is ReferralKind.DECISION and reply_by > day_ends:
        raise SameDay
    return reply_by
