"""What a visitor leaves at the gate (押证, 押金), and what may never be taken.

The law on resident identity cards lets the police and a few others withhold one, and no guard
(requirements J7). A guard is no cashier either: unless the estate says otherwise nothing is taken
and the visit is only recorded (E18).
"""

from datetime import datetime
from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, Fen, PersonalText
from gate.passes.model import Named


class PledgeKind(StrEnum):
    """What is left at the gate."""

    NONE = "none"
    """Looked at and given back at once, or not asked for."""
    DOCUMENT = "document"
    DEPOSIT = "deposit"


class HeldDocument(StrEnum):
    """Which document it is."""

    DRIVING_LICENCE = "driving_licence"
    WORK_CARD = "work_card"
    STUDENT_CARD = "student_card"
    MEMBER_CARD = "member_card"
    OTHER = "other"
    RESIDENT_IDENTITY_CARD = "resident_identity_card"
    """居民身份证: named so that it can be refused by name."""


HELD_DOCUMENT_TEXTS: dict[HeldDocument, tuple[str, str]] = {
    HeldDocument.DRIVING_LICENCE: ("驾驶证", "driving licence"),
    HeldDocument.WORK_CARD: ("工作证", "work card"),
    HeldDocument.STUDENT_CARD: ("学生证", "student card"),
    HeldDocument.MEMBER_CARD: ("会员卡", "membership card"),
    HeldDocument.OTHER: ("其他证件", "another document"),
    HeldDocument.RESIDENT_IDENTITY_CARD: ("居民身份证", "resident identity card"),
}
"""Document → (Chinese, English), as guards read them."""


class ResidentIdentityCardNeverHeld(Refused):
    """The law does not let a guard keep it (J7)."""

    zh = (
        "居民身份证不得扣押：《居民身份证法》第十五条规定，除公安机关依法执行监视居住外，"
        "任何组织或者个人不得扣押居民身份证。请立即归还，改押其他证件、收押金，或仅作登记。"
    )
    en = (
        "A resident identity card may not be kept: the law leaves that to the police. Give it back"
        " at once; take another document, a deposit, or only make the entry."
    )


class PledgeNotAsked(Refused):
    """The estate takes none of this class."""

    zh = "本小区规定此类来访只登记，不押证、不收押金。请归还。"
    en = "The estate only records visits of this class: give it back."


class PledgeMissing(Refused):
    """The estate asks for something that was not left."""

    zh = "本小区规定此类来访须留押（{asked_zh}）。"
    en = "The estate asks visitors of this class to leave something ({asked_en})."


class DepositDiffers(Refused):
    """A deposit is what the estate has set."""

    zh = "押金应为 {asked_fen} 分，实收 {amount_fen} 分。请按规定金额收取。"
    en = "The deposit is {asked_fen} fen, not {amount_fen}. Take the amount that is set."


class DepositIncomplete(Refused):
    """Money is taken against a numbered receipt only."""

    zh = "收取押金须填写金额和收据编号。"
    en = "A deposit needs its amount and the number of its receipt."


class ReceiptNumberUsed(Refused):
    """Another deposit has this receipt."""

    zh = "收据编号 {receipt_number} 已用于另一笔押金。请核对收据。"
    en = "Receipt {receipt_number} stands for another deposit. Check it."


class PledgeKeptBehind(Refused):
    """A visitor left without what they had left at the gate."""

    zh = "访客已离场，但所押{what_zh}尚未归还。请联系访客取回。"
    en = "The visitor has left, and the {what_en} is still here. Call them to fetch it."


class PledgeReturnedAlready(Refused):
    """It was given back before."""

    zh = "所押物品已于 {at} 归还，无需重复办理。"
    en = "It was given back at {at}; nothing more is needed."


class NothingHeld(Refused):
    """Nobody has told that something was left."""

    zh = "没有这位访客留押物品的登记。请核对是否选错了人。"
    en = "Nothing is on record as left by this visitor. Check whether it is the right one."


class AmountOfNoDeposit(Invalid):
    """An amount belongs to a deposit, or to the deposit taken instead of a document."""

    zh = "规定收取押金时须设置金额；不收押物时不设金额。"
    en = "A rule of deposits sets an amount; one that takes nothing sets none."


