"""A goods release slip (放行条) from its application until it is burnt (F42, W25, A11).

Its state is a fold over dated facts (decision, withdrawal, releases), so that what two gates tell
of it, whichever comes first, ends in the same slip.
"""

from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from contracts.words import (
    Actor,
    DeviceId,
    Discreet,
    FileId,
    PersonalText,
    PersonId,
    SeriesNumber,
    UnitId,
)
from gate.slips.model.refusals import NotAwaitingTheOwner, SignerSaidNo, SlipDecidedAlready
from gate.slips.model.signing import AgreedHow, LandlordsYes, Signer


class SlipStatus(StrEnum):
    """Where a slip stands."""

    APPLIED = "applied"
    APPROVED = "approved"
    PARTLY_RELEASED = "partly_released"
    RELEASED = "released"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


SLIP_STATUS_TEXTS: dict[SlipStatus, tuple[str, str]] = {
    SlipStatus.APPLIED: ("待盖章", "waiting for the stamp"),
    SlipStatus.APPROVED: ("已盖章，可放行", "stamped"),
    SlipStatus.PARTLY_RELEASED: ("部分已放行", "partly released"),
    SlipStatus.RELEASED: ("已放行，作废", "released and burnt"),
    SlipStatus.REJECTED: ("未批准", "rejected"),
    SlipStatus.WITHDRAWN: ("已撤回", "withdrawn"),
    SlipStatus.EXPIRED: ("已过期", "expired"),
}
"""Status → (Chinese, English), as staff read them."""

WAITING = frozenset({SlipStatus.APPLIED})
LIVE = frozenset({SlipStatus.APPROVED, SlipStatus.PARTLY_RELEASED})


class SlipLine(Discreet):
    """What leaves, and how many."""

    name: PersonalText
    quantity: int = Field(ge=1)
    unit: str = "件"
    photo: FileId | None = None


class CountedLine(BaseModel):
    """What was counted of one line; `line` is its place on the slip, the first is 1."""

    model_config = ConfigDict(extra="forbid")

    line: int = Field(ge=1)
    counted: int = Field(ge=0)


class Stamp(StrEnum):
    """Who stood for the stamp."""

    OFFICE = "office"
    NIGHT_DUTY = "night_duty"
    HAND_LUGGAGE = "hand_luggage"
    """Nobody: it is below the estate's threshold (E09)."""


class Decision(Discreet):
    """The stamp, or that there is none, and why."""

    at: datetime
    by: Actor
    stamp: Stamp | None
    """None: rejected."""
    note: PersonalText = ""


class Withdrawal(Discreet):
    """Who took the slip back, and why."""

    at: datetime
    by: Actor
    reason: PersonalText


class Release(Discreet):
    """Goods that left on the slip once: counted line by line, signed by the guard."""

    id: str
    at: datetime
    told_at: datetime
    """When the server heard of it."""
    by: Actor
    gate: str = ""
    device: DeviceId | None = None
    lines: tuple[CountedLine, ...]
    plate: PersonalText = ""
    rear_doors_checked: bool | None = None
    trip: int | None = None
    signature_seen: bool = False
    photos: tuple[FileId, ...] = ()
    """Of the goods and the vehicle; a tablet sends the pictures after it has told of them."""
    note: PersonalText = ""
    provisional: bool = False
    """Decided by the tablet alone."""


class SendBack(Discreet):
    """Goods that were turned round at the gate, with what differed."""

    id: str
    at: datetime
    by: Actor
    gate: str = ""
    lines: tuple[CountedLine, ...]
    note: PersonalText = ""


class CallAnswer(StrEnum):
    """What whoever was called said."""

    YES = "yes"
    NO = "no"
    NO_ANSWER = "no_answer"


CALL_ANSWER_TEXTS: dict[CallAnswer, tuple[str, str]] = {
    CallAnswer.YES: ("同意", "yes"),
    CallAnswer.NO: ("不同意", "no"),
    CallAnswer.NO_ANSWER: ("无人接听", "no answer"),
}
"""Answer → (Chinese, English), as staff read them."""


class GateCall(Discreet):
    """The gate called the registered number about goods without a slip (E09). Of the number only
    its tail is kept.
    """

    answer: CallAnswer
    at: datetime
    number_tail: PersonalText = ""
    person_id: PersonId | None = None


class OwnersWord(Discreet):
    """What the owner said next day about goods stamped at night."""

    confirmed: bool
    person_id: PersonId
    how: AgreedHow
    at: datetime
    by: Actor
    note: PersonalText = ""


class Seal(BaseModel):
    """The estate's Ed25519 signature on `Slip.content`, for tablets without the network."""

    key_id: str
    signature: str


