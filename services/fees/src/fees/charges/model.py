"""A charge slip (F09): what is owed, what came in, what is disputed, when to go to the door.

State and what is outstanding follow from the record; the stored ones are indexes of it.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.fees import PaymentMethod
from contracts.orders import QuotedLine
from contracts.refusals import Invalid, Refused
from contracts.words import (
    Actor,
    ChargeId,
    ContactId,
    Discreet,
    Fen,
    OrderId,
    PaymentId,
    PersonalText,
    SeriesNumber,
    StaffId,
    UnitId,
)
from fees.words.model import yuan

CLOCKS_DIFFER = timedelta(minutes=1)
"""How far a phone's clock may be ahead of ours; what it calls later than now counts as now."""


class MoreThanOutstanding(Refused):
    """Nobody pays more than they owe."""

    zh = "收费单 {number} 尚欠 {outstanding} 元，不能收取 {amount} 元。请核对金额。"
    en = "¥{outstanding} are outstanding on {number}; ¥{amount} cannot be taken. Check the amount."


class NothingOutstanding(Refused):
    """It is settled."""

    zh = "收费单 {number} 已结清，无需再收。"
    en = "Nothing is outstanding on {number}."


class ChargeIsDisputed(Refused):
    """争议: not chased (E11). Who wants to pay all the same may, and it is said so."""

    zh = "收费单 {number} 有争议，不得催收。如住户自愿付款，请勾选“自愿付款”。"
    en = (
        "{number} is disputed and not collected. If the household wants to pay all the same,"
        " mark the payment as voluntary."
    )


class DisputedAlready(Refused):
    """It waits for a decision already."""

    zh = "收费单 {number} 已在争议处理中，请等待处理结果。"
    en = "{number} is disputed already and waits for a decision."


class NotDisputed(Refused):
    """There is nothing to decide."""

    zh = "收费单 {number} 没有待处理的争议。"
    en = "There is no open dispute about {number}."


class CollectorDecidesOwnDispute(Refused):
    """A dispute is decided by somebody who has not collected on the charge."""

    zh = "您经手过收费单 {number} 的收款，不能处理其争议。请由他人处理。"
    en = "You collected on {number}, so somebody else decides the dispute about it."


class MoreThanCharged(Refused):
    """A decision keeps the charge or reduces it."""

    zh = "裁定金额 {amount} 元高于原收费 {original} 元。只能维持或减少。"
    en = "¥{amount} is more than the ¥{original} charged. A decision keeps or reduces it."


class LessThanPaid(Refused):
    """More has been paid than would be owed."""

    zh = "已收 {paid} 元，高于裁定金额 {amount} 元。请先作废收款并退还，再作裁定。"
    en = "¥{paid} was paid, more than ¥{amount}. Void the payment and pay it back, then decide."


class NotInTime(Invalid):
    """Something is said to have happened before the slip was issued, or has not happened yet."""

    zh = "时间 {at} 不对：须在开单（{issued_at}）之后，且不晚于现在。"
    en = "{at} cannot be: it must be after the slip was issued ({issued_at}) and not after now."


class NextVisitPassed(Invalid):
    """The next visit lies ahead."""

    zh = "下次上门时间 {next_visit_at} 已过。请填写今后的时间。"
    en = "The next visit, {next_visit_at}, has passed. Give a time to come."


class ChargeState(StrEnum):
    """Where a charge stands."""

    OPEN = "open"
    DISPUTED = "disputed"
    """争议: not chased until somebody decides, whatever has been paid."""
    PARTLY_PAID = "partly_paid"
    SETTLED = "settled"
    WRITTEN_DOWN = "written_down"
    """Reduced to nothing by a decision, and nothing was paid."""


