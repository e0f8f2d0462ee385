"""Draws the duty roster of a week on A5 across."""

from collections.abc import Sequence

from chassis.papers import Sheet
from dispatch.rosters.queries.paper import RosterPaper

_ROW, _ROWS = 6.5, 14
_NAME, _DAY = 28.0, 22.0


def draw_roster(paper: RosterPaper) -> bytes:
    """The PDF: a page for so many people, at least one, and who made it signs below."""
    sheet = _Roster("landscape")
    pages = max(1, -(-len(paper.rows) // _ROWS))
    for page in range(pages):
        if page:
            sheet.add_page()
        sheet.head(paper, page + 1, pages)
        sheet.week(paper.head, paper.rows[page * _ROWS : (page + 1) * _ROWS])
        sheet.foot(paper)
    return bytes(sheet.output())


class _Roster(Sheet):
    """An A5 sheet lying on its long side."""

    def head(self, paper: RosterPaper, page: int, pages: int) -> None:
        self.set_title(f"值班表 {paper.first:%Y-%m-%d}")
        self.of_size(15)
        self.write_line(9, f"{paper.estate}　值班表", align="C")
        self.of_size(9)
        span = f"{paper.first:%Y-%m-%d} 至 {paper.last:%Y-%m-%d}"
        self.write_line(6, f"{span}　第 {page}/{pages} 页", align="C")

    def week(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """A row to a person."""
        for row in (["姓名", *head], *rows):
            for place, text in enumerate(row):
                width = _DAY if place else _NAME
                self.cell(w=width, h=_ROW, text=self.fitted(text, width), border=1)
            self.ln()

    def foot(self, paper: RosterPaper) -> None:
        self.ln(2)
        for line in self.broken(f"班次：{paper.shifts or '未设定'}", self.inner, 2):
            self.write_line(5, line)
        self.write_line(8, "制表：＿＿＿＿＿＿＿＿　　客服主管：＿＿＿＿＿＿＿＿")
