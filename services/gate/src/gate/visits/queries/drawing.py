"""Draws the register of a day on A5 across, and one visit on A5 upright."""

from collections.abc import Sequence

from chassis.papers import Sheet
from gate.visits.queries.papers import RegisterPaper, VisitPaper

_ROW, _ROWS = 6.5, 15
_COLUMNS = (
    ("进入", 16.0),
    ("离场", 14.0),
    ("类别", 20.0),
    ("姓名／单位", 26.0),
    ("人数", 11.0),
    ("去向", 26.0),
    ("被访人", 17.0),
    ("车牌", 22.0),
    ("卡号", 16.0),
    ("门岗", 14.0),
)


def draw_register(paper: RegisterPaper) -> bytes:
    """The PDF: a page for so many visits, at least one."""
    sheet = _Register("landscape")
    pages = max(1, -(-len(paper.rows) // _ROWS))
    for page in range(pages):
        if page:
            sheet.add_page()
        sheet.head(paper, page + 1, pages)
        sheet.register(paper.rows[page * _ROWS : (page + 1) * _ROWS])
    return bytes(sheet.output())


def draw_visit(paper: VisitPaper) -> bytes:
    """The PDF: what is known of one visit, and where visitor and guard sign."""
    sheet = Sheet("portrait")
    sheet.set_title(paper.title)
    sheet.of_size(11)
    sheet.write_line(6, paper.estate, align="C")
    sheet.of_size(18)
    sheet.write_line(12, paper.title, align="C")
    sheet.of_size(10)
    for label, value in paper.fields:
        if value:
            for row in sheet.broken(f"{label}：{value}", sheet.inner, 2):
                sheet.write_line(7, row)
    sheet.ln(8)
    sheet.write_line(8, "来访人签字：＿＿＿＿＿＿＿＿　　值班员签字：＿＿＿＿＿＿＿＿")
    return bytes(sheet.output())


class _Register(Sheet):
    """An A5 sheet lying on its long side."""

    def head(self, paper: RegisterPaper, page: int, pages: int) -> None:
        self.set_title(f"来访登记 {paper.day:%Y-%m-%d}")
        self.of_size(15)
        self.write_line(9, f"{paper.estate}　来访及车辆登记", align="C")
        self.of_size(9)
        more = "　另有更多，未列出" if paper.more else ""
        self.write_line(
            6,
            f"{paper.day:%Y-%m-%d}　进入 {paper.people} 人　第 {page}/{pages} 页{more}",
            align="C",
        )

    def register(self, rows: Sequence[Sequence[str]]) -> None:
        """A row to a visit."""
        for row in ([name for name, _ in _COLUMNS], *rows):
            for text, (_, width) in zip(row, _COLUMNS, strict=True):
                self.cell(w=width, h=_ROW, text=self.fitted(text, width), border=1)
            self.ln()
