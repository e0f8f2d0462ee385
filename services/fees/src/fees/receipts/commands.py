"""What people do with the receipt stock, and the receipt drawn for a payment (F25)."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.work import Command, Work
from contracts.permissions import Permission
from contracts.words import PaymentId, PersonalText, StaffId
from fees.receipts.model import (
    Book,
    BookUsedUp,
    NoBookIssued,
    NotYourBook,
    NumberSeries,
    Tally,
    must_be_a_range,
)
from fees.staff.model import Colleague, TechniciansTakeNoMoney, must_be_at_work

MOST_BOOKS_HELD = 20
_Number = Annotated[int, Field(strict=True, ge=0, le=10**12)]
_HowMany = Annotated[int, Field(strict=True, ge=0, le=1000)]
_Reason = Annotated[PersonalText, StringConstraints(max_length=500)]


class ReceiveBook(Command):
    """A book as it came from the printer: what stands before the number, and from where to where.

    A prefix ends in no digit, or two books could print one number.
    """

    prefix: Annotated[str, StringConstraints(max_length=12, pattern=r"^([A-Z0-9-]*[A-Z-])?$")] = ""
    first: _Number
    last: _Number
    digits: Annotated[int, Field(strict=True, ge=1, le=12)] = 7


class IssueBook(Command):
    """Who gets it."""

    holder_id: StaffId


class HandBackBook(Command):
    """It goes back into the stock."""


class VoidBlank(Command):
    """A spoilt blank, by its number without prefix, and what happened to it."""

    number: _Number
    reason: Annotated[PersonalText, StringConstraints(min_length=1, max_length=500)]


class CountBook(Command):
    """What two people found: the caller and another one."""

    with_staff_id: StaffId
    blank: _HowMany
    used: _HowMany
    voided: _HowMany
    reason: _Reason = ""


async def receive_book(command: ReceiveBook, work: Work) -> Book:
    """Take a book into the stock. Raises RangeImpossible, NumbersTaken."""
    must_be_a_range(command.first, command.last, command.digits)
    book = Book(
        id=work.new_id(),
        received_at=work.now,
        received_by=work.actor,
        blanks=command.last - command.first + 1,
        **command.model_dump(),
    )
    series = await work.find(NumberSeries, NumberSeries.id_of(command.prefix))
    if series is None:
        series = NumberSeries(id=NumberSeries.id_of(command.prefix))
        work.add(series)
    series.take(book)
    work.add(book)
    return book


async def issue_book(book_id: str, command: IssueBook, work: Work) -> Book:
    """Give it to somebody who collects.

    Raises NotAtWorkHere, TechniciansTakeNoMoney (A07), BookNotInStock.
    """
    book = await work.load(Book, book_id)
    holder = must_be_at_work(await work.find(Colleague, command.holder_id), command.holder_id)
    if holder.is_technician:
        raise TechniciansTakeNoMoney
    work.rely_on(holder)
    book.issue(holder.id, work.now)
    return book


async def hand_back_book(book_id: str, command: HandBackBook, work: Work) -> Book:  # noqa: ARG001 (it says nothing more)
    """Take it back into the stock. Raises BookNotIssued."""
    book = await work.load(Book, book_id)
    book.hand_back(work.now)
    return book


async def void_blank(book_id: str, command: VoidBlank, work: Work) -> Book:
    """Void a spoilt blank: by the book's holder, or by who manages the stock.

    Raises NotYourBook, NotInThisBook, NotABlank.
    """
    book = await work.load(Book, book_id)
    manages = work.caller is not None and work.caller.may(Permission.MANAGE_RECEIPTS)
    if book.holder != work.actor.id and not manages:
        raise NotYourBook(book=book.title)
    book.void_blank(command.number, command.reason, by=work.actor, at=work.now)
    return book


async def count_book(book_id: str, command: CountBook, work: Work) -> Book:
    """Record a count by two people. Raises NotAtWorkHere, OneCounter, TallyUnexplained."""
    book = await work.load(Book, book_id)
    other = must_be_at_work(
        await work.find(Colleague, command.with_staff_id), command.with_staff_id
    )
    book.count(
        Tally(blank=command.blank, used=command.used, voided=command.voided),
        command.reason,
        by=(StaffId(work.actor.id), other.id),
        at=work.now,
        day=(await work.estate_card()).calendar.local_day(work.now),
    )
    return book


async def draw_receipt(payment_id: PaymentId, book_id: str | None, work: Work) -> tuple[str, str]:
    """The next receipt of the actor's book, for a payment; book's id and the number as printed.

    Without `book_id` it is the first book they hold that has blanks.
    Raises NoBookIssued, BookUsedUp, NotYourBook, Missing.
    """
    book = await work.load(Book, book_id) if book_id else await _book_in_hand(work)
    number = book.use_next(payment_id, by=work.actor, at=work.now)
    return book.id, number


async def void_receipt(book_id: str, payment_id: PaymentId, reason: str, work: Work) -> None:
    """A payment's receipt is void with it."""
    book = await work.load(Book, book_id)
    book.void_payment(payment_id, reason, by=work.actor, at=work.now)


async def _book_in_hand(work: Work) -> Book:
    held = await work.select(Book, {"holder": work.actor.id}, sort=["_id"], limit=MOST_BOOKS_HELD)
    if not held:
        raise NoBookIssued
    for seen in held:
        book = await work.load(Book, seen.id) if seen.blanks else seen
        if book.holder == work.actor.id and book.blanks:
            return book
    raise BookUsedUp
