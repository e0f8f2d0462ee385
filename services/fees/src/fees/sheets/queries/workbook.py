"""The summary sheet as an .xlsx workbook, as finance keeps it (F08)."""

import io
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from contracts.words import Fen
from fees.sheets.queries.rows import TITLE, SheetRowView

_MONEY = "#,##0.00"
_NO_CHARGE = "—"
Value = str | int | Decimal


class Column(NamedTuple):
    """A column: its heading, its width in characters, and what stands in it; `money` is summed."""

    heading: str
    width: int
    value: Callable[[SheetRowView], Value]
    money: Callable[[SheetRowView], Fen] | None = None


def _money(heading: str, amount: Callable[[SheetRowView], Fen]) -> Column:
    return Column(heading, 12, lambda row: _yuan(amount(row)), amount)


def _yuan(amount: Fen) -> Decimal:
    return Decimal(amount) / 100


COLUMNS = (
    Column("日期", 12, lambda row: row.day.isoformat()),
    Column("任务单号", 20, lambda row: row.order_number),
    Column("次数", 6, lambda row: row.round),
    Column("房号 / 位置", 18, lambda row: row.where),
    Column("维修内容", 36, lambda row: row.content),
    Column("付款方", 16, lambda row: row.payer.zh),
    _money("金额（元）", lambda row: row.amount_fen),
    Column("签收", 16, lambda row: row.sign_off.zh),
    Column("争议", 6, lambda row: "是" if row.disputed else ""),
    Column("收费单号", 20, lambda row: row.slip_number or _NO_CHARGE),
    _money("应收（元）", lambda row: row.due_fen),
    _money("已收（元）", lambda row: row.paid_fen),
    _money("住户未付（元）", lambda row: row.outstanding_fen),
    Column("收据号", 24, lambda row: "、".join(row.receipts)),
)


def workbook(estate: str, period: str, rows: Sequence[SheetRowView]) -> bytes:
    """The workbook: title, headings, the rows in their order, and the sums of the money columns.

    Texts stay texts: what somebody typed is never taken for a formula.
    """
    book = Workbook(write_only=True)
    page = book.create_sheet(TITLE)
    for place, column in enumerate(COLUMNS, 1):
        page.column_dimensions[get_column_letter(place)].width = column.width
    page.freeze_panes = "A4"

    def cell(value: Value, *, bold: bool = False, size: int = 11) -> Cell:
        made: Cell = WriteOnlyCell(page)
        made.value = value
        made.font = Font(bold=bold, size=size)
        if isinstance(value, str):
            made.data_type = "s"
            made.alignment = Alignment(vertical="top", wrap_text=size == 11)
        elif isinstance(value, Decimal):
            made.number_format = _MONEY
        return made

    page.append([cell(f"{estate} {TITLE}", bold=True, size=16)])
    page.append([cell(f"期间：{period}    共 {len(rows)} 行", size=10)])
    page.append([cell(column.heading, bold=True) for column in COLUMNS])
    for row in rows:
        page.append([cell(column.value(row)) for column in COLUMNS])
    page.append([cell(value, bold=True) for value in _sums(rows)])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _sums(rows: Iterable[SheetRowView]) -> list[Value]:
    rows = list(rows)
    sums: list[Value] = [
        _yuan(Fen(sum(column.money(row) for row in rows))) if column.money else ""
        for column in COLUMNS
    ]
    return ["合计", *sums[1:]]
