"""The rows of the summary sheet, as finance and the desk see them (F08)."""

from collections.abc import AsyncIterator
from datetime import date, datetime

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.orders import PAYER_TEXTS, SIGN_OFF_TEXTS
from contracts.refusals import Invalid
from contracts.words import ChargeId, Fen, OrderId, UnitId
from fees.sheets.collection import SheetFilter, wanted_rows
from fees.sheets.model import SheetRow
from fees.words.model import Named, named

TITLE = "报修（服务）汇总表"
MOST_EXPORTED = 20_000
"""Rows of one workbook; two cores make it in a few seconds."""
_NEWEST_FIRST = ("-day", "-posted_at")
_OLDEST_FIRST = ("day", "posted_at")
_AT_A_TIME = 500


class TooManyRows(Invalid):
    """A workbook of everything helps nobody."""

    zh = "所选范围超过 {most} 行，无法导出。请缩小到一个月或一天。"
    en = "More than {most} rows would be exported. Narrow it down to a month or a day."


class LineView(BaseModel):
    """What was done, by tariff or as typed."""

    label: str
    measure: str
    quantity_hundredths: int
    price_fen: Fen
    amount_fen: Fen


class SheetRowView(BaseModel):
    """A posted round of an order with its marked columns.

    `due_fen` is `amount_fen` less what a decided dispute took off.
    """

    id: str
    day: date
    posted_at: datetime
    order_id: OrderId
    order_number: str
    round: int
    unit_id: UnitId | None
    where: str
    building: str
    content: str
    lines: list[LineView]
    payer: Named
    amount_fen: Fen
    sign_off: Named
    disputed: bool
    charge_id: ChargeId | None
    slip_number: str
    due_fen: Fen
    paid_fen: Fen
    outstanding_fen: Fen
    receipts: list[str]


async def sheet(
    reader: Reader, wanted: SheetFilter, *, limit: int, cursor: str | None
) -> Page[SheetRowView]:
    """The rows the caller may see, newest first."""
    found, following = await reader.page(
        SheetRow,
        wanted_rows(wanted, reader.caller),
        sort=_NEWEST_FIRST,
        limit=limit,
        cursor=cursor,
    )
    return Page(items=[row_view(row) for row in found], next=following)


async def exported_rows(reader: Reader, wanted: SheetFilter) -> AsyncIterator[SheetRowView]:
    """All the rows the caller may see, oldest first. Raises TooManyRows."""
    where = wanted_rows(wanted, reader.caller)
    if await reader.count(SheetRow, where) > MOST_EXPORTED:
        raise TooManyRows(most=MOST_EXPORTED)
    cursor: str | None = None
    while True:
        found, cursor = await reader.page(
            SheetRow, where, sort=_OLDEST_FIRST, limit=_AT_A_TIME, cursor=cursor
        )
        for row in found:
            yield row_view(row)
        if cursor is None:
            return


def row_view(row: SheetRow) -> SheetRowView:
    """A row as it is shown."""
    return SheetRowView(
        id=row.id,
        day=row.day,
        posted_at=row.posted_at,
        order_id=row.order_id,
        order_number=row.order_number,
        round=row.round,
        unit_id=row.unit_id,
        where=row.unit_label or row.place,
        building=row.building,
        content="；".join(line.label for line in row.lines) or row.matter,
        lines=[
            LineView(
                label=line.label,
                measure=line.measure,
                quantity_hundredths=line.quantity_hundredths,
                price_fen=line.price_fen,
                amount_fen=line.amount_fen,
            )
            for line in row.lines
        ],
        payer=named(row.payer, PAYER_TEXTS),
        amount_fen=row.amount_fen,
        sign_off=named(row.sign_off, SIGN_OFF_TEXTS),
        disputed=row.marks.disputed,
        charge_id=row.charge_id,
        slip_number=str(row.slip_number or ""),
        due_fen=row.marks.due_fen,
        paid_fen=row.marks.paid_fen,
        outstanding_fen=row.outstanding_fen,
        receipts=list(row.marks.receipts),
    )