CHARGE_TEXTS: Mapping[ChargeState, tuple[str, str]] = MappingProxyType(
    {
        ChargeState.OPEN: ("待收", "open"),
        ChargeState.DISPUTED: ("争议", "disputed"),
        ChargeState.PARTLY_PAID: ("部分已收", "partly paid"),
        ChargeState.SETTLED: ("已结清", "settled"),
        ChargeState.WRITTEN_DOWN: ("已减免", "written down"),
    }
)
"""State → (Chinese, English), as staff read them."""

DONE_WITH = frozenset({ChargeState.SETTLED, ChargeState.WRITTEN_DOWN})
"""Nothing is owed any more."""


class Taking(BaseModel):
    """A payment as the charge knows it."""

    model_config = ConfigDict(frozen=True)

    payment_id: PaymentId
    receipt_number: str
    amount_fen: Fen
    method: PaymentMethod
    at: Instant
    by: StaffId
    voided: bool = False


class Visit(Discreet):
    """The collector stood at the door in vain."""

    model_config = ConfigDict(frozen=True)

    at: Instant
    by: Actor
    next_visit_at: Instant | None = None
    note: PersonalText = ""


class Dispute(Discreet):
    """Raised at the signature or later; decided by somebody who did not collect."""

    model_config = ConfigDict(frozen=True)

    raised_at: Instant
    raised_by: Actor
    reason: PersonalText = ""
    at_signature: bool = False
    decided_at: Instant | None = None
    decided_by: Actor | None = None
    decided_fen: Fen | None = None
    grounds: PersonalText = ""


class Subject(Discreet):
    """What is charged for: the order, where, what was done, whom to ask for."""

    model_config = ConfigDict(frozen=True)

    order_id: OrderId
    order_number: str
    round: int
    contact_id: ContactId | None
    unit_id: UnitId | None
    unit_label: str
    building: str
    place: PersonalText
    matter: PersonalText
    lines: tuple[QuotedLine, ...]
    contact_name: PersonalText

    @property
    def where(self) -> str:
        """The unit, or the place without one."""
        return self.unit_label or self.place

    @property
    def content(self) -> str:
        """What was done, in a line."""
        return "；".join(line.label for line in self.lines) or self.matter