class Slip(Discreet):
    """A slip; `content` is the signed text a QR code carries, empty until it is stamped."""

    id: str
    number: SeriesNumber
    code: str
    unit_id: UnitId | None = None
    unit_label: PersonalText
    """Of a site that is in no unit its place."""
    building: str = ""
    lines: tuple[SlipLine, ...]
    signer: Signer
    landlord: LandlordsYes | None = None
    move_out: bool = False
    plates: tuple[PersonalText, ...] = ()
    leaves_from: datetime
    leaves_until: datetime
    trips: int = 1
    in_parts: bool = False
    """Whether what is left stays good for another release; by the estate's policy at the stamp."""
    lift_booking: PersonalText = ""
    note: PersonalText = ""
    signature: FileId | None = None
    applied_at: datetime
    applied_by: Actor
    unannounced: bool = False
    """Filed by the gate, before which the goods stand (E09)."""
    call: GateCall | None = None
    carrier: PersonalText = ""
    """Who carries out what nobody had announced (E09)."""
    decision: Decision | None = None
    withdrawal: Withdrawal | None = None
    expired_at: datetime | None = None
    content: PersonalText = ""
    seal: Seal | None = None
    releases: tuple[Release, ...] = ()
    """By when they happened."""
    send_backs: tuple[SendBack, ...] = ()
    confirm_by: datetime | None = None
    """Until when the owner is to be asked about a stamp of the night; None: not to be asked."""
    owners_word: OwnersWord | None = None
    status: SlipStatus = SlipStatus.APPLIED

    @property
    def is_stamped(self) -> bool:
        """Whether the office, or who stands for it, let it pass; whatever came afterwards."""
        return self.decision is not None and self.decision.stamp is not None

    @property
    def gone(self) -> list[int]:
        """How many of each line have left, in the slip's order."""
        return gone_by(len(self.lines), self.releases)

    @property
    def left(self) -> list[int]:
        """How many of each line may still leave, in the slip's order."""
        return [
            max(0, line.quantity - gone) for line, gone in zip(self.lines, self.gone, strict=True)
        ]

    def is_burnt_by(self, releases: tuple[Release, ...]) -> bool:
        """Whether nothing may leave on it after these releases."""
        if not releases:
            return False
        gone = gone_by(len(self.lines), releases)
        if all(there >= line.quantity for line, there in zip(self.lines, gone, strict=True)):
            return True
        return not self.in_parts or (self.trips > 1 and len(releases) >= self.trips)

    def approve(self, decision: Decision, *, in_parts: bool) -> None:
        """Stamp it. Raises SlipDecidedAlready, and SignerSaidNo for what the signer did not want to
        leave (A11).
        """
        self._must_be(WAITING)
        denied = self.call is not None and self.call.answer is CallAnswer.NO
        if denied and decision.stamp is not Stamp.HAND_LUGGAGE:
            zh, en = CALL_ANSWER_TEXTS[CallAnswer.NO]
            raise SignerSaidNo(answer_zh=zh, answer_en=en)
        self.decision = decision
        self.in_parts = in_parts or self.trips > 1
        self._settle()

    def reject(self, decision: Decision) -> None:
        """Say no, with the reason. Raises SlipDecidedAlready."""
        self._must_be(WAITING)
        self.decision = decision
        self._settle()

    def withdraw(self, withdrawal: Withdrawal) -> None:
        """Take it back; what has left on it stays recorded. Raises SlipDecidedAlready."""
        self._must_be(WAITING | LIVE)
        self.withdrawal = withdrawal
        self._settle()

    def expire(self, at: datetime) -> None:
        """Its time is over; of what is over already nothing changes."""
        if self.status in WAITING | LIVE and self.leaves_until <= at:
            self.expired_at = at
            self._settle()

    def take(self, release: Release) -> None:
        """Record that goods left, whether they should have or not; told again, nothing changes."""
        if any(each.id == release.id for each in self.releases):
            return
        releases = [*self.releases, release]
        self.releases = tuple(sorted(releases, key=lambda each: (each.at, each.id)))
        self._settle()

    def send_back(self, sent: SendBack) -> bool:
        """Record that goods were turned round; False where this was told before."""
        if any(each.id == sent.id for each in self.send_backs):
            return False
        backs = [*self.send_backs, sent]
        self.send_backs = tuple(sorted(backs, key=lambda each: (each.at, each.id)))
        return True

    def hear_owner(self, word: OwnersWord) -> None:
        """What the owner said about a stamp of the night. Raises NotAwaitingTheOwner."""
        if self.confirm_by is None or self.owners_word is not None:
            raise NotAwaitingTheOwner(number=str(self.number))
        self.owners_word = word

    def _must_be(self, allowed: frozenset[SlipStatus]) -> None:
        if self.status not in allowed:
            zh, en = SLIP_STATUS_TEXTS[self.status]
            raise SlipDecidedAlready(number=str(self.number), status_zh=zh, status_en=en)

    def _settle(self) -> None:
        if self.is_burnt_by(self.releases):
            self.status = SlipStatus.RELEASED
        elif self.withdrawal is not None:
            self.status = SlipStatus.WITHDRAWN
        elif self.decision is not None and self.decision.stamp is None:
            self.status = SlipStatus.REJECTED
        elif self.expired_at is not None:
            self.status = SlipStatus.EXPIRED
        elif self.releases:
            self.status = SlipStatus.PARTLY_RELEASED
        else:
            self.status = SlipStatus.APPROVED if self.is_stamped else SlipStatus.APPLIED


def gone_by(lines: int, releases: tuple[Release, ...]) -> list[int]:
    """How many of each of so many lines left by these releases; unknown lines count nowhere."""
    gone = [0] * lines
    for release in releases:
        for each in release.lines:
            if each.line <= lines:
                gone[each.line - 1] += each.counted
    return gone
