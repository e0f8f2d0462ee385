"""A meeting with its sign-in (F44) and its decisions (A13)."""

from enum import StrEnum

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.reception.meetings import MeetingKind
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PersonalText, SeriesNumber, StaffId

KIND_TEXTS: dict[MeetingKind, tuple[str, str]] = {
    MeetingKind.WEEKLY: ("部门例会（每周）", "department meeting, weekly"),
    MeetingKind.MONTHLY: ("全体会议（每月）", "general meeting, monthly"),
    MeetingKind.SPECIAL: ("专题会议", "special meeting"),
}
"""Kind → (Chinese, English), as staff read them."""


class MeetingState(StrEnum):
    """Where it stands."""

    CALLED = "called"
    HELD = "held"
    NOT_HELD = "not_held"


class MeetingIsOver(Refused):
    """Minutes stay as they are."""

    zh = "会议 {number} 已经结束，记录不能再改。"
    en = "Meeting {number} is over; its record stays."


class NotInvited(Invalid):
    """Only whoever is invited is excused."""

    zh = "此人不在参会名单中。"
    en = "This person is not invited."


class NobodySigned(Refused):
    """A meeting without anybody was not held."""

    zh = "还没有人签到。请先签到，或登记“未召开”。"
    en = "Nobody has signed in. Sign in first, or record that it was not held."


class NotCalledYet(Refused):
    """What has not begun is not minuted."""

    zh = "会议 {begins_at} 才开始，现在不能结束。"
    en = "The meeting begins at {begins_at}; it cannot be ended now."


class SignIn(Discreet):
    """Somebody was there, or was excused for a reason."""

    model_config = ConfigDict(frozen=True)

    staff_id: StaffId
    present: bool
    reason: PersonalText = ""
    at: Instant
    by: Actor
    """Themselves, or whoever keeps the list."""


class Decision(Discreet):
    """What was decided; about one case, or in general; a task comes of it where somebody is to do
    it.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    text: PersonalText
    case_id: str | None = None
    case_number: str = ""
    owner_id: StaffId | None = None
    due_at: Instant | None = None
    task_id: str | None = None
    at: Instant
    by: Actor


class Meeting(Discreet):
    """One meeting."""

    id: str
    number: SeriesNumber
    kind: MeetingKind
    subject: PersonalText
    place: PersonalText = ""
    begins_at: Instant
    called_at: Instant
    called_by: Actor
    invited: tuple[StaffId, ...] = ()
    signed: tuple[SignIn, ...] = ()
    """Each once, the last word of each; in the order of the list."""
    decisions: tuple[Decision, ...] = ()
    minutes: PersonalText = ""
    state: MeetingState = MeetingState.CALLED
    ended_at: Instant | None = None
    ended_by: Actor | None = None

    @property
    def present(self) -> list[StaffId]:
        """Who was there."""
        return [each.staff_id for each in self.signed if each.present]

    @property
    def missing(self) -> list[StaffId]:
        """Who was invited and has neither signed nor been excused."""
        signed = {each.staff_id for each in self.signed}
        return [each for each in self.invited if each not in signed]

    def sign(self, sign_in: SignIn) -> bool:
        """Somebody is there, invited or not, or is excused; whether that is new.

        Raises MeetingIsOver, NotInvited.
        """
        self._must_not_be_over()
        if not sign_in.present and sign_in.staff_id not in self.invited:
            raise NotInvited
        before = next((each for each in self.signed if each.staff_id == sign_in.staff_id), None)
        if before and (before.present, before.reason) == (sign_in.present, sign_in.reason):
            return False
        others = [each for each in self.signed if each.staff_id != sign_in.staff_id]
        self.signed = (*others, sign_in)
        return True

    def decide(self, decision: Decision) -> None:
        """Raises MeetingIsOver."""
        self._must_not_be_over()
        self.decisions = (*self.decisions, decision)

    def hold(self, minutes: str, at: Instant, by: Actor) -> None:
        """It is over and its minutes stand. Raises MeetingIsOver, NotCalledYet, NobodySigned."""
        self._must_not_be_over()
        if at < self.begins_at:
            raise NotCalledYet(begins_at=self.begins_at.isoformat())
        if not self.present:
            raise NobodySigned
        self.minutes, self.state = minutes, MeetingState.HELD
        self.ended_at, self.ended_by = at, by

    def drop(self, why: str, at: Instant, by: Actor) -> None:
        """It was not held. Raises MeetingIsOver."""
        self._must_not_be_over()
        self.minutes, self.state = why, MeetingState.NOT_HELD
        self.ended_at, self.ended_by = at, by

    def _must_not_be_over(self) -> None:
        if self.state is not MeetingState.CALLED:
            raise MeetingIsOver(number=str(self.number))