class PledgeRule(BaseModel):
    """What visitors of one class leave at the gate.

    `document` is kept until they go (004); `none` means it is looked at and given back at once
    (003, J8). An amount beside `document` is the deposit taken instead from whoever has none.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: PledgeKind = PledgeKind.NONE
    amount_fen: Fen | None = Field(default=None, gt=0)

    @model_validator(mode="after")
    def _amounts_are_of_deposits(self) -> Self:
        needed, allowed = self.kind is PledgeKind.DEPOSIT, self.kind is not PledgeKind.NONE
        if (needed and self.amount_fen is None) or (self.amount_fen and not allowed):
            raise AmountOfNoDeposit
        return self

    def must_be_met_by(self, left: "Left") -> None:
        """Raises PledgeNotAsked, PledgeMissing, DepositDiffers."""
        if self.kind is PledgeKind.NONE and left.kind is not PledgeKind.NONE:
            raise PledgeNotAsked
        if left.kind is PledgeKind.DEPOSIT and self.amount_fen not in (None, left.amount_fen):
            raise DepositDiffers(asked_fen=self.amount_fen, amount_fen=left.amount_fen)
        accepted = {self.kind} | ({PledgeKind.DEPOSIT} if self.amount_fen else set())
        if left.kind not in accepted:
            zh, en = _ASKED[self.kind]
            raise PledgeMissing(asked_zh=zh, asked_en=en)


_ASKED = {
    PledgeKind.NONE: ("无", "nothing"),
    PledgeKind.DOCUMENT: ("身份证以外的证件", "a document other than the identity card"),
    PledgeKind.DEPOSIT: ("押金", "a deposit"),
}


class Left(Discreet):
    """What a visitor leaves at the gate, as the guard takes it."""

    kind: PledgeKind = PledgeKind.NONE
    document: HeldDocument | None = None
    amount_fen: Fen | None = Field(default=None, gt=0)
    receipt_number: PersonalText = Field(default="", max_length=40)

    def must_not_be_an_identity_card(self) -> None:
        """J7. Raises ResidentIdentityCardNeverHeld."""
        if self.document is HeldDocument.RESIDENT_IDENTITY_CARD:
            raise ResidentIdentityCardNeverHeld

    def must_have_its_receipt(self) -> None:
        """E18. Raises DepositIncomplete."""
        if self.kind is PledgeKind.DEPOSIT and not (self.amount_fen and self.receipt_number):
            raise DepositIncomplete


class Handed(BaseModel):
    """When something changed hands at which gate, and the guard who had it or gave it."""

    model_config = ConfigDict(frozen=True)

    at: datetime
    by: Actor
    gate: str = ""


class Pledge(Discreet):
    """What lies in a gate's box for one visit, until it is given back. Its id is the visit's.

    Taking it and giving it back are dated facts; another tablet may tell of the second one first.
    """

    id: str
    left: Left = Left()
    taken: Handed | None = None
    returned: Handed | None = None
    held: bool = False
    gate: str = ""
    """Whose box it lies in."""
    erase_at: datetime | None = None

    @property
    def remembered_since(self) -> datetime:
        """When it was given back; while it is held, when it was taken."""
        known = self.returned or self.taken
        if known is None:
            raise ValueError(f"nothing is known of the pledge of visit {self.id}")
        return known.at

    def erase(self) -> None:
        """Forget the receipt, which names who paid it; that something was held stays."""
        self.left = self.left.model_copy(update={"receipt_number": ""})
        self.erase_at = None

    def take(self, left: Left, taken: Handed) -> None:
        """In the box from now on, unless it has been given back."""
        self.left, self.taken, self.gate = left, taken, taken.gate
        self.held = self.returned is None

    def must_be_held(self) -> None:
        """Raises PledgeReturnedAlready, NothingHeld."""
        if self.returned is not None:
            raise PledgeReturnedAlready(at=self.returned.at.isoformat())
        if self.taken is None:
            raise NothingHeld

    def must_be_given_back(self) -> None:
        """When its visitor has left. Raises PledgeKeptBehind."""
        if self.held:
            zh, en = self.named
            raise PledgeKeptBehind(what_zh=zh, what_en=en)

    def give_back(self, handed: Handed) -> None:
        """Out of the box. Told by two gates, the earlier one counts."""
        both = [each for each in (self.returned, handed) if each is not None]
        self.returned = min(both, key=lambda each: (each.at, each.gate, str(each.by)))
        self.held = False

    @property
    def named(self) -> tuple[str, str]:
        """(Chinese, English)."""
        if self.left.kind is PledgeKind.DEPOSIT:
            return "押金", "deposit"
        return HELD_DOCUMENT_TEXTS[self.document]

    @property
    def document(self) -> HeldDocument:
        """Which document it is, if it is one."""
        return self.left.document or HeldDocument.OTHER


class HeldPledge(BaseModel):
    """A document or a deposit held for a visit; `what` names it."""

    visit_id: str
    kind: PledgeKind
    what: Named
    amount_fen: Fen | None
    receipt_number: str
    gate: str
    taken_at: datetime | None


def held_pledge(pledge: Pledge) -> HeldPledge:
    """One pledge with its words."""
    zh, en = pledge.named
    deposit = pledge.left.kind is PledgeKind.DEPOSIT
    return HeldPledge(
        visit_id=pledge.id,
        kind=pledge.left.kind,
        what=Named(code=PledgeKind.DEPOSIT if deposit else pledge.document, zh=zh, en=en),
        amount_fen=pledge.left.amount_fen,
        receipt_number=pledge.left.receipt_number,
        gate=pledge.gate,
        taken_at=pledge.taken.at if pledge.taken else None,
    )
