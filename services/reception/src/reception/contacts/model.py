"""A contact at the desk (F01-F03): who, when, what, where, and what became of it."""

from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.complaints import ComplaintKind
from contracts.reception.contacts import ContactChannel, RequestFile
from contracts.refusals import Invalid, Refused
from contracts.urgency import Emergency
from contracts.words import (
    Actor,
    ContactId,
    Discreet,
    PersonalText,
    PersonId,
    SeriesNumber,
    StaffId,
    UnitId,
)

LONGEST_APPOINTMENT = timedelta(days=366)
MOST_FILES = 12
CLOCKS_DIFFER = timedelta(minutes=1)
"""How far a desk's clock may be ahead of ours; what it calls later than now counts as now."""


class Outcome(StrEnum):
    """What a contact becomes (W01)."""

    REPAIR = "repair"
    COMPLAINT = "complaint"
    CONSULTATION = "consultation"
    MOVE_IN = "move_in"
    DECORATION = "decoration"
    PAYMENT = "payment"
    RELEASE = "release"
    OTHER = "other"
    QUESTION = "question"
    """Nobody can answer it now: the owner hears at an appointed time (E24)."""
    MESSAGE = "message"
    """For a colleague who is not there (F04)."""


OUTCOME_TEXTS: dict[Outcome, tuple[str, str]] = {
    Outcome.REPAIR: ("日常报修", "repair"),
    Outcome.COMPLAINT: ("投诉", "complaint"),
    Outcome.CONSULTATION: ("咨询", "advice"),
    Outcome.MOVE_IN: ("交房", "moving in"),
    Outcome.DECORATION: ("装修", "decoration"),
    Outcome.PAYMENT: ("交费", "payment"),
    Outcome.RELEASE: ("放行", "release of goods"),
    Outcome.OTHER: ("其他业务", "other business"),
    Outcome.QUESTION: ("待答复的问题", "question to be answered"),
    Outcome.MESSAGE: ("转告", "message"),
}
"""Outcome → (Chinese, English), as staff read them."""

BEGUN = frozenset({Outcome.COMPLAINT, Outcome.QUESTION, Outcome.MESSAGE})
"""With what another feature begins something, in the act that logs it."""
_OPEN_BY_NATURE = BEGUN | {Outcome.REPAIR}
"""What is not settled by being logged."""

CHANNEL_TEXTS: dict[ContactChannel, tuple[str, str]] = {
    ContactChannel.CALL: ("来电", "call"),
    ContactChannel.WALK_IN: ("来访", "walk-in"),
    ContactChannel.LETTER: ("信函", "letter"),
    ContactChannel.FAX: ("传真", "fax"),
    ContactChannel.SUGGESTION_BOX: ("意见箱", "suggestion box"),
    ContactChannel.COMPANY: ("公司转来", "from the company"),
    ContactChannel.HOTLINE: ("举报电话", "hotline"),
    ContactChannel.WEB: ("业主网上填写", "owner's web form"),
}
"""ContactChannel → (Chinese, English)."""
BY_TELEPHONE = frozenset({ContactChannel.CALL, ContactChannel.HOTLINE})


class RequestedInFuture(Invalid):
    """Nobody has called tomorrow."""

    zh = "来访来电时间 {requested_at} 还没有到。请填写实际时间，或留空表示现在。"
    en = "The time of the request {requested_at} has not come yet. Give the real time, or none."


class AnonymousIsNamed(Invalid):
    """A caller who wishes to stay unnamed is not recorded by name (K10)."""

    zh = "来电人要求匿名，不能同时登记姓名、电话或住户。请清空这些栏，或取消匿名。"
    en = "An anonymous caller is not recorded by name, phone or person. Empty these, or unset it."


class WhereIsMissing(Invalid):
    """A repair is for a unit, or for a place without one (E01)."""

    zh = "报修须选择房号，或填写公共区域的位置。"
    en = "A repair needs a unit, or the place described."


class OnlyForRepairs(Invalid):
    """Urgency, appointment and these photos belong to a repair."""

    zh = "急修项目、复杂工程、预约时间和报修照片只用于报修。请改为“日常报修”，或清空这些栏。"
    en = "Emergency, complex work, appointment, photos are for repairs. Change it, or empty these."


class FileOfAnother(Refused):
    """Whoever put a file decides what it is shown with."""

    zh = "该文件由他人上传，不能附在本次报修上。请由您自己上传。"
    en = "Somebody else put this file. Put it yourself to add it to this repair."


class AppointmentImpossible(Invalid):
    """An appointment lies after the request, within a year."""

    zh = "预约时间 {appointment_at} 须晚于来电时间，且在一年之内。请核对。"
    en = "The appointment {appointment_at} must be after the request and within a year. Check it."


class KindOfComplaintMissing(Invalid):
    """A complaint says what it is about; nothing else does."""

    zh = "投诉须选择类别；其他来访来电不填投诉内容。请核对。"
    en = "A complaint needs its kind; any other contact has none. Check it."


class TakenInWhole(Invalid):
    """A question has its reply time, a message its reader: the desk's intake asks for both."""

    zh = "待答复的问题和转告请在“接待登记”办理，以便填写答复时间或转告对象。"
    en = (
        "Take questions and messages in at the intake, which asks for the reply time or the reader."
    )


class PromiseImpossible(Invalid):
    """What is promised lies ahead, within a year (T21)."""

    zh = "承诺时间 {promised_until} 须晚于现在，且在一年之内。请核对。"
    en = "The promised time {promised_until} must be later than now and within a year. Check it."


