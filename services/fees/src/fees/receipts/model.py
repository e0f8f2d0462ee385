"""A book of stamped receipts (F25): every number is blank, used or voided, and is so once.

Numbers are used in their order; a spoilt blank is voided with its reason and skipped.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from contracts.calendars import Instant
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PaymentId, PersonalText, StaffId

MOST_IN_A_BOOK = 200


class NumbersTaken(Refused):
    """Two receipts must never have one number."""

    zh = "收据号 {first}–{last} 与已入库的 {other_first}–{other_last} 重叠。请核对印刷编号。"
    en = (
        "The numbers {first}–{last} overlap with {other_first}–{other_last}, received before."
        " Check what is printed."
    )


class RangeImpossible(Invalid):
    """A book runs from a number to a later one, and is of a size people can handle."""

    zh = "收据本的号码范围 {first}–{last} 有误：末号不小于首号，每本最多 {most} 张，位数须足够。"
    en = (
        "A book cannot run from {first} to {last}: the last is not below the first, there are at"
        " most {most} in a book, and all fit the digits."
    )


class BookNotInStock(Refused):
    """It is with somebody, or has nothing left."""

    zh = "收据本 {book} 不在库或已用完，不能发放。请另选一本。"
    en = "Book {book} is out or used up and cannot be issued. Choose another one."


class BookNotIssued(Refused):
    """It lies in the stock."""

    zh = "收据本 {book} 在库中，无人领用。"
    en = "Book {book} lies in the stock; nobody holds it."


class NotYourBook(Refused):
    """A receipt is drawn by the book's holder alone."""

    zh = "收据本 {book} 不是发给您的。请使用自己领用的收据本。"
    en = "Book {book} was not issued to you. Use one of your own."


class NoBookIssued(Refused):
    """Money is taken against a receipt only."""

    zh = "您没有领用收据本，不能收款。请先向收据管理人员领取。"
    en = "No receipt book is issued to you, so no money can be taken. Have one issued first."


class BookUsedUp(Refused):
    """No blank is left."""

    zh = "您领用的收据已用完。请交回旧本并领取新本后再收款。"
    en = "Your receipts are used up. Hand the book back and have a new one issued."


class NotABlank(Refused):
    """Only a blank is voided here; a used one is voided with its payment."""

    zh = "收据 {receipt} 不是空白收据（{fate_zh}）。已用收据请作废其收款。"
    en = "Receipt {receipt} is no blank ({fate_en}). Void the payment of a used one."


class NotInThisBook(Invalid):
    """The number lies outside the book."""

    zh = "号码 {number} 不在收据本 {book} 内。请核对。"
    en = "{number} is not in book {book}. Check the number."


class OneCounter(Invalid):
    """Stamped paper is counted by two people."""

    zh = "收据须两人清点。请填写另一位清点人。"
    en = "Receipts are counted by two people. Name the other one."


class TallyUnexplained(Invalid):
    """A difference is recorded with its reason."""

    zh = "清点与登记不符（空白 {blank:+}，已用 {used:+}，作废 {voided:+}）。请写明原因。"
    en = (
        "The count differs from the register (blank {blank:+}, used {used:+}, voided {voided:+})."
        " Give the reason."
    )


class Fate(StrEnum):
    """What became of a receipt."""

    BLANK = "blank"
    USED = "used"
    VOIDED = "voided"


FATE_TEXTS: Mapping[Fate, tuple[str, str]] = MappingProxyType(
    {
        Fate.BLANK: ("空白", "blank"),
        Fate.USED: ("已用", "used"),
        Fate.VOIDED: ("作废", "voided"),
    }
)
"""Fate → (Chinese, English), as staff read them."""


class Receipt(Discreet):
    """A receipt that is no blank any more: by which payment, or voided why."""

    model_config = ConfigDict(frozen=True)

    number: int
    fate: Fate
    payment_id: PaymentId | None = None
    """The payment it was made out for; None for a spoilt blank."""
    at: Instant
    by: Actor
    reason: PersonalText = ""


class Holding(BaseModel):
    """Who had the book, from when to when."""

    model_config = ConfigDict(frozen=True)

    holder: StaffId
    since: Instant
    until: Instant | None = None


class Tally(BaseModel):
    """How many of a book are blank, used and voided."""

    model_config = ConfigDict(frozen=True)

    blank: Annotated[int, Field(ge=0)]
    used: Annotated[int, Field(ge=0)]
    voided: Annotated[int, Field(ge=0)]


class BookCount(Discreet):
    """A count of the paper by two people, against what the register says."""

    model_config = ConfigDict(frozen=True)

    day: date
    at: Instant
    by: tuple[StaffId, StaffId]
    registered: Tally
    counted: Tally
    reason: PersonalText = ""


