"""Draws a slip as a PDF on A5: its code as a picture, its lines, and where people sign."""

from collections.abc import Sequence

from chassis.papers import MARGIN, SHORT_SIDE, Sheet
from gate.slips.queries.papers import PaperLine, SlipPaper

_QR = 50.0
_ROWS_FIRST, _ROWS_MORE = 9, 18
_ROW = 7.0
_WIDTHS = (12.0, 62.0, 24.0, 22.0)
_HEADINGS = ("序号", "物品名称", "数量", "清点")
_RED = (200, 30, 30)


def draw(paper: SlipPaper) -> bytes:
    """The PDF; a second and further page where there are many lines."""
    sheet = _Sheet("portrait")
    pages = list(_paged(paper.lines))
    for page, lines in enumerate(pages, 1):
        if page > 1:
            sheet.add_page()
        sheet.head(paper, page, len(pages))
        if page == 1:
            sheet.facts(paper)
        sheet.goods(lines)
    sheet.foot(paper)
    return bytes(sheet.output())


def _paged(lines: Sequence[PaperLine]) -> list[Sequence[PaperLine]]:
    first, rest = lines[:_ROWS_FIRST], lines[_ROWS_FIRST:]
    return [first, *(rest[at : at + _ROWS_MORE] for at in range(0, len(rest), _ROWS_MORE))]


class _Sheet(Sheet):
    """An A5 sheet upright."""

    def head(self, paper: SlipPaper, page: int, pages: int) -> None:
        self.set_title(f"放行条 {paper.number}")
        self.of_size(11)
        self.write_line(6, paper.estate, align="C")
        self.of_size(20)
        self.write_line(11, "放 行 条", align="C")
        self.of_size(10)
        self.set_text_color(*_RED)
        which = f"　第 {page}/{pages} 页" if pages > 1 else ""
        self.write_line(6, f"No. {paper.number}{which}", align="C")
        if paper.void:
            self.of_size(14)
            self.write_line(7, f"作废：{paper.void}", align="C")
        self.set_text_color(0)

    def facts(self, paper: SlipPaper) -> None:
        """Who, from where, when; the picture and the code beside them."""
        top, left = self.get_y() + 2, SHORT_SIDE - MARGIN - _QR
        self.picture(paper.qr, left, top, _QR)
        self.of_size(14)
        self.set_xy(left, top + _QR + 1)
        self.cell(w=_QR, h=7, text=paper.code, align="C")
        self.of_size(10)
        self.set_y(top)
        width = self.inner - _QR - 2
        for label, value in paper.fields:
            if value:
                for row in self.broken(f"{label}：{value}", width, 2):
                    self.cell(w=width, h=6, text=row)
                    self.ln()
        self.set_y(max(self.get_y(), top + _QR + 9))

    def goods(self, lines: Sequence[PaperLine]) -> None:
        """A row to a line, with room for the count."""
        self.of_size(10)
        for row in (_HEADINGS, *((*line, "") for line in lines)):
            for place, (text, width) in enumerate(zip(row, _WIDTHS, strict=True)):
                align = "L" if place == 1 else "C"
                self.cell(w=width, h=_ROW, text=self.fitted(text, width), border=1, align=align)
            self.ln()
        self.ln(2)

    def foot(self, paper: SlipPaper) -> None:
        """The stamp and where people sign."""
        self.of_size(10)
        self.write_line(7, paper.stamp)
        self.write_line(8, "签字人签名：＿＿＿＿＿＿＿　　门岗签名：＿＿＿＿＿＿＿")
        self.of_size(8)
        self.write_line(5, "货车离开须打开后门查验。清点与本单不符的物品请退回。本单放行后作废。")
