"""The receipt register: the books, and what became of each number (F25)."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import PaymentId, StaffId
from fees.receipts.model import FATE_TEXTS, Book, BookCount, Fate, Receipt, Tally
from fees.staff.model import Colleague, name_of
from fees.words.model import Named, named


class BookState(StrEnum):
    """Where a book is."""

    IN_STOCK = "in_stock"
    ISSUED = "issued"
    USED_UP = "used_up"


BOOK_TEXTS = {
    BookState.IN_STOCK: ("在库", "in stock"),
    BookState.ISSUED: ("已领用", "issued"),
    BookState.USED_UP: ("已用完", "used up"),
}
"""State → (Chinese, English), as staff read them."""

_WHERE: dict[BookState, dict[str, Any]] = {
    BookState.IN_STOCK: {"holder": None, "blanks": {"$gt": 0}},
    BookState.ISSUED: {"holder": {"$ne": None}},
    BookState.USED_UP: {"holder": None, "blanks": 0},
}


class BookCard(BaseModel):
    """A book in the list; `next_number` is what will be drawn next, empty when nothing is left."""

    id: str
    first: str
    last: str
    state: Named
    holder_id: StaffId | None
    holder: str
    next_number: str
    size: int
    tally: Tally


class ReceiptView(BaseModel):
    """A receipt that is no blank any more."""

    number: str
    fate: Named
    payment_id: PaymentId | None
    at: datetime
    by: str
    reason: str


class HoldingView(BaseModel):
    """Who had it, from when to when."""

    holder_id: StaffId
    holder: str
    since: datetime
    until: datetime | None


class BookCountView(BaseModel):
    """A count by two people."""

    day: date
    at: datetime
    by: list[str]
    registered: Tally
    counted: Tally
    reason: str


class BookView(BookCard):
    """A whole book: its receipts in the order of their numbers, who had it, how it was counted."""

    received_at: datetime
    receipts: list[ReceiptView]
    holdings: list[HoldingView]
    counts: list[BookCountView]


async def books(
    reader: Reader,
    *,
    state: BookState | None,
    holder: StaffId | None,
    limit: int,
    cursor: str | None,
) -> Page[BookCard]:
    """The books, by their numbers."""
    where = dict(_WHERE[state]) if state else {}
    if holder is not None:
        where["holder"] = holder
    found, following = await reader.page(
        Book, where, sort=["prefix", "first"], limit=limit, cursor=cursor
    )
    names = await reader.find_many(Colleague, [book.holder for book in found if book.holder])
    return Page(items=[BookCard(**_card(book, names)) for book in found], next=following)


async def book_view(book: Book, reader: Reader) -> BookView:
    """A book with the names of all who had to do with it."""
    names = await reader.find_many(Colleague, sorted(_people(book)))
    return BookView(
        **_card(book, names),
        received_at=book.received_at,
        receipts=[_receipt(each, book, names) for each in _in_order(book.gone)],
        holdings=[
            HoldingView(
                holder_id=each.holder,
                holder=name_of(names, each.holder),
                since=each.since,
                until=each.until,
            )
            for each in book.holdings
        ],
        counts=[_count(each, names) for each in book.counts],
    )


def _people(book: Book) -> set[str]:
    return (
        {each.holder for each in book.holdings}
        | {each.by.id for each in book.gone}
        | {who for each in book.counts for who in each.by}
    )


def _in_order(gone: Sequence[Receipt]) -> list[Receipt]:
    return sorted(gone, key=lambda receipt: receipt.number)


def _card(book: Book, names: dict[str, Colleague]) -> dict[str, Any]:
    number = book.next_number
    return {
        "id": book.id,
        "first": book.text_of(book.first),
        "last": book.text_of(book.last),
        "state": named(_state(book), BOOK_TEXTS),
        "holder_id": book.holder,
        "holder": name_of(names, book.holder),
        "next_number": "" if number is None else book.text_of(number),
        "size": book.last - book.first + 1,
        "tally": book.tally(),
    }


def _state(book: Book) -> BookState:
    if book.holder is not None:
        return BookState.ISSUED
    return BookState.IN_STOCK if book.blanks else BookState.USED_UP


def _receipt(receipt: Receipt, book: Book, names: dict[str, Colleague]) -> ReceiptView:
    fate: Fate = receipt.fate
    return ReceiptView(
        number=book.text_of(receipt.number),
        fate=named(fate, FATE_TEXTS),
        payment_id=receipt.payment_id,
        at=receipt.at,
        by=name_of(names, receipt.by.id),
        reason=receipt.reason,
    )


def _count(count: BookCount, names: dict[str, Colleague]) -> BookCountView:
    return BookCountView(
        day=count.day,
        at=count.at,
        by=[name_of(names, who) for who in count.by],
        registered=count.registered,
        counted=count.counted,
        reason=count.reason,
    )