class Book(Discreet):
    """A book of receipts with the numbers `prefix` + `first` to `last`, printed with so many
    digits. What is not in `gone` is blank.
    """

    id: str
    prefix: str
    first: int
    last: int
    digits: int
    received_at: Instant
    received_by: Actor
    holder: StaffId | None = None
    """Who has it now; None while it lies in the stock."""
    holdings: tuple[Holding, ...] = ()
    gone: tuple[Receipt, ...] = ()
    counts: tuple[BookCount, ...] = ()
    blanks: int
    """Index: how many are left."""

    @property
    def title(self) -> str:
        """How the book is called: its range of numbers."""
        return f"{self.text_of(self.first)}–{self.text_of(self.last)}"

    @property
    def next_number(self) -> int | None:
        """The next to be used; None when it is used up."""
        taken = {receipt.number for receipt in self.gone}
        return next((n for n in range(self.first, self.last + 1) if n not in taken), None)

    def text_of(self, number: int) -> str:
        """A number as it is printed."""
        return f"{self.prefix}{number:0{self.digits}d}"

    def tally(self) -> Tally:
        """Blank + used + voided is the size of the book."""
        used = sum(receipt.fate is Fate.USED for receipt in self.gone)
        size = self.last - self.first + 1
        return Tally(blank=size - len(self.gone), used=used, voided=len(self.gone) - used)

    def issue(self, holder: StaffId, at: Instant) -> None:
        """Give it to a collector. Raises BookNotInStock."""
        if self.holder is not None or not self.blanks:
            raise BookNotInStock(book=self.title)
        self.holder = holder
        self.holdings = (*self.holdings, Holding(holder=holder, since=at))

    def hand_back(self, at: Instant) -> None:
        """Back into the stock, with the blanks that are left. Raises BookNotIssued."""
        if self.holder is None:
            raise BookNotIssued(book=self.title)
        *before, last = self.holdings
        self.holdings = (*before, last.model_copy(update={"until": at}))
        self.holder = None

    def use_next(self, payment_id: PaymentId, *, by: Actor, at: Instant) -> str:
        """Make out the next blank for a payment; its number. Raises NotYourBook, BookUsedUp."""
        if self.holder != by.id:
            raise NotYourBook(book=self.title)
        number = self.next_number
        if number is None:
            raise BookUsedUp
        self._gone(Receipt(number=number, fate=Fate.USED, payment_id=payment_id, at=at, by=by))
        return self.text_of(number)

    def void_payment(self, payment_id: PaymentId, reason: str, *, by: Actor, at: Instant) -> None:
        """The receipt of a payment is void with it; the paper is kept."""
        self.gone = tuple(
            receipt.model_copy(update={"fate": Fate.VOIDED, "reason": reason, "at": at, "by": by})
            if receipt.payment_id == payment_id
            else receipt
            for receipt in self.gone
        )

    def void_blank(self, number: int, reason: str, *, by: Actor, at: Instant) -> None:
        """A spoilt blank. Raises NotInThisBook, NotABlank."""
        if not self.first <= number <= self.last:
            raise NotInThisBook(number=number, book=self.title)
        known = next((receipt for receipt in self.gone if receipt.number == number), None)
        if known is not None:
            zh, en = FATE_TEXTS[known.fate]
            raise NotABlank(receipt=self.text_of(number), fate_zh=zh, fate_en=en)
        self._gone(Receipt(number=number, fate=Fate.VOIDED, at=at, by=by, reason=reason))

    def count(
        self, counted: Tally, reason: str, *, by: tuple[StaffId, StaffId], at: Instant, day: date
    ) -> None:
        """Two people counted the paper. Raises OneCounter, TallyUnexplained."""
        if by[0] == by[1]:
            raise OneCounter
        registered = self.tally()
        if counted != registered and not reason:
            raise TallyUnexplained(
                blank=counted.blank - registered.blank,
                used=counted.used - registered.used,
                voided=counted.voided - registered.voided,
            )
        made = BookCount(
            day=day, at=at, by=by, registered=registered, counted=counted, reason=reason
        )
        self.counts = (*self.counts, made)

    def _gone(self, receipt: Receipt) -> None:
        self.gone = (*self.gone, receipt)
        self.blanks -= 1


class NumberSeries(BaseModel):
    """All numbers of one prefix ever received, so that none comes twice."""

    id: str
    ranges: tuple[tuple[int, int], ...] = ()

    @staticmethod
    def id_of(prefix: str) -> str:
        """The id of the series with a prefix, which may be empty."""
        return f"series-{prefix}"

    def take(self, book: Book) -> None:
        """Raises NumbersTaken."""
        for first, last in self.ranges:
            if first <= book.last and book.first <= last:
                raise NumbersTaken(
                    first=book.text_of(book.first),
                    last=book.text_of(book.last),
                    other_first=book.text_of(first),
                    other_last=book.text_of(last),
                )
        self.ranges = (*self.ranges, (book.first, book.last))


def must_be_a_range(first: int, last: int, digits: int) -> None:
    """Raises RangeImpossible."""
    fits = len(str(last)) <= digits
    if not (first <= last < first + MOST_IN_A_BOOK and fits):
        raise RangeImpossible(first=first, last=last, most=MOST_IN_A_BOOK)
