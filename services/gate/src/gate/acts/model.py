"""An act on its way from a tablet: its envelope, its place in the tablet's journal, what became of
it. An act has happened: what does not fit is kept and shown, never refused (ADR 0017).
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from contracts.refusals import Invalid, Refusal, Refused
from contracts.words import Actor, DeviceId, Discreet, PersonalText, StaffId

MOST_ACTS = 100
"""In one request."""
FIRST_SEQUENCE = 1
SKEW_SHOWN = timedelta(minutes=2)
"""A tablet's clock that is further off is shown as wrong; its times are corrected either way."""
_A_CENTURY_MS = 3_155_760_000_000

Milliseconds = Annotated[int, Field(ge=0, le=86_400_000)]
OffsetMs = Annotated[int, Field(ge=-_A_CENTURY_MS, le=_A_CENTURY_MS)]


def _within_reach(value: datetime) -> datetime:
    if not 1970 <= value.year < 2200:
        raise ValueError("a moment between 1970 and 2200")
    return value


Moment = Annotated[AwareDatetime, AfterValidator(_within_reach)]


class ActMalformed(Invalid):
    """An act cannot be read."""

    zh = "登记内容无法识别（{faults}），已原样保存，待人工查看。"
    en = "The act cannot be read ({faults}). It is kept as sent, for a person to look at."


class ActKindUnknown(Invalid):
    """No feature takes in this kind of act, or not in this version."""

    zh = "平板发来的登记种类 {kind}（版本 {version}）本系统不认识，已原样保存。请更新系统后再处理。"
    en = (
        "This kind of act is not known here: {kind}, version {version}."
        " It is kept as sent; update the system, then apply it."
    )


class ActIdReused(Refused):
    """Two acts of different content came under one id."""

    zh = "两项不同的登记使用了同一编号，第二项未记入，已原样保存，请核对。"
    en = (
        "Two different acts came under one id. The second is kept as sent and not applied: compare."
    )


class SequenceReused(Refused):
    """A place in the tablet's journal was taken by another act."""

    zh = "平板流水号 {sequence} 已有另一项登记，本项未记入，已原样保存，请核对。"
    en = "Number {sequence} of the tablet's journal was another act. This one is kept: compare."


class JournalOfAnotherTablet(Refused):
    """The journal belongs to another tablet."""

    zh = "该流水属于另一台平板，本项未记入，已原样保存，请核对。"
    en = "This journal belongs to another tablet. The act is kept as sent: compare."


class ActFailed(Refused):
    """We could not take the act in, for a reason that is ours."""

    zh = "系统未能记入这项登记，已原样保存并记录。请联系技术人员，修复后再处理。"
    en = "We could not take this act in. It is kept as sent; call support, and apply it afterwards."


class NotATablet(Refused):
    """Acts come from a registered tablet."""

    zh = "请在已登记的门岗平板上办理。"
    en = "Do this on a registered tablet of a gate."


class TabletIsRevoked(Refused):
    """The tablet is trusted no more."""

    zh = "这台平板已停用。请换用其他平板，或联系管理处。"
    en = "This tablet has been revoked. Use another, or call the office."


class MayNotBeAsked(Invalid):
    """This kind of act is reported, not asked for."""

    zh = "{kind} 直接登记即可，无需事先询问。可询问：{known}"
    en = "{kind} is reported, not asked for. May be asked: {known}"


class DecidedAlready(Refused):
    """Somebody has applied or dismissed the kept act."""

    zh = "这项登记已处理，无需重复办理。"
    en = "This act has been decided already; nothing more is needed."


class NothingToDecide(Refused):
    """The act was taken in as it came."""

    zh = "这项登记已正常记入，无需处理。"
    en = "This act was taken in; there is nothing to decide."


