"""Draws the price list on A5, to be hung up or handed over."""

from collections.abc import Sequence

from chassis.papers import Sheet
from dispatch.catalogue.queries.price_list import ListedPrice, PriceList

_ROW, _ROWS = 7.0, 13
_COLUMNS = (
    ("编号", 20.0),
    ("服务项目", 62.0),
    ("类别", 18.0),
    ("单位", 16.0),
    ("单价（元）", 24.0),
    ("说明", 42.0),
)


def draw(list_: PriceList) -> bytes:
    """The PDF: a page for so many lines, at least one."""
    sheet = _Sheet("landscape")
    pages = max(1, -(-len(list_.rows) // _ROWS))
    for page in range(pages):
        if page:
            sheet.add_page()
        sheet.head(list_, page + 1, pages)
        sheet.rows_of(list_.rows[page * _ROWS : (page + 1) * _ROWS])
    return bytes(sheet.output())


class _Sheet(Sheet):
    """An A5 sheet lying on its long side."""

    def head(self, list_: PriceList, page: int, pages: int) -> None:
        self.set_title(f"服务项目价目表 {list_.day}")
        self.of_size(15)
        self.write_line(9, f"{list_.estate}　服务项目价目表", align="C")
        self.of_size(9)
        self.write_line(6, f"{list_.day:%Y-%m-%d} 起执行中的项目　第 {page}/{pages} 页", align="C")

    def rows_of(self, rows: Sequence[ListedPrice]) -> None:
        """A row to a price; numbers to the right."""
        self.of_size(9)
        heads = [name for name, _ in _COLUMNS]
        for cells in (heads, *map(_cells, rows)):
            for place, (text, (_, width)) in enumerate(zip(cells, _COLUMNS, strict=True)):
                align = "R" if place == 4 and cells is not heads else "L"
                self.cell(w=width, h=_ROW, text=self.fitted(text, width), border=1, align=align)
            self.ln()


def _cells(row: ListedPrice) -> list[str]:
    return [row.code, row.name, row.part, row.measure, row.price, row.remark]
