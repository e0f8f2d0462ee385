"""Draws the emergency list on A5 across: to be taken along and ticked off by hand."""

from chassis.papers import Sheet
from gate.inside.queries.emergency import EmergencySheet, PersonInside

_ROW, _ROWS = 7.0, 13
_COLUMNS = (
    ("✓", 8.0),
    ("去向", 34.0),
    ("姓名", 30.0),
    ("人数", 12.0),
    ("类别", 22.0),
    ("车牌", 26.0),
    ("进入", 28.0),
    ("门岗", 22.0),
)


def draw(list_: EmergencySheet) -> bytes:
    """The PDF: a page for so many lines, at least one."""
    sheet = _Sheet("landscape")
    pages = max(1, -(-len(list_.lines) // _ROWS))
    for page in range(pages):
        if page:
            sheet.add_page()
        sheet.head(list_, page + 1, pages)
        sheet.rows_of(list_.lines[page * _ROWS : (page + 1) * _ROWS])
    return bytes(sheet.output())


class _Sheet(Sheet):
    """An A5 sheet lying on its long side."""

    def head(self, list_: EmergencySheet, page: int, pages: int) -> None:
        self.set_title("在园人员应急清单")
        self.of_size(15)
        self.write_line(9, f"{list_.estate}　在园人员应急清单", align="C")
        self.of_size(9)
        taken = f"{list_.at:%Y-%m-%d %H:%M:%S}"
        self.write_line(
            6, f"{taken}　共 {list_.people} 人（不含住户）　第 {page}/{pages} 页", align="C"
        )

    def rows_of(self, lines: list[PersonInside]) -> None:
        """A row to a visit, a box to tick."""
        rows = [[name for name, _ in _COLUMNS], *map(_cells, lines)]
        for row in rows:
            for text, (_, width) in zip(row, _COLUMNS, strict=True):
                self.cell(w=width, h=_ROW, text=self.fitted(text, width), border=1)
            self.ln()


def _cells(line: PersonInside) -> list[str]:
    return [
        "",
        line.where,
        line.name or line.company,
        str(line.people),
        line.visit_class,
        line.plate,
        f"{line.entered_at:%m-%d %H:%M}",
        line.gate,
    ]