class NotATelephoneCall(Invalid):
    """Only a telephone rings (T01)."""

    zh = "振铃次数和接听用时只用于电话。请改为来电，或清空这些栏。"
    en = "Rings and time to answer are of telephone calls only. Change the channel, or empty these."


class SettledAlready(Refused):
    """Nothing is owed any more."""

    zh = "登记 {number} 已办结，不能再改。如住户另有事项，请新登记一条。"
    en = "Contact {number} is settled. Log a new one if the caller wants something more."


class NotYourPromise(Refused):
    """Whoever took it first answers for it to the end (W08)."""

    zh = "此事由首位接待人 {name} 负责到底。请由其办理，或请主管办理。"
    en = "{name} took this first and stays with it. Leave it to them, or ask a supervisor."


class EndsByItself(Refused):
    """A repair ends with its order, a complaint with its procedure, a question with its answer, a
    message when it is read.
    """

    zh = "该事项随任务单、投诉、答复或转告办结，不能在此直接办结。"
    en = "It ends with its work order, complaint, answer or reading, and not by itself."


class RepairAlready(Refused):
    """There is one repair slip for a contact."""

    zh = "登记 {number} 已转工程部报修。另有报修请新登记一条。"
    en = "Contact {number} is a repair already. Log another one for another repair."


class WhichUnit(Refused):
    """The caller has several units, so the desk asks which one it is about (E15)."""

    zh = "该住户有多处房产，请问清并选择：{labels}。"
    en = "This person has several units. Ask which one it is about: {labels}."


class Requester(Discreet):
    """Who asks: somebody of the directory, somebody who said their name, or nobody named (K10)."""

    model_config = ConfigDict(frozen=True)

    person_id: PersonId | None = None
    name: PersonalText = ""
    phone: PersonalText = ""
    anonymous: bool = False


class RepairAsked(BaseModel):
    """What a repair slip says beside the matter (F07)."""

    model_config = ConfigDict(frozen=True)

    emergency: Emergency | None = None
    complex_work: bool = False
    appointment_at: Instant | None = None


class ComplaintAsked(BaseModel):
    """What a complaint says beside the matter: of what kind, about which unit (E13), and whether
    who complains is to be kept from all who do not work on it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: ComplaintKind
    against_unit_id: UnitId | None = None
    hidden: bool = False


class Contact(Discreet):
    """A contact in the log. What was typed stays; what comes of it is its case."""

    id: ContactId
    number: SeriesNumber
    channel: ContactChannel
    outcome: Outcome
    requester: Requester
    matter: PersonalText
    unit_id: UnitId | None = None
    unit_label: str = ""
    building: str = ""
    place: PersonalText = ""
    repair: RepairAsked | None = None
    complaint: ComplaintAsked | None = None
    files: tuple[RequestFile, ...] = ()
    """What came with a repair; the order shows it too."""
    requested_at: Instant
    """When they asked; clocks run from here (levels.md, clocks 1)."""
    entered_at: Instant
    taken_by: Actor
    receiver_id: StaffId | None = None
    """Who took it first and stays with it to its end (W08); None until somebody of us has."""
    promised_until: Instant | None = None
    """By when the owner hears, as the first receiver promised (T21)."""
    warned_of: Instant | None = None
    """The promise that was told to be overdue."""
    rings: int | None = None
    answer_seconds: int | None = None
    """How long it rang, where somebody counted or the telephone system did (T01)."""
    closed_at: Instant | None = None
    """When nothing was owed any more: at once, or when its case was settled."""
    incident_id: str | None = None
    """The incident it is about and counts for, if one (E08)."""

    @property
    def awaited(self) -> bool:
        """Whether somebody still waits for something, by what it is or by what was promised."""
        return self.outcome in _OPEN_BY_NATURE or self.promised_until is not None

    @property
    def look_at(self) -> datetime | None:
        """When its promise is to be looked at; None where nothing is promised or owed."""
        due = self.closed_at is None and self.promised_until != self.warned_of
        return self.promised_until if due else None

    def promise(self, until: datetime, *, now: datetime) -> None:
        """By when the owner hears. Raises PromiseImpossible, SettledAlready."""
        self.must_be_open()
        if not now < until <= now + LONGEST_APPOINTMENT:
            raise PromiseImpossible(promised_until=until.isoformat())
        self.promised_until = until

    def warn(self, now: datetime) -> datetime | None:
        """What was promised and is overdue, told once."""
        if (promised := self.look_at) is None or promised > now:
            return None
        self.warned_of = promised
        return promised

    def must_be_open(self) -> None:
        """Raises SettledAlready."""
        if self.closed_at is not None:
            raise SettledAlready(number=str(self.number))

    def must_be_settleable(self) -> None:
        """Whether it ends when somebody says so. Raises SettledAlready, EndsByItself."""
        self.must_be_open()
        if self.outcome in _OPEN_BY_NATURE:
            raise EndsByItself

    def becomes_repair(self, repair: RepairAsked) -> None:
        """What was asked turned out to be a repair. Raises SettledAlready, RepairAlready."""
        self.must_be_open()
        if self.repair is not None:
            raise RepairAlready(number=str(self.number))
        self.outcome, self.repair = Outcome.REPAIR, repair

    def concerns(self, staff_id: StaffId) -> bool:
        """Whether somebody took it themselves, so that their area does not matter (P07)."""
        return staff_id in (self.taken_by.id, self.receiver_id)
