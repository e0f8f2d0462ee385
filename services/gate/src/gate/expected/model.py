"""Who is expected at the gate (预约), and who may always come (长期许可)."""

from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from contracts.gate import VisitClass
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PersonalText, PersonId, UnitId
from gate.codes.model import code_as_read

_QR_PREFIX = "guanjia:visit:"


class ExpectedKind(StrEnum):
    """How often somebody may come by one permission."""

    ONCE = "once"
    SEVERAL = "several"
    """Any number of times within its window."""
    STANDING = "standing"
    """Until it is withdrawn (J6)."""


EXPECTED_KIND_TEXTS: dict[ExpectedKind, tuple[str, str]] = {
    ExpectedKind.ONCE: ("一次有效", "once"),
    ExpectedKind.SEVERAL: ("期间内多次有效", "several times"),
    ExpectedKind.STANDING: ("长期许可", "standing permission"),
}
"""Kind → (Chinese, English), as staff read them."""


class ExpectedStanding(StrEnum):
    """What a permission is worth at a moment."""

    VALID = "valid"
    USED = "used"
    EARLY = "early"
    OVER = "over"
    WITHDRAWN = "withdrawn"


EXPECTED_STANDING_TEXTS: dict[ExpectedStanding, tuple[str, str]] = {
    ExpectedStanding.VALID: ("有效", "valid"),
    ExpectedStanding.USED: ("已使用", "used"),
    ExpectedStanding.EARLY: ("未到时间", "too early"),
    ExpectedStanding.OVER: ("已过期", "over"),
    ExpectedStanding.WITHDRAWN: ("已撤回", "withdrawn"),
}
"""Standing → (Chinese, English), as guards read them."""


class ExpectedUnknown(Refused):
    """There is no such appointment."""

    zh = "没有找到这条预约。请核对预约码，或致电被访人。"
    en = "There is no such appointment. Check the code, or call the host."


class ExpectedUsedAlready(Refused):
    """It was good for one visit, and that was another."""

    zh = "预约码 {code} 只限一次，已用于另一次来访。请致电被访人确认。"
    en = "Code {code} was good for one visit and has been used. Call the host."


class ExpectedAtOtherTime(Refused):
    """It is for another time."""

    zh = "预约码 {code} 的有效时间为 {since} 至 {until}。请致电被访人确认。"
    en = "Code {code} is good from {since} to {until}. Call the host."


class ExpectedWithdrawn(Refused):
    """The host does not expect them any more."""

    zh = "预约码 {code} 已被撤回，不能放行。请致电被访人确认。"
    en = "Code {code} was withdrawn: the visitor may not enter by it. Call the host."


class ExpectedForAnotherUnit(Refused):
    """It is for somebody else's visitor."""

    zh = "预约码 {code} 对应的是另一户。请核对房号。"
    en = "Code {code} is for another unit. Check the unit."


class ExpectedWindowImpossible(Invalid):
    """A window ends after it begins, and not in the past; a standing permission needs none."""

    zh = "有效时间 {since} 至 {until} 有误：结束须晚于开始且未过去。请核对。"
    en = "From {since} to {until} cannot be: it ends after it begins, and not in the past."


class ExpectedNowhere(Invalid):
    """Somebody is expected in a unit or at a place."""

    zh = "请选择房号，或填写去向。"
    en = "Say which unit expects them, or the place they go to."


class ExpectedWithdrawnAlready(Refused):
    """It was withdrawn before; the first reason stands."""

    zh = "预约码 {code} 已于此前撤回，无需重复办理。"
    en = "Code {code} is withdrawn already; nothing more is needed."


class Use(BaseModel):
    """One visit that came by it."""

    model_config = ConfigDict(frozen=True)

    visit_id: str
    at: datetime


class Withdrawal(Discreet):
    """When it was taken back, by whom and why."""

    model_config = ConfigDict(frozen=True)

    at: datetime
    by: Actor
    reason: PersonalText = ""


