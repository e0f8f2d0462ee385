"""Money given back: from where it lies, with its own receipt, and no other (E12, F25)."""

import pytest

from contracts.fees import PaymentMethod
from contracts.permissions import Permission
from contracts.words import ChargeId, Fen, StaffId
from fees.charges.reactions import post_signed_off_order
from fees.counts.commands import CountCash, count_cash
from fees.counts.model import AlreadyCounted, Drawer
from fees.ledger.model import HANDED_OVER, Entry, EntryKind
from fees.payments.commands import TakePayment, VoidPayment, take_payment, void_payment
from fees.payments.model import Payment
from fees.receipts.commands import IssueBook, ReceiveBook, issue_book, receive_book
from fees.receipts.model import Book, Fate
from tests.unit.fees.builders import signed_off
from tests.unit.fees.estate_books import EstateBooks

VOID = VoidPayment(reason="收错")


@pytest.fixture
def books() -> EstateBooks:
    """An order of 120 yuan posted; the desk holds ten receipts."""
    books = EstateBooks()
    books.do(lambda work: post_signed_off_order(signed_off(), work), by="wang")
    received = ReceiveBook(prefix="SJ-", first=1, last=10)
    book = books.do(lambda work: receive_book(received, work), by="finance")
    issued = IssueBook(holder_id=StaffId("desk"))
    books.do(lambda work: issue_book(book.id, issued, work), by="finance")
    return books


def pay(books: EstateBooks, amount_fen: int) -> Payment:
    """The desk takes cash."""
    money = TakePayment(
        charge_id=ChargeId("o1-1"), amount_fen=Fen(amount_fen), method=PaymentMethod.CASH
    )
    return books.do(lambda work: take_payment(money, work))


def test_a_voided_payment_voids_its_own_receipt_and_no_other(books: EstateBooks) -> None:
    first, second = pay(books, 1000), pay(books, 2000)

    books.do(lambda work: void_payment(first.id, VOID, work))

    [book] = books.all_of(Book)
    assert [(each.payment_id, each.fate) for each in book.gone] == [
        (first.id, Fate.VOIDED),
        (second.id, Fate.USED),
    ]
    assert books.one(Drawer, "desk").holding_fen == 2000


def test_cash_that_was_counted_is_not_in_the_drawer_any_more(books: EstateBooks) -> None:
    payment = pay(books, 1000)
    count = CountCash(collector_id=StaffId("desk"), counted_fen=Fen(1000))
    books.do(lambda work: count_cash(count, work), by="supervisor")
    pay(books, 300)

    with pytest.raises(AlreadyCounted):
        books.do(lambda work: void_payment(payment.id, VOID, work))
    rights = [Permission.VOID_PAYMENTS]
    books.do(lambda work: void_payment(payment.id, VOID, work), by="finance", rights=rights)

    assert books.one(Drawer, "desk").holding_fen == 300
    [undone] = [each for each in books.all_of(Entry) if each.kind is EntryKind.VOID]
    assert undone.on(HANDED_OVER) == -1000
    assert undone.reverses == payment.entry_id
