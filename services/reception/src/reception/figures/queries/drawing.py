"""The figures as a paper in Chinese, on A5 across."""

from chassis.papers import Sheet
from reception.figures.queries.figures import ComplaintFigures
from reception.figures.queries.tables import Table, rate_of, tables_of, title_of

_FIRST, _ROW = 32.0, 5.5
_LOWEST = 132.0


def draw_figures(figures: ComplaintFigures, estate: str) -> bytes:
    """The PDF: all tables one after the other, each kept together where it fits. For a thread."""
    sheet = _Figures("landscape")
    sheet.set_title(title_of(figures, estate, "zh"))
    sheet.of_size(13)
    sheet.write_line(8, title_of(figures, estate, "zh"), align="C")
    sheet.of_size(9)
    sheet.write_line(6, rate_of(figures, "zh"), align="C")
    for table in tables_of(figures, "zh"):
        sheet.write_table(table)
    sheet.of_size(9)
    sheet.write_line(8, "制表：＿＿＿＿＿＿　　客服主管：＿＿＿＿＿＿　　经理：＿＿＿＿＿＿")
    return bytes(sheet.output())


class _Figures(Sheet):
    def write_table(self, table: Table) -> None:
        """Its heading again on each page it goes on to."""
        height = _ROW * (len(table.rows) + 2)
        if self.get_y() + min(height, _LOWEST) > _LOWEST:
            self.add_page()
        self.of_size(8)
        self.ln(2)
        width = (self.inner - _FIRST) / (len(table.head) - 1)
        for place, row in enumerate((table.head, *table.rows)):
            if self.get_y() + _ROW > _LOWEST and place:
                self.add_page()
            for column, value in enumerate(row):
                room = width if column else _FIRST
                text = "—" if value is None else str(value)
                self.cell(w=room, h=_ROW, text=self.fitted(text, room), border=1)
            self.ln()