class ReportedAct(Discreet):
    """One act as a tablet reports it; `data` by its kind.

    `id`, made on the tablet, is the server's id as well. (`journal`, `sequence`) is its place: a
    journal is one enrolment's database, its numbers begin at 1 and leave none out. `guard` acted;
    whoever sends may be the next one. `at`, `touched_at` and `snapshot_at` are the tablet's clock,
    `clock_offset_ms` is server minus tablet as last measured, null if never. `document_ms`: how
    long the document was in the guard's hand (T30); `phone_ms`: how long on the phone.
    `provisional`: decided without us, by the snapshot.
    """

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, frozen=True)

    id: UUID
    journal: UUID
    sequence: int = Field(ge=FIRST_SEQUENCE, le=2**53)
    kind: str = Field(pattern=r"^[a-z_]+\.[a-z_]+$", max_length=40)
    version: int = Field(default=1, ge=1, le=1_000)
    guard: StaffId = Field(min_length=1, max_length=64)
    at: Moment
    clock_offset_ms: OffsetMs | None = None
    touched_at: Moment | None = None
    document_ms: Milliseconds | None = None
    phone_ms: Milliseconds | None = None
    provisional: bool = False
    snapshot_at: Moment | None = None
    data: dict[str, Any]

    @property
    def skewed(self) -> bool:
        """Whether the tablet's clock was further off than is passed over."""
        return is_skewed(self.clock_offset_ms)

    @property
    def handling_ms(self) -> int | None:
        """From the first touch to done, without the time on the phone (N17); None where the
        tablet did not measure it.
        """
        if self.touched_at is None or self.at < self.touched_at:
            return None
        whole = (self.at - self.touched_at) // timedelta(milliseconds=1)
        return max(0, whole - (self.phone_ms or 0))


class SentAct(Discreet):
    """An act whose place can be read, whatever else is in it: what is malformed must not hold up
    the acts after it.
    """

    model_config = ConfigDict(extra="allow", frozen=True)

    id: UUID
    journal: UUID
    sequence: int = Field(ge=FIRST_SEQUENCE, le=2**53)

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        yield from (("id", self.id), ("journal", self.journal), ("sequence", self.sequence))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        # To who writes one it is the whole envelope; only the reading is more patient.
        return handler(ReportedAct.__pydantic_core_schema__)


def corrected(
    at: datetime, offset_ms: int | None, *, received: datetime, after: datetime | None = None
) -> datetime:
    """When an act happened: the tablet's clock put right by what was measured, never later than it
    was received, and in its journal never before the act ahead of it (`after`): the order of a
    tablet's acts is that of its journal, not of its clock.
    """
    moment = at.astimezone(UTC) + timedelta(milliseconds=offset_ms or 0)
    moment = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    if after is not None:
        moment = max(moment, after + timedelta(milliseconds=1))
    return min(moment, received)


def is_skewed(offset_ms: int | None) -> bool:
    """Whether a clock is further off than is passed over."""
    return abs(timedelta(milliseconds=offset_ms or 0)) > SKEW_SHOWN


class Place(StrEnum):
    """Where an act stands in its journal as we know it."""

    NEXT = "next"
    BEYOND_A_GAP = "beyond_a_gap"
    BEHIND = "behind"


class Journal(BaseModel):
    """How far the acts of one tablet's database have reached us, without a gap.

    `expects` is the next number; `last_at` when the last act happened, `heard_at` when it came;
    `clock_offset_ms` how far off the tablet's clock was then.
    """

    id: str
    device: DeviceId
    gate: str
    expects: int = FIRST_SEQUENCE
    last_at: datetime | None = None
    heard_at: datetime
    clock_offset_ms: int | None = None

    @property
    def untouched(self) -> bool:
        """Whether none of its acts has reached us."""
        return self.expects == FIRST_SEQUENCE

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


_NOT_CONTENT = frozenset({"clock_offset_ms"})
"""Measured again when an act is sent again; it is the same act."""


def content_of(sent: Mapping[str, Any]) -> dict[str, Any]:
    """What makes two sendings the same act."""
    return {name: value for name, value in sent.items() if name not in _NOT_CONTENT}