class ExpectedVisit(Discreet):
    """Somebody a host expects: the guest, the unit, the window, and the code they show.

    Which visits came by it is a set of dated facts; heard in another order they are the same.
    """

    id: str
    code: str
    kind: ExpectedKind
    visit_class: VisitClass = VisitClass.GUEST
    name: PersonalText
    people: int = Field(default=1, ge=1)
    company: PersonalText = ""
    plate: PersonalText = ""
    """As typed."""
    unit_id: UnitId | None = None
    unit_label: str = ""
    building: str = ""
    """The unit's, for whoever has areas (P07)."""
    place: PersonalText = ""
    host_id: PersonId | None = None
    since: datetime
    until: datetime | None = None
    """None for a standing permission alone."""
    note: PersonalText = ""
    made_by: Actor
    made_at: datetime
    uses: tuple[Use, ...] = ()
    withdrawn: Withdrawal | None = None
    over_at: datetime | None = None
    """Index: when it ends, by its window or by being withdrawn; None: it lasts."""
    erase_at: datetime | None = None

    @property
    def remembered_since(self) -> datetime:
        """When it ended; while it lasts, when it was made."""
        return self.over_at or self.made_at

    def erase(self) -> None:
        """Forget who was expected; that somebody was, where and when, stays."""
        self.name = self.company = self.plate = self.place = self.note = ""
        if self.withdrawn is not None:
            self.withdrawn = self.withdrawn.model_copy(update={"reason": ""})
        self.erase_at = None

    @property
    def qr(self) -> str:
        """What its QR code says."""
        return _QR_PREFIX + self.code

    def must_go_somewhere(self) -> None:
        """Raises ExpectedNowhere."""
        if self.unit_id is None and not self.place:
            raise ExpectedNowhere

    def must_have_a_window(self, now: datetime) -> None:
        """Raises ExpectedWindowImpossible."""
        endless = self.kind is ExpectedKind.STANDING
        if self.until is None and endless:
            return
        if self.until is None or self.until <= max(self.since, now):
            raise ExpectedWindowImpossible(since=self.since.isoformat(), until=str(self.until))

    def standing(self, at: datetime, *, for_visit: str | None = None) -> ExpectedStanding:
        """What it is worth at a moment, for a visit that may have come by it already."""
        if self.withdrawn is not None and self.withdrawn.at <= at:
            return ExpectedStanding.WITHDRAWN
        others = any(use.visit_id != for_visit for use in self.uses)
        if self.kind is ExpectedKind.ONCE and others:
            return ExpectedStanding.USED
        if at < self.since:
            return ExpectedStanding.EARLY
        if self.until is not None and self.until < at:
            return ExpectedStanding.OVER
        return ExpectedStanding.VALID

    def is_for(self, name: str) -> bool:
        """Whether this is the guest's name, however it is spaced."""
        return "".join(self.name.split()).casefold() == "".join(name.split()).casefold()

    def must_be_for(self, unit_id: UnitId | None) -> None:
        """Raises ExpectedForAnotherUnit."""
        if self.unit_id is not None and unit_id != self.unit_id:
            raise ExpectedForAnotherUnit(code=self.code)

    def must_let_in(self, visit_id: str, at: datetime) -> None:
        """Raises ExpectedWithdrawn, ExpectedUsedAlready, ExpectedAtOtherTime."""
        match self.standing(at, for_visit=visit_id):
            case ExpectedStanding.WITHDRAWN:
                raise ExpectedWithdrawn(code=self.code)
            case ExpectedStanding.USED:
                raise ExpectedUsedAlready(code=self.code)
            case ExpectedStanding.EARLY | ExpectedStanding.OVER:
                until = self.until.isoformat() if self.until else "-"
                raise ExpectedAtOtherTime(code=self.code, since=self.since.isoformat(), until=until)

    def use(self, visit_id: str, at: datetime) -> None:
        """A visit came by it; told again, it changes nothing."""
        if all(use.visit_id != visit_id for use in self.uses):
            uses = (*self.uses, Use(visit_id=visit_id, at=at))
            self.uses = tuple(sorted(uses, key=lambda use: (use.at, use.visit_id)))

    def withdraw(self, withdrawal: Withdrawal) -> None:
        """They are not expected any more. Raises ExpectedWithdrawnAlready."""
        if self.withdrawn is not None:
            raise ExpectedWithdrawnAlready(code=self.code)
        self.withdrawn = withdrawal
        self.over_at = withdrawal.at


def must_be_known(expected: ExpectedVisit | None) -> None:
    """Raises ExpectedUnknown."""
    if expected is None:
        raise ExpectedUnknown


def code_typed(text: str) -> str | None:
    """A code as it is kept, of what was typed or scanned, which ends in it; None: a sign must be
    wrong.
    """
    return code_as_read(text.rpartition(":")[2].rpartition("/")[2])
