"""Draws slips as a PDF, each on an A5 sheet: what is asked for, and room for what is written on it
by hand: the quote, who agreed, what was done, who signed.
"""

from collections.abc import Sequence

from chassis.papers import MARGIN, SHORT_SIDE, Sheet
from dispatch.paper_slips.queries.papers import OrderPaper

_QR = 30.0
_ROW = 7.0
_WIDTHS = (52.0, 16.0, 24.0, 28.0)
_HEADINGS = ("收费项目／材料", "数量", "单价（元）", "金额（元）")
_QUOTE_ROWS, _MATTER_ROWS, _REWORK_ROWS = 4, 4, 2
_WRITTEN = "＿" * 6
_RED = (200, 30, 30)


def draw(papers: Sequence[OrderPaper]) -> bytes:
    """The PDF, a sheet to each."""
    sheet = _Sheet("portrait")
    sheet.set_title("、".join(paper.number for paper in papers))
    for place, paper in enumerate(papers):
        if place:
            sheet.add_page()
        sheet.head(paper)
        sheet.facts(paper)
        sheet.quote()
        sheet.result()
    return bytes(sheet.output())


class _Sheet(Sheet):
    """An A5 sheet upright."""

    def head(self, paper: OrderPaper) -> None:
        self.of_size(11)
        self.write_line(6, paper.estate, align="C")
        self.of_size(20)
        self.write_line(10, "派 工 单", align="C")
        self.of_size(10)
        self.set_text_color(*_RED)
        self.write_line(6, f"No. {paper.number}", align="C")
        if paper.void:
            self.of_size(14)
            self.write_line(7, paper.void, align="C")
        self.set_text_color(0)

    def facts(self, paper: OrderPaper) -> None:
        """Where, whom to call, when; the code that takes it back beside them; what is wrong."""
        top = self.get_y() + 1
        self.picture(paper.number, SHORT_SIDE - MARGIN - _QR, top, _QR)
        self.set_y(top)
        self.of_size(10)
        width = self.inner - _QR - 2
        for label, value in paper.fields:
            if value:
                self.cell(w=width, h=5.5, text=self.fitted(f"{label}：{value}", width))
                self.ln()
        self.set_y(max(self.get_y(), top + _QR + 1))
        self._text(f"报修内容：{paper.matter}", _MATTER_ROWS)
        if paper.rework:
            self._text(paper.rework, _REWORK_ROWS)
        self.ln(1)

    def quote(self) -> None:
        """Rows to be filled in by hand, and who agreed before anything was begun (A08)."""
        for row in (_HEADINGS, *(("",) * len(_WIDTHS) for _ in range(_QUOTE_ROWS))):
            for text, width in zip(row, _WIDTHS, strict=True):
                self.cell(w=width, h=_ROW, text=text, border=1, align="C")
            self.ln()
        self.write_line(8, f"合计（元）：{_WRITTEN}　　到场时间：{_WRITTEN}")
        self.write_line(8, f"同意维修及费用，业主（住户）签字：{_WRITTEN * 2}")

    def result(self) -> None:
        """What was done, and the signature that ends it (A09)."""
        self.write_line(8, f"维修结果：{_WRITTEN * 4}")
        self.write_line(8, f"完工时间：{_WRITTEN}　　维修人员：{_WRITTEN}")
        self.write_line(8, f"验收意见：□满意 □不满意　业主（住户）签字：{_WRITTEN}")
        self.of_size(8)
        self.write_line(5, "先报价，住户同意后再开工；不得当场收取现金。签字后请将本单交回登记。")

    def _text(self, text: str, most_rows: int) -> None:
        for row in self.broken(text, self.inner, most_rows):
            self.cell(w=self.inner, h=5.5, text=row)
            self.ln()
