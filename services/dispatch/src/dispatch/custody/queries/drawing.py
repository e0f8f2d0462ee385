"""Draws the custody receipt, the customer's copy, on A5 (F26)."""

from collections.abc import Sequence

from chassis.papers import Sheet
from dispatch.custody.queries.receipt import Receipt, ReceiptLine

_ROW, _ROWS = 7.0, 9
_COLUMNS = (("标签", 26.0), ("物品", 76.0), ("收件时的状况", 80.0))


def draw(receipt: Receipt) -> bytes:
    """The PDF: a page for so many pieces; the count and the price are of all."""
    sheet = _Sheet("landscape")
    pages = max(1, -(-len(receipt.lines) // _ROWS))
    for page in range(pages):
        if page:
            sheet.add_page()
        sheet.head(receipt, page + 1, pages)
        sheet.rows_of(receipt.lines[page * _ROWS : (page + 1) * _ROWS])
        sheet.foot(receipt)
    return bytes(sheet.output())


class _Sheet(Sheet):
    """An A5 sheet lying on its long side."""

    def head(self, receipt: Receipt, page: int, pages: int) -> None:
        self.set_title(f"代管收据 {receipt.number}")
        self.of_size(15)
        self.write_line(9, f"{receipt.estate}　代管物品收据（客户联）", align="C")
        self.of_size(9)
        self.write_line(6, f"No. {receipt.number}　第 {page}/{pages} 页", align="R")
        self.write_line(
            6, f"房号：{receipt.where}　业主：{receipt.owner}　任务单：{receipt.order_number}"
        )
        self.write_line(
            6,
            f"收件：{receipt.taken_in:%Y-%m-%d %H:%M}　约定交还：{receipt.due_at:%Y-%m-%d %H:%M}",
        )

    def rows_of(self, lines: Sequence[ReceiptLine]) -> None:
        """A row to a piece."""
        for cells in ([name for name, _ in _COLUMNS], *map(_cells, lines)):
            for text, (_, width) in zip(cells, _COLUMNS, strict=True):
                self.cell(w=width, h=_ROW, text=self.fitted(text, width), border=1)
            self.ln()

    def foot(self, receipt: Receipt) -> None:
        """Count, price, who signs."""
        self.ln(2)
        self.of_size(11)
        self.write_line(7, f"共 {len(receipt.lines)} 件　　金额：{receipt.price}")
        self.of_size(9)
        self.write_line(7, "收件人签字：　　　　　　　　　　业主签字：")


def _cells(line: ReceiptLine) -> list[str]:
    return [line.tag, line.what, line.damage or "完好"]
