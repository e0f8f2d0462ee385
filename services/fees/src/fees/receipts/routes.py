"""The receipt stock, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import StaffId
from fees.receipts import commands
from fees.receipts.model import Book
from fees.receipts.queries import BookCard, BookState, BookView, book_view, books

routes = Routes("/books")

Limit = Annotated[int, Query(ge=1, le=500)]


@routes.query("", needs=Permission.SEE_FEES)
async def list_books(
    reader: Reader,
    state: BookState | None = None,
    holder: StaffId | None = None,
    limit: Limit = 100,
    cursor: str | None = None,
) -> Page[BookCard]:
    """The books of receipts, by their numbers."""
    return await books(reader, state=state, holder=holder, limit=limit, cursor=cursor)


@routes.query("/mine", needs=Permission.COLLECT_FEES)
async def list_my_books(reader: Reader) -> Page[BookCard]:
    """The books the caller holds."""
    holder = reader.caller.staff_id if reader.caller else StaffId("")
    limit = commands.MOST_BOOKS_HELD
    return await books(reader, state=None, holder=holder, limit=limit, cursor=None)


@routes.query("/{book_id}", needs=Permission.SEE_FEES)
async def show_book(book_id: str, reader: Reader) -> BookView:
    """One book: what became of each number, who had it, how it was counted."""
    return await book_view(await reader.load(Book, book_id), reader)


@routes.command("", needs=Permission.MANAGE_RECEIPTS, status=201)
async def receive(body: commands.ReceiveBook, work: Work) -> BookView:
    """入库: a numbered, stamped book comes into the stock (F25)."""
    return await book_view(await commands.receive_book(body, work), work)


@routes.command("/{book_id}/issue", needs=Permission.MANAGE_RECEIPTS)
async def issue(book_id: str, body: commands.IssueBook, work: Work) -> BookView:
    """领用: give it to somebody who collects."""
    return await book_view(await commands.issue_book(book_id, body, work), work)


@routes.command("/{book_id}/hand-back", needs=Permission.MANAGE_RECEIPTS)
async def hand_back(book_id: str, body: commands.HandBackBook, work: Work) -> BookView:
    """交回: back into the stock, with the blanks that are left."""
    return await book_view(await commands.hand_back_book(book_id, body, work), work)


@routes.command("/{book_id}/void-blank", needs=Permission.COLLECT_FEES)
async def void_blank(book_id: str, body: commands.VoidBlank, work: Work) -> BookView:
    """作废空白收据: a spoilt blank, by the holder or by who manages the stock."""
    return await book_view(await commands.void_blank(book_id, body, work), work)


@routes.command("/{book_id}/count", needs=Permission.MANAGE_RECEIPTS)
async def count(book_id: str, body: commands.CountBook, work: Work) -> BookView:
    """清点收据: by two people, a difference with its reason."""
    return await book_view(await commands.count_book(book_id, body, work), work)