class Charge(Discreet):
    """What a household owes for one round of an order; its id is that of the sheet's row."""

    id: ChargeId
    number: SeriesNumber
    subject: Subject
    issued_at: Instant
    original_fen: Fen
    amount_fen: Fen
    """What is charged by now: the original, or what a decision left of it."""
    takings: tuple[Taking, ...] = ()
    visits: tuple[Visit, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    state: ChargeState = ChargeState.OPEN
    """Index."""
    collect_from: Instant
    """Index: when to go to the door, at first or next."""

    @property
    def paid_fen(self) -> Fen:
        """What came in and was not voided."""
        return Fen(sum(taking.amount_fen for taking in self.takings if not taking.voided))

    @property
    def outstanding_fen(self) -> Fen:
        """What is still owed, never negative."""
        return Fen(self.amount_fen - self.paid_fen)

    @property
    def disputed(self) -> bool:
        """Whether a dispute waits for its decision."""
        return any(dispute.decided_at is None for dispute in self.disputes)

    @property
    def done_with(self) -> bool:
        """Whether nothing is owed and nothing is disputed."""
        return self.state in DONE_WITH

    @property
    def receipts(self) -> tuple[str, ...]:
        """The numbers of the receipts that count."""
        return tuple(taking.receipt_number for taking in self.takings if not taking.voided)

    def must_take(self, amount_fen: Fen, *, voluntary: bool) -> None:
        """Raises NothingOutstanding, ChargeIsDisputed, MoreThanOutstanding."""
        if not self.outstanding_fen:
            raise NothingOutstanding(number=str(self.number))
        if self.disputed and not voluntary:
            raise ChargeIsDisputed(number=str(self.number))
        if amount_fen > self.outstanding_fen:
            raise MoreThanOutstanding(
                number=str(self.number),
                amount=yuan(amount_fen),
                outstanding=yuan(self.outstanding_fen),
                outstanding_fen=self.outstanding_fen,
            )

    def take(self, taking: Taking, *, voluntary: bool) -> None:
        """Money came in, in whole or in part. Raises what `must_take` raises."""
        self.must_take(taking.amount_fen, voluntary=voluntary)
        self.takings = (*self.takings, taking)
        self._follow()

    def void(self, payment_id: PaymentId) -> None:
        """A payment counts no more; the charge is open again by as much."""
        self.takings = tuple(
            taking.model_copy(update={"voided": True})
            if taking.payment_id == payment_id
            else taking
            for taking in self.takings
        )
        self._follow()

    def not_at_home(
        self, *, by: Actor, at: datetime, next_visit_at: datetime | None, note: str
    ) -> None:
        """Nobody opened; when to come again. Raises NothingOutstanding, ChargeIsDisputed."""
        if not self.outstanding_fen:
            raise NothingOutstanding(number=str(self.number))
        if self.disputed:
            raise ChargeIsDisputed(number=str(self.number))
        visit = Visit(at=at, by=by, next_visit_at=next_visit_at, note=note)
        self.visits = (*self.visits, visit)
        self.collect_from = next_visit_at or self.collect_from

    def dispute(self, reason: str, *, by: Actor, at: datetime, at_signature: bool = False) -> None:
        """Not chased from now on (E11), also where it is paid already.

        Raises DisputedAlready, NothingOutstanding where nothing is charged any more.
        """
        if not self.amount_fen:
            raise NothingOutstanding(number=str(self.number))
        if self.disputed:
            raise DisputedAlready(number=str(self.number))
        raised = Dispute(raised_at=at, raised_by=by, reason=reason, at_signature=at_signature)
        self.disputes = (*self.disputes, raised)
        self._follow()

    def decide(self, amount_fen: Fen, grounds: str, *, by: Actor, at: datetime) -> Fen:
        """Keep the charge or reduce it; by how much what is charged changes, negative for less.

        Raises NotDisputed, CollectorDecidesOwnDispute, MoreThanCharged, LessThanPaid.
        """
        if not self.disputed:
            raise NotDisputed(number=str(self.number))
        if by.id in {taking.by for taking in self.takings}:
            raise CollectorDecidesOwnDispute(number=str(self.number))
        if amount_fen > self.original_fen:
            raise MoreThanCharged(amount=yuan(amount_fen), original=yuan(self.original_fen))
        if amount_fen < self.paid_fen:
            raise LessThanPaid(amount=yuan(amount_fen), paid=yuan(self.paid_fen))
        *before, last = self.disputes
        decision = {
            "decided_at": at,
            "decided_by": by,
            "decided_fen": amount_fen,
            "grounds": grounds,
        }
        self.disputes = (*before, last.model_copy(update=decision))
        change = Fen(amount_fen - self.amount_fen)
        self.amount_fen = amount_fen
        self._follow()
        return change

    def time_of(self, at: datetime | None, now: datetime) -> datetime:
        """When something about it happened: now, or an earlier moment. Raises NotInTime."""
        if at is None:
            return now
        if at > now + CLOCKS_DIFFER or at < self.issued_at - CLOCKS_DIFFER:
            raise NotInTime(at=at.isoformat(), issued_at=self.issued_at.isoformat())
        return min(at, now)

    def _follow(self) -> None:
        if self.disputed:
            self.state = ChargeState.DISPUTED
        elif not self.outstanding_fen:
            self.state = ChargeState.SETTLED if self.paid_fen else ChargeState.WRITTEN_DOWN
        else:
            self.state = ChargeState.PARTLY_PAID if self.paid_fen else ChargeState.OPEN


def plan_next_visit(next_visit_at: datetime | None, now: datetime) -> datetime | None:
    """Raises NextVisitPassed."""
    if next_visit_at is not None and next_visit_at <= now:
        raise NextVisitPassed(next_visit_at=next_visit_at.isoformat())
    return next_visit_at
